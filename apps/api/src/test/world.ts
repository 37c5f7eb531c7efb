import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addSubstitution, createPeople, type NewPerson, type Person } from '../../../../prisma/seed/people.ts';
import { buildApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { findActor, forgetActor } from '../core/actor-directory.ts';
import { DEMO_PASSWORD } from '../core/demo-accounts.ts';
import type { DocumentPool } from '../core/documents/document-pool.ts';
import { JOB_NAMES, type JobData, type JobName } from '../core/job-names.ts';
import { hashPassword } from '../core/password.ts';
import type { Ticket } from '../core/ticket/ticket-schemas.ts';
import type { Role } from '../db/generated/enums.ts';
import { openContext } from '../open-context.ts';
import { JOB_HANDLERS } from '../start-jobs.ts';
import { createClient, type SendOptions } from './client.ts';
import { settableClock } from './clock.ts';
import { noteError } from './fail-on-error.ts';
import { createPlaces } from './places.ts';
import { quietLog } from './quiet-log.ts';
import { cloneTemplate } from './test-database.ts';

/** A Monday morning in the middle of working time. */
export const MONDAY_MORNING = '2026-11-16T09:00:00+07:00';

export type NewTicket = {
  /** Who asks; default: a new person of a new commune. */
  by?: Person;
  commune?: string;
  body?: string;
  subject?: string;
  ministry?: 'MoIT' | 'MAE';
  urgency?: 'normal' | 'urgent';
};

/**
 * The whole API over a database of the test file's own, at a time that the test sets, with factories for people, places and tickets.
 * Open one in `beforeAll`, close it in `afterAll`; each test makes its own place and people in it.
 */
export async function openTestWorld(options: { at?: string; documents?: DocumentPool } = {}) {
  const { url, drop } = await cloneTemplate();
  const folder = mkdtempSync(path.join(tmpdir(), 'caunoi-world-'));
  const clock = settableClock(options.at ?? MONDAY_MORNING);
  const config = loadConfig({
    DATA_DIR: folder,
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: '10',
    DEMO: 'on',
    JWT_SECRET: 'signs the tokens of tests and of nothing else',
    // Jobs run when the test says so.
    WORKER: 'off',
    PORT: '0',
  });
  const { ctx, pool, boss, close } = await openContext(config, {
    clock,
    log: quietLog(noteError),
    ...(options.documents && { documents: options.documents }),
  });
  const { db } = ctx;
  const app = await buildApp(ctx);
  await app.ready();
  const aPlace = await createPlaces(db);
  let passwordHash: Promise<string> | undefined;
  let people = 0;

  /** A person with a role at a unit, who signs in with {@link DEMO_PASSWORD} when `canSignIn`. */
  const aPerson = async (
    role: Role,
    unitId: string,
    overrides: Partial<NewPerson> & { canSignIn?: boolean } = {},
  ): Promise<Person> => {
    const { canSignIn, ...given } = overrides;
    people += 1;
    if (canSignIn) passwordHash ??= hashPassword(DEMO_PASSWORD);
    const [person] = await createPeople(db, [
      {
        username: `${role.replaceAll('_', '-')}-${people}`,
        name: `Nguyễn Thị Thử ${people}`,
        role,
        unitId,
        ...(passwordHash && { passwordHash: await passwordHash }),
        ...given,
      },
    ]);
    if (!person) throw new Error('createPeople makes as many as it is given');
    return person;
  };

  const tokenFor = (person: Pick<Person, 'id'>): string => app.jwt.sign({ sub: person.id, sid: randomUUID() });
  const as = (person: Pick<Person, 'id'>) => createClient(app, tokenFor(person));

  /** The person as services see them. */
  const actorOf = async (person: Pick<Person, 'id'>) => {
    const actor = await findActor(ctx, person.id);
    if (!actor) throw new Error(`No actor ${person.id}`);
    return actor;
  };

  /** A question, submitted through the API. */
  const aTicket = async ({ by, commune, ...question }: NewTicket = {}): Promise<Ticket> => {
    const asker = by ?? (await aPerson('commune_staff', aPlace().commune.unitId));
    const reply = await as(asker).post<Ticket>('/api/tickets', {
      body: 'Xã đề nghị hướng dẫn hồ sơ cấp giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn.',
      ...(commune && { commune }),
      ...question,
    });
    if (reply.status >= 300) throw new Error(`submitTicket: ${JSON.stringify(reply.problem)}`);
    return reply.body;
  };

  /** Does `act` (`take`, `answer` …) on a ticket as it stands now. `version` in the options makes it stale on purpose. */
  const act = async <T = Ticket>(
    person: Pick<Person, 'id'>,
    ticket: Pick<Ticket, 'id'>,
    verb: string,
    body: unknown = {},
    send: SendOptions = {},
  ) => {
    const row = await db.ticket.findUniqueOrThrow({ where: { id: ticket.id }, select: { version: true } });
    return as(person).post<T>(`/api/tickets/${ticket.id}/${verb}`, body, { version: row.version, ...send });
  };

  /** Takes what was enqueued off the queue, oldest first. */
  const takeJobs = async <N extends JobName>(name: N): Promise<JobData[N][]> => {
    const jobs = await boss.fetch<JobData[N]>(name, { batchSize: 1_000 });
    if (jobs.length > 0)
      await boss.complete(
        name,
        jobs.map(({ id }) => id),
      );
    return jobs.map(({ data }) => data);
  };

  const runQueue = async <N extends JobName>(name: N): Promise<void> => {
    for (const data of await takeJobs(name)) await JOB_HANDLERS[name](ctx, data);
  };

  return {
    app,
    ctx,
    db,
    pool,
    url,
    clock,
    takeJobs,
    /** Runs what was enqueued, as the worker would. */
    runJobs: async () => {
      for (const name of JOB_NAMES) await runQueue(name);
    },
    aPlace,
    aPerson,
    tokenFor,
    as,
    /** Requests without a token. */
    anonymous: createClient(app, null),
    actorOf,
    aTicket,
    act,
    substituteAt: async (postUnitId: string, person: Person) => {
      await addSubstitution(db, person.id, { postUnitId, reason: 'Cán bộ tăng cường đi công tác' });
      forgetActor(ctx, person.id);
    },
    close: async () => {
      await app.close();
      await close();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type TestWorld = Awaited<ReturnType<typeof openTestWorld>>;
