import type { JobHandlers } from '../../core/job-handlers.ts';
import { runRecompute } from '../../core/recompute/run-recompute.ts';

export const calendarJobs: Pick<JobHandlers, 'recompute-clocks'> = {
  'recompute-clocks': (ctx, { recomputeId, late }) => runRecompute(ctx, recomputeId, { late }),
};
