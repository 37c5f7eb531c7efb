import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { ANSWER, aMergeStage, vietnam } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from './tickets.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const REFERRAL = {
  authority: 'Bộ Tài chính',
  documentNumber: '4411/BCT-KHTC',
  body: 'Nội dung thuộc thẩm quyền của Bộ Tài chính; Bộ Công Thương đã chuyển văn bản.',
  chaseAt: vietnam('2026-11-20T09:00'),
};
const LETTER = { documentNumber: '88/BTC-CST', date: '2026-11-24' };

/** One of two questions was referred on Monday morning; a week later the authority may have answered. */
async function aReferral({ merged = false } = {}) {
  const stage = await aMergeStage(world);
  if (merged) await stage.merge(stage.late, stage.early);
  const referred = await world.act(stage.official, stage.early, 'refer', REFERRAL);
  if (referred.status !== 200) throw new Error(JSON.stringify(referred.problem));
  world.clock.set(vietnam('2026-11-24T09:00'));
  return { ...stage, referred: referred.body };
}
const timelineOf = async (person: { id: string }, { id }: { id: string }) =>
  (await world.as(person).get<Timeline>(`/api/tickets/${id}/timeline`)).body.items;
const chaseOf = async (person: { id: string }) =>
  (await world.as(person).get<{ items: Ticket[] }>('/api/tickets?view=chase')).body.items;
const stepsOf = ({ id }: { id: string }) =>
  world.db.step.findMany({ where: { ticketId: id, kind: 'referral_chase', doneAt: null } });

describe('the answer of the authority that a question was referred to', () => {
  it('is recorded with its letter and files, read by the commune, and changes no verdict', async () => {
    const { early, official, asker, clockOf, referred } = await aReferral();
    expect(referred.referral).toEqual({ authority: 'Bộ Tài chính', chaseAt: REFERRAL.chaseAt });
    const before = await clockOf(early, 'answer');
    const file = await world.db.attachment.create({
      data: {
        id: newId(),
        storageKey: `attachments/${newId()}`,
        name: '88-BTC-CST.pdf',
        contentType: 'application/pdf',
        byteSize: 3,
        sha256: 'x',
        uploadedById: official.id,
        createdAt: world.clock.now(),
      },
    });
    const answered = await world.act(official, early, 'answer', {
      ...ANSWER,
      authorityAnswer: LETTER,
      attachmentIds: [file.id],
    });
    expect(answered.body).toMatchObject({ state: 'answered', referral: null, clock: { state: 'met' } });
    expect(await clockOf(early, 'answer')).toEqual(before);
    expect(await stepsOf(early)).toEqual([]);
    expect(await chaseOf(official)).toEqual([]);
    const entry = (await timelineOf(asker, early)).at(-1);
    expect(entry).toMatchObject({
      kind: 'answered',
      data: { authority: 'Bộ Tài chính' },
      answer: { kind: 'answer', authority: 'Bộ Tài chính', documentNumber: '88/BTC-CST', letterDate: '2026-11-24' },
      attachments: [{ name: '88-BTC-CST.pdf' }],
    });
    expect(entry?.answer?.chaseAt).toBeNull();
  });

  it('may have come without a letter: then it says why', async () => {
    const { early, official, asker } = await aReferral();
    const noLetterReason = 'Đã trả lời trực tiếp tại hội nghị ngày 23/11/2026.';
    expect((await world.act(official, early, 'answer', { ...ANSWER, noLetterReason })).status).toBe(200);
    expect((await timelineOf(asker, early)).at(-1)?.answer).toMatchObject({
      authority: 'Bộ Tài chính',
      documentNumber: null,
      letterDate: null,
      noLetterReason,
    });
  });

  it('is refused without letter or reason, with a letter of tomorrow, without number, and by another version', async () => {
    const { early, official } = await aReferral();
    const refusal = async (body: object) => {
      const { status, problem } = await world.act(official, early, 'answer', { ...ANSWER, ...body });
      return [status, problem?.code, problem?.errors?.map(({ pointer }) => pointer)];
    };
    expect(await refusal({})).toEqual([400, 'validation-failed', ['/authorityAnswer']]);
    expect(await refusal({ authorityAnswer: { ...LETTER, date: '2026-11-25' } })).toEqual([
      400,
      'validation-failed',
      ['/authorityAnswer/date'],
    ]);
    expect(await refusal({ authorityAnswer: { date: '2026-11-20' }, citations: [] })).toEqual([
      400,
      'validation-failed',
      expect.arrayContaining(['/authorityAnswer/documentNumber']),
    ]);
    expect(await refusal({ citations: [] })).toEqual([400, 'validation-failed', ['/citations', '/authorityAnswer']]);
    const body = { ...ANSWER, authorityAnswer: LETTER };
    const stale = await world.act(official, early, 'answer', body, { version: early.version });
    expect([stale.status, stale.problem.code]).toEqual([409, 'stale-version']);
    expect((await timelineOf(official, early)).filter(({ kind }) => kind === 'answered')).toEqual([]);
  });

  it('belongs to referred questions only, and is the post’s to record', async () => {
    const { late, early, official, officer, asker } = await aReferral();
    const { status, problem } = await world.act(official, late, 'answer', { ...ANSWER, authorityAnswer: LETTER });
    expect([status, problem?.errors?.map(({ pointer }) => pointer)]).toEqual([400, ['/authorityAnswer']]);
    const body = { ...ANSWER, authorityAnswer: LETTER };
    expect((await world.act(officer, early, 'answer', body)).status).toBe(404);
    expect((await world.act(asker, early, 'answer', body)).status).toBe(403);
  });

  it('goes to the communes of merged questions too, each with its own verdict', async () => {
    const { early, late, official, other, clockOf } = await aReferral({ merged: true });
    expect((await read(other, late)).referral).toMatchObject({ authority: 'Bộ Tài chính' });
    const before = await clockOf(late, 'answer');
    expect((await world.act(official, early, 'answer', { ...ANSWER, authorityAnswer: LETTER })).status).toBe(200);
    expect(await read(other, late)).toMatchObject({ state: 'answered', referral: null });
    expect(await clockOf(late, 'answer')).toEqual(before);
    expect((await timelineOf(other, late)).at(-1)).toMatchObject({
      kind: 'answered',
      data: { together: true, authority: 'Bộ Tài chính' },
      answer: { documentNumber: '88/BTC-CST', letterDate: '2026-11-24' },
    });
  });

  it('answers the question once more after it was reopened without any letter', async () => {
    const { early, official, asker } = await aReferral();
    await world.act(official, early, 'answer', { ...ANSWER, authorityAnswer: LETTER });
    await world.act(asker, early, 'reopen', { reason: 'Chưa rõ.' });
    expect((await world.act(official, early, 'answer', ANSWER)).body).toMatchObject({ state: 'answered', cycle: 2 });
  });
});

