import { spawn } from 'node:child_process';
import path from 'node:path';
import { stopPostgresLeftBehind } from './left-behind.mjs';
import { findNode, root } from './toolchain.mjs';

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
// npm passes Ctrl-C on to us although the terminal already did: only a later one is a second wish.
const SAME_KEYSTROKE_MS = 500;

/**
 * Runs a server until it ends or the user wants it to. The first Ctrl-C (or SIGTERM) asks it to finish, a second kills it.
 * Resolves to the exit code: 0 when it was asked to stop and did. `watched`: `args` have --watch, under which Node keeps
 * the channel to itself, so the asking is done by signal.
 */
export const supervise = ({ args, env, dataDir, watched = false }) =>
  new Promise((resolve, reject) => {
    const child = spawn(findNode(), ['--import', endWithParent, ...args], {
      cwd: root,
      env: { ...process.env, ...env, PATH: [path.dirname(findNode()), process.env.PATH].join(path.delimiter) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Out of the terminal's process group, so that the server hears of Ctrl-C once, and from us.
      detached: process.platform !== 'win32',
    });
    let askedAt = 0;
    const stop = () => {
      if (!askedAt) {
        askedAt = Date.now();
        console.log('\nStopping (Ctrl-C again to force) …');
        if (watched) child.kill('SIGTERM');
        else if (child.connected) child.disconnect();
      } else if (Date.now() - askedAt > SAME_KEYSTROKE_MS) {
        child.kill('SIGKILL');
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    child.once('error', reject);
    child.once('exit', async (code, signal) => {
      await stopPostgresLeftBehind(dataDir, child.pid);
      if (askedAt) console.log(signal ? 'Killed.' : 'Stopped.');
      resolve(askedAt && !signal ? 0 : (code ?? 1));
    });
  });
