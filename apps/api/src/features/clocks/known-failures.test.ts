import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMail } from '../../core/mail/open-mail.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openSmtpServer, type TestSmtpServer } from '../../test/smtp-server.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { composeMails } from '../mail/compose-mails.service.ts';
import { leaseMails } from '../mail/leased-mails.queries.ts';
import { sendMails } from '../mail/send-mails.service.ts';
import { fireDueSteps } from './fire-due-steps.service.ts';

/** The failures of other helpdesks that sla.md lists, as far as they take an application; the others are in packages/sla. */
let world: TestWorld;
let smtp: TestSmtpServer;
beforeAll(async () => {
  world = await openTestWorld();
  smtp = await openSmtpServer();
});
afterAll(async () => {
  await smtp.close();
  await world.close();
});

const local = (text: string) => new Date(`${text}+07:00`);
const goTo = (text: string) => world.clock.set(local(text));
const ANSWER = { body: 'Theo Điều 13.', noCitationReason: 'Hướng dẫn chung' };

let addresses = 0;
/** A question of Monday 09:00, whose answer is due on Tuesday at 09:00, taken by the official. */
async function aTaken() {
  goTo('2026-11-16T09:00:00');
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const email = `can-bo-${++addresses}@bct.example`;
  const official = await world.aPerson('deployed_official', place.post, { email });
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  await done(world.act(official, ticket, 'take'));
  return { place, asker, official, email, ticket };
}
type Stage = Awaited<ReturnType<typeof aTaken>>;

/** An act that must have succeeded. */
async function done(reply: ReturnType<typeof world.act<Ticket>>): Promise<Ticket> {
  const { status, body, problem } = await reply;
  if (status >= 300) throw new Error(JSON.stringify(problem));
  return body;
}

const clarify = ({ official, ticket }: Stage) =>
  done(
    world.act(official, ticket, 'clarification', {
      question: 'Xã cho biết diện tích cửa hàng.',
      expectedAt: '2026-11-20T03:00:00Z',
    }),
  );
const fireAll = async () => {
  for (let took = 1; took > 0; ) took = await fireDueSteps(world.ctx);
};
const answerClock = ({ ticket }: { ticket: { id: string } }) =>
  world.db.clock.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'answer' }, orderBy: { cycle: 'desc' } });
const noticesOf = (ticketId: string) => world.db.notification.findMany({ where: { ticketId, kind: 'clock_step' } });
const pendingOf = (ticketId: string) =>
  world.db.step.findMany({
    where: { ticketId, doneAt: null, clockId: { not: null } },
    select: { kind: true, fireAt: true },
  });

describe('6: something fires after the stop', () => {
  it.each<[string, (stage: Stage) => Promise<Ticket>]>([
    ['the answer', ({ official, ticket }) => done(world.act(official, ticket, 'answer', ANSWER))],
    [
      'the referral',
      ({ official, ticket }) =>
        done(
          world.act(official, ticket, 'refer', {
            authority: 'Bộ Xây dựng',
            documentNumber: '12/CV',
            body: 'Đã chuyển.',
            chaseAt: '2026-11-27T02:00:00Z',
          }),
        ),
    ],
    ['the withdrawal', ({ asker, ticket }) => done(world.act(asker, ticket, 'withdraw'))],
    [
      'the answer given while a step was due',
      ({ official, ticket }) => {
        goTo('2026-11-16T16:45:00');
        return done(world.act(official, ticket, 'answer', ANSWER));
      },
    ],
  ])('nothing does after %s, however long the workers look', async (_, stop) => {
    const stage = await aTaken();
    await stop(stage);
    expect(await pendingOf(stage.ticket.id)).toEqual([]);
    for (const at of ['2026-11-16T17:00:00', '2026-11-17T09:00:01', '2026-11-18T16:00:00']) {
      goTo(at);
      await fireAll();
    }
    expect(await noticesOf(stage.ticket.id)).toEqual([]);
  });
});

