import { type CalendarDay, compileCalendar } from '@caunoi/sla/calendar';
import { dueAt, type Target } from '@caunoi/sla/clock';
import { vietnamCalendar } from '@caunoi/sla/vietnam-calendar';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runRecompute } from '../../core/recompute/run-recompute.ts';
import { JOB_HANDLERS } from '../../start-jobs.ts';
import type { Client } from '../../test/client.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Calendar, CalendarDryRun, PublishedCalendar } from './calendars.schemas.ts';

const MOIT = 'ministry:MoIT';
const TUESDAY = '2026-11-17';
const holiday = (date: string): CalendarDay => ({
  date,
  kind: 'holiday',
  intervals: [],
  name: 'Nghỉ bù',
  status: 'official',
});
const closure = (date: string): CalendarDay => ({
  date,
  kind: 'closure',
  intervals: [],
  name: 'Lũ lụt',
  status: 'official',
});
const local = (text: string): Date => new Date(`${text}:00+07:00`);

let world: TestWorld;
let admin: Client;
let personnel: Client;

beforeAll(async () => {
  world = await openTestWorld();
  admin = world.as(await world.aPerson('admin', 'administration'));
  personnel = world.as(await world.aPerson('personnel_officer', 'personnel:MoIT'));
});
afterAll(() => world.close());
afterEach(() => world.clock.set(new Date(MONDAY_MORNING)));

const calendarOf = async (key: string): Promise<Calendar> => (await admin.get<Calendar>(`/api/calendars/${key}`)).body;

const publish = async (
  client: Client,
  key: string,
  change: (days: CalendarDay[]) => CalendarDay[],
  extra: object = {},
) => {
  const { days, version } = (await client.get<Calendar>(`/api/calendars/${key}`)).body;
  const body = { days: change(days), ...extra };
  return client.post<PublishedCalendar>(`/api/calendars/${key}/versions`, body, { version });
};

/** Publishes and runs the job, as the worker would. */
const carryOut = async (
  client: Client,
  key: string,
  change: (days: CalendarDay[]) => CalendarDay[],
  extra: object = {},
) => {
  const reply = await publish(client, key, change, extra);
  expect(reply.status, JSON.stringify(reply.problem)).toBe(201);
  await runRecompute(world.ctx, reply.body.recompute.id);
  return world.db.recompute.findUniqueOrThrow({ where: { id: reply.body.recompute.id } });
};

const clockOf = (ticketId: string, kind: 'answer' | 'triage' | 'department' = 'answer') =>
  world.db.clock.findFirstOrThrow({ where: { ticketId, kind }, orderBy: { run: 'desc' } });
const dueOf = async (ticketId: string, kind: 'answer' | 'triage' | 'department' = 'answer') =>
  (await clockOf(ticketId, kind)).dueAt;

const aQuestion = async () => {
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await world.aPerson('deployed_official', place.post);
  return { place, asker, official, ticket: await world.aTicket({ by: asker, ministry: 'MoIT' }) };
};

