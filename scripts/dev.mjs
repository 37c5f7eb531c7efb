// `npm run dev`: the API, restarted when its sources change, and Vite's development server in front of it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { generateClient, installPackages } from './lib/prepare.mjs';
import { supervise } from './lib/supervise.mjs';
import { findNode, root } from './lib/toolchain.mjs';

const dataDir = path.resolve(process.env.DATA_DIR || path.join(root, '.data'));
const port = process.env.PORT || '3000';
const web = path.join(root, 'apps/web');

await installPackages();
await generateClient();

const vite = spawn(findNode(), [path.join(web, 'node_modules/vite/bin/vite.js')], {
  cwd: web,
  // vite.config.ts sends /api there.
  env: { ...process.env, API_ORIGIN: `http://127.0.0.1:${port}` },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.once('exit', () => vite.kill());

process.exit(
  await supervise({
    args: ['--watch', '--watch-preserve-output', 'apps/api/src/server.ts'],
    env: { PORT: port, DATA_DIR: dataDir, DEMO: process.env.DEMO || 'on' },
    dataDir,
    watched: true,
  }),
);