describe('the questions to be chased', () => {
  it('are those whose day has come, the longest due first, until the authority has answered', async () => {
    const { early, late, official, place } = await aReferral();
    const later = { ...REFERRAL, authority: 'UBND tỉnh', chaseAt: vietnam('2026-11-26T09:00') };
    await world.act(official, late, 'refer', later);
    const codes = async () => (await chaseOf(official)).map(({ id }) => id);
    expect(await codes()).toEqual([early.id]);
    world.clock.set(vietnam('2026-11-26T09:00'));
    expect(await codes()).toEqual([early.id, late.id]);
    const pages = async () => {
      const client = world.as(official);
      type Page = { items: Ticket[]; nextCursor: string | null };
      const first = (await client.get<Page>('/api/tickets?view=chase&limit=1')).body;
      const cursor = encodeURIComponent(first.nextCursor ?? '');
      const second = (await client.get<Page>(`/api/tickets?view=chase&limit=1&cursor=${cursor}`)).body;
      return [...first.items, ...second.items].map(({ id }) => id);
    };
    expect(await pages()).toEqual([early.id, late.id]);
    const { body } = await world.as(official).get<{ counts: { chase: number } }>('/api/tickets/counts');
    expect(body.counts.chase).toBe(2);
    await world.act(official, early, 'answer', { ...ANSWER, authorityAnswer: LETTER });
    expect(await codes()).toEqual([late.id]);
    const elsewhere = await world.aPerson('deployed_official', `post:MAE:${place.province.code}`);
    expect(await chaseOf(elsewhere)).toEqual([]);
  });
});

describe('the day on which an authority is asked again', () => {
  const chosen = { ...REFERRAL, chaseAt: vietnam('2026-11-22T09:00') }; // a Sunday; the Tuesday after is the day of culture

  it('is the fifth working day where none is chosen', async () => {
    const { early, official } = await aMergeStage(world); // Monday, 16 November
    const { chaseAt: _, ...unspoken } = REFERRAL;
    world.clock.set(vietnam('2026-11-19T09:00'));
    const { body } = await world.act(official, early, 'refer', unspoken);
    expect(body.referral?.chaseAt).toBe(vietnam('2026-11-27T17:00'));
  });

  it('is kept as it was chosen; the list and the reminder come when somebody works', async () => {
    const { early, official } = await aMergeStage(world);
    const { body } = await world.act(official, early, 'refer', chosen);
    expect(body.referral?.chaseAt).toBe(chosen.chaseAt);
    const [step] = await stepsOf(early);
    expect(step?.fireAt.toISOString()).toBe(vietnam('2026-11-23T07:30'));
    const chased = async (at: string) => {
      world.clock.set(vietnam(at));
      const { body } = await world.as(official).get<{ counts: { chase: number } }>('/api/tickets/counts');
      return [(await chaseOf(official)).length, body.counts.chase];
    };
    expect(await chased('2026-11-22T10:00')).toEqual([0, 0]);
    expect(await chased('2026-11-23T07:31')).toEqual([1, 1]);
  });

  it('is chosen from the working days of the ministry, which whoever sees the question may read', async () => {
    const { early, official, place } = await aMergeStage(world);
    world.clock.set(vietnam('2026-11-20T09:00'));
    const path = `/api/tickets/${early.id}/working-days`;
    const { body } = await world.as(official).get<{ days: string[] }>(path);
    expect(body.days.slice(0, 3)).toEqual(['2026-11-23', '2026-11-25', '2026-11-26']);
    expect(body.days).toHaveLength(15);
    const elsewhere = await world.aPerson('deployed_official', `post:MAE:${place.province.code}`);
    expect((await world.as(elsewhere).get(path)).status).toBe(404);
  });
});

const read = async (person: { id: string }, { id }: { id: string }) =>
  (await world.as(person).get<Ticket>(`/api/tickets/${id}`)).body;
