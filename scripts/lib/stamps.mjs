import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

const defaultStampDir = path.join(root, 'node_modules/.caunoi');
const NEVER_SOURCES = new Set(['node_modules', 'dist', '.git']);

/** One hash over the names and contents of files and folders, so that a fresh clone and a touched file compare by what they hold. */
export const hashSources = (paths) => {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of paths.flatMap(listFiles).sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const listFiles = (relative) => {
  const file = path.resolve(root, relative);
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .filter((name) => !NEVER_SOURCES.has(name))
    .flatMap((name) => listFiles(path.join(file, name)));
};

/** Runs `work` unless it already ran for these sources and left its `outputs`. Resolves to whether it ran. */
export const whenChanged = async ({ name, sources, outputs, stampDir = defaultStampDir }, work) => {
  const stamp = path.join(stampDir, name);
  const hash = hashSources(sources);
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (done && outputs.every((output) => existsSync(path.resolve(root, output)))) return false;
  await work();
  mkdirSync(stampDir, { recursive: true });
  writeFileSync(stamp, hash);
  return true;
};
