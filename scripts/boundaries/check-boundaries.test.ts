import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBoundaries } from './check-boundaries.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'caunoi-boundaries-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, source: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), source);
};

it('passes a sound tree and says how much it saw', () => {
  write('packages/sla/src/clock.ts', 'export const minutes = 1;');
  write('packages/sla/src/due.ts', "import { minutes } from './clock.ts';\nexport const due = minutes;");
  expect(checkBoundaries(root, ['packages/sla/src'])).toEqual({ modules: 2, imports: 1, problems: [] });
});

it('names file, line, import and rule', () => {
  write(
    'packages/sla/src/clock.ts',
    "export const a = 1;\nimport type { Stats } from 'node:fs';\nexport type B = Stats;",
  );
  expect(checkBoundaries(root, ['packages/sla/src']).problems).toEqual([
    'packages/sla/src/clock.ts:2 imports node:fs: packages do no I/O: no built-in module outside *-cli.ts',
  ]);
});

it('follows relative paths, workspace names and missing extensions', () => {
  write('apps/api/src/features/units/units.queries.ts', 'export const a = 1;');
  write('apps/api/src/features/tickets/a.ts', "import '../units/units.queries.ts';\nimport '../units/units.queries';");
  write('packages/sla/src/clock.ts', 'export const a = 1;');
  write('apps/api/src/features/tickets/b.ts', "import '@caunoi/sla/clock';\nimport '@caunoi/sla/no-such-file';");
  expect(checkBoundaries(root, ['apps/api/src']).problems).toEqual([
    'apps/api/src/features/tickets/a.ts:1 imports ../units/units.queries.ts: a feature never imports another feature',
    'apps/api/src/features/tickets/a.ts:2 imports ../units/units.queries: a feature never imports another feature',
    'apps/api/src/features/tickets/b.ts:2 imports @caunoi/sla/no-such-file: the import leads to no file',
  ]);
});

it('does not look into installed, built and generated code', () => {
  write('packages/sla/src/clock.ts', "import './due.ts';");
  write('packages/sla/src/due.ts', 'export const a = 1;');
  for (const folder of ['node_modules', 'dist', 'generated'])
    write(`packages/sla/src/${folder}/x.ts`, "import 'node:fs';");
  expect(checkBoundaries(root, ['packages/sla/src'])).toEqual({ modules: 2, imports: 1, problems: [] });
});

it('fails when it saw no modules or no imports', () => {
  write('packages/sla/src/clock.ts', 'export const a = 1;');
  expect(checkBoundaries(root, ['packages/sla/src', 'apps/api/src']).problems).toEqual([
    'apps/api/src: no modules found',
    'no imports found',
  ]);
});
