import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { DeadLetters, Retried } from './dead-letters.schemas.ts';

let world: TestWorld;
let admin: Person;
let reader: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
  reader = await world.aPerson('leader', 'leadership:MoIT', { email: 'moi@bct.example' });
});
beforeEach(async () => {
  await world.db.mail.deleteMany();
  await world.db.$executeRaw`DELETE FROM pgboss.job`;
});
afterAll(() => world.close());

let made = 0;
async function aMail(state: string) {
  const id = newId();
  made += 1;
  await world.db.mail.create({
    data: {
      id,
      userId: reader.id,
      toAddress: 'cu@bct.example',
      locale: 'vi',
      kind: 'step_breach',
      subject: 'Nội dung phiếu',
      text: 'Nội dung phiếu',
      html: 'Nội dung phiếu',
      messageId: `<${id}@test>`,
      state,
      attempts: 8,
      nextTryAt: world.clock.now(),
      lastError: '550 no such mailbox',
      createdAt: new Date(world.clock.now().getTime() + made * 1_000),
    },
  });
  return id;
}

/** A job that failed as often as it may. */
async function aFailedJob(output: object = { message: 'Invalid invocation with what people wrote:\n\nDisk full' }) {
  await world.db.$transaction((tx) => world.ctx.jobs.send(tx, 'sweep-expired', {}));
  const [job] = await world.db.$queryRaw<{ id: string }[]>`
    UPDATE pgboss.job SET state = 'failed', retry_count = 8, completed_on = now(), start_after = now() - interval '1 hour',
      output = ${JSON.stringify(output)}::jsonb
    WHERE state = 'created' RETURNING id::text`;
  return job?.id ?? '';
}

const list = async (query = '') => (await world.as(admin).get<DeadLetters>(`/api/dead-letters${query}`)).body;

describe('the dead letters', () => {
  it('say of a job that it ran out of time', async () => {
    await aFailedJob({ value: { message: 'job timed out' } });
    expect((await list()).items).toMatchObject([{ kind: 'job', error: 'job timed out' }]);
  });

  it('are mails and jobs that were given up, without a word of a ticket', async () => {
    await aMail('sent');
    await aMail('pending');
    const [mail, job] = [await aMail('dead'), await aFailedJob()];
    const { items, total, waiting } = await list();
    expect({ total, waiting }).toEqual({ total: { mail: 1, job: 1 }, waiting: 1 });
    expect(items).toHaveLength(2);
    expect(items.find(({ id }) => id === mail)).toEqual({
      id: mail,
      kind: 'mail',
      what: 'step_breach',
      to: { id: reader.id, name: reader.name },
      error: '550 no such mailbox',
      attempts: 8,
      at: expect.any(String),
    });
    expect(items.find(({ id }) => id === job)).toMatchObject({
      kind: 'job',
      what: 'sweep-expired',
      to: null,
      error: 'Disk full',
      attempts: 9,
    });
    expect(JSON.stringify(items)).not.toContain('Nội dung phiếu');
  });

  it('come in pages, each once', async () => {
    const ids = [];
    for (let i = 0; i < 4; i += 1) ids.push(await aMail('dead'), await aFailedJob());
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: DeadLetters = await list(`?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect([...seen].sort()).toEqual(ids.sort());
    expect((await world.as(admin).get('/api/dead-letters?cursor=x')).problem.code).toBe('bad-cursor');
  });

  it('are tried again one by one, once, to the address of today, and on record', async () => {
    const [mail, job] = [await aMail('dead'), await aFailedJob()];
    const retry = (id: string, key?: string) =>
      world.as(admin).post<Retried>(`/api/dead-letters/${id}/retry`, {}, { key });
    expect((await retry(mail, 'once')).body).toEqual({ retried: 1 });
    expect((await retry(mail, 'once')).body).toEqual({ retried: 1 });
    expect((await retry(mail)).problem.code).toBe('not-found');
    expect(await world.db.mail.findUnique({ where: { id: mail } })).toMatchObject({
      state: 'pending',
      attempts: 0,
      toAddress: 'moi@bct.example',
      messageId: `<${mail}@test>`,
    });
    expect((await retry(job)).body).toEqual({ retried: 1 });
    expect((await world.anonymous.get('/api/ready')).status).toBe(200);
    expect(await world.takeJobs('sweep-expired')).toHaveLength(1);
    expect((await list()).items).toEqual([]);
    const trail = await world.db.auditEntry.findMany({ where: { actorId: admin.id, subjectId: { in: [mail, job] } } });
    expect(trail.map(({ action }) => action).sort()).toEqual(['job.retry', 'mail.retry']);
    expect((await retry(newId())).problem.code).toBe('not-found');
    expect((await retry('x')).problem.code).toBe('validation-failed');
  });

  it('are tried again together, all or those of a kind', async () => {
    for (let i = 0; i < 3; i += 1) await aMail('dead');
    const sent = await aMail('sent');
    await aFailedJob();
    const retryAll = (body: object) => world.as(admin).post<Retried>('/api/dead-letters/retry', body);
    expect((await retryAll({ kind: 'mail' })).body).toEqual({ retried: 3 });
    expect((await list()).total).toEqual({ mail: 0, job: 1 });
    expect((await retryAll({})).body).toEqual({ retried: 1 });
    expect((await retryAll({})).body).toEqual({ retried: 0 });
    expect(await world.db.mail.findUnique({ where: { id: sent } })).toMatchObject({ state: 'sent' });
    expect((await retryAll({ kind: 'letter' })).problem.code).toBe('validation-failed');
  });

  it('are counted for the operator', async () => {
    await aMail('dead');
    await aMail('pending');
    const { body } = await world.anonymous.get<string>('/metrics');
    expect(body).toMatch(/^caunoi_mails\{state="waiting"\} 1$/m);
    expect(body).toMatch(/^caunoi_mails\{state="dead"\} 1$/m);
  });

  it('are the administrator’s alone', async () => {
    const mail = await aMail('dead');
    const calls = [
      world.as(reader).get('/api/dead-letters'),
      world.as(reader).post(`/api/dead-letters/${mail}/retry`, {}),
      world.as(reader).post('/api/dead-letters/retry', {}),
    ];
    for (const { status, problem } of await Promise.all(calls))
      expect([status, problem.code]).toEqual([403, 'forbidden']);
    expect((await world.anonymous.post(`/api/dead-letters/${mail}/retry`, {})).status).toBe(401);
    expect(await world.db.mail.findUnique({ where: { id: mail } })).toMatchObject({ state: 'dead' });
  });
});
