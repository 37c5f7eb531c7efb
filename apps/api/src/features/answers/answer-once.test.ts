import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import { aDossierStage, type BulkItem } from '../../test/dossier-stage.ts';
import { ANSWER, aMergeStage } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from '../tickets/tickets.schemas.ts';
import type { AnswerGroup } from './answers.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Bulk = { items: BulkItem[]; groupId: string };
const codesOf = (items: readonly BulkItem[]) => items.map(({ ok, problem }) => (ok ? 'ok' : problem?.code));
const answerOf = (ticket: { id: string }) =>
  world.db.answer.findFirstOrThrow({ where: { ticketId: ticket.id }, orderBy: { version: 'desc' } });
const shownAnswer = async (person: { id: string }, ticket: { id: string }) =>
  (await world.as(person).get<Timeline>(`/api/tickets/${ticket.id}/timeline`)).body.items.findLast(
    ({ answer }) => answer !== undefined,
  )?.answer;

/** A published article. */
const anArticle = (more: { withdrawnAt?: Date } = {}) =>
  world.db.handbookArticle.create({
    data: {
      id: newId(),
      code: `CN-${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`,
      ministryCode: 'MoIT',
      departmentId: 'department:TTTN',
      title: 'Cấp Giấy phép bán lẻ rượu tại xã',
      body: ANSWER.body,
      legalBasis: ['Nghị định 139/2025/NĐ-CP'],
      publishedAt: new Date(world.clock.now().getTime() - 1_000),
      ...more,
    },
  });

describe('what an answer is written from', () => {
  it('is kept and shown to staff; the commune is told of articles alone', async () => {
    const first = await aMergeStage(world);
    await world.act(first.official, first.early, 'answer', ANSWER);
    const earlier = await answerOf(first.early);
    const stage = await aMergeStage(world);
    const given = await world.act(stage.official, stage.early, 'answer', { ...ANSWER, source: { answer: earlier.id } });
    expect(given.status).toBe(200);
    expect(await answerOf(stage.early)).toMatchObject({ sourceAnswerId: earlier.id, sourceArticleId: null });
    const toStaff = await shownAnswer(stage.official, stage.early);
    expect(toStaff?.source).toMatchObject({ kind: 'answer', id: earlier.id, code: null });
    expect(JSON.stringify(toStaff?.source)).not.toContain(first.early.code);
    expect(JSON.stringify(await shownAnswer(stage.asker, stage.early))).not.toContain(earlier.id);

    const article = await anArticle();
    await world.act(stage.official, stage.late, 'answer', { ...ANSWER, source: { article: article.id } });
    for (const person of [stage.official, stage.other])
      expect((await shownAnswer(person, stage.late))?.source).toMatchObject({ kind: 'article', code: article.code });
  });

  it('has to be there and the caller’s to read, said with all else that is wrong', async () => {
    const [stage, away] = [await aMergeStage(world), await aMergeStage(world, world.aPlace({ ministry: 'MAE' }))];
    const unknown = newId();
    const ended = await anArticle({ withdrawnAt: world.clock.now() });
    const open = await answerOf(await submittedAt(stage));
    const foreign = await world.aTicket({ ministry: 'MAE' });
    const official = await world.aPerson('deployed_official', `post:MAE:${foreign.province.code}`);
    await world.act(official, foreign, 'answer', ANSWER);
    for (const source of [
      { answer: unknown },
      { answer: (await answerOf(foreign)).id },
      { answer: open.id },
      { article: unknown },
      { article: ended.id },
    ]) {
      const refused = await world.act(stage.official, stage.late, 'answer', { body: 'Trả lời.', source });
      expect(refused.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/citations', 'citation-or-reason'],
        [`/source/${Object.keys(source)[0]}`, 'unknown'],
      ]);
    }
    expect(away.early.id).not.toBe(stage.early.id);
    expect(await world.db.answer.count({ where: { ticketId: stage.late.id } })).toBe(0);
  });

  /** A text that waits for its head. */
  async function submittedAt(stage: Awaited<ReturnType<typeof aMergeStage>>) {
    const officer = await world.aPerson('department_officer', 'department:HC');
    await world.act(stage.official, stage.early, 'handover', { department: 'HC' });
    await world.act(officer, stage.early, 'answer', ANSWER);
    return stage.early;
  }
});

