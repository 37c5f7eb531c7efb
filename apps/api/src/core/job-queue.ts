import type { FastifyBaseLogger } from 'fastify';
import { fromPrisma, PgBoss } from 'pg-boss';
import { SESSION_OPTIONS } from '../db/client.ts';
import { JOB_NAMES, type JobName, type JobQueue } from './job-names.ts';

const DAY_SECONDS = 86_400;
/** Connections for jobs, beside the pool that answers requests. */
const POOL_SIZE = 4;

/** After its tries a job is kept as failed for two weeks. A worker that died is noticed after two minutes. */
const QUEUE = {
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: 120,
  deleteAfterSeconds: 2 * DAY_SECONDS,
};

/** What may take long says that it lives: a worker that died is noticed by its silence. */
const LONG: Partial<Record<JobName, { expireInSeconds: number; heartbeatSeconds: number }>> = {
  'train-routing-model': { expireInSeconds: 3_600, heartbeatSeconds: 60 },
};

/**
 * The queue of jobs, in the schema `pgboss` of the application's own database: a job is enqueued in the transaction that causes it.
 * Only with `works` does this process look after the queue (schedules, retries, expiry) and may run {@link PgBoss.work}.
 */
export async function openJobQueue(options: {
  url: string;
  works: boolean;
  log: FastifyBaseLogger;
}): Promise<{ boss: PgBoss; jobs: JobQueue }> {
  const { url, works, log } = options;
  const boss = new PgBoss({
    connectionString: url,
    options: SESSION_OPTIONS,
    application_name: 'caunoi-jobs',
    schema: 'pgboss',
    max: POOL_SIZE,
    supervise: works,
    schedule: works,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  boss.on('warning', (warning) => log.warn(warning, 'job queue'));
  await boss.start();
  for (const name of JOB_NAMES) await boss.createQueue(name, { ...QUEUE, ...LONG[name] });
  return {
    boss,
    jobs: {
      send: async (tx, name, data, options) => {
        await boss.send(name, data, { db: fromPrisma(tx), ...(options && { startAfter: options.afterSeconds }) });
      },
    },
  };
}
