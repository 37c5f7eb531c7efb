import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { aDossierStage, type BulkItem } from '../../test/dossier-stage.ts';
import { ANSWER } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const codesOf = (items: readonly BulkItem[]) => items.map(({ ok, problem }) => (ok ? 'ok' : problem?.code));

describe('one answer to several questions', () => {
  it('is a text of each one’s own: its row, its clock, its event, its receipt', async () => {
    const { official, asker, tickets, bulk } = await aDossierStage(world, 3);
    await world.runJobs();
    const { body } = await bulk(official, 'answer', tickets, ANSWER);
    expect(body.items.map(({ ok, ticket }) => [ok, ticket?.state, ticket?.clock.state])).toEqual(
      Array(3).fill([true, 'answered', 'met']),
    );
    const ids = tickets.map(({ id }) => id);
    const answers = await world.db.answer.findMany({ where: { ticketId: { in: ids } } });
    expect(answers).toHaveLength(3);
    for (const answer of answers)
      expect(answer).toMatchObject({ ...ANSWER, state: 'sent', version: 1, authorId: official.id });
    expect(await world.db.ticketEvent.count({ where: { ticketId: { in: ids }, kind: 'answered' } })).toBe(3);
    expect(await world.db.auditEntry.count({ where: { subjectId: { in: ids }, action: 'ticket.answered' } })).toBe(3);
    await world.runJobs();
    const told = await world.as(asker).get<{ items: { kind: string }[] }>('/api/notifications');
    expect(told.body.items.filter(({ kind }) => kind === 'answered')).toHaveLength(3);
  });

  it('waits for the head where the owner’s department wants that, and is sent where nobody does', async () => {
    const { official, head, officer, tickets, bulk } = await aDossierStage(world, 2);
    const [first] = tickets;
    await bulk(official, 'handover', [first], { department: 'HC' });
    const own = await bulk(officer, 'answer', [first], ANSWER);
    expect(own.body.items[0]?.ticket).toMatchObject({ state: 'in_review', clock: { state: 'running' } });
    const again = await bulk(head, 'answer', [first], ANSWER);
    expect(codesOf(again.body.items)).toEqual(['not-your-turn']);
    const posts = await bulk(official, 'answer', tickets, ANSWER);
    expect(codesOf(posts.body.items)).toEqual(['not-your-turn', 'ok']);
  });

  it('is refused where it may not be given, and given to all others', async () => {
    const { official, officer, asker, tickets, bulk } = await aDossierStage(world, 4);
    const other = await aDossierStage(world, 1);
    const [first, second, third, fourth] = tickets;
    await world.act(official, first, 'answer', ANSWER);
    await world.act(official, second, 'handover', { department: 'HC' });
    await world.act(asker, third, 'withdraw', {});
    const given = await bulk(official, 'answer', [first, second, third, fourth, ...other.tickets], ANSWER);
    expect(codesOf(given.body.items)).toEqual([
      'illegal-transition',
      'not-your-turn',
      'illegal-transition',
      'ok',
      'not-found',
    ]);
    expect((await world.as(officer).get<Ticket>(`/api/tickets/${second.id}`)).body.state).toBe('in_progress');
    expect((await bulk(asker, 'answer', [second], ANSWER)).status).toBe(403);
  });

  it('needs a citation or the reason why there is none, and a version for each', async () => {
    const { official, tickets, bulk } = await aDossierStage(world, 2);
    const bare = await bulk(official, 'answer', tickets, { body: 'Trả lời.' });
    expect(bare.body.items.map(({ problem }) => problem?.errors?.[0]?.code)).toEqual(
      Array(2).fill('citation-or-reason'),
    );
    const blank = await bulk(official, 'answer', tickets, { ...ANSWER, body: '  ' });
    expect(blank.status).toBe(400);
    const stale = await world.as(official).post<{ items: BulkItem[] }>('/api/tickets/bulk', {
      action: 'answer',
      items: [{ id: tickets[0].id, version: 7 }],
      ...ANSWER,
    });
    expect(codesOf(stale.body.items)).toEqual(['stale-version']);
    expect(await world.db.answer.count({ where: { ticketId: { in: tickets.map(({ id }) => id) } } })).toBe(0);
  });

  it('sent again with its key answers nobody twice', async () => {
    const { official, tickets, bulk } = await aDossierStage(world, 3);
    const [first, ...others] = tickets;
    const stale = { ...first, version: 9 };
    const send = () => bulk(official, 'answer', [stale, ...others], ANSWER, { key: 'once', versions: true });
    const [one, two] = [await send(), await send()];
    expect(codesOf(one.body.items)).toEqual(['stale-version', 'ok', 'ok']);
    expect(two.body.items.slice(1)).toEqual(one.body.items.slice(1));
    expect(await world.db.answer.count({ where: { ticketId: { in: others.map(({ id }) => id) } } })).toBe(2);
  });

  it('goes to fifty-two in one request', async () => {
    const { official, asker, dossier, tickets, bulk } = await aDossierStage(world, 52);
    const { body } = await bulk(official, 'answer', tickets, ANSWER);
    expect(codesOf(body.items)).toEqual(Array(52).fill('ok'));
    const read = await world.as(asker).get<{ progress: object }>(`/api/dossiers/${dossier.id}`);
    expect(read.body.progress).toMatchObject({ total: 52, done: 52, open: 0, nextDueAt: null });
  });
});
