import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';

const root = path.resolve(import.meta.dirname, '../..');
const prismaCli = createRequire(import.meta.url).resolve('prisma/build/index.js');

/** The SQL that leads from prisma/migrations to prisma/schema.prisma; empty when they agree. Works on a database of its own. */
export const diffMigrationsToSchema = async (): Promise<string> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'caunoi-diff-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
  try {
    const args = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma', '--script'];
    const { stdout } = await promisify(execFile)(process.execPath, [prismaCli, 'migrate', 'diff', ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: withDatabase(server.url, 'postgres'), SHADOW_DATABASE_URL: server.url },
      maxBuffer: 64 * 1024 * 1024,
    }).catch((error: { stderr?: string }) => {
      throw new Error(error.stderr?.trim() ?? String(error), { cause: error });
    });
    return stdout.trim() === '-- This is an empty migration.' ? '' : stdout;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};
