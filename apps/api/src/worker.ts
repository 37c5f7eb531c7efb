import { loadConfig } from './config.ts';
import { openContext } from './open-context.ts';
import { startJobs } from './start-jobs.ts';

// The jobs alone, for production: any number of these beside any number of servers.
const { ctx, pool, boss, close } = await openContext(loadConfig());
const stopJobs = await startJobs(ctx, boss, pool);
ctx.log.info('worker started');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await stopJobs();
    await close();
    process.exit(0);
  });