describe('one answer to a cluster', () => {
  it('goes to each requester in their own copy, some in other words, and its receipts are tracked', async () => {
    const stage = await aMergeStage(world);
    const { official, early, late, asker, other } = stage;
    const edited = `${ANSWER.body} Riêng xã: đã có văn bản ủy quyền.`;
    const rows = await world.db.ticket.findMany({ where: { id: { in: [early.id, late.id] } }, orderBy: { id: 'asc' } });
    const [first, second] = rows;
    const { body } = await world.as(official).post<Bulk>('/api/tickets/bulk', {
      action: 'answer',
      items: [
        { id: first?.id, version: first?.version },
        { id: second?.id, version: second?.version, body: edited, citations: [{ document: 'Luật Thương mại' }] },
      ],
      ...ANSWER,
    });
    expect(codesOf(body.items)).toEqual(['ok', 'ok']);
    expect(await answerOf(early)).toMatchObject({ body: ANSWER.body, groupId: body.groupId, state: 'sent' });
    expect(await answerOf(late)).toMatchObject({ body: edited, groupId: body.groupId, state: 'sent' });
    const clocks = await world.db.clock.findMany({ where: { ticketId: { in: [early.id, late.id] }, kind: 'answer' } });
    expect(clocks.map(({ verdict }) => verdict)).toEqual(['met', 'met']);

    const group = async (person = official) => world.as(person).get<AnswerGroup>(`/api/answer-groups/${body.groupId}`);
    const before = (await group()).body;
    expect(before).toMatchObject({ total: 2, sent: 2, onTime: 2, read: 0, body: ANSWER.body, by: { id: official.id } });
    expect(before.items.map(({ edited: own, readAt, verdict }) => [own, readAt, verdict])).toEqual([
      [false, null, 'met'],
      [true, null, 'met'],
    ]);
    world.clock.advance({ minutes: 24 });
    expect((await world.as(other).post(`/api/tickets/${late.id}/receipt`)).body).toEqual({ answers: 1 });
    expect((await world.as(other).post(`/api/tickets/${late.code}/receipt`)).body).toEqual({ answers: 0 });
    const after = (await group()).body;
    expect(after.read).toBe(1);
    expect(after.items.find(({ ticket }) => ticket.id === late.id)).toMatchObject({
      readAt: world.clock.now().toISOString(),
      readers: 1,
      body: edited,
    });
    expect((await shownAnswer(official, late))?.readBy).toMatchObject([{ person: { id: other.id } }]);
    expect((await shownAnswer(other, late))?.readBy).toBeUndefined();
    expect((await shownAnswer(other, late))?.groupId).toBeUndefined();
    // whom it concerns: nobody who sees none of them, and not the asking side
    const stranger = await world.aPerson('deployed_official', world.aPlace().post);
    expect((await group(stranger)).problem.code).toBe('not-found');
    expect((await group(asker)).problem.code).toBe('forbidden');
    const page = await world.as(official).get<AnswerGroup>(`/api/answer-groups/${body.groupId}?limit=1`);
    const next = await world
      .as(official)
      .get<AnswerGroup>(`/api/answer-groups/${body.groupId}?limit=1&cursor=${page.body.nextCursor}`);
    expect([...page.body.items, ...next.body.items].map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
    expect([page.body.total, next.body.nextCursor]).toEqual([2, null]);
  });

  it('sent again with its key is the same group; one refused joins it later', async () => {
    const { official, tickets, bulk } = await aDossierStage(world, 3);
    const [first, ...others] = tickets;
    const send = () =>
      bulk(official, 'answer', [{ ...first, version: 9 }, ...others], ANSWER, { key: 'a-group', versions: true });
    const [one, two] = [(await send()).body as Bulk, (await send()).body as Bulk];
    expect(codesOf(one.items)).toEqual(['stale-version', 'ok', 'ok']);
    expect(two.groupId).toBe(one.groupId);
    const late = (await bulk(official, 'answer', [first], { ...ANSWER, groupId: one.groupId })).body as Bulk;
    expect(late.groupId).toBe(one.groupId);
    expect(await world.db.answer.count({ where: { groupId: one.groupId } })).toBe(3);
    const foreign = await aDossierStage(world, 1);
    const refused = await bulk(foreign.official, 'answer', foreign.tickets, { ...ANSWER, groupId: one.groupId });
    expect(refused.problem.errors).toMatchObject([{ pointer: '/groupId', code: 'unknown' }]);
  });

  it('reaches those that were merged, who stay each a requester of their own', async () => {
    const { official, early, late, merge, other } = await aMergeStage(world);
    await merge(late, early);
    const row = await world.db.ticket.findUniqueOrThrow({ where: { id: early.id } });
    const { body } = await world.as(official).post<Bulk>('/api/tickets/bulk', {
      action: 'answer',
      items: [{ id: early.id, version: row.version }],
      ...ANSWER,
    });
    const group = await world.as(official).get<AnswerGroup>(`/api/answer-groups/${body.groupId}`);
    expect(group.body.items.map(({ ticket }) => ticket.id).sort()).toEqual([early.id, late.id].sort());
    expect((await world.as(other).post(`/api/tickets/${late.id}/receipt`)).body).toEqual({ answers: 1 });
    expect((await answerOf(early)).groupId).toBe((await answerOf(late)).groupId);
  });
});

describe('a receipt', () => {
  it('is of the asking commune: nobody else’s look counts', async () => {
    const { official, early, asker, other } = await aMergeStage(world);
    expect((await world.as(asker).post(`/api/tickets/${early.id}/receipt`)).body).toEqual({ answers: 0 });
    await world.act(official, early, 'answer', ANSWER);
    expect((await world.as(official).post(`/api/tickets/${early.id}/receipt`)).problem.code).toBe('forbidden');
    expect((await world.as(other).post(`/api/tickets/${early.id}/receipt`)).problem.code).toBe('not-found');
    expect((await world.anonymous.post(`/api/tickets/${early.id}/receipt`)).status).toBe(401);
    expect(await world.db.answerReceipt.count({ where: { answer: { ticketId: early.id } } })).toBe(0);
    const both = await Promise.all(
      Array.from({ length: 4 }, () => world.as(asker).post(`/api/tickets/${early.id}/receipt`)),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await world.db.answerReceipt.count({ where: { answer: { ticketId: early.id } } })).toBe(1);
  });

  it('is given by the commune that downloads the reply pack, not by staff who do', async () => {
    const { official, asker, dossier, tickets, bulk } = await aDossierStage(world, 2);
    await bulk(official, 'answer', tickets, ANSWER);
    const count = () =>
      world.db.answerReceipt.count({ where: { answer: { ticketId: { in: tickets.map(({ id }) => id) } } } });
    expect((await world.as(official).get(`/api/dossiers/${dossier.id}/reply-pack?format=xlsx`)).status).toBe(200);
    expect(await count()).toBe(0);
    expect((await world.as(asker).get(`/api/dossiers/${dossier.id}/reply-pack?format=xlsx`)).status).toBe(200);
    expect(await count()).toBe(2);
  });
});
