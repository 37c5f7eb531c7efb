import type { JobHandlers } from '../../core/job-handlers.ts';
import { routeByNeighbours } from '../../core/routing/route-by-neighbours.ts';
import { groupOlder, groupQuestions } from '../../core/similar/group-questions.ts';

/** In one job: well within its time. */
const OLDER_AT_ONCE = 500;

export const similarJobs: Pick<JobHandlers, 'group-questions' | 'group-older'> = {
  'group-questions': async (ctx, { tickets }) => {
    await groupQuestions(ctx, tickets);
    await routeByNeighbours(ctx, tickets);
  },
  'group-older': async (ctx, { after }) => {
    const last = await groupOlder(ctx, after, OLDER_AT_ONCE);
    if (last !== undefined) await ctx.db.$transaction((tx) => ctx.jobs.send(tx, 'group-older', { after: last }));
  },
};
