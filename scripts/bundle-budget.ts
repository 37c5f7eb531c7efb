// Fails when a page's first load weighs more over the wire (JS + CSS, Brotli) than its budget.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUDGETS } from './bundle/budgets.ts';
import { firstLoadFiles, type Manifest } from './bundle/first-load.ts';

const dist = path.resolve(import.meta.dirname, '../apps/web/dist');
const manifest: Manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** Tiny files have no compressed copy and go as they are. */
const bytesOnTheWire = (file: string): number => {
  const compressed = path.join(dist, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : path.join(dist, file)).size;
};

let failed = false;
for (const { page, limitKb, modules } of BUDGETS) {
  const files = firstLoadFiles(manifest, modules).map((file) => ({ file, bytes: bytesOnTheWire(file) }));
  const kb = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const tooHeavy = kb > limitKb;
  failed ||= tooHeavy;
  console.log(`${tooHeavy ? '✗' : '✓'} ${page}: ${kb.toFixed(1)} kB of ${limitKb} kB in ${files.length} files`);
  if (!tooHeavy) continue;
  for (const { file, bytes } of files.sort((a, b) => b.bytes - a.bytes))
    console.log(`    ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
process.exit(failed ? 1 : 0);
