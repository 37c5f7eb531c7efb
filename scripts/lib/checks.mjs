import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './toolchain.mjs';
import { listWorkspaces } from './workspaces.mjs';

/** What needs no test runner: types, style, import rules, and generated files that agree with their sources. */
export const staticChecks = () => [
  ...['.', ...listWorkspaces()]
    .filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')))
    .map((folder) => ({
      title: `Types of ${folder === '.' ? 'the scripts' : folder}`,
      command: `tsc --noEmit -p ${folder}`,
    })),
  { title: 'Format and lint', command: 'biome ci .' },
  { title: 'Import boundaries', command: 'node scripts/boundaries.ts' },
  { title: 'Migrations agree with the schema', command: 'node scripts/check-migrations.ts' },
  { title: 'OpenAPI document and client types are up to date', command: 'node scripts/gen-api-client.ts --check' },
];

/** What the built pages weigh, and what the engine does. */
export const bundleChecks = [
  { title: 'Bundle budget', command: 'node scripts/bundle-budget.ts' },
  { title: 'Weight of the engine in the browser', command: 'node apps/web/build/engine-weight.ts' },
];

/** Runs every check, whatever the others say. Resolves to one tally per check. */
export const runChecks = async (checks) => {
  const tallies = [];
  for (const { title, command } of checks) {
    const since = Date.now();
    console.log(`\n▸ ${title}`);
    const { code } = await run(command);
    console.log(`${code === 0 ? '✓' : '✗'} ${title} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
    tallies.push({ title, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  }
  return tallies;
};
