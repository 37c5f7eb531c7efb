import { buildApp } from './app.ts';
import { loadConfig } from './config.ts';
import { endOnSignal } from './end-on-signal.ts';
import { openMailCatcher } from './mail-catcher/open-mail-catcher.ts';
import { openContext } from './open-context.ts';
import { prepareData } from './prepare-data.ts';
import { startJobs } from './start-jobs.ts';
import { welcome } from './welcome.ts';

/** For the person at the terminal, whatever the log level. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const config = loadConfig();
if (!config.databaseUrl) say('Starting PostgreSQL …');
const catcher = config.mailCatcherPort === null ? null : await openMailCatcher(config.mailCatcherPort, console);
const { ctx, pool, boss, close } = await openContext(catcher ? { ...config, smtpUrl: catcher.smtpUrl } : config);
// From here on Ctrl-C stops what has been started.
const steps: (() => Promise<unknown>)[] = [close, async () => catcher?.close()];
endOnSignal(ctx.log, steps);

try {
  await prepareData(ctx, pool, say);
  const app = await buildApp(ctx);
  steps.unshift(() => app.close());
  if (config.worker) steps.unshift(await startJobs(ctx, boss));
  await app.listen({ port: config.port, host: config.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  for (const line of await welcome(ctx, port, catcher?.pageUrl)) say(line);
} catch (error) {
  ctx.log.fatal({ err: error }, 'could not start');
  for (const step of steps) await step().catch(() => undefined);
  process.exit(1);
}
