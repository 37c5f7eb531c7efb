import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export type Child = { origin: string; ask: () => Promise<Record<string, unknown>>; stop: () => Promise<void> };

/** Starts one of this folder's servers and waits until it says its port. */
export async function startChild(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<Child> {
  const child: ChildProcess = fork(path.join(import.meta.dirname, file), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const message = async (): Promise<Record<string, unknown>> => (await once(child, 'message'))[0];
  const { port } = await message();
  return {
    origin: `http://127.0.0.1:${port}`,
    ask: () => {
      const answer = message();
      child.send('memory');
      return answer;
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
