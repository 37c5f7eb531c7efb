import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import { aDossierStage } from '../../test/dossier-stage.ts';
import { ANSWER, CLARIFICATION, vietnam } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from './tickets.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Stage = Awaited<ReturnType<typeof aDossierStage>>;
const askedOf = async ({ look }: Stage, person: { id: string }, ticket: { id: string }) =>
  ((await look(person, ticket)).askedTogether ?? []).map(({ position }) => position);
const statesOf = async ({ look, asker }: Stage, tickets: readonly { id: string }[]) =>
  Promise.all(tickets.map(async (ticket) => (await look(asker, ticket)).state));
const timelineOf = async (person: { id: string }, ticket: { id: string }) =>
  (await world.as(person).get<Timeline>(`/api/tickets/${ticket.id}/timeline`)).body.items;

/** Three of four questions of a dossier were asked about at 10:00. */
async function anAskedGroup(): Promise<Stage> {
  const stage = await aDossierStage(world, 4);
  world.clock.set(vietnam('2026-11-16T10:00'));
  const { body } = await stage.bulk(stage.official, 'clarification', stage.tickets.slice(0, 3), CLARIFICATION);
  expect(body.items.map(({ ok, ticket }) => [ok, ticket?.state])).toEqual(Array(3).fill([true, 'waiting_requester']));
  return stage;
}

describe('one clarification to several questions', () => {
  it('pauses each clock, and each says which others it was put to', async () => {
    const stage = await anAskedGroup();
    const { asker, official, tickets, look } = stage;
    for (const person of [asker, official]) {
      expect(await askedOf(stage, person, tickets[0])).toEqual([1, 2, 3]);
      expect(await askedOf(stage, person, tickets[3])).toEqual([]);
    }
    expect((await look(asker, tickets[1])).clock.state).toBe('paused');
    const groups = await world.db.message.findMany({
      where: { kind: 'clarification', ticketId: { in: tickets.map(({ id }) => id) } },
    });
    expect(new Set(groups.map(({ groupId }) => groupId)).size).toBe(1);
  });

  it('is told to the commune once', async () => {
    const { asker } = await anAskedGroup();
    await world.runJobs();
    const told = await world.as(asker).get<{ items: { kind: string }[] }>('/api/notifications');
    expect(told.body.items.filter(({ kind }) => kind === 'clarification_asked')).toHaveLength(1);
  });

  it('counts for a department those that it sees', async () => {
    const stage = await aDossierStage(world, 3);
    const { official, officer, bulk, tickets } = stage;
    await bulk(official, 'handover', tickets.slice(0, 2), { department: 'HC' });
    await bulk(official, 'clarification', tickets, CLARIFICATION);
    await bulk(officer, 'clarification', tickets.slice(0, 2), CLARIFICATION);
    expect(await askedOf(stage, officer, tickets[0])).toEqual([1, 2]);
    // the post asked about the third alone: another asker, another question
    expect(await askedOf(stage, official, tickets[2])).toEqual([]);
  });

  it('asked again of one that had failed, it is the same question', async () => {
    const stage = await aDossierStage(world, 3);
    const { official, bulk, tickets } = stage;
    const stale = [tickets[0], tickets[1], { ...tickets[2], version: 9 }];
    const first = await bulk(official, 'clarification', stale, CLARIFICATION, { versions: true });
    expect(first.body.items.map(({ ok }) => ok)).toEqual([true, true, false]);
    await bulk(official, 'clarification', [tickets[2]], CLARIFICATION);
    expect(await askedOf(stage, official, tickets[0])).toEqual([1, 2, 3]);
  });

  it('of questions without a dossier is put to each alone', async () => {
    const { asker, official, bulk, look } = await aDossierStage(world, 1);
    const alone = [
      await world.aTicket({ by: asker, ministry: 'MoIT' }),
      await world.aTicket({ by: asker, ministry: 'MoIT' }),
    ];
    await bulk(official, 'clarification', alone, CLARIFICATION);
    for (const ticket of alone) expect((await look(asker, ticket)).askedTogether).toEqual([]);
  });

  it('is refused by the same rules as one alone', async () => {
    const { asker, official, bulk, tickets } = await aDossierStage(world, 2);
    const sotay = await world.aPerson('provincial_officer', 'department:HC');
    const late = await bulk(official, 'clarification', tickets, {
      ...CLARIFICATION,
      expectedAt: vietnam('2026-11-13T09:00'),
    });
    expect(late.body.items.map(({ problem }) => problem?.errors?.[0]?.code)).toEqual(['past', 'past']);
    await world.act(official, tickets[0], 'answer', ANSWER);
    const again = await bulk(official, 'clarification', tickets, CLARIFICATION);
    expect(again.body.items.map(({ ok, problem }) => (ok ? 'ok' : problem?.code))).toEqual([
      'illegal-transition',
      'ok',
    ]);
    expect((await bulk(asker, 'clarification', tickets, CLARIFICATION)).status).toBe(403);
    const unseen = await bulk(sotay, 'clarification', tickets, CLARIFICATION);
    expect(unseen.body.items.map(({ problem }) => problem?.code)).toEqual(['not-found', 'not-found']);
  });
});

