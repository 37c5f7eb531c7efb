import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

const MODULE = new URL('./embedded-postgres.ts', import.meta.url).href;

let dataDir: string;
let started: EmbeddedPostgres[];

beforeEach(() => {
  // Mode 0700 and, under CI, owned by root: the server's account must get in all the same.
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'caunoi-pg-')), 'data');
  started = [];
});

afterEach(async () => {
  for (const server of started) await server.stop();
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

const start = async (port?: number): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, port, settings: { fsync: 'off' } });
  started.push(server);
  return server;
};

const ask = async <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row | undefined> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
};

/** Runs in another process, which ends without stopping the server: what kill -9 leaves behind. */
const startAndAbandon = (): void => {
  const code = `import { startEmbeddedPostgres } from ${JSON.stringify(MODULE)};
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
};

const occupy = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1', () => resolve(server));
  });

describe('startEmbeddedPostgres', () => {
  it('makes a UTF-8 database with a deterministic collation, in UTC, behind a password', async () => {
    const { url, reused } = await start();
    expect(reused).toBe(false);
    expect(
      await ask(
        url,
        `SELECT current_database() AS name, datlocprovider AS provider, datlocale AS locale,
                pg_encoding_to_char(encoding) AS encoding, current_setting('TimeZone') AS zone, lower('ĐÀ NẴNG') AS lower
         FROM pg_database WHERE datname = current_database()`,
      ),
    ).toEqual({ name: 'caunoi', provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', zone: 'UTC', lower: 'đà nẵng' });
    const guessed = new URL(url);
    guessed.password = 'postgres';
    await expect(ask(guessed.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps data, password and port from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 52 AS questions');
    await first.stop();
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);

    const second = await start();
    expect(second).toMatchObject({ url: first.url, reused: false });
    expect(await ask(second.url, 'SELECT questions FROM kept')).toEqual({ questions: 52 });
  });

  it('moves to another port when the remembered one is taken', async () => {
    const first = await start();
    await first.stop();
    const port = Number(new URL(first.url).port);
    const squatter = await occupy(port);
    try {
      const second = await start();
      expect(Number(new URL(second.url).port)).not.toBe(port);
      expect(await ask(second.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    } finally {
      squatter.close();
    }
  });

  it('adopts a server whose process died, and stops it', async () => {
    startAndAbandon();
    const adopted = await start();
    expect(adopted.reused).toBe(true);
    await adopted.stop();
    await expect(ask(adopted.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('joins the server of a living process, and leaves it running', async () => {
    startAndAbandon();
    // The parent of this test stands for the other living process.
    writeFileSync(path.join(dataDir, 'postgres.owner'), String(process.ppid));
    const joined = await start();
    expect(joined.reused).toBe(true);
    await joined.stop();
    expect(await ask(joined.url, 'SELECT 1 AS one')).toEqual({ one: 1 });

    writeFileSync(path.join(dataDir, 'postgres.owner'), String(process.pid));
    await joined.stop();
    const owner = await start();
    expect(owner.reused).toBe(true);
  });

  it('does not mistake another server for its own by a stale postmaster.pid', async () => {
    const first = await start();
    const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
    const stale = readFileSync(pidFile, 'utf8');
    await first.stop();
    const squatter = await occupy(Number(new URL(first.url).port));
    try {
      // The pid belongs to nobody, so PostgreSQL itself sees that the file is stale.
      writeFileSync(pidFile, stale.replace(/^\d+/, '4194303'));
      const second = await start();
      expect(second.reused).toBe(false);
    } finally {
      squatter.close();
    }
  });

  it("tells the server's own words when it cannot start", async () => {
    const first = await start();
    await first.stop();
    writeFileSync(path.join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(start()).rejects.toThrow(
      /does not start in .*postgres:[\s\S]*unrecognized configuration parameter "no_such_setting"/,
    );
  });
});
