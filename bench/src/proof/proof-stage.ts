import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { StepRule } from '@caunoi/sla/steps';
import pg from 'pg';
import { type Db, openDatabase, SESSION_OPTIONS } from '../../../apps/api/src/db/client.ts';
import { startEmbeddedPostgres } from '../../../apps/api/src/db/embedded-postgres.ts';
import { applyMigrations } from '../../../apps/api/src/db/migrate.ts';
import { createPeople } from '../../../prisma/seed/people.ts';
import { seedReferenceData } from '../../../prisma/seed/reference.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import type { Caller } from './requests.ts';
import { mailEverything, shortenDays } from './short-days.ts';

export type ProofStage = {
  db: Db;
  pool: pg.Pool;
  mailbox: Mailbox;
  askers: readonly Caller[];
  officials: readonly Caller[];
  port: number;
  secret: string;
  /** What our processes are started with. */
  env: NodeJS.ProcessEnv;
  /** Kills PostgreSQL as a power cut would, and starts it again after `downMs`. */
  killPostgres: (downMs: number) => Promise<void>;
  /** What the worker still has to do: steps of clocks that are due, mails to write, mails to send. */
  waiting: () => Promise<number>;
  close: () => Promise<void>;
};

export type ProofPlan = {
  provinces: readonly string[];
  minutes: { answer: number; triage: number };
  steps: readonly StepRule[];
};

const SETTINGS = { max_connections: '200' };

/** A database of its own with an official and an asker in each province, days of minutes, and a mail server that takes everything. */
export async function openProofStage({ provinces, minutes, steps }: ProofPlan): Promise<ProofStage> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'caunoi-proof-'));
  const postgres = await startEmbeddedPostgres({ dataDir, settings: SETTINGS });
  await applyMigrations(postgres.url, path.resolve(import.meta.dirname, '../../../prisma/migrations'));
  const { db, close: closeDatabase } = openDatabase(postgres.url, 4);
  await seedReferenceData(db);
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4, options: SESSION_OPTIONS });
  pool.on('error', () => undefined); // its connections die with the server
  const people = await createProofPeople(db, provinces);
  await shortenDays(pool, minutes, steps);
  await mailEverything(
    pool,
    people.map(({ id }) => id),
  );
  const callers = (role: string) => people.filter((one) => one.role === role).map(({ id }) => ({ userId: id }));
  const mailbox = await openMailbox();
  const secret = randomUUID() + randomUUID();
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  return {
    db,
    pool,
    mailbox,
    askers: callers('commune_staff'),
    officials: callers('deployed_official'),
    port,
    secret,
    env: {
      DATABASE_URL: postgres.url,
      DATA_DIR: dataDir,
      JWT_SECRET: secret,
      SMTP_URL: mailbox.url,
      PORT: String(port),
    },
    killPostgres: async (downMs) => {
      const pid = Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGKILL');
      await delay(downMs);
      await startEmbeddedPostgres({ dataDir, port: Number(new URL(postgres.url).port), settings: SETTINGS });
    },
    waiting: async () => {
      const { rows } = await pool.query<{ n: number }>(WAITING).catch(() => ({ rows: [{ n: 1 }] })); // the server is away
      return rows[0]?.n ?? 1;
    },
    close: async () => {
      await mailbox.close();
      await pool.end().catch(() => undefined);
      await closeDatabase().catch(() => undefined);
      await postgres.stop().catch(() => undefined);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const WAITING = `
  SELECT ((SELECT count(*) FROM step WHERE done_at IS NULL AND clock_id IS NOT NULL AND fire_at <= now())
    + (SELECT count(*) FROM delivery WHERE mail_id IS NULL AND skipped IS NULL)
    + (SELECT count(*) FROM mail WHERE state = 'pending'))::int AS n`;

async function createProofPeople(db: Db, provinces: readonly string[]) {
  const communes = await db.unit.findMany({
    where: { kind: 'commune', provinceCode: { in: [...provinces] } },
    orderBy: { id: 'asc' },
  });
  return createPeople(
    db,
    provinces.flatMap((province) => {
      const commune = communes.find(({ provinceCode }) => provinceCode === province);
      if (!commune) throw new Error(`No commune in ${province}`);
      const person = (kind: string) => ({
        username: `${kind}.${province}`,
        name: `${kind} ${province}`,
        email: `${kind}.${province}@box.example`,
      });
      return [
        { ...person('official'), role: 'deployed_official' as const, unitId: `post:MoIT:${province}` },
        { ...person('asker'), role: 'commune_staff' as const, unitId: commune.id },
      ];
    }),
  );
}