describe('one reply for the whole group', () => {
  it('resumes the clock of each, in its own history, with files of its own', async () => {
    const stage = await anAskedGroup();
    const { asker, official, tickets } = stage;
    const file = await world.db.attachment.create({
      data: {
        id: newId(),
        storageKey: `attachments/${newId()}`,
        name: 'danh-sach-ho.xlsx',
        contentType: 'application/octet-stream',
        byteSize: 3,
        sha256: 'x',
        uploadedById: asker.id,
        createdAt: world.clock.now(),
      },
    });
    const before = await stage.look(asker, tickets[1]);
    world.clock.set(vietnam('2026-11-16T14:00'));
    const reply = { body: 'Xã có 12 hộ.', wholeGroup: true, attachmentIds: [file.id] };
    expect((await world.act(asker, tickets[0], 'reply', reply)).body).toMatchObject({
      state: 'in_progress',
      clock: { state: 'running' },
      askedTogether: [],
    });
    expect(await statesOf(stage, tickets)).toEqual(['in_progress', 'in_progress', 'in_progress', 'received']);
    const after = await stage.look(asker, tickets[1]);
    expect(after.clock.remainingWorkingMinutes).toBe(before.clock.remainingWorkingMinutes);
    const [first, second] = await Promise.all(tickets.slice(0, 2).map((ticket) => timelineOf(official, ticket)));
    expect([first, second].map((entries) => entries?.at(-1))).toMatchObject([
      { kind: 'replied', message: { body: 'Xã có 12 hộ.' }, attachments: [{ name: 'danh-sach-ho.xlsx' }] },
      { kind: 'replied', message: { body: 'Xã có 12 hộ.' }, attachments: [{ name: 'danh-sach-ho.xlsx' }] },
    ]);
    expect(second?.at(-1)?.attachments[0]?.id).not.toBe(file.id);
    await world.runJobs();
    const told = await world.as(official).get<{ items: { kind: string }[] }>('/api/notifications');
    expect(told.body.items.filter(({ kind }) => kind === 'replied')).toHaveLength(1);
  });

  it('goes only to those that still wait', async () => {
    const stage = await anAskedGroup();
    const { asker, official, tickets } = stage;
    await world.act(official, tickets[1], 'answer', ANSWER);
    await world.act(asker, tickets[0], 'reply', { body: 'Xã có 12 hộ.', wholeGroup: true });
    expect(await statesOf(stage, tickets)).toEqual(['in_progress', 'answered', 'in_progress', 'received']);
    const said = await world.db.message.findMany({
      where: { kind: 'reply', ticketId: { in: tickets.map(({ id }) => id) } },
    });
    expect(said).toHaveLength(2);
    expect(new Set(said.map(({ groupId }) => groupId)).size).toBe(1);
  });

  it('is not what one reply does by itself', async () => {
    const stage = await anAskedGroup();
    await world.act(stage.asker, stage.tickets[0], 'reply', { body: 'Câu này: 3 hộ.' });
    expect(await statesOf(stage, stage.tickets)).toEqual([
      'in_progress',
      'waiting_requester',
      'waiting_requester',
      'received',
    ]);
    expect(await askedOf(stage, stage.asker, stage.tickets[1])).toEqual([2, 3]);
  });

  it('sent again with its key is said once; at an old version it is refused for all', async () => {
    const stage = await anAskedGroup();
    const { asker, tickets } = stage;
    const reply = { body: 'Xã có 12 hộ.', wholeGroup: true };
    const stale = await world.act(asker, tickets[0], 'reply', reply, { version: 1 });
    expect(stale.problem.code).toBe('stale-version');
    expect(await statesOf(stage, tickets.slice(1, 2))).toEqual(['waiting_requester']);
    const { version } = await stage.look(asker, tickets[0]);
    for (const _ of [1, 2])
      expect((await world.act(asker, tickets[0], 'reply', reply, { version, key: 'reply-1' })).status).toBe(200);
    const said = await world.db.message.count({
      where: { kind: 'reply', ticketId: { in: tickets.map(({ id }) => id) } },
    });
    expect(said).toBe(3);
  });

  it('is the commune’s alone to send', async () => {
    const stage = await anAskedGroup();
    const neighbour = await aDossierStage(world, 1);
    const reply = { body: 'Xã khác trả lời thay.', wholeGroup: true };
    expect((await world.act(neighbour.asker, stage.tickets[0], 'reply', reply)).status).toBe(404);
    expect((await world.act(stage.official, stage.tickets[0], 'reply', reply)).status).toBe(403);
    expect(await statesOf(stage, stage.tickets.slice(0, 3))).toEqual(Array(3).fill('waiting_requester'));
  });

  it('without a group is a reply like any other', async () => {
    const { asker, official, tickets } = await aDossierStage(world, 2);
    await world.act(official, tickets[0], 'answer', ANSWER);
    const back = await world.act(asker, tickets[0], 'reply', { body: 'Còn hộ lưu động?', wholeGroup: true });
    expect(back.body).toMatchObject({ state: 'answered', clock: { kind: 'follow_up' } });
  });
});
