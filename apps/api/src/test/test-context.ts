import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { loadConfig } from '../config.ts';
import type { Ctx } from '../context.ts';
import { createReferenceData } from '../core/reference-data.ts';
import type { Db } from '../db/client.ts';
import type { SettableClock } from './clock.ts';
import { noteError } from './fail-on-error.ts';
import { createTestJobs } from './test-jobs.ts';

/** Silent, but an error that the app would log is an error of the test that caused it. */
const ignore = (): void => undefined;
const quietLog: Ctx['log'] = {
  level: 'error',
  silent: ignore,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: noteError,
  fatal: noteError,
  child: () => quietLog,
};

/** A context over a test's own database and folder; `jobs` keeps what is sent. */
export function openTestContext(db: Db, url: string, folder: string, clock: SettableClock) {
  const config = {
    ...loadConfig({ DATA_DIR: folder, DATABASE_URL: url, DEMO: 'on', PORT: '0' }),
    jwtSecret: 'a secret of tests, long enough to sign their tokens',
  };
  const jobs = createTestJobs();
  const ctx: Ctx = {
    config,
    db,
    clock,
    jobs,
    files: new Disk(new FSDriver({ location: `${folder}/files`, visibility: 'private' })),
    mail: null,
    events: { subscribe: () => () => undefined, since: async () => null, latestId: async () => '0' },
    reference: createReferenceData(db, clock.now),
    log: quietLog,
  };
  return { ctx, jobs };
}
