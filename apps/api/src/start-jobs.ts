import type { PgBoss } from 'pg-boss';
import type { Ctx } from './context.ts';
import type { JobHandlers } from './core/job-handlers.ts';
import { JOB_NAMES, type JobData, type JobName } from './core/job-names.ts';
import { type Pump, startPump } from './core/pump.ts';
import { calendarJobs } from './features/calendars/calendars.jobs.ts';
import { clockJobs } from './features/clocks/clocks.jobs.ts';
import { fireDueSteps } from './features/clocks/fire-due-steps.service.ts';
import { housekeepingJobs } from './features/housekeeping/housekeeping.jobs.ts';
import { composeMails } from './features/mail/compose-mails.service.ts';
import { sendMails } from './features/mail/send-mails.service.ts';
import { notificationJobs } from './features/notifications/notifications.jobs.ts';
import { routingModelJobs } from './features/routing-models/routing-models.jobs.ts';
import { similarJobs } from './features/similar/similar.jobs.ts';

/** What runs each job. */
export const JOB_HANDLERS: JobHandlers = {
  ...notificationJobs,
  ...housekeepingJobs,
  ...clockJobs,
  ...calendarJobs,
  ...routingModelJobs,
  ...similarJobs,
};

/** What is looked for every second or so, beside the jobs. */
export const PUMPS: readonly Pump[] = [
  { name: 'steps', everyMs: 1_000, work: (ctx) => fireDueSteps(ctx) },
  { name: 'compose-mails', everyMs: 1_000, work: (ctx) => composeMails(ctx) },
  { name: 'send-mails', everyMs: 1_000, work: sendMails },
];

/** In UTC: what is counted at night is counted at three in the morning of Vietnam. */
const SCHEDULES: Partial<Record<JobName, string>> = {
  'sweep-expired': '7,37 * * * *',
  'sweep-steps': '17 * * * *',
  'count-grams': '3 20 * * *',
  'group-older': '33 20 * * *',
  'train-routing-model': '33 19 * * *',
};
const BATCH = 20;
/** A job that works for most of its time limit is taken by itself: those behind it would be given up for dead. */
const BATCHES: Partial<Record<JobName, number>> = { 'recompute-clocks': 1, 'train-routing-model': 1 };

/**
 * Runs jobs and pumps in this process until the returned function is called, which waits for those at work. Any number of processes
 * may run them: each job is given to one.
 */
export async function startJobs(ctx: Ctx, boss: PgBoss): Promise<() => Promise<void>> {
  for (const [name, cron] of Object.entries(SCHEDULES)) await boss.schedule(name, cron);
  for (const name of JOB_NAMES) await work(ctx, boss, name);
  const stopPumps = PUMPS.map((pump) => startPump(ctx, pump));
  return async () => {
    await Promise.all([...stopPumps.map((stop) => stop()), ...JOB_NAMES.map((name) => boss.offWork(name))]);
  };
}

const work = <N extends JobName>(ctx: Ctx, boss: PgBoss, name: N) =>
  boss.work<JobData[N]>(
    name,
    {
      batchSize: BATCHES[name] ?? BATCH,
      burstWhenBatchFull: true,
      // No NOTIFY: inside the act's transaction it would make all commits wait for one another.
      pollingIntervalSeconds: 0.5,
      perJobResults: true,
    },
    async (jobs) => {
      const results = [];
      // One after the other: requests of this process need connections too.
      for (const { id, data } of jobs) results.push(await runJob(ctx, name, id, data));
      return results;
    },
  );

/** One failed job does not take the others of its batch with it. */
async function runJob<N extends JobName>(ctx: Ctx, name: N, id: string, data: JobData[N]) {
  try {
    await JOB_HANDLERS[name](ctx, data);
    return { id, status: 'completed' as const };
  } catch (error) {
    ctx.log.error({ err: error, job: name, jobId: id }, 'job failed; it will be tried again');
    return {
      id,
      status: 'failed' as const,
      output: { message: error instanceof Error ? error.message : String(error) },
    };
  }
}
