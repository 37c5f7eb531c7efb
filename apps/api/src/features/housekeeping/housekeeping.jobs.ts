import type { JobHandlers } from '../../core/job-handlers.ts';
import { sweepExpired } from './sweep-expired.service.ts';

export const housekeepingJobs: Pick<JobHandlers, 'sweep-expired'> = {
  'sweep-expired': (ctx) => sweepExpired(ctx),
};
