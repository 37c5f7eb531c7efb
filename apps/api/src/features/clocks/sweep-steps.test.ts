import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMergeStage } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { fireDueSteps } from './fire-due-steps.service.ts';
import { sweepSteps } from './sweep-steps.service.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const stepsOf = async (ticket: { id: string }) =>
  (
    await world.db.step.findMany({
      where: { ticketId: ticket.id, doneAt: null },
      orderBy: [{ fireAt: 'asc' }, { kind: 'asc' }],
      select: { kind: true, fireAt: true, cycle: true, dueVersion: true, clockId: true },
    })
  ).sort((a, b) => `${a.kind} ${a.clockId}`.localeCompare(`${b.kind} ${b.clockId}`));

it('the sweep gives back what an accident took, and nothing that was told', async () => {
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await world.aPerson('deployed_official', place.post);
  const asked = () => world.aTicket({ by: asker, ministry: 'MoIT' });
  const [fresh, waiting, answered, referred, warned] = [
    await asked(),
    await asked(),
    await asked(),
    await asked(),
    await asked(),
  ];
  await world.act(official, waiting, 'clarification', {
    question: 'Bao nhiêu hộ?',
    expectedAt: '2026-11-18T02:00:00Z',
  });
  await world.act(official, answered, 'answer', { body: 'Theo Điều 13.', noCitationReason: 'Hướng dẫn chung' });
  await world.act(official, referred, 'refer', {
    authority: 'Bộ Xây dựng',
    documentNumber: '12/CV',
    body: 'Đã chuyển Bộ Xây dựng.',
    chaseAt: '2026-11-19T02:00:00Z',
  });
  await world.act(official, warned, 'take');
  const tickets = [fresh, waiting, answered, referred, warned];
  world.clock.set('2026-11-16T14:31:00+07:00');
  while ((await fireDueSteps(world.ctx)) > 0);
  const before = await Promise.all(tickets.map(stepsOf));
  expect(before.flat().map(({ kind }) => kind)).toContain('pause_limit');
  const told = await world.db.notification.count();

  await world.db.step.deleteMany({ where: { doneAt: null } });
  await sweepSteps(world.ctx);
  expect(await Promise.all(tickets.map(stepsOf))).toEqual(before);
  await sweepSteps(world.ctx);
  expect(await Promise.all(tickets.map(stepsOf))).toEqual(before);
  expect(await fireDueSteps(world.ctx)).toBe(0);
  expect(await world.db.notification.count()).toBe(told);
});

it('has the authority asked once for all that were referred together', async () => {
  const { early, late, merge, official } = await aMergeStage(world);
  await merge(late, early);
  await world.act(official, early, 'refer', {
    authority: 'Bộ Xây dựng',
    documentNumber: '12/CV',
    body: 'Đã chuyển Bộ Xây dựng.',
    chaseAt: '2026-11-19T02:00:00Z',
  });
  await sweepSteps(world.ctx);
  expect(await stepsOf(early)).toMatchObject([{ kind: 'referral_chase' }]);
  expect(await stepsOf(late)).toEqual([]);
});
