import type { JobHandlers } from '../../core/job-handlers.ts';
import { runTraining } from './run-training.ts';

export const routingModelJobs: Pick<JobHandlers, 'train-routing-model'> = {
  'train-routing-model': (ctx) => runTraining(ctx),
};
