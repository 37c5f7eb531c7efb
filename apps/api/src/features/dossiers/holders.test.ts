import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { aDossierStage } from '../../test/dossier-stage.ts';
import { ANSWER, CLARIFICATION, vietnam } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { DossierDetail } from './dossiers.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const readBy = async (person: { id: string }, id: string) =>
  (await world.as(person).get<DossierDetail>(`/api/dossiers/${id}`)).body;

describe('who holds a dossier', () => {
  it('is each unit and person with what they still owe, the most first', async () => {
    const { asker, official, officer, tickets, dossier, bulk } = await aDossierStage(world, 6);
    await bulk(official, 'handover', tickets.slice(0, 3), { department: 'HC' });
    await world.act(officer, tickets[0], 'take');
    await world.act(officer, tickets[1], 'take');
    await world.act(officer, tickets[1], 'clarification', CLARIFICATION);
    await world.act(official, tickets[3], 'answer', ANSWER);
    await world.act(asker, { id: dossier.tickets[5]?.id ?? '' }, 'withdraw', {});
    const { holders, progress } = await readBy(asker, dossier.id);
    expect(progress).toMatchObject({ total: 5, done: 1, open: 4, waiting: 1, withdrawn: 1 });
    expect(
      holders.map(({ unit, person, total, done, open, waiting, nextDueAt }) => [
        unit.kind,
        person?.id ?? null,
        [total, done, open, waiting],
        nextDueAt,
      ]),
    ).toEqual([
      ['department', officer.id, [2, 0, 2, 1], vietnam('2026-11-17T09:00')],
      ['department', null, [1, 0, 1, 0], vietnam('2026-11-17T09:00')],
      ['post', null, [1, 0, 1, 0], vietnam('2026-11-17T09:00')],
      ['post', official.id, [1, 1, 0, 0], null],
    ]);
    expect(holders.reduce((sum, { total }) => sum + total, 0)).toBe(progress.total);
  });

  it('is told of the part that the reader sees', async () => {
    const { official, officer, tickets, dossier, bulk } = await aDossierStage(world, 5);
    await bulk(official, 'handover', tickets.slice(0, 2), { department: 'HC' });
    expect((await readBy(officer, dossier.id)).holders).toMatchObject([{ unit: { id: 'department:HC' }, total: 2 }]);
    expect(await readBy(official, dossier.id)).toMatchObject({ holders: [{ open: 3 }, { open: 2 }] });
  });

  it('counts those past their due', async () => {
    const { official, tickets, dossier } = await aDossierStage(world, 2);
    await world.act(official, tickets[0], 'answer', ANSWER);
    world.clock.set(vietnam('2026-11-17T09:01'));
    const { holders } = await readBy(official, dossier.id);
    expect(holders.map(({ open, overdue }) => [open, overdue])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

describe('progress', () => {
  it('counts a merged question when its copy of the answer has gone out', async () => {
    const { asker, official, tickets, dossier } = await aDossierStage(world, 2);
    await world.act(official, tickets[1], 'merge', { into: tickets[0].id });
    expect((await readBy(asker, dossier.id)).progress).toMatchObject({ total: 2, done: 0, open: 2 });
    await world.act(official, tickets[0], 'answer', ANSWER);
    expect((await readBy(asker, dossier.id)).progress).toMatchObject({ total: 2, done: 2, open: 0 });
  });
});

describe('a question of a dossier', () => {
  it('has its number and heading of the file, and the neighbours that the reader sees', async () => {
    const { asker, official, officer, tickets, look, bulk } = await aDossierStage(world, 4);
    const nothing = { legalBasis: null, cause: null, proposal: null, authority: null, deadline: null, note: null };
    const source = {
      fileId: null,
      fileName: null,
      number: 'II.3',
      heading: 'Xuất nhập khẩu',
      columns: nothing,
      source: null,
    };
    await world.db.ticket.update({ where: { id: tickets[1].id }, data: { source } });
    const [first, , third] = dossierRefs(await Promise.all(tickets.map((ticket) => look(asker, ticket))));
    expect(first).toMatchObject({
      number: null,
      previous: null,
      next: { code: tickets[1].code, position: 2, number: 'II.3' },
    });
    expect(third).toMatchObject({ previous: { code: tickets[1].code }, next: { code: tickets[3].code } });
    const listed = await world.as(asker).get<{ items: Ticket[] }>('/api/tickets?sort=newest');
    expect(listed.body.items.find(({ id }) => id === tickets[1].id)?.dossier).toMatchObject({
      number: 'II.3',
      heading: 'Xuất nhập khẩu',
    });
    await bulk(official, 'handover', [tickets[0], tickets[3]], { department: 'HC' });
    const [seen] = dossierRefs([await look(officer, tickets[0])]);
    expect(seen?.next?.code).toBe(tickets[3].code);
  });
});

const dossierRefs = (tickets: readonly Ticket[]) => tickets.map(({ dossier }) => dossier);
