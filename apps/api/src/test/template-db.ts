import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { seedReferenceData } from '../../../../prisma/seed/reference.ts';
import { openJobQueue } from '../core/job-queue.ts';
import { openDatabase } from '../db/client.ts';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { applyMigrations } from '../db/migrate.ts';
import { quietLog } from './quiet-log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Server of this run, and the database that every test file clones. */
    postgres: { url: string; template: string };
  }
}

const TEMPLATE = 'caunoi_template';
const MIGRATIONS = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));
// Nothing of a test run has to survive a power cut.
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' };

/** Vitest's globalSetup: one PostgreSQL a run, with one migrated database full of reference data to clone. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'caunoi-test-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, settings: SETTINGS });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const url = new URL(server.url);
  url.pathname = `/${TEMPLATE}`;
  await applyMigrations(url.href, MIGRATIONS);
  const { db, close } = openDatabase(url.href, 2);
  await seedReferenceData(db);
  await close();
  // The queue's own tables too: making them takes longer than cloning them.
  const { boss } = await openJobQueue({
    url: url.href,
    works: false,
    log: quietLog((...args) => process.stderr.write(format(...args))),
  });
  await boss.stop({ graceful: false });
  project.provide('postgres', { url: server.url, template: TEMPLATE });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
