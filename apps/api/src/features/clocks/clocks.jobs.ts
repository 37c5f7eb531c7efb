import type { JobHandlers } from '../../core/job-handlers.ts';
import { resumeRecomputes } from '../../core/recompute/resume-recompute.ts';
import { sweepSteps } from './sweep-steps.service.ts';

export const clockJobs: Pick<JobHandlers, 'sweep-steps'> = {
  'sweep-steps': async (ctx) => {
    await resumeRecomputes(ctx);
    await sweepSteps(ctx);
  },
};
