import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, openCluster, startServer, stopServer } from './postgres-cluster.ts';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Default: the port of last time while it is free, else any free one. */
  port?: number;
  /** Server settings beside ours, for tests and load runs: `{ fsync: 'off' }`. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Connection string of the database `caunoi`, reachable on 127.0.0.1 only. */
  url: string;
  /** True when a server of this data folder was already up. */
  reused: boolean;
  /** Shuts the server down and waits; leaves it alone when another living process started it. */
  stop: () => Promise<void>;
}

const DATABASE = 'caunoi';
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '200',
};
// Right after a crash old backends hold the shared memory for some seconds more; and a free port may be taken meanwhile.
const PASSES_BY_ITSELF = /still in use|address already in use|lock file .* already exists/i;
const START_ATTEMPTS = 20;
const DATABASE_EXISTS = new Set(['42P04', '23505']);

/** Starts, or joins, the PostgreSQL 18 that the package registry delivers, with its data in `dataDir/postgres`. */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const cluster = await openCluster(path.resolve(options.dataDir), options.settings?.fsync !== 'off');
  const running = await findRunningPort(cluster);
  const shared = running !== undefined && ownedByAnother(cluster);
  // Noted before the start: whoever finds this process killed in the midst of it knows what to clean up.
  if (!shared) writeFileSync(cluster.ownerNote, String(process.pid));
  const port = running ?? (await startWithRetries(cluster, options));
  await ensureDatabase(cluster, port);
  return {
    url: urlOf(cluster, port, DATABASE),
    reused: running !== undefined,
    stop: async () => {
      if (shared || (await findRunningPort(cluster)) === undefined) return;
      await stopServer(cluster);
      rmSync(cluster.ownerNote, { force: true });
    },
  };
};

const startWithRetries = async (cluster: Cluster, options: EmbeddedPostgresOptions): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await choosePort(cluster));
    try {
      await startServer(cluster, port, { ...SETTINGS, ...options.settings });
      writeFileSync(cluster.portNote, String(port));
      return port;
    } catch (error) {
      if (attempt === START_ATTEMPTS || !PASSES_BY_ITSELF.test(String(error))) throw error;
      await delay(250);
    }
  }
};

/** The port of a server that truly serves this folder: a stale postmaster.pid may name what is another program's port now. */
const findRunningPort = async (cluster: Cluster): Promise<number | undefined> => {
  const port = Number(readNote(path.join(cluster.dir, 'postmaster.pid')).split('\n')[3]);
  if (!port) return undefined;
  const served = await query<{ data_directory: string }>(cluster, port, 'SHOW data_directory').catch(() => []);
  return served[0] && path.resolve(served[0].data_directory) === cluster.dir ? port : undefined;
};

const ensureDatabase = async (cluster: Cluster, port: number): Promise<void> => {
  const found = await query(cluster, port, `SELECT 1 FROM pg_database WHERE datname = '${DATABASE}'`);
  if (found.length > 0) return;
  await query(cluster, port, `CREATE DATABASE ${DATABASE}`).catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError && DATABASE_EXISTS.has(error.code ?? ''))) throw error;
  });
};

const query = async <Row extends pg.QueryResultRow>(cluster: Cluster, port: number, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres'), connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const urlOf = (cluster: Cluster, port: number, database: string): string =>
  `postgresql://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;

const readNote = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const ownedByAnother = (cluster: Cluster): boolean => {
  const owner = Number(readNote(cluster.ownerNote));
  if (!owner || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch {
    return false;
  }
};

const choosePort = async (cluster: Cluster): Promise<number> =>
  (await findFreePort(Number(readNote(cluster.portNote))).catch(() => undefined)) ?? findFreePort(0);

const findFreePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
