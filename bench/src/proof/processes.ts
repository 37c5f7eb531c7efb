import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const API = path.resolve(import.meta.dirname, '../../../apps/api/src');

/** A process of ours that can be killed without warning and started again in its place. */
export type Mortal = { start: () => void; kill: () => Promise<void>; end: () => Promise<void>; alive: () => boolean };

process.setMaxListeners(0);

export function mortal(file: 'server.ts' | 'worker.ts', env: NodeJS.ProcessEnv): Mortal {
  let child: ChildProcess | undefined;
  const gone = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, 'exit');
    running.kill(signal);
    await exited;
  };
  return {
    start: () => {
      const started = fork(path.join(API, file), [], {
        env: { ...process.env, DEMO: 'off', LOG_LEVEL: 'silent', ...env },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child = started;
      // whatever becomes of the bench, it leaves nothing running behind
      process.once('exit', () => started.kill('SIGKILL'));
    },
    kill: () => gone('SIGKILL'),
    end: () => gone('SIGTERM'),
    alive: () => child !== undefined && child.exitCode === null && child.signalCode === null,
  };
}