describe('7: a requester’s reply that does not resume', () => {
  const byTelephone = async ({ ticket, place }: Stage) => {
    const operator = await world.aPerson('hotline_operator', 'hotline:MoIT');
    const call = await world.as(operator).post('/api/calls', {
      outcome: 'replied',
      ticketId: ticket.id,
      commune: place.commune.code,
      callerName: 'Anh Ba',
      callerPhone: '0905000000',
      question: 'Diện tích là 45 m2.',
      startedAt: world.clock.now().toISOString(),
    });
    expect(call.status, JSON.stringify(call.problem)).toBeLessThan(300);
  };

  it.each<[string, (stage: Stage) => Promise<unknown>]>([
    ['on the web', ({ asker, ticket }) => done(world.act(asker, ticket, 'reply', { body: 'Diện tích 45 m2.' }))],
    ['by telephone', byTelephone],
  ])('%s it does: the due moves by the working time that it took', async (_, reply) => {
    const stage = await aTaken();
    goTo('2026-11-16T10:00:00');
    expect((await clarify(stage)).clock).toMatchObject({ state: 'paused', dueAt: null });
    goTo('2026-11-17T10:00:00');
    await reply(stage);
    expect(await answerClock(stage)).toMatchObject({ pausedAt: null, dueAt: local('2026-11-18T09:00:00') });
    const row = await world.db.ticket.findUniqueOrThrow({ where: { id: stage.ticket.id } });
    expect(row).toMatchObject({ state: 'in_progress', queueRank: 0, queueAt: local('2026-11-18T09:00:00') });
    expect(await pendingOf(stage.ticket.id)).toEqual([{ kind: 'half', fireAt: local('2026-11-17T14:30:00') }]);
  });
});

it('9: a holiday published reaches every open ticket, the paused ones too', async () => {
  const [running, paused, answered] = [await aTaken(), await aTaken(), await aTaken()];
  goTo('2026-11-16T10:00:00');
  await clarify(paused);
  await done(world.act(answered.official, answered.ticket, 'answer', ANSWER));
  const verdict = await answerClock(answered);
  const admin = world.as(await world.aPerson('admin', 'administration'));
  const path = '/api/calendars/ministry:MoIT';
  const { days, version } = (await admin.get<{ days: object[]; version: number }>(path)).body;
  const holiday = { date: '2026-11-17', kind: 'holiday', intervals: [], name: 'Nghỉ bù', status: 'official' };
  const reply = await admin.post(`${path}/versions`, { days: [...days, holiday] }, { version });
  expect(reply.status, JSON.stringify(reply.problem)).toBe(201);
  await world.runJobs();
  expect(await answerClock(running)).toMatchObject({
    dueAt: local('2026-11-18T09:00:00'),
    calendarVersion: version + 1,
  });
  expect(await pendingOf(running.ticket.id)).toEqual([{ kind: 'half', fireAt: local('2026-11-16T14:30:00') }]);
  expect(await answerClock(answered)).toEqual(verdict);
  goTo('2026-11-18T10:00:00'); // the holiday lay within the pause, two working hours of it count
  await done(world.act(paused.asker, paused.ticket, 'reply', { body: 'Diện tích 45 m2.' }));
  expect(await answerClock(paused)).toMatchObject({ dueAt: local('2026-11-19T09:00:00') });
  // the tests behind this one count by the usual days
  expect((await admin.post(`${path}/versions`, { days }, { version: version + 1 })).status).toBe(201);
  await world.runJobs();
});

it('10: no overdue flag goes stale, neither by a transition nor by time alone', async () => {
  const stage = await aTaken();
  const { official, asker, ticket } = stage;
  const seen = async () => {
    const one = await world.as(official).get<Ticket>(`/api/tickets/${ticket.id}`);
    const counts = await world.as(official).get<{ pulse: { overdue: number } }>('/api/tickets/counts');
    return [one.body.clock.state, counts.body.pulse.overdue];
  };
  expect(await seen()).toEqual(['running', 0]);
  goTo('2026-11-17T09:00:00');
  expect(await seen()).toEqual(['running', 0]);
  world.clock.advance({ seconds: 1 }); // no worker has looked
  expect(await seen()).toEqual(['breached', 1]);
  await clarify(stage); // a pause never un-breaches
  expect(await seen()).toEqual(['breached', 1]);
  await done(world.act(asker, ticket, 'reply', { body: 'Diện tích 45 m2.' }));
  expect(await seen()).toEqual(['breached', 1]);
  await done(world.act(official, ticket, 'answer', ANSWER));
  expect(await seen()).toEqual(['breached', 0]); // the verdict stays, nothing is overdue any more
  await done(world.act(asker, ticket, 'reopen', { reason: 'Chưa rõ.' }));
  expect(await seen()).toEqual(['running', 0]); // 8: reopened, and not overdue at once
});

