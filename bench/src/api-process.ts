import { buildApp } from '../../apps/api/src/app.ts';
import { loadConfig } from '../../apps/api/src/config.ts';
import { openContext } from '../../apps/api/src/open-context.ts';
import { startJobs } from '../../apps/api/src/start-jobs.ts';

// The API as it runs, jobs included, on a port of its own choice; tells it, and on request its memory, to the parent.
const { ctx, boss, close } = await openContext(loadConfig());
const app = await buildApp(ctx);
const stopJobs = await startJobs(ctx, boss);
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }));
process.once('disconnect', async () => {
  await stopJobs();
  await app.close();
  await close();
  process.exit(0);
});
