import type pg from 'pg';
import type { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import type { Config } from './config.ts';
import type { Ctx } from './context.ts';
import { forgetActor } from './core/actor-directory.ts';
import { openDocumentPool } from './core/documents/document-pool.ts';
import { openFileStorage } from './core/file-storage.ts';
import { openJobQueue } from './core/job-queue.ts';
import { LOG_REDACTION } from './core/log-redaction.ts';
import { openMail } from './core/mail/open-mail.ts';
import { openOutboxBus } from './core/outbox-bus.ts';
import { createReferenceData } from './core/reference-data.ts';
import { openDatabase } from './db/client.ts';
import { startEmbeddedPostgres } from './db/embedded-postgres.ts';
import { applyMigrations } from './db/migrate.ts';
import { MIGRATIONS_FOLDER } from './db/migrations-folder.ts';
import { waitForDatabase } from './db/wait-for-database.ts';

/** Longer than PostgreSQL recovers from a power cut; a supervisor starts the process again after it. */
const DATABASE_PATIENCE_MS = 60_000;

export type OpenContext = {
  ctx: Ctx;
  pool: pg.Pool;
  boss: PgBoss;
  /** Ends everything that was opened, in the reverse order. */
  close: () => Promise<void>;
};

/** What a process may bring itself instead of what the configuration says. */
export type ContextOverrides = Partial<Pick<Ctx, 'clock' | 'mail' | 'files' | 'log' | 'documents'>>;

/** Opens all that the application stands on: database (embedded when none is named), migrations, jobs, files, mail, live events. */
export async function openContext(config: Config, overrides: ContextOverrides = {}): Promise<OpenContext> {
  const log = overrides.log ?? openLog(config);
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of opened.splice(0).reverse())
      await end().catch((error: unknown) => log.warn({ err: error }, 'could not close in order'));
  };
  try {
    const url = config.databaseUrl ?? (await openEmbedded(config, opened));
    await waitForDatabase(url, DATABASE_PATIENCE_MS);
    const applied = await applyMigrations(url, MIGRATIONS_FOLDER);
    if (applied.length > 0) log.info({ applied }, 'migrations applied');

    const { db, pool, close: closeDatabase } = openDatabase(url, config.databasePoolSize);
    opened.push(closeDatabase);
    // Without a listener an idle connection that breaks would end the process.
    pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));

    const { boss, jobs } = await openJobQueue({ url, works: config.worker, log });
    opened.push(() => boss.stop({ graceful: true, timeout: 3_000 }));
    const events = await openOutboxBus({ url, pool, log });
    opened.push(events.close);

    const mail = overrides.mail ?? (config.smtpUrl ? openMail(config.smtpUrl, log) : null);
    opened.push(async () => mail?.close());

    const documents = overrides.documents ?? openDocumentPool();
    opened.push(documents.close);
    const clock = overrides.clock ?? { now: () => new Date() };
    const ctx: Ctx = {
      config,
      db,
      clock,
      jobs,
      files: overrides.files ?? (await openFileStorage(config)),
      documents,
      mail,
      events,
      reference: createReferenceData(db, clock.now),
      log,
    };
    // Whoever changed a person's roles did so in one process; all of them must forget what they knew.
    events.subscribe(({ event }) => {
      if (event.type === 'people.changed') forgetActor(ctx, event.userId);
      if (event.type === 'reference.changed') ctx.reference.invalidate();
    });
    return { ctx, pool, boss, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openEmbedded(config: Config, opened: (() => Promise<void>)[]): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir });
  opened.push(postgres.stop);
  return postgres.url;
}

/** JSON lines for collectors in production, readable lines for people otherwise. */
const openLog = (config: Config): Ctx['log'] =>
  pino({
    level: config.logLevel,
    redact: LOG_REDACTION,
    ...(!config.production && {
      transport: {
        target: 'pino-pretty',
        options: { ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', singleLine: true },
      },
    }),
  });
