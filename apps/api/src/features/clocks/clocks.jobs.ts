import type { JobHandlers } from '../../core/job-handlers.ts';
import { sweepSteps } from './sweep-steps.service.ts';

export const clockJobs: Pick<JobHandlers, 'sweep-steps'> = {
  'sweep-steps': (ctx) => sweepSteps(ctx),
};
