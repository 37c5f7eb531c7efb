import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const supervise = new URL('./supervise.mjs', import.meta.url).href;
const SERVER = `
process.on('SIGTERM', () => { if (!process.env.DEAF) { console.log('server closed'); process.exit(0); } });
setInterval(() => {}, 1000);
console.log('server', process.pid, 'is up');`;

let dir: string;
let command: ChildProcess;
let said: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'caunoi-supervise-'));
  mkdirSync(path.join(dir, 'postgres'));
  writeFileSync(path.join(dir, 'server.mjs'), SERVER);
});

afterEach(() => {
  command.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

/** The command as `npm start` runs it, with a server of a few lines; resolves to the server's pid. */
const start = async (env: Record<string, string> = {}): Promise<number> => {
  const options = { args: [path.join(dir, 'server.mjs')], env, dataDir: dir };
  const code = `import { supervise } from '${supervise}'; process.exit(await supervise(${JSON.stringify(options)}));`;
  command = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  said = '';
  command.stdout?.on('data', (data) => {
    said += data;
  });
  return vi.waitFor(() => Number(/server (\d+) is up/.exec(said)?.[1] ?? expect.fail(said)), { timeout: 10_000 });
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const exitCode = async (): Promise<number> => (command.exitCode ?? (await once(command, 'exit'))[0]) as number;

describe('supervise', { timeout: 30_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('lets the server finish on %s, and exits with 0', async (signal) => {
    const server = await start();
    command.kill(signal);
    expect(await exitCode()).toBe(0);
    expect(said).toMatch(/Stopping[\s\S]*server closed[\s\S]*Stopped/);
    expect(isAlive(server)).toBe(false);
  });

  it('takes the two signals of one Ctrl-C under npm for one', async () => {
    await start();
    command.kill('SIGINT');
    command.kill('SIGINT');
    expect(await exitCode()).toBe(0);
    expect(said).toContain('server closed');
  });

  it('kills a server that does not listen, on the second Ctrl-C', async () => {
    const server = await start({ DEAF: '1' });
    command.kill('SIGINT');
    await vi.waitFor(() => expect(said).toContain('Stopping'));
    // Signals are sent until one counts as a second keystroke: no sleep of a guessed length.
    const again = setInterval(() => command.kill('SIGINT'), 100);
    expect(await exitCode()).toBe(1);
    clearInterval(again);
    expect(isAlive(server)).toBe(false);
  });

  it('leaves no server behind when the command itself is killed', async () => {
    const server = await start();
    command.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 10_000 });
  });

  it('passes on the exit code of a server that fails', async () => {
    writeFileSync(path.join(dir, 'server.mjs'), `${SERVER}\nsetImmediate(() => process.exit(3));`);
    await start();
    expect(await exitCode()).toBe(3);
  });

  it('ends the database of a server that died, and only that one', async () => {
    const database = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const ended = once(database, 'exit');
    writeFileSync(path.join(dir, 'postgres/postmaster.pid'), `${database.pid}\n`);

    writeFileSync(path.join(dir, 'postgres.owner'), '1');
    process.kill(await start(), 'SIGKILL');
    await exitCode();
    expect(isAlive(Number(database.pid))).toBe(true);

    const server = await start();
    writeFileSync(path.join(dir, 'postgres.owner'), String(server));
    process.kill(server, 'SIGKILL');
    await exitCode();
    await ended;
    expect(existsSync(path.join(dir, 'postgres.owner'))).toBe(true);
  });
});
