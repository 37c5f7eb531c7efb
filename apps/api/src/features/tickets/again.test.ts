import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { ANSWER, CLARIFICATION, vietnam } from '../../test/merge-stage.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

/** A question that was answered on the Monday at 10:00, an hour after it came. */
async function anAnswered() {
  const place = world.aPlace();
  world.clock.set(MONDAY_MORNING);
  const [asker, official] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  world.clock.advance({ hours: 1 });
  await world.act(official, ticket, 'answer', ANSWER);
  return { place, asker, official, ticket };
}
const clocksOf = (ticket: { id: string }) =>
  world.db.clock.findMany({
    where: { ticketId: ticket.id },
    orderBy: [{ cycle: 'asc' }, { kind: 'asc' }, { run: 'asc' }],
  });

describe('asking back', () => {
  it('twice while the reply is still due is one follow-up, due by the first time', async () => {
    const { asker, ticket } = await anAnswered();
    const first = await world.act(asker, ticket, 'reply', { body: 'Còn giấy phép cũ?' });
    world.clock.advance({ hours: 3 });
    const second = await world.act(asker, ticket, 'reply', { body: 'Và hộ lưu động?' });
    expect(second.body.clock).toMatchObject({ kind: 'follow_up', run: 1, dueAt: first.body.clock.dueAt });
    const events = await world.db.ticketEvent.findMany({ where: { ticketId: ticket.id }, orderBy: { version: 'asc' } });
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['asked_back', 'replied']);
  });

  it('again after the reply is a second run with a day of its own; both verdicts stay', async () => {
    const { asker, official, ticket } = await anAnswered();
    await world.act(asker, ticket, 'reply', { body: 'Còn giấy phép cũ?' });
    await world.act(official, ticket, 'answer', ANSWER);
    world.clock.set(vietnam('2026-11-18T14:00'));
    const again = await world.act(asker, ticket, 'reply', { body: 'Và hộ lưu động?' });
    expect(again.body.clock).toMatchObject({ kind: 'follow_up', run: 2, dueAt: vietnam('2026-11-19T14:00') });
    world.clock.set(vietnam('2026-11-19T14:01'));
    await world.act(official, ticket, 'answer', ANSWER);
    const runs = (await clocksOf(ticket)).filter(({ kind }) => kind === 'follow_up');
    expect(runs.map(({ run, verdict }) => [run, verdict])).toEqual([
      [1, 'met'],
      [2, 'breached'],
    ]);
    expect((await clocksOf(ticket)).find(({ kind }) => kind === 'answer')?.verdict).toBe('met');
  });

  it('on what it was itself asked about resumes, and starts nothing new', async () => {
    const { asker, official, ticket } = await anAnswered();
    await world.act(asker, ticket, 'reply', { body: 'Còn giấy phép cũ?' });
    await world.act(official, ticket, 'clarification', CLARIFICATION);
    world.clock.set(vietnam('2026-11-17T10:00'));
    const resumed = await world.act(asker, ticket, 'reply', { body: 'Cấp năm 2023.' });
    // a day less nothing: it stood still from the instant at which it began
    expect(resumed.body.clock).toMatchObject({
      kind: 'follow_up',
      run: 1,
      state: 'running',
      dueAt: vietnam('2026-11-18T10:00'),
    });
  });

  it('outside working hours is due by the working day that follows', async () => {
    const { asker, ticket } = await anAnswered();
    world.clock.set(vietnam('2026-11-21T20:00')); // a Saturday evening
    const asked = await world.act(asker, ticket, 'reply', { body: 'Còn giấy phép cũ?' });
    expect(asked.body.clock.dueAt).toBe(vietnam('2026-11-23T17:00'));
  });
});

describe('reopening', () => {
  it('voids a follow-up that still runs, and is not overdue however late it comes', async () => {
    const { asker, ticket } = await anAnswered();
    await world.act(asker, ticket, 'reply', { body: 'Còn giấy phép cũ?' });
    world.clock.set(vietnam('2026-12-01T09:00'));
    const reopened = await world.act(asker, ticket, 'reopen', { reason: 'Không ai trả lời thêm.' });
    expect(reopened.body).toMatchObject({
      state: 'in_progress',
      cycle: 2,
      answeredAt: null,
      clock: {
        kind: 'answer',
        cycle: 2,
        state: 'running',
        remainingWorkingMinutes: 480,
        dueAt: vietnam('2026-12-02T09:00'),
      },
    });
    expect(await clocksOf(ticket)).toMatchObject([
      { kind: 'answer', cycle: 1, verdict: 'met' },
      { kind: 'triage', cycle: 1, verdict: 'met' },
      { kind: 'follow_up', cycle: 1, verdict: null, voidedAt: world.clock.now() },
      { kind: 'answer', cycle: 2, verdict: null, voidedAt: null },
    ]);
    const pending = await world.db.step.findMany({ where: { ticketId: ticket.id, doneAt: null } });
    expect(new Set(pending.map(({ cycle }) => cycle))).toEqual(new Set([2]));
  });

  it('a third time goes on counting cycles, each with a verdict of its own', async () => {
    const { asker, official, ticket } = await anAnswered();
    for (const cycle of [2, 3]) {
      await world.act(asker, ticket, 'reopen', { reason: 'Chưa giải quyết.' });
      world.clock.advance({ hours: 48 });
      expect((await world.act(official, ticket, 'answer', ANSWER)).body).toMatchObject({
        cycle,
        clock: { state: 'breached' },
      });
    }
    const verdicts = (await clocksOf(ticket)).filter(({ kind }) => kind === 'answer').map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['met', 'breached', 'breached']);
  });

  it('of what the hotline answered is a fresh day of the hotline, with no second confirmation', async () => {
    const place = world.aPlace();
    world.clock.set(MONDAY_MORNING);
    const [asker, operator] = await Promise.all([
      world.aPerson('commune_staff', place.commune.unitId),
      world.aPerson('hotline_operator', 'hotline:MoIT'),
    ]);
    const call = await world.as(operator).post<{ ticket: Ticket }>('/api/calls', {
      commune: place.commune.code,
      callerName: 'Hồ Thị Lan',
      callerPhone: '0255',
      question: 'Hỏi về giấy phép bán lẻ rượu.',
      ministry: 'MoIT',
      outcome: 'answered',
      startedAt: world.clock.now().toISOString(),
    });
    const { ticket } = call.body;
    await world.act(operator, ticket, 'answer', ANSWER);
    world.clock.set(vietnam('2026-11-18T09:00'));
    const reopened = await world.act(asker, ticket, 'reopen', { reason: 'Văn bản chưa nói đến hộ lưu động.' });
    expect(reopened.body).toMatchObject({
      owner: { unit: { id: 'hotline:MoIT' } },
      clock: { dueAt: vietnam('2026-11-19T09:00') },
    });
    const clocks = await clocksOf(ticket);
    expect(clocks.filter(({ cycle }) => cycle === 2).map(({ kind }) => kind)).toEqual(['answer']);
    expect(clocks.find(({ kind }) => kind === 'confirmation')).toMatchObject({ cycle: 1, verdict: 'met' });
    expect((await world.act(operator, ticket, 'answer', ANSWER)).body).toMatchObject({
      state: 'answered',
      clock: { state: 'met' },
    });
  });

  it('is the asking side’s alone', async () => {
    const { official, ticket } = await anAnswered();
    expect((await world.act(official, ticket, 'reopen', { reason: 'x' })).problem.code).toBe('forbidden');
  });
});
