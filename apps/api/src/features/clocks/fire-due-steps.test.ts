import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Notification } from '../notifications/notifications.schemas.ts';
import { notifyPeople } from '../notifications/notify-people.service.ts';
import { fireDueSteps } from './fire-due-steps.service.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const local = (text: string) => new Date(`${text}+07:00`);
const goTo = (text: string) => world.clock.set(local(text));

/** A question of Monday 09:00 that the official has taken: its answer is due on Tuesday at 09:00. */
async function aStage() {
  goTo('2026-11-16T09:00:00');
  const place = world.aPlace();
  const [asker, official, officer, head, duty] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId, { email: 'xa@example.vn' }),
    world.aPerson('deployed_official', place.post, { email: 'cb@example.vn' }),
    world.aPerson('department_officer', 'department:TTTN'),
    world.aPerson('department_head', 'department:TTTN'),
    world.aPerson('department_officer', 'department:TTTN'),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  return { place, asker, official, officer, head, duty, ticket };
}
const aTaken = async () => {
  const stage = await aStage();
  await world.act(stage.official, stage.ticket, 'take');
  return stage;
};

const fireAll = async () => {
  let fired = 0;
  for (let took = 1; took > 0; fired += took) took = await fireDueSteps(world.ctx);
  return fired;
};

type Told = { userId: string; kind: string; data: { step?: { clock: string; step: string; dueAt: string } } };
const toldOf = async (ticket: { id: string }, kind = 'clock_step') =>
  (await world.db.notification.findMany({
    where: { ticketId: ticket.id, kind },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })) as unknown as Told[]; // data is written as NotificationData
const answerStepsOf = async (ticket: { id: string }) =>
  (await toldOf(ticket)).filter(({ data }) => data.step?.clock === 'answer').map(({ data }) => data.step?.step);
const clockOf = (ticket: { id: string }, kind: 'answer' | 'follow_up' | 'department' = 'answer', cycle = 1) =>
  world.db.clock.findFirstOrThrow({ where: { ticketId: ticket.id, kind, cycle }, orderBy: { run: 'desc' } });
const pendingOf = async (ticket: { id: string }) =>
  world.db.step.findMany({
    where: { ticketId: ticket.id, doneAt: null },
    orderBy: [{ fireAt: 'asc' }, { kind: 'asc' }],
    select: { kind: true, fireAt: true },
  });

