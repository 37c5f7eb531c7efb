import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openDatabase, SESSION_OPTIONS } from '../../apps/api/src/db/client.ts';
import { startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { applyMigrations } from '../../apps/api/src/db/migrate.ts';
import { createPeople } from '../../prisma/seed/people.ts';
import { seedReferenceData } from '../../prisma/seed/reference.ts';
import { fillTickets } from './fill-tickets.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');
/** A province in the middle of the field. */
export const PROVINCE = '51';

export type Stage = {
  url: string;
  pool: pg.Pool;
  people: { official: string; leader: string; asker: string; officer: string };
  close: () => Promise<void>;
};

/** A database of its own with durable settings, reference data, four people and `count` tickets. */
export async function openStage(count: number, say: (text: string) => void): Promise<Stage> {
  const dataDir = process.env.BENCH_DATA_DIR ?? mkdtempSync(path.join(tmpdir(), 'caunoi-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { shared_buffers: '2GB', max_wal_size: '8GB' } });
  await applyMigrations(postgres.url, MIGRATIONS);
  const { db, close: closeDatabase } = openDatabase(postgres.url, 4);
  await seedReferenceData(db);
  const commune = await db.unit.findFirstOrThrow({
    where: { kind: 'commune', provinceCode: PROVINCE },
    orderBy: { id: 'asc' },
  });
  const [official, leader, asker, officer] = await createPeople(db, [
    { username: 'bench.official', name: 'Cán bộ', role: 'deployed_official', unitId: `post:MoIT:${PROVINCE}` },
    { username: 'bench.leader', name: 'Lãnh đạo', role: 'leader', unitId: 'leadership:MoIT' },
    { username: 'bench.asker', name: 'Công chức xã', role: 'commune_staff', unitId: commune.id },
    { username: 'bench.officer', name: 'Chuyên viên', role: 'department_officer', unitId: 'department:TTTN' },
  ]);
  if (!official || !leader || !asker || !officer) throw new Error('createPeople makes as many as it is given');
  const pool = new pg.Pool({ connectionString: postgres.url, max: 20, options: SESSION_OPTIONS });
  await fillTickets(pool, count, asker.id, say);
  return {
    url: postgres.url,
    pool,
    people: { official: official.id, leader: leader.id, asker: asker.id, officer: officer.id },
    close: async () => {
      await pool.end();
      await closeDatabase();
      await postgres.stop();
      if (!process.env.BENCH_DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
