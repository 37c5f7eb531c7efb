import type { Ctx } from '../context.ts';
import type { JobData, JobName } from './job-names.ts';

/** What runs each job; start-jobs.ts puts them together. A job may run again after a crash: its effect must bear repeating. */
export type JobHandlers = { [N in JobName]: (ctx: Ctx, data: JobData[N]) => Promise<void> };