describe('the steps of a clock', () => {
  it('warn the owner at half, at three quarters and when an hour is left, and tell of the breach', async () => {
    const { ticket, official } = await aTaken();
    expect(await pendingOf(ticket)).toEqual([{ kind: 'half', fireAt: local('2026-11-16T14:30:00') }]);
    goTo('2026-11-16T14:29:59');
    await fireAll();
    expect(await toldOf(ticket)).toEqual([]);
    const seen: [string, string][] = [
      ['2026-11-16T14:30:01', 'half'],
      ['2026-11-16T16:30:01', 'three_quarters'],
      ['2026-11-17T08:00:01', 'hour_left'],
      ['2026-11-17T09:00:01', 'breach'],
    ];
    for (const [at, step] of seen) {
      goTo(at);
      await fireAll();
      const told = await toldOf(ticket);
      expect(told.at(-1)?.data.step).toMatchObject({ clock: 'answer', step, dueAt: '2026-11-17T02:00:00.000Z' });
    }
    expect((await toldOf(ticket)).filter(({ userId }) => userId === official.id)).toHaveLength(4);
    expect(await pendingOf(ticket)).toEqual([{ kind: 'breach_4h', fireAt: local('2026-11-17T14:30:00') }]);
  });

  it('say nothing at the due itself, where the clock is still met', async () => {
    const { ticket } = await aTaken();
    goTo('2026-11-17T09:00:00');
    await fireAll();
    expect(await answerStepsOf(ticket)).toEqual(['hour_left']);
    world.clock.advance({ seconds: 1 });
    await fireAll();
    expect((await answerStepsOf(ticket)).slice(1).every((step) => step === 'breach')).toBe(true);
  });

  it('reach the leadership a working day after the breach', async () => {
    const { ticket } = await aTaken();
    const leader = await world.aPerson('leader', 'leadership:MoIT');
    const personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
    for (const at of ['2026-11-17T09:00:01', '2026-11-17T14:30:01', '2026-11-18T09:00:01']) {
      goTo(at);
      await fireAll();
    }
    const told = await toldOf(ticket);
    expect(told.filter(({ userId }) => userId === leader.id).map(({ data }) => data.step?.step)).toEqual(['breach_1d']);
    expect(told.filter(({ userId }) => userId === personnel.id).map(({ data }) => data.step?.step)).toEqual([
      'breach', // a post has no head
      'breach_4h',
      'breach_1d',
    ]);
    expect(await pendingOf(ticket)).toEqual([]);
  });

  it('are one notice, the latest, after a time without workers; those before it are spoken for', async () => {
    const { ticket, official } = await aTaken();
    goTo('2026-11-17T10:00:00');
    await fireAll();
    const own = (await toldOf(ticket)).filter(({ userId }) => userId === official.id);
    expect(own.map(({ data }) => data.step?.step)).toEqual(['breach']);
    const { id } = await clockOf(ticket);
    const rows = await world.db.step.findMany({
      where: { clockId: id, doneAt: { not: null } },
      orderBy: { fireAt: 'asc' },
    });
    expect(rows.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['half', 'coalesced'],
      ['three_quarters', 'coalesced'],
      ['hour_left', 'coalesced'],
      ['breach', 'told'],
    ]);
  });

  it('are told once by any number of workers', async () => {
    const stages = [await aTaken(), await aTaken(), await aTaken()];
    goTo('2026-11-16T14:31:00');
    const fired = await Promise.all(Array.from({ length: 6 }, () => fireDueSteps(world.ctx, { limit: 2 })));
    expect(fired.some((count) => count > 0)).toBe(true);
    await fireAll();
    for (const { ticket } of stages) expect(await answerStepsOf(ticket)).toEqual(['half']);
  });

  it('are told once after a worker died in the middle', async () => {
    const { ticket } = await aTaken();
    goTo('2026-11-16T14:31:00');
    const dying = {
      ...world.ctx,
      log: { ...world.ctx.log, error: () => {} } as never, // it complains, as it should
      db: new Proxy(world.ctx.db, {
        get: (db, key) =>
          key === '$transaction'
            ? (work: (tx: unknown) => Promise<unknown>) =>
                db.$transaction(async (tx) => {
                  await work(tx);
                  throw new Error('killed before the commit');
                })
            : Reflect.get(db, key),
      }),
    };
    await expect(fireDueSteps(dying)).rejects.toThrow('killed');
    expect(await toldOf(ticket)).toEqual([]);
    await fireAll();
    expect(await answerStepsOf(ticket)).toEqual(['half']);
  });

  it('are not told after the stop', async () => {
    const { ticket, official } = await aTaken();
    await world.act(official, ticket, 'answer', {
      body: 'Thực hiện theo Điều 13.',
      noCitationReason: 'Hướng dẫn chung',
    });
    expect((await pendingOf(ticket)).map(({ kind }) => kind)).toEqual(['auto_close']);
    goTo('2026-11-17T10:00:00');
    await fireAll();
    expect(await toldOf(ticket)).toEqual([]);
  });

  it('do not wait for an act on the ticket, and see what it did', async () => {
    const { ticket, official } = await aTaken();
    goTo('2026-11-16T14:31:00');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let locked = () => {};
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const holding = world.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM ticket WHERE id = ${ticket.id}::uuid FOR UPDATE`;
      locked();
      await held;
    });
    await isLocked;
    await fireAll();
    expect(await toldOf(ticket)).toEqual([]);
    release();
    await holding;
    await world.act(official, ticket, 'answer', { body: 'Theo Điều 13.', noCitationReason: 'Hướng dẫn chung' });
    await fireAll();
    expect(await toldOf(ticket)).toEqual([]);
  });

  it('follow a due that moved without them', async () => {
    const { ticket } = await aTaken();
    const clock = await clockOf(ticket);
    await world.db.clock.update({
      where: { id: clock.id },
      data: { target: { kind: 'working_duration', minutes: 960 }, dueAt: local('2026-11-18T09:00:00'), dueVersion: 2 },
    });
    goTo('2026-11-16T14:31:00');
    await fireAll();
    expect(await toldOf(ticket)).toEqual([]);
    expect(await pendingOf(ticket)).toEqual([{ kind: 'half', fireAt: local('2026-11-17T09:00:00') }]);
  });

  it('start afresh with a new cycle', async () => {
    const { ticket, official, asker } = await aTaken();
    goTo('2026-11-16T14:31:00');
    await fireAll();
    await world.act(official, ticket, 'answer', { body: 'Theo Điều 13.', noCitationReason: 'Hướng dẫn chung' });
    await world.act(asker, ticket, 'reopen', { reason: 'Chưa rõ thẩm quyền.' });
    const [pending] = await pendingOf(ticket);
    expect(pending).toEqual({ kind: 'half', fireAt: local('2026-11-17T09:01:00') });
    goTo('2026-11-17T09:02:00');
    await fireAll();
    expect(await answerStepsOf(ticket)).toEqual(['half', 'half']);
  });
});

describe('a pause', () => {
  const clarify = (stage: Awaited<ReturnType<typeof aStage>>) =>
    world.act(stage.official, stage.ticket, 'clarification', {
      question: 'Xã cho biết diện tích cửa hàng.',
      expectedAt: '2026-11-21T03:00:00Z', // a Saturday
    });

  it('keeps the steps away; the reminder waits for the next opening, the end for five working days', async () => {
    const stage = await aTaken();
    goTo('2026-11-16T10:00:00');
    await clarify(stage);
    expect(await pendingOf(stage.ticket)).toEqual([
      { kind: 'pause_reminder', fireAt: local('2026-11-23T07:30:00') },
      { kind: 'pause_limit', fireAt: local('2026-11-23T10:00:00') },
    ]);
    goTo('2026-11-20T16:00:00');
    await fireAll();
    expect(await toldOf(stage.ticket)).toEqual([]);
  });

  it('is ended by the commune’s reply, by web or telephone; the steps come back moved', async () => {
    const stage = await aTaken();
    goTo('2026-11-16T10:00:00');
    await clarify(stage);
    goTo('2026-11-17T10:00:00');
    await world.act(stage.asker, stage.ticket, 'reply', { body: 'Diện tích 40 m2.' });
    expect(await pendingOf(stage.ticket)).toEqual([{ kind: 'half', fireAt: local('2026-11-17T14:30:00') }]);
    await clarify(stage);
    goTo('2026-11-17T11:00:00');
    const operator = await world
      .aPerson('hotline_operator', 'hotline:MoIT')
      .catch(() => world.aPerson('hotline_operator', 'hotline:MoIT'));
    const call = await world.as(operator).post('/api/calls', {
      outcome: 'replied',
      ticketId: stage.ticket.id,
      commune: stage.place.commune.code,
      callerName: 'Anh Ba',
      callerPhone: '0905000000',
      question: 'Diện tích là 45 m2.',
      startedAt: world.clock.now().toISOString(),
    });
    expect(call.status, JSON.stringify(call.problem)).toBeLessThan(300);
    expect(await pendingOf(stage.ticket)).toEqual([{ kind: 'half', fireAt: local('2026-11-17T15:30:00') }]);
  });

  it('reminds the commune when its information was expected, once', async () => {
    const stage = await aTaken();
    goTo('2026-11-16T10:00:00');
    await clarify(stage);
    goTo('2026-11-23T07:31:00');
    await fireAll();
    await fireAll();
    const told = await toldOf(stage.ticket, 'clarification_due');
    expect(told.map(({ userId, data }) => [userId, data])).toEqual([
      [stage.asker.id, { actorName: null, unitName: null, dossier: null, expectedAt: '2026-11-21T03:00:00.000Z' }],
    ]);
  });

  it('ends by itself after five working days, and both sides hear of it', async () => {
    const stage = await aTaken();
    await world.takeJobs('notify-people');
    goTo('2026-11-16T10:00:00');
    await clarify(stage);
    goTo('2026-11-23T10:05:00');
    await fireAll();
    await fireAll();
    const clock = await clockOf(stage.ticket);
    // An hour was spent before the pause; the 24th is a holiday.
    expect(clock).toMatchObject({ pausedAt: null, dueAt: local('2026-11-25T09:00:00') });
    const ticket = await world.db.ticket.findUniqueOrThrow({ where: { id: stage.ticket.id } });
    expect(ticket).toMatchObject({ state: 'in_progress', queueRank: 0, queueAt: clock.dueAt });
    const events = await world.db.ticketEvent.findMany({ where: { ticketId: ticket.id, kind: 'resumed' } });
    expect(events).toMatchObject([{ actorId: null, actorUnitId: null, audience: 'public', at: world.clock.now() }]);
    expect(await pendingOf(ticket)).toEqual([{ kind: 'half', fireAt: local('2026-11-23T14:30:00') }]);
    const jobs = (await world.takeJobs('notify-people')).flatMap((job) => job.events);
    await notifyPeople(world.ctx, jobs);
    const told = await toldOf(ticket, 'resumed');
    expect(told.map(({ userId }) => userId).sort()).toEqual([stage.asker.id, stage.official.id].sort());
  });

  it('ends for the department too that got the question after the limit, before any worker noticed', async () => {
    const stage = await aTaken();
    goTo('2026-11-16T10:00:00');
    await clarify(stage);
    goTo('2026-11-23T14:00:00');
    await world.act(stage.official, stage.ticket, 'handover', { unit: 'department:TTTN' });
    await fireAll();
    expect(await clockOf(stage.ticket)).toMatchObject({ pausedAt: null, dueAt: local('2026-11-25T09:00:00') });
    const share = await clockOf(stage.ticket, 'department');
    expect(share).toMatchObject({ pausedAt: null, startedAt: local('2026-11-23T14:00:00') });
    const at = share.startedAt;
    expect(await world.db.clockPause.findMany({ where: { clockId: share.id } })).toMatchObject([{ from: at, to: at }]);
  });

  it('that began after the due does not silence the breach, if no worker had told it by then', async () => {
    const stage = await aTaken();
    goTo('2026-11-17T09:30:00');
    await clarify(stage);
    await fireAll();
    expect(new Set(await answerStepsOf(stage.ticket))).toEqual(new Set(['breach']));
    expect((await pendingOf(stage.ticket)).map(({ kind }) => kind)).toEqual(['pause_reminder', 'pause_limit']);
  });

  it('of a clock that was overdue already keeps the later steps away until it ends', async () => {
    const stage = await aTaken();
    goTo('2026-11-17T09:30:00');
    await fireAll();
    await clarify(stage);
    goTo('2026-11-18T16:00:00');
    await fireAll();
    expect(new Set(await answerStepsOf(stage.ticket))).toEqual(new Set(['breach']));
    await world.act(stage.asker, stage.ticket, 'reply', { body: 'Diện tích 40 m2.' });
    await fireAll();
    expect(new Set(await answerStepsOf(stage.ticket))).toEqual(new Set(['breach', 'breach_1d']));
  });
});

describe('after the answer', () => {
  const answer = (stage: Awaited<ReturnType<typeof aStage>>) =>
    world.act(stage.official, stage.ticket, 'answer', { body: 'Theo Điều 13.', noCitationReason: 'Hướng dẫn chung' });
  const stateOf = async ({ ticket }: Awaited<ReturnType<typeof aStage>>) =>
    (await world.db.ticket.findUniqueOrThrow({ where: { id: ticket.id } })).state;

  it('a ticket closes by itself in five working days', async () => {
    const stage = await aTaken();
    await answer(stage);
    goTo('2026-11-23T09:00:00');
    await fireAll();
    expect(await stateOf(stage)).toBe('answered');
    world.clock.advance({ seconds: 1 });
    await fireAll();
    expect(await stateOf(stage)).toBe('closed');
    expect(await world.db.ticketEvent.count({ where: { ticketId: stage.ticket.id, kind: 'auto_closed' } })).toBe(1);
    expect(await pendingOf(stage.ticket)).toEqual([]);
  });

  it('not while something was asked back; the answer to that gives it five days more', async () => {
    const stage = await aTaken();
    await answer(stage);
    goTo('2026-11-17T09:00:00');
    await world.act(stage.asker, stage.ticket, 'reply', { body: 'Xã hỏi thêm về lệ phí.' });
    expect((await pendingOf(stage.ticket)).map(({ kind }) => kind)).toEqual(['half']);
    goTo('2026-11-17T10:00:00');
    await answer(stage);
    expect(await pendingOf(stage.ticket)).toEqual([{ kind: 'auto_close', fireAt: local('2026-11-25T10:00:00') }]);
  });

  it('nor once it was accepted or reopened', async () => {
    const [accepted, reopened] = [await aTaken(), await aTaken()];
    await answer(accepted);
    await answer(reopened);
    await world.act(accepted.asker, accepted.ticket, 'accept');
    await world.act(reopened.asker, reopened.ticket, 'reopen', { reason: 'Chưa đúng câu hỏi.' });
    expect(await pendingOf(accepted.ticket)).toEqual([]);
    expect((await pendingOf(reopened.ticket)).map(({ kind }) => kind)).toEqual(['half']);
  });

  it('a referral is asked after on its date, by whoever has the question', async () => {
    const stage = await aTaken();
    await world.act(stage.official, stage.ticket, 'refer', {
      authority: 'Bộ Xây dựng',
      documentNumber: '12/CV',
      body: 'Đã chuyển Bộ Xây dựng.',
      chaseAt: '2026-11-19T02:00:00Z',
    });
    goTo('2026-11-19T09:00:01');
    await fireAll();
    expect((await toldOf(stage.ticket, 'referral_chase')).map(({ userId }) => userId)).toEqual([stage.official.id]);
    expect(await pendingOf(stage.ticket)).toEqual([]);
  });
});

describe('the people', () => {
  it('are the administrators where nobody else is: they learn of which unit it is, and nothing of the question', async () => {
    goTo('2026-11-16T09:00:00');
    const admin = world.as(await world.aPerson('admin', 'administration'));
    const ticket = await world.aTicket({ ministry: 'MAE' }); // a ministry without anybody
    goTo('2026-11-16T14:31:00');
    await fireAll();
    const { body } = await admin.get<{ items: Notification[] }>('/api/notifications');
    const post = await world.db.unit.findUniqueOrThrow({ where: { id: ticket.owner.unit.id } });
    expect(body.items.filter(({ data }) => data.step?.clock === 'answer')).toMatchObject([
      { kind: 'clock_step', ticket: null, data: { unitName: post.nameVi, step: { step: 'half' } } },
    ]);
    expect(JSON.stringify(body)).not.toContain(ticket.code);
    expect(JSON.stringify(body)).not.toContain(ticket.subject);
    expect(await toldOf(ticket)).toEqual([]);
    expect((await admin.get('/api/notifications/unread-count')).body).toEqual({ unread: body.items.length });
  });

  it('are those of the day on which it fires: the substitute of who is away, the duty officer, the head', async () => {
    const stage = await aStage();
    await world.act(stage.official, stage.ticket, 'handover', { unit: 'department:TTTN' });
    await world.act(stage.head, stage.ticket, 'assign', { userId: stage.officer.id });
    const day = new Date('2026-11-16T00:00:00Z');
    const by = { createdBy: stage.head.id, createdAt: world.clock.now(), from: day, to: day };
    await world.db.absence.create({ data: { ...by, id: crypto.randomUUID(), userId: stage.officer.id } });
    await world.db.dutyTurn.create({
      data: { ...by, id: crypto.randomUUID(), unitId: 'department:TTTN', userId: stage.duty.id },
    });
    goTo('2026-11-16T14:31:00');
    await fireAll();
    const answered = (await toldOf(stage.ticket)).filter(({ data }) => data.step?.clock === 'answer');
    expect(answered.map(({ userId, data }) => [userId, data.step?.step])).toEqual([[stage.duty.id, 'half']]);
    // The absence and the turn are over: the officer again, and the heads.
    goTo('2026-11-17T09:00:01');
    await fireAll();
    const breached = (await toldOf(stage.ticket)).filter(
      ({ data }) => data.step?.clock === 'answer' && data.step.step === 'breach',
    );
    const told = breached.map(({ userId }) => userId);
    expect(told).toContain(stage.officer.id);
    expect(told).toContain(stage.head.id);
    expect(told).not.toContain(stage.duty.id);
  });

  it('get an urgent one at once and the others with the next working time; without an address, or unwilling, by the bell alone', async () => {
    const stage = await aTaken();
    goTo('2026-11-16T14:31:00');
    await fireAll();
    const [half] = await world.db.delivery.findMany({ where: { userId: stage.official.id } });
    expect(half).toMatchObject({
      category: 'deadlines',
      urgent: false,
      notBefore: local('2026-11-16T14:31:30'),
    });
    await world.db.notificationPreference.create({ data: { userId: stage.official.id, deadlines: 'off' } });
    goTo('2026-11-17T08:01:00');
    await fireAll();
    expect((await toldOf(stage.ticket)).filter(({ userId }) => userId === stage.official.id)).toHaveLength(2);
    expect(await world.db.delivery.count({ where: { userId: stage.official.id } })).toBe(1);
  });
});
