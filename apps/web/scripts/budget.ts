// Fails when a first page weighs more over the wire than a weak line can carry: JS + CSS, as Brotli, fonts not counted.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = { file: string; imports?: string[]; css?: string[]; isEntry?: boolean };
type Manifest = Record<string, Chunk>;

const DIST = join(import.meta.dirname, '../dist');
const KILOBYTE = 1000;

/** What loads beside the page: entry, shell, the stream of live events, the words of one language. */
const FRAME = [
  'index.html',
  'src/shell/shell.tsx',
  'src/lib/live-connection.ts',
  'src/i18n/vi/common.ts',
  'src/i18n/vi/shell.ts',
];

const BUDGETS = [
  { route: 'queue', kilobytes: 200, modules: ['queue-page.tsx', 'src/i18n/vi/queue.ts'] },
  { route: 'commune home', kilobytes: 160, modules: ['commune-home-page.tsx', 'src/i18n/vi/dossier.ts'] },
];

const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));

/** A module by its path or, for a page, by its file name. Throws when it is not in the build: then nothing is measured. */
const keyOf = (module: string): string => {
  const key = Object.keys(manifest).find((each) => each === module || each.endsWith(`/${module}`));
  if (!key) throw new Error(`${module} is not a chunk of its own in the build`);
  return key;
};

/** The module's files and those of everything that it imports statically. */
const filesOf = (key: string, seen: Set<string>, files: Set<string>): Set<string> => {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return files;
  seen.add(key);
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) filesOf(next, seen, files);
  return files;
};

const wireSize = (file: string): number => {
  const path = join(DIST, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
};

const print = (line: string) => process.stdout.write(`${line}\n`);

let failed = false;
for (const { route, kilobytes, modules } of BUDGETS) {
  const seen = new Set<string>();
  const files = new Set<string>(['first-paint.js']);
  for (const module of [...FRAME, ...modules]) filesOf(keyOf(module), seen, files);
  const total = [...files].reduce((sum, file) => sum + wireSize(file), 0) / KILOBYTE;
  const over = total > kilobytes;
  failed ||= over;
  print(`${over ? 'OVER  ' : 'within'} ${route}: ${total.toFixed(1)} kB of ${kilobytes} kB in ${files.size} files`);
  if (over || process.argv.includes('--files'))
    for (const file of [...files].sort((a, b) => wireSize(b) - wireSize(a)))
      print(`  ${(wireSize(file) / KILOBYTE).toFixed(1).padStart(6)}  ${file}`);
}
process.exit(failed ? 1 : 0);
