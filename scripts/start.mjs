// `npm start`: from a fresh clone to the running app. Plain JavaScript and Node's own modules only: nothing is installed yet.
import path from 'node:path';
import { prepareAll } from './lib/prepare.mjs';
import { supervise } from './lib/supervise.mjs';
import { root } from './lib/toolchain.mjs';

const dataDir = path.resolve(process.env.DATA_DIR || path.join(root, '.data'));

try {
  await prepareAll();
  process.exitCode = await supervise({
    args: ['apps/api/src/server.ts'],
    env: { PORT: process.env.PORT || '3000', DATA_DIR: dataDir, DEMO: process.env.DEMO || 'on' },
    dataDir,
  });
  process.exit();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
