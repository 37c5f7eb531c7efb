import { loadConfig } from './config.ts';
import { endOnSignal } from './end-on-signal.ts';
import { openContext } from './open-context.ts';
import { startJobs } from './start-jobs.ts';

// The jobs alone, for production: any number of these beside any number of servers.
const { ctx, boss, close } = await openContext({ ...loadConfig(), worker: true });
const stopJobs = await startJobs(ctx, boss);
endOnSignal(ctx.log, [stopJobs, close]);
ctx.log.info('worker started');
