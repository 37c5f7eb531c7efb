// Writes packages/api-client/openapi.json and its types from the API's routes. With --check it only compares, and fails on a difference.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOpenApiDocument } from './lib/openapi-document.ts';

const client = path.resolve(import.meta.dirname, '../packages/api-client');
const FILES = ['openapi.json', 'src/schema.gen.ts'];

/** Both files, as they should be. The generator needs the TypeScript of its own workspace. */
const generate = async (): Promise<Map<string, string>> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'caunoi-openapi-'));
  try {
    const json = `${JSON.stringify(await readOpenApiDocument(), null, 2)}\n`;
    writeFileSync(path.join(dir, 'openapi.json'), json);
    const manifest = createRequire(path.join(client, 'package.json')).resolve('openapi-typescript/package.json');
    const cli = path.join(path.dirname(manifest), 'bin/cli.js');
    const args = [cli, path.join(dir, 'openapi.json'), '--output', path.join(dir, 'schema.gen.ts')];
    execFileSync(process.execPath, args, { cwd: client, stdio: ['ignore', 'ignore', 'inherit'] });
    return new Map([
      ['openapi.json', json],
      ['src/schema.gen.ts', readFileSync(path.join(dir, 'schema.gen.ts'), 'utf8')],
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

const current = (file: string): string => {
  const found = path.join(client, file);
  return existsSync(found) ? readFileSync(found, 'utf8') : '';
};

const wanted = await generate();
const stale = FILES.filter((file) => current(file) !== wanted.get(file));
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`packages/api-client/${file} is not what the routes say: npm run gen`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const file of stale) writeFileSync(path.join(client, file), wanted.get(file) ?? '');
console.log(stale.length === 0 ? 'The API client is up to date.' : `Written: ${stale.join(', ')}`);
process.exit(0);
