import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

const numberIn = (file) => (existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0);

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Ends the embedded PostgreSQL of `dataDir` when the API process `ownerPid` died without doing so. */
export const stopPostgresLeftBehind = async (dataDir, ownerPid) => {
  if (numberIn(path.join(dataDir, 'postgres.owner')) !== ownerPid) return;
  const postmaster = numberIn(path.join(dataDir, 'postgres/postmaster.pid'));
  if (!postmaster || !isAlive(postmaster)) return;
  // PostgreSQL's "fast shutdown": end the sessions, write everything, exit.
  process.kill(postmaster, 'SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(postmaster) && Date.now() < deadline) await delay(50);
};