describe('publishing a calendar', () => {
  it('gives every open clock the due of the new calendar, and no verdict another', async () => {
    const open = await aQuestion();
    const done = await aQuestion();
    await world.act(done.official, done.ticket, 'take');
    const answered = await world.act(done.official, done.ticket, 'answer', {
      body: 'Theo quy định tại Nghị định số 105/2017/NĐ-CP.',
      noCitationReason: 'Không cần căn cứ.',
    });
    expect(answered.status, JSON.stringify(answered.problem)).toBe(200);
    const verdict = await clockOf(done.ticket.id);
    expect(await dueOf(open.ticket.id)).toEqual(local('2026-11-17T09:00'));

    const recompute = await carryOut(admin, MOIT, (days) => [...days, holiday(TUESDAY)], { note: 'Nghỉ bù' });

    const { weekly, days, zone, version } = await calendarOf(MOIT);
    const clocks = await world.db.clock.findMany({ where: { stoppedAt: null, voidedAt: null, calendarKey: MOIT } });
    expect(clocks.length).toBeGreaterThan(1);
    const byHand = compileCalendar({ zone, weekly, days });
    for (const clock of clocks) {
      expect(clock.calendarVersion).toBe(version);
      expect(clock.dueAt.getTime()).toBe(dueAt(byHand, clock.startedAt, clock.target as Target));
    }
    expect(await dueOf(open.ticket.id)).toEqual(local('2026-11-18T09:00'));
    expect(await clockOf(done.ticket.id)).toEqual(verdict);
    expect(recompute).toMatchObject({
      state: 'done',
      moved: 1,
      breached: 0,
      done: clocks.length,
      total: clocks.length,
    });
    const row = await world.db.ticket.findUniqueOrThrow({ where: { id: open.ticket.id } });
    expect(row).toMatchObject({ queueRank: 0, queueAt: local('2026-11-18T09:00') });
    expect(
      await world.db.auditEntry.findFirst({ where: { action: 'calendar.publish', subjectId: MOIT } }),
    ).toMatchObject({
      data: { version, note: 'Nghỉ bù', added: [{ date: TUESDAY }] },
    });
  });

  it('moves the pending step with the due, and asks for one notice when the due is past', async () => {
    const { ticket } = await aQuestion();
    const before = await clockOf(ticket.id);
    world.clock.set(local('2026-11-18T08:00'));
    // What was a holiday is worked: the day of the question ended on Tuesday.
    const recompute = await carryOut(admin, MOIT, (days) => days.filter(({ date }) => date !== TUESDAY));
    const clock = await clockOf(ticket.id);
    expect(clock.dueAt).toEqual(local('2026-11-17T09:00'));
    expect(clock.dueVersion).toBe(before.dueVersion + 1);
    expect(recompute.breached).toBeGreaterThan(0);
    const pending = await world.db.step.findMany({ where: { clockId: clock.id, doneAt: null } });
    expect(pending).toMatchObject([
      { kind: 'breach_4h', dueVersion: clock.dueVersion, fireAt: local('2026-11-17T14:30') },
    ]);
  });

  it('lets a paused clock run on by the new calendar', async () => {
    const { ticket, official, asker } = await aQuestion();
    await world.act(official, ticket, 'take');
    await world.act(official, ticket, 'clarification', {
      question: 'Đề nghị xã gửi bản chụp hồ sơ.',
      body: 'Đề nghị xã gửi bản chụp hồ sơ.',
      expectedAt: local('2026-11-17T10:00').toISOString(),
    });
    const paused = await clockOf(ticket.id);
    expect(paused.pausedAt).not.toBeNull();
    await carryOut(admin, MOIT, (days) => [...days, holiday('2026-11-18')]);
    expect(
      await world.db.step.findMany({ where: { clockId: paused.id, doneAt: null, kind: 'pause_limit' } }),
    ).toHaveLength(1);
    world.clock.set(local('2026-11-17T16:00'));
    await world.act(asker, ticket, 'reply', { body: 'Xã gửi bổ sung.' });
    // 8 hours from Tuesday 16:00 with Wednesday off
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-19T16:00'));
    await carryOut(admin, MOIT, (days) => days.filter(({ date }) => date !== '2026-11-18'));
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-18T16:00'));
  });

  it('goes on after a crash where it stood, and does not count twice', async () => {
    const { ticket } = await aQuestion();
    const published = await publish(admin, MOIT, (days) => [...days, holiday(TUESDAY)]);
    const { id, total } = published.body.recompute;
    let batches = 0;
    const dying = {
      ...world.ctx,
      reference: {
        ...world.ctx.reference,
        current: () => {
          batches += 1;
          if (batches > 2) throw new Error('killed');
          return world.ctx.reference.current();
        },
      },
    };
    await expect(runRecompute(dying, id, { batch: 2 })).rejects.toThrow('killed');
    expect(await world.db.recompute.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'running', done: 4 });
    // Two workers take it up at once.
    await Promise.all([runRecompute(world.ctx, id, { batch: 2 }), runRecompute(world.ctx, id, { batch: 2 })]);
    const done = await world.db.recompute.findUniqueOrThrow({ where: { id } });
    expect(done).toMatchObject({ state: 'done', done: total });
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-18T09:00'));
    expect(
      await world.db.clock.count({
        where: { calendarKey: MOIT, stoppedAt: null, calendarVersion: { lt: done.version } },
      }),
    ).toBe(0);
    await carryOut(admin, MOIT, (days) => days.filter(({ date }) => date !== TUESDAY));
  });

  describe('whose worker died', () => {
    /** Published, and one batch of it done. */
    const halfDone = async () => {
      await aQuestion();
      const { id } = (await publish(admin, MOIT, (days) => [...days, holiday(TUESDAY)])).body.recompute;
      await world.takeJobs('recompute-clocks');
      await world.db.recompute.update({ where: { id }, data: { state: 'running', startedAt: world.clock.now() } });
      return id;
    };
    const stateOf = async (id: string) => (await world.db.recompute.findUniqueOrThrow({ where: { id } })).state;
    const waiting = (id: string) =>
      world.db.$queryRaw<{ data: { recomputeId: string; late?: boolean } }[]>`
        SELECT data FROM pgboss.job WHERE name = 'recompute-clocks' AND state < 'active' AND data ->> 'recomputeId' = ${id}`;
    afterEach(() => carryOut(admin, MOIT, (days) => days.filter(({ date }) => date !== TUESDAY)));

    it('is looked after again while the database does not know yet that it died', async () => {
      const id = await halfDone();
      const dead = new pg.Client({ connectionString: world.url });
      await dead.connect();
      await dead.query('BEGIN');
      await dead.query('SELECT id FROM recompute WHERE id = $1 FOR UPDATE', [id]);
      await runRecompute(world.ctx, id);
      await runRecompute(world.ctx, id); // others come by as well
      expect(await stateOf(id)).toBe('running');
      expect(await waiting(id)).toMatchObject([{ data: { recomputeId: id, late: false } }]);
      await dead.end();
      await runRecompute(world.ctx, id);
      expect(await stateOf(id)).toBe('done');
      await world.db.recompute.update({ where: { id }, data: { error: 'the connection was lost' } });
      await runRecompute(world.ctx, id, { late: true });
      expect((await world.db.recompute.findUniqueOrThrow({ where: { id } })).error).toBeNull();
    });

    it('gets a job again when its own is gone, once; what is done gets none', async () => {
      const id = await halfDone();
      const sweep = () => JOB_HANDLERS['sweep-steps'](world.ctx, {});
      await sweep();
      await sweep();
      expect(await waiting(id)).toHaveLength(1);
      await runRecompute(world.ctx, id);
      expect(await stateOf(id)).toBe('done');
      await world.db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'recompute-clocks'`;
      await sweep();
      expect(await waiting(id)).toEqual([]);
    });
  });

  it('catches a clock that began by the old calendar while it was published', async () => {
    const { ticket } = await aQuestion();
    const recompute = await carryOut(admin, MOIT, (days) => [...days, holiday(TUESDAY)]);
    await world.db.clock.updateMany({
      where: { ticketId: ticket.id },
      data: { calendarVersion: recompute.version - 1, dueAt: local('2026-11-17T09:00') },
    });
    await runRecompute(world.ctx, recompute.id, { late: true });
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-18T09:00'));
    await carryOut(admin, MOIT, (days) => days.filter(({ date }) => date !== TUESDAY));
  });

  it('holds nothing that an act waits for while it waits for the ticket of that act', async () => {
    const { ticket } = await aQuestion();
    const [answer, triage] = [await clockOf(ticket.id), await clockOf(ticket.id, 'triage')];
    const published = await publish(admin, MOIT, (days) => [...days, holiday(TUESDAY)]);
    let locked = () => {};
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const act = world.db.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT id FROM ticket WHERE id = ${ticket.id}::uuid FOR UPDATE`;
        locked();
        await expect
          .poll(
            () =>
              tx.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
          .toHaveLength(1);
        // the day touches the answer alone: the triage's turn is to be given the version and no more
        await tx.clock.update({ where: { id: triage.id }, data: { stoppedAt: world.clock.now(), verdict: 'met' } });
      },
      { timeout: 10_000 },
    );
    await isLocked;
    await Promise.all([runRecompute(world.ctx, published.body.recompute.id), act]);
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-18T09:00'));
    expect(await clockOf(ticket.id, 'triage')).toMatchObject({
      verdict: 'met',
      calendarVersion: answer.calendarVersion,
    });
    await carryOut(admin, MOIT, (days) => days.filter(({ date }) => date !== TUESDAY));
  });

  it('refuses who builds on a version that was overtaken, and says by whom', async () => {
    const { version, days } = await calendarOf(MOIT);
    const first = await admin.post(
      `/api/calendars/${MOIT}/versions`,
      { days: [...days, holiday('2027-06-01')] },
      { version },
    );
    expect(first.status).toBe(201);
    const late = await admin.post(
      `/api/calendars/${MOIT}/versions`,
      { days: [...days, holiday('2027-06-02')] },
      { version },
    );
    expect(late.status).toBe(409);
    expect(late.problem).toMatchObject({
      code: 'stale-record',
      currentVersion: version + 1,
      changes: [{ version: version + 1, by: expect.stringMatching(/Nguyễn/), added: [{ date: '2027-06-01' }] }],
    });
    const dry = await admin.post(`/api/calendars/${MOIT}/dry-run`, { baseVersion: version, days });
    expect(dry.problem.code).toBe('stale-record');
    expect((await calendarOf(MOIT)).version).toBe(version + 1);
  });

  it('of two who publish at once lets one through', async () => {
    const { version, days } = await calendarOf(MOIT);
    const replies = await Promise.all(
      ['2027-06-03', '2027-06-04', '2027-06-05'].map((date) =>
        admin.post(`/api/calendars/${MOIT}/versions`, { days: [...days, holiday(date)] }, { version }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await calendarOf(MOIT)).version).toBe(version + 1);
  });

  it('happens once for one key', async () => {
    const { version, days } = await calendarOf(MOIT);
    const body = { days: [...days, holiday('2027-07-01')] };
    const [one, two] = [
      await admin.post<PublishedCalendar>(`/api/calendars/${MOIT}/versions`, body, { version, key: 'once-only' }),
      await admin.post<PublishedCalendar>(`/api/calendars/${MOIT}/versions`, body, { version, key: 'once-only' }),
    ];
    expect(two.body).toEqual(one.body);
    expect((await calendarOf(MOIT)).version).toBe(version + 1);
  });
});

describe('the dry run', () => {
  it('says what publishing then does', async () => {
    const { ticket } = await aQuestion();
    const { version, days } = await calendarOf(MOIT);
    const draft = { days: [...days, holiday(TUESDAY)] };
    const dry = await admin.post<CalendarDryRun>(`/api/calendars/${MOIT}/dry-run`, { baseVersion: version, ...draft });
    expect(dry.status).toBe(200);
    expect(dry.body.moved).toBeGreaterThan(0);
    expect(dry.body.examples.find(({ ticketCode }) => ticketCode === ticket.code)).toMatchObject({
      clock: 'answer',
      from: local('2026-11-17T09:00').toISOString(),
      to: local('2026-11-18T09:00').toISOString(),
      breached: false,
    });
    expect(dry.body.changes).toMatchObject({ weekly: false, added: [{ date: TUESDAY }], removed: [], changed: [] });
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-17T09:00'));
    const recompute = await carryOut(admin, MOIT, () => draft.days);
    expect(recompute).toMatchObject({ moved: dry.body.moved, breached: dry.body.breached });
    await carryOut(admin, MOIT, (now) => now.filter(({ date }) => date !== TUESDAY));
  });
});

describe('closures of a province', () => {
  it('move the answers of that province and nothing else', async () => {
    const flooded = await aQuestion();
    let dry = await aQuestion();
    while (dry.place.province.code === flooded.place.province.code) dry = await aQuestion();
    const triage = await clockOf(flooded.ticket.id, 'triage');
    const recompute = await carryOut(personnel, `province:${flooded.place.province.code}`, () => [
      closure('2026-11-16'),
      closure(TUESDAY),
    ]);
    expect(recompute.moved).toBeGreaterThan(0);
    expect(await dueOf(flooded.ticket.id)).toEqual(local('2026-11-18T17:00'));
    expect(await clockOf(flooded.ticket.id)).toMatchObject({ closureVersion: 1 });
    expect(await clockOf(flooded.ticket.id, 'triage')).toEqual(triage);
    expect(await dueOf(dry.ticket.id)).toEqual(local('2026-11-17T09:00'));
    const later = await world.aTicket({ by: flooded.asker, ministry: 'MoIT' });
    expect(await clockOf(later.id)).toMatchObject({ closureVersion: 1, dueAt: local('2026-11-18T17:00') });
  });

  it('do not stand in the count of what the commune asked back: its unit works', async () => {
    const { place, asker, official, ticket } = await aQuestion();
    await carryOut(personnel, `province:${place.province.code}`, (days) => [
      ...days.filter(({ date }) => date !== '2026-11-16'),
      closure('2026-11-16'),
    ]);
    await world.act(official, ticket, 'answer', { body: 'Theo Điều 13.', noCitationReason: 'Hướng dẫn chung' });
    const { clock } = (await world.act(asker, ticket, 'reply', { body: 'Còn giấy phép cũ?' })).body;
    expect(clock).toMatchObject({ kind: 'follow_up', remainingWorkingMinutes: 480, isWorkingTimeNow: true });
  });

  it('are no holidays and no weekly hours', async () => {
    const reply = await personnel.post(
      '/api/calendars/province:51/versions',
      { days: [holiday(TUESDAY)], weekly: { mon: [['07:30', '11:30']] } },
      { version: 0 },
    );
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/days/0/kind', 'not-a-closure'],
      ['/weekly', 'not-a-closure'],
    ]);
  });
});

