import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Db, openDatabase, SESSION_OPTIONS } from '../../apps/api/src/db/client.ts';
import { startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { applyMigrations } from '../../apps/api/src/db/migrate.ts';
import { createPeople } from '../../prisma/seed/people.ts';
import { seedReferenceData } from '../../prisma/seed/reference.ts';
import { fillTickets } from './fill-tickets.ts';
import type { AllOpen, SampleQuestion } from './ticket-generator.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');
/** A province in the middle of the field. */
export const PROVINCE = '51';

export type Stage = {
  url: string;
  dataDir: string;
  pool: pg.Pool;
  people: { official: string; leader: string; asker: string; officer: string; admin: string };
  close: () => Promise<void>;
};

/** A database of its own with durable settings, reference data, four people and `count` tickets. */
export async function openStage(
  count: number,
  say: (text: string) => void,
  only?: AllOpen,
  vary?: (question: SampleQuestion) => { subject: string; body: string },
): Promise<Stage> {
  const dataDir = process.env.BENCH_DATA_DIR ?? mkdtempSync(path.join(tmpdir(), 'caunoi-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { shared_buffers: '2GB', max_wal_size: '8GB' } });
  await applyMigrations(postgres.url, MIGRATIONS);
  const { db, close: closeDatabase } = openDatabase(postgres.url, 4);
  await seedReferenceData(db);
  const pool = new pg.Pool({ connectionString: postgres.url, max: 20, options: SESSION_OPTIONS });
  const people = await findOrCreatePeople(db);
  const { rows } = await pool.query<{ tickets: number }>('SELECT count(*)::int AS tickets FROM ticket');
  // A kept data folder is filled once and used again while plans are looked at.
  if ((rows[0]?.tickets ?? 0) < count) await fillTickets(pool, count, people.asker, say, only, vary);
  return {
    url: postgres.url,
    dataDir,
    pool,
    people,
    close: async () => {
      await pool.end();
      await closeDatabase();
      await postgres.stop();
      if (!process.env.BENCH_DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function findOrCreatePeople(db: Db): Promise<Stage['people']> {
  const found = await db.user.findMany({ where: { username: { startsWith: 'bench.' } }, orderBy: { id: 'asc' } });
  const commune = await db.unit.findFirstOrThrow({
    where: { kind: 'commune', provinceCode: PROVINCE },
    orderBy: { id: 'asc' },
  });
  const people =
    found.length > 0
      ? found
      : await createPeople(db, [
          { username: 'bench.official', name: 'Cán bộ', role: 'deployed_official', unitId: `post:MoIT:${PROVINCE}` },
          { username: 'bench.leader', name: 'Lãnh đạo', role: 'leader', unitId: 'leadership:MoIT' },
          { username: 'bench.asker', name: 'Công chức xã', role: 'commune_staff', unitId: commune.id },
          { username: 'bench.admin', name: 'Quản trị', role: 'admin', unitId: 'administration' },
          { username: 'bench.officer', name: 'Chuyên viên', role: 'department_officer', unitId: 'department:TTTN' },
        ]);
  const idOf = (username: string): string => {
    const person = people.find((one) => one.username === username);
    if (!person) throw new Error(`No ${username}`);
    return person.id;
  };
  return {
    official: idOf('bench.official'),
    leader: idOf('bench.leader'),
    asker: idOf('bench.asker'),
    officer: idOf('bench.officer'),
    admin: idOf('bench.admin'),
  };
}
