import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { ANSWER, aMergeStage, CLARIFICATION, DEPARTMENT, vietnam } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

/** A department whose head approves. */
const REVIEWING = 'department:HC';
type List = { items: Ticket[] };
const idsOf = ({ items }: List) => items.map(({ id }) => id);

describe('merging a question into one that asks the same', () => {
  it('ends its triage, keeps its one day running, and both say so', async () => {
    const { official, early, late, look, clockOf } = await aMergeStage(world);
    const merged = await world.act(official, late, 'merge', { into: early.code, note: 'Cùng hỏi về Điều 8.' });
    expect(merged.status).toBe(200);
    expect(merged.body).toMatchObject({
      state: 'merged',
      version: 2,
      merge: { merged: true, into: { id: early.id, code: early.code }, carries: 0 },
      clock: { kind: 'answer', state: 'running', dueAt: vietnam('2026-11-17T10:00') },
      can: { answer: false, take: false, merge: false, unmerge: true },
    });
    expect(await clockOf(late, 'triage')).toMatchObject({ verdict: 'met' });
    expect((await look(official, early)).merge).toMatchObject({
      merged: false,
      carries: 1,
      earliestDueAt: vietnam('2026-11-17T10:00'),
      tickets: [{ id: late.id, code: late.code, state: 'merged' }],
    });
    const audited = await world.db.auditEntry.findMany({
      where: { action: { in: ['ticket.merged', 'ticket.absorbed'] } },
    });
    expect(audited.map(({ subjectId }) => subjectId).sort()).toEqual([early.id, late.id].sort());
  });

  it('sends each commune the answer, each with its own verdict', async () => {
    const { asker, other, official, early, late, merge, look, clockOf } = await aMergeStage(world);
    await merge(late, early);
    world.clock.set(vietnam('2026-11-17T09:30'));
    await world.act(official, early, 'answer', ANSWER);
    expect(await clockOf(early, 'answer')).toMatchObject({ verdict: 'breached' });
    expect(await clockOf(late, 'answer')).toMatchObject({
      verdict: 'met',
      stoppedAt: new Date(vietnam('2026-11-17T09:30')),
    });
    expect(await look(asker, early)).toMatchObject({ state: 'answered' });
    expect(await look(other, late)).toMatchObject({
      state: 'answered',
      answeredAt: vietnam('2026-11-17T09:30'),
      clock: { state: 'met' },
      can: { reply: true, accept: true, reopen: true },
    });
    const timeline = await world
      .as(other)
      .get<{ items: { kind: string; answer?: { body: string; citations: unknown } }[] }>(
        `/api/tickets/${late.id}/timeline`,
      );
    expect(timeline.body.items.map(({ kind }) => kind)).toEqual(['submitted', 'merged', 'answered']);
    expect(timeline.body.items.at(-1)?.answer).toMatchObject(ANSWER);
  });

  it('stands in the queue where the earliest of all it carries does, and takes the others out of it', async () => {
    const { place, other, official, early, late, merge } = await aMergeStage(world);
    await merge(early, late);
    const [row] = (await world.as(official).get<List>('/api/tickets?view=open')).body.items;
    expect(row?.id).toBe(late.id);
    expect(idsOf((await world.as(official).get<List>('/api/tickets?view=open')).body)).not.toContain(early.id);
    expect(await world.db.ticket.findUnique({ where: { id: late.id } })).toMatchObject({
      queueRank: 0,
      queueAt: new Date(vietnam('2026-11-17T09:00')),
    });
    const counts = await world.as(official).get<{ counts: Record<string, number> }>('/api/tickets/counts');
    expect(counts.body.counts).toMatchObject({ open: 1, untaken: 1, all: 2 });
    // the commune of the survivor is overdue by its own clock alone
    world.clock.set(vietnam('2026-11-17T09:30'));
    const own = await world.as(other).get<{ pulse: { overdue: number; dueTimes: string[] } }>('/api/tickets/counts');
    expect(own.body.pulse).toMatchObject({ overdue: 0, dueTimes: [vietnam('2026-11-17T10:00')] });
    const posts = await world.as(official).get<{ pulse: { overdue: number } }>('/api/tickets/counts');
    expect(posts.body.pulse.overdue).toBe(1);
    expect(place.post).toContain('post:MoIT');
  });

  it('stays open for its commune, and done in its dossier only when answered', async () => {
    const { asker, official, early, late, merge, place } = await aMergeStage(world);
    const dossier = await world.as(asker).post<{ id: string }>('/api/dossiers', {
      title: 'Câu hỏi tháng 11',
      questions: [{ body: 'Điều kiện cấp giấy phép bán lẻ rượu?', ministry: 'MoIT' }],
    });
    const [mine] = (await world.as(asker).get<List>(`/api/tickets?dossier=${dossier.body.id}`)).body.items;
    if (!mine) throw new Error('The dossier has one question');
    await merge(mine, early);
    const progress = async () =>
      (await world.as(asker).get<{ progress: object }>(`/api/dossiers/${dossier.body.id}`)).body.progress;
    expect(await progress()).toMatchObject({ total: 1, done: 0, open: 1 });
    expect(idsOf((await world.as(asker).get<List>('/api/tickets?view=open')).body)).toContain(mine.id);
    await world.act(official, early, 'answer', ANSWER);
    expect(await progress()).toMatchObject({ total: 1, done: 1, open: 0 });
    expect(late.commune.code).not.toBe(place.commune.code);
  });

  it('moves what a survivor carried to the next one', async () => {
    const { other, official, early, late, merge, look } = await aMergeStage(world);
    const third = await world.aTicket({ by: other, ministry: 'MoIT' });
    await merge(late, early);
    await merge(early, third);
    expect((await look(official, late)).merge?.into?.id).toBe(third.id);
    expect((await look(official, third)).merge).toMatchObject({ carries: 2 });
    await world.act(official, third, 'answer', ANSWER);
    for (const ticket of [early, late, third]) expect((await look(official, ticket)).state).toBe('answered');
  });

  it('is done to five at once from the queue, each by the same rules', async () => {
    const { other, official, early, late } = await aMergeStage(world);
    const more = [];
    for (let i = 0; i < 4; i += 1) more.push(await world.aTicket({ by: other, ministry: 'MoIT' }));
    const items = [early, late, ...more].map(({ id }) => ({ id, version: 1 }));
    const reply = await world
      .as(official)
      .post<{ items: { ok: boolean; problem?: { errors: unknown } }[] }>('/api/tickets/bulk', {
        action: 'merge',
        items,
        into: early.id,
      });
    expect(reply.body.items.map(({ ok }) => ok)).toEqual([false, true, true, true, true, true]);
    expect(reply.body.items[0]?.problem).toMatchObject({ errors: [{ pointer: '/into', code: 'same-ticket' }] });
  });

  it('lets one of two who merge crosswise win', async () => {
    const { official, early, late, look } = await aMergeStage(world);
    const client = world.as(official);
    const replies = await Promise.all([
      client.post(`/api/tickets/${early.id}/merge`, { into: late.id }, { version: 1 }),
      client.post(`/api/tickets/${late.id}/merge`, { into: early.id }, { version: 1 }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const states = [(await look(official, early)).state, (await look(official, late)).state];
    expect(states.sort()).toEqual(['merged', 'received']);
  });
});

describe('refusals of a merge', () => {
  it('names what is wrong with the other ticket', async () => {
    const { asker, official, early, late } = await aMergeStage(world);
    const elsewhere = await aMergeStage(world);
    const ofMae = await world.aTicket({ by: asker, ministry: 'MAE' });
    const codeFor = async (into: string) =>
      (await world.act(official, late, 'merge', { into })).problem.errors?.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(await codeFor(late.id)).toEqual(['/into same-ticket']);
    expect(await codeFor('BCT-2026-999999')).toEqual(['/into unknown']);
    expect(await codeFor(elsewhere.early.id)).toEqual(['/into unknown']);
    expect(await codeFor(ofMae.id)).toEqual(['/into unknown']);
    await world.act(official, early, 'answer', ANSWER);
    expect(await codeFor(early.id)).toEqual(['/into not-open']);
  });

  it('merges into no merged ticket, and nothing that was answered', async () => {
    const { other, official, early, late, merge } = await aMergeStage(world);
    const third = await world.aTicket({ by: other, ministry: 'MoIT' });
    await merge(late, early);
    expect((await merge(third, late)).problem.errors).toMatchObject([{ pointer: '/into', code: 'merged-already' }]);
    await world.act(official, third, 'answer', ANSWER);
    expect((await merge(third, early)).problem).toMatchObject({ code: 'illegal-transition' });
  });

  it('is the post’s alone, and only of what the post holds', async () => {
    const { place, asker, official, officer, early, late } = await aMergeStage(world);
    const so = await world.aPerson('provincial_officer', place.provincialDepartment);
    for (const person of [asker, so]) {
      const reply = await world.act(person, person === asker ? early : late, 'merge', { into: early.id });
      expect(reply.problem.code).toBe('forbidden');
    }
    await world.act(official, late, 'handover', { department: 'TTTN' });
    expect((await world.act(officer, late, 'merge', { into: early.id })).problem.code).toBe('forbidden');
    expect((await world.act(official, late, 'merge', { into: early.id })).problem).toMatchObject({
      code: 'not-your-turn',
      reason: 'not-held-by-your-unit',
    });
    expect((await world.act(official, early, 'unmerge')).problem.code).toBe('illegal-transition');
  });
});

describe('a survivor with the department', () => {
  it('takes what it carries along, there and back', async () => {
    const { official, officer, other, early, late, merge, look } = await aMergeStage(world);
    await merge(late, early);
    expect((await world.as(officer).get(`/api/tickets/${late.id}`)).status).toBe(404);
    await world.act(official, early, 'handover', { department: 'TTTN', note: 'Xin Cục trả lời chung.' });
    expect(await look(officer, late)).toMatchObject({ state: 'merged', owner: { unit: { id: DEPARTMENT } } });
    await world.act(officer, early, 'take');
    expect((await look(other, late)).owner.person?.id).toBe(officer.id);
    await world.act(officer, early, 'return', { reason: 'Không thuộc Cục.' });
    expect((await look(other, late)).owner.unit.kind).toBe('post');
    const told = await world.as(other).get<{ items: { kind: string }[] }>(`/api/tickets/${late.id}/timeline`);
    expect(told.body.items.map(({ kind }) => kind)).toEqual([
      'submitted',
      'merged',
      'handed_over',
      'taken',
      'returned',
    ]);
    expect(JSON.stringify(told.body)).not.toMatch(/Xin Cục|Không thuộc/);
  });

  it('may take more, and answers all of them when its head approves', async () => {
    const { official, other, early, late, merge, look, clockOf } = await aMergeStage(world);
    const [officer, head] = await Promise.all([
      world.aPerson('department_officer', REVIEWING),
      world.aPerson('department_head', REVIEWING),
    ]);
    await world.act(official, early, 'handover', { department: 'HC' });
    expect((await merge(late, early)).status).toBe(200);
    expect((await world.act(officer, early, 'answer', ANSWER)).body.state).toBe('in_review');
    expect((await look(other, late)).state).toBe('merged');
    await world.act(head, early, 'approve');
    expect(await look(other, late)).toMatchObject({ state: 'answered', owner: { unit: { id: REVIEWING } } });
    expect(await clockOf(late, 'answer')).toMatchObject({ verdict: 'met' });
  });

  it('asks its commune, and only its own clock pauses', async () => {
    const { official, asker, other, early, late, merge, look } = await aMergeStage(world);
    await merge(late, early);
    await world.act(official, early, 'clarification', CLARIFICATION);
    expect((await look(asker, early)).clock.state).toBe('paused');
    expect((await look(other, late)).clock.state).toBe('running');
    expect(await world.db.ticket.findUnique({ where: { id: early.id } })).toMatchObject({
      queueRank: 0,
      queueAt: new Date(vietnam('2026-11-17T10:00')),
    });
    await world.act(other, late, 'reply', { body: 'Xã có thêm 12 hộ.' });
    expect(await look(asker, early)).toMatchObject({ state: 'waiting_requester', clock: { state: 'paused' } });
    await world.act(asker, early, 'reply', { body: 'Có 30 hộ.' });
    expect((await look(asker, early)).clock.state).toBe('running');
  });
});
