// Fails when the engine (packages/sla) weighs more in the browser, minified and gzipped, than its budget.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exit, stdout } from 'node:process';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { engineModules } from './engine-modules.ts';

const LIMIT_KB = 12;
const ENTRY = 'virtual:engine';

const web = path.resolve(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,tsx}', { cwd: web }).filter((file) => !/\.test\.tsx?$/.test(file));
const modules = engineModules(files.map((file) => readFileSync(path.join(web, file), 'utf8')));

/** Every export of every module, so that nothing is shaken off: the most that the engine can cost. */
const wholeEngine: Plugin = {
  name: 'whole-engine',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) =>
    id === `\0${ENTRY}`
      ? `${modules.map((name, i) => `import * as m${i} from '@caunoi/sla/${name}';`).join('\n')}
         export default [${modules.map((_, i) => `m${i}`).join()}];`
      : undefined,
};

const result = await build({
  root: web,
  configFile: false,
  logLevel: 'warn',
  plugins: [wholeEngine],
  // The entry names the modules as the app does, but from no file: where to find them has to be said.
  resolve: { alias: { '@caunoi/sla': path.resolve(web, '../../packages/sla/src') }, extensions: ['.ts'] },
  build: { target: 'es2022', write: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
});

const chunks = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
const bytes = chunks.reduce(
  (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0),
  0,
);
if (bytes < 1_000) throw new Error(`The engine came out as ${bytes} bytes: it was not bundled`);
const kb = bytes / 1000;
const tooHeavy = kb > LIMIT_KB;
stdout.write(
  `${tooHeavy ? '✗' : '✓'} The engine: ${kb.toFixed(1)} kB of ${LIMIT_KB} kB (gzip): ${modules.join(', ')}\n`,
);
exit(tooHeavy ? 1 : 0);