it('11: notices are neither doubled nor lost: two workers, one killed in the middle of a send', async () => {
  const stage = await aTaken();
  goTo('2026-11-17T08:00:01');
  await Promise.all([fireDueSteps(world.ctx), fireDueSteps(world.ctx)]);
  await fireAll();
  const own = (await noticesOf(stage.ticket.id)).filter(({ userId }) => userId === stage.official.id);
  expect(own).toHaveLength(1);

  const ctx = { ...world.ctx, mail: openMail(smtp.url, world.ctx.log) };
  world.clock.advance({ minutes: 1 });
  await Promise.all([composeMails(ctx), composeMails(ctx)]);
  // Killed after the server's 250 and before its own record of it.
  const leased = (await leaseMails(world.db, world.clock.now(), 60_000, 100)).find(
    ({ toAddress }) => toAddress === stage.email,
  );
  await ctx.mail?.sendMail({ from: 'a@b.example', to: stage.email, messageId: leased?.messageId, text: '' });
  world.clock.advance({ seconds: 61 });
  await Promise.all([sendMails(ctx), sendMails(ctx)]);
  world.clock.advance({ hours: 1 });
  await sendMails(ctx);
  ctx.mail?.close();
  const received = smtp.to(stage.email);
  expect(leased?.messageId).toEqual(expect.any(String));
  expect(received.map(({ messageId }) => messageId)).toEqual([leased?.messageId, leased?.messageId]); // one kill, one repeat
  expect(await world.db.mail.findMany({ where: { userId: stage.official.id } })).toMatchObject([{ state: 'sent' }]);
});

it('12: a worker that died silently turns readiness red within two minutes, and the API stays', async () => {
  const statusOf = async (path: string) => (await world.anonymous.get(path)).status;
  await aTaken();
  await fireAll();
  goTo('2026-11-16T14:31:59'); // the first step was due at 14:30
  expect(await statusOf('/api/ready')).toBe(200);
  goTo('2026-11-16T14:32:01');
  expect(await statusOf('/api/ready')).toBe(503);
  expect(await statusOf('/api/health')).toBe(200);
  await fireAll();
  expect(await statusOf('/api/ready')).toBe(200);
});

describe('13: a step for an absent assignee', () => {
  const aDay = new Date('2026-11-16T00:00:00Z');
  const away = (...people: { id: string }[]) =>
    world.db.absence.createMany({
      data: people.map(({ id }) => {
        return {
          id: crypto.randomUUID(),
          userId: id,
          createdBy: id,
          createdAt: world.clock.now(),
          from: aDay,
          to: aDay,
        };
      }),
    });
  const toldAtHalf = async (ticketId: string) => {
    goTo('2026-11-16T14:30:01');
    await fireAll();
    const { id } = await world.db.clock.findFirstOrThrow({ where: { ticketId, kind: 'answer' } });
    const told = await noticesOf(ticketId);
    return told.filter(({ onceKey }) => onceKey.startsWith(`step:${id}:half:`)).map(({ userId }) => userId);
  };

  it('goes to who stands in, and not to who is away', async () => {
    const stage = await aTaken();
    const substitute = await world.aPerson('deployed_official', world.aPlace().post);
    await world.substituteAt(stage.place.post, substitute);
    await away(stage.official);
    expect(await toldAtHalf(stage.ticket.id)).toEqual([substitute.id]);
  });

  it('climbs past everybody who is away, and never has nobody', async () => {
    const stage = await aTaken();
    await away(stage.official);
    const personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
    expect(await toldAtHalf(stage.ticket.id)).toContain(personnel.id);
    const other = await aTaken();
    await world.db.user.updateMany({ where: { id: other.official.id }, data: { disabledAt: world.clock.now() } });
    const told = await toldAtHalf(other.ticket.id);
    expect(told.length).toBeGreaterThan(0);
    expect(told).not.toContain(other.official.id);
  });
});

it('14: neither comment, handover, assignment nor edit moves the deadline', async () => {
  const stage = await aTaken();
  const { official, asker, ticket } = stage;
  const [head, officer] = await Promise.all([
    world.aPerson('department_head', 'department:TTTN'),
    world.aPerson('department_officer', 'department:TTTN'),
  ]);
  const before = await answerClock(stage);
  const pendingBefore = await world.db.step.findMany({ where: { clockId: before.id } });
  goTo('2026-11-16T10:00:00');
  await done(world.act(official, ticket, 'note', { body: 'Đã gọi điện cho xã.' }));
  await done(world.act(asker, ticket, 'reply', { body: 'Xã bổ sung: cửa hàng ở thôn 2.' }));
  await done(world.act(official, ticket, 'handover', { unit: 'department:TTTN' }));
  await done(world.act(head, ticket, 'assign', { userId: officer.id }));
  await done(world.act(officer, ticket, 'note', { body: 'Đang tra cứu.' }));
  await done(world.act(head, ticket, 'return', { reason: 'Không thuộc lĩnh vực.' }));
  expect(await answerClock(stage)).toEqual(before);
  expect(await world.db.step.findMany({ where: { clockId: before.id } })).toEqual(pendingBefore);
});
