import type { JobHandlers } from '../../core/job-handlers.ts';
import { countGrams, fillGrams } from '../../core/similar/count-grams.ts';
import { sweepExpired } from './sweep-expired.service.ts';

export const housekeepingJobs: Pick<JobHandlers, 'sweep-expired' | 'count-grams'> = {
  'sweep-expired': (ctx) => sweepExpired(ctx),
  'count-grams': async ({ db }) => {
    await fillGrams(db);
    await countGrams(db);
  },
};