describe('the calendar of a unit', () => {
  it('moves the clocks of that unit, never the answer', async () => {
    const { ticket, official, place } = await aQuestion();
    const other = await aQuestion();
    await world.act(official, ticket, 'take');
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    const created = await admin.post<Calendar>('/api/calendars', { unitId: 'department:TTTN' });
    expect(created.status, JSON.stringify(created.problem)).toBe(201);
    expect(created.body).toMatchObject({ key: 'unit:department:TTTN', version: 1, kind: 'unit' });
    const [first] = await world.db.recompute.findMany({ where: { subject: 'unit:department:TTTN' } });
    await runRecompute(world.ctx, first?.id ?? '');
    expect(await clockOf(ticket.id, 'department')).toMatchObject({
      calendarKey: 'unit:department:TTTN',
      calendarVersion: 1,
    });
    const before = await dueOf(ticket.id, 'department');
    await carryOut(admin, 'unit:department:TTTN', (days) => [...days, holiday(TUESDAY), holiday('2026-11-16')]);
    expect((await dueOf(ticket.id, 'department')).getTime()).toBeGreaterThan(before.getTime());
    expect(await dueOf(ticket.id)).toEqual(local('2026-11-17T09:00'));
    expect(await dueOf(other.ticket.id, 'triage')).toEqual(local('2026-11-16T10:00'));
    expect(place.province.code).toBeTruthy();
    const again = await admin.post('/api/calendars', { unitId: 'department:TTTN' });
    expect(again.problem.code).toBe('already-exists');
  });

  it('begins as the ministry’s that is being published at the same moment', async () => {
    const { version } = await calendarOf(MOIT);
    const publishing = new pg.Client({ connectionString: world.url });
    await publishing.connect();
    await publishing.query('BEGIN');
    await publishing.query("SELECT pg_advisory_xact_lock(hashtextextended('calendar ministry:MoIT', 0))");
    const creating = admin.post<Calendar>('/api/calendars', { unitId: 'department:HC' });
    await expect
      .poll(
        () => world.db.$queryRaw`SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'advisory'`,
      )
      .toHaveLength(1);
    await publishing.query(
      `INSERT INTO calendar_version (id, calendar_key, version, zone, weekly, days, starts_on, published_at)
       SELECT gen_random_uuid(), calendar_key, version + 1, zone, weekly, days || $1::jsonb, starts_on, published_at
       FROM calendar_version WHERE calendar_key = $2 AND version = $3`,
      [JSON.stringify([holiday('2027-06-09')]), MOIT, version],
    );
    await publishing.query('COMMIT');
    await publishing.end();
    const created = await creating;
    expect(created.status, JSON.stringify(created.problem)).toBe(201);
    expect(created.body.days.map(({ date }) => date)).toContain('2027-06-09');
  });

  it('is for a unit of a ministry', async () => {
    for (const unitId of ['nowhere', 'commune:21115'])
      expect((await admin.post('/api/calendars', { unitId })).problem.errors).toMatchObject([{ pointer: '/unitId' }]);
  });
});

it('starts from the calendar of the civil service', async () => {
  const { versions } = await calendarOf('ministry:MAE');
  expect(versions).toMatchObject([{ version: 1, publishedBy: null }]);
  const { body } = await admin.get<Calendar>('/api/calendars/ministry:MAE/versions/1');
  expect(body.days).toEqual(vietnamCalendar().days);
});
