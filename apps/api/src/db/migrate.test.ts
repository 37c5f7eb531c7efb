import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { applyMigrations } from './migrate.ts';

let top: string;
let server: EmbeddedPostgres;
let admin: pg.Client;
let url: string;
let dir: string;
let databases = 0;

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'caunoi-migrate-'));
  server = await startEmbeddedPostgres({ dataDir: path.join(top, 'data'), settings: { fsync: 'off' } });
  admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
}, 60_000);

afterAll(async () => {
  await admin.end();
  await server.stop();
  rmSync(top, { recursive: true, force: true });
});

beforeEach(async () => {
  databases += 1;
  await admin.query(`CREATE DATABASE migrate_${databases}`);
  const own = new URL(server.url);
  own.pathname = `/migrate_${databases}`;
  url = own.href;
  dir = mkdtempSync(path.join(top, 'migrations-'));
  writeMigration('20260101000000_init', 'CREATE TABLE ticket (id int PRIMARY KEY);');
  writeMigration('20260102000000_code', 'ALTER TABLE ticket ADD code text; INSERT INTO ticket VALUES (1, $$a;b$$);');
  writeFileSync(path.join(dir, 'migration_lock.toml'), 'provider = "postgresql"');
});

const writeMigration = (name: string, sql: string): void => {
  mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, name, 'migration.sql'), sql);
};

const query = async (sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('applyMigrations', () => {
  it('applies what is new, oldest first, once', async () => {
    expect(await applyMigrations(url, dir)).toEqual(['20260101000000_init', '20260102000000_code']);
    expect(await query('SELECT * FROM ticket')).toEqual([{ id: 1, code: 'a;b' }]);
    expect(await applyMigrations(url, dir)).toEqual([]);

    writeMigration('20260103000000_more', 'CREATE TABLE dossier (id int)');
    expect(await applyMigrations(url, dir)).toEqual(['20260103000000_more']);
  });

  it('records them as Prisma Migrate does', async () => {
    await applyMigrations(url, dir);
    expect(
      await query(`SELECT migration_name, length(checksum) AS checksum, finished_at IS NOT NULL AS finished,
                          rolled_back_at, applied_steps_count FROM _prisma_migrations ORDER BY migration_name LIMIT 1`),
    ).toEqual([
      {
        migration_name: '20260101000000_init',
        checksum: 64,
        finished: true,
        rolled_back_at: null,
        applied_steps_count: 1,
      },
    ]);
  });

  it('lets several processes start at once', async () => {
    const runs = await Promise.all([applyMigrations(url, dir), applyMigrations(url, dir), applyMigrations(url, dir)]);
    expect(runs.flat().sort()).toEqual(['20260101000000_init', '20260102000000_code']);
  });

  it('undoes a failing migration wholly, names it, and applies it once it is mended', async () => {
    writeMigration('20260103000000_bad', 'CREATE TABLE half (id int); SELECT no_such_function();');
    await expect(applyMigrations(url, dir)).rejects.toThrow(
      /Migration 20260103000000_bad failed and was undone: function no_such_function\(\) does not exist/,
    );
    expect(await query(`SELECT to_regclass('half') AS half, to_regclass('ticket')::text AS ticket`)).toEqual([
      { half: null, ticket: 'ticket' },
    ]);
    writeMigration('20260103000000_bad', 'CREATE TABLE half (id int);');
    expect(await applyMigrations(url, dir)).toEqual(['20260103000000_bad']);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    await applyMigrations(url, dir);
    writeMigration('20260101000000_init', 'CREATE TABLE ticket (id bigint PRIMARY KEY);');
    await expect(applyMigrations(url, dir)).rejects.toThrow(/20260101000000_init was edited after it was applied/);
  });

  it('refuses to go on after a migration that the CLI left unfinished', async () => {
    await applyMigrations(url, dir);
    await query(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '20260102000000_code'`);
    await expect(applyMigrations(url, dir)).rejects.toThrow(/20260102000000_code was left unfinished/);
  });
});
