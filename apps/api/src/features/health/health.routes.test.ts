import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../app.ts';
import { newId } from '../../core/ids.ts';
import { insertNotifications } from '../../core/notify/insert-notifications.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import { fireDueSteps } from '../clocks/fire-due-steps.service.ts';
import { composeMails } from '../mail/compose-mails.service.ts';
import { sendMails } from '../mail/send-mails.service.ts';
import { checkReadiness } from './readiness.queries.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('getHealth and getReadiness', () => {
  it('need nobody', async () => {
    expect((await world.anonymous.get('/api/health')).body).toEqual({ status: 'ok' });
    expect((await world.anonymous.get('/api/ready')).body).toEqual({
      status: 'ready',
      checks: { database: true, migrations: true, jobs: true, steps: true, mails: true },
    });
  });

  it('turn red while jobs wait for longer than two minutes, and only readiness', async () => {
    await world.ctx.db.$transaction((tx) => world.ctx.jobs.send(tx, 'sweep-expired', {}));
    expect((await world.anonymous.get('/api/ready')).status).toBe(200);
    const wait = (seconds: number) =>
      world.db
        .$executeRaw`UPDATE pgboss.job SET start_after = now() - make_interval(secs => ${seconds}) WHERE name = 'sweep-expired'`;
    await wait(119);
    expect((await world.anonymous.get('/api/ready')).status).toBe(200);
    await wait(121);
    expect((await world.anonymous.get('/api/ready')).problem).toMatchObject({
      status: 503,
      code: 'not-ready',
      detail: 'Chưa đạt: jobs.',
      checks: { database: true, migrations: true, jobs: false, steps: true, mails: true },
    });
    expect((await world.anonymous.get('/api/health')).status).toBe(200);
    expect((await world.anonymous.get('/metrics')).body).toMatch(/^caunoi_jobs_overdue 1$/m);
    await world.takeJobs('sweep-expired');
    expect((await world.anonymous.get('/api/ready')).status).toBe(200);
  });

  it('turn red while a step of a clock waits for longer than two minutes, and only readiness', async () => {
    const now = world.clock.now();
    await world.aTicket();
    await world.takeJobs('notify-people');
    const step = await world.db.step.findFirstOrThrow({ where: { doneAt: null }, orderBy: { fireAt: 'asc' } });
    world.clock.set(step.fireAt);
    world.clock.advance({ seconds: 120 });
    expect((await world.anonymous.get('/api/ready')).status).toBe(200);
    world.clock.advance({ seconds: 1 });
    expect((await world.anonymous.get('/api/ready')).problem).toMatchObject({
      status: 503,
      detail: 'Chưa đạt: steps.',
      checks: { jobs: true, steps: false },
    });
    expect((await world.anonymous.get('/api/health')).status).toBe(200);
    expect((await world.anonymous.get('/metrics')).body).toMatch(/^caunoi_steps_overdue 1$/m);
    while ((await fireDueSteps(world.ctx)) > 0);
    expect((await world.anonymous.get('/api/ready')).status).toBe(200);
    world.clock.set(now);
  });

  it('turn red while mails are not written, or not sent, for longer than ten minutes', async () => {
    const began = new Date(MONDAY_MORNING);
    world.clock.set(began);
    const person = await world.aPerson('admin', 'administration', { email: 'quan-tri@bct.example' });
    const reference = await world.ctx.reference.current();
    const news = {
      userId: person.id,
      kind: 'other',
      ticketId: null,
      onceKey: newId(),
      category: 'tickets',
      urgent: true,
    } as const;
    const data = { actorName: null, unitName: null, dossier: null };
    await world.db.$transaction((tx) => insertNotifications(tx, reference, [{ ...news, data }], began));
    const mail = createTransport({ jsonTransport: true });
    const mailsOk = async (seconds: number) => {
      world.clock.set(began);
      world.clock.advance({ seconds });
      return (await checkReadiness({ ...world.ctx, mail })).mails;
    };
    expect(await mailsOk(599)).toBe(true);
    expect(await mailsOk(601)).toBe(false);
    expect((await world.anonymous.get('/api/ready')).problem).toMatchObject({ status: 503, checks: { mails: false } });
    await composeMails(world.ctx);
    expect(await mailsOk(1_200)).toBe(true);
    expect(await mailsOk(1_202)).toBe(false);
    // without a mail server what was written waits, and that is no fault
    expect((await checkReadiness({ ...world.ctx, mail: null })).mails).toBe(true);
    world.clock.set(began);
    world.clock.advance({ seconds: 1_202 });
    await sendMails({ ...world.ctx, mail });
    expect(await mailsOk(3_600)).toBe(true);
    world.clock.set(began);
  });

  it('turn red when a migration of this version is not applied', async () => {
    const undo = world.db
      .$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_init'`;
    await undo;
    expect((await world.anonymous.get('/api/ready')).problem.checks).toMatchObject({ migrations: false });
    await world.db.$executeRaw`UPDATE _prisma_migrations SET finished_at = now()`;
  });
});

describe('/metrics', () => {
  const read = (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
    world.app.inject({ url: '/metrics', headers, remoteAddress });

  it('is for this machine, not for who came through a proxy or from elsewhere', async () => {
    const own = await read({});
    expect(own.statusCode).toBe(200);
    expect(own.payload).toContain('http_request_duration_seconds_bucket');
    expect(own.payload).toContain('process_resident_memory_bytes');
    expect((await read({ 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404);
    expect((await read({ forwarded: 'for=127.0.0.1' })).statusCode).toBe(404);
    expect((await read({}, '192.0.2.7')).statusCode).toBe(404);
  });

  it('is for who has the token', async () => {
    const config = { ...world.ctx.config, metricsToken: 'a-token-of-the-collector' };
    const app = await buildApp({ ...world.ctx, config });
    const from = (authorization: string) =>
      app.inject({ url: '/metrics', headers: { authorization }, remoteAddress: '192.0.2.7' });
    expect((await from('Bearer a-token-of-the-collector')).statusCode).toBe(200);
    expect((await from('Bearer another')).statusCode).toBe(404);
    expect((await from('')).statusCode).toBe(404);
    await app.close();
  });
});
