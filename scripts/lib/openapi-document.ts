import { buildApp } from '../../apps/api/src/app.ts';
import { loadConfig } from '../../apps/api/src/config.ts';
import type { Ctx } from '../../apps/api/src/context.ts';

const nothing = (): void => undefined;
const log = {
  level: 'silent',
  ...Object.fromEntries(['fatal', 'error', 'warn', 'info', 'debug', 'trace'].map((level) => [level, nothing])),
  child: () => log,
};

/** The OpenAPI document as the routes' schemas write it. */
export const readOpenApiDocument = async (): Promise<object> => {
  const config = loadConfig({ JWT_SECRET: 'for the document only', DEMO: 'on' });
  // Routes close over the context when they register; what is left out here is used by requests, and there are none.
  const app = await buildApp({ config, log, clock: { now: () => new Date() } } as unknown as Ctx);
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
};
