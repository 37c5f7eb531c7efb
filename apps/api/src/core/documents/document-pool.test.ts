import { afterEach, describe, expect, it } from 'vitest';
import { type DocumentPool, DocumentWorkFailed, openDocumentPool } from './document-pool.ts';

const worker = new URL('./hostile-worker.ts', import.meta.url);
let pool: DocumentPool | undefined;
afterEach(() => pool?.close());

const open = (limits: Parameters<typeof openDocumentPool>[0]): DocumentPool => {
  pool = openDocumentPool({ worker, ...limits });
  return pool;
};
const read = (to: DocumentPool, name: string) => to.run('readFile', { bytes: new Uint8Array(), name });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof DocumentWorkFailed ? error.reason : error),
  );

describe('the pool of document threads', () => {
  it('ends a thread that does not come back, and works on', async () => {
    const one = open({ timeMs: 700, threads: 1 });
    expect(await failure(read(one, 'endless'))).toBe('time');
    expect(await read(one, 'fine')).toBe('fine');
  });

  it('ends a thread that takes all memory, and works on', async () => {
    const one = open({ memoryMb: 40, threads: 1 });
    expect(await failure(read(one, 'greedy'))).toBe('memory');
    expect(await read(one, 'fine')).toBe('fine');
  });

  it('counts the time of the work, not of the waiting for a thread', async () => {
    const one = open({ timeMs: 900, threads: 1 });
    const slow = failure(read(one, 'endless'));
    const second = failure(read(one, 'endless'));
    const behind = read(one, 'fine');
    expect([await slow, await second, await behind]).toEqual(['time', 'time', 'fine']);
  });

  it('turns away what would wait behind too many', async () => {
    const one = open({ timeMs: 700, threads: 1, waiting: 1 });
    const busy = failure(read(one, 'endless'));
    const waits = read(one, 'fine');
    expect(await failure(read(one, 'third'))).toBe('queue');
    expect([await busy, await waits]).toEqual(['time', 'fine']);
  });

  it('leaves a thread to those who send files, however many packs are wanted', async () => {
    const one = open({ timeMs: 1_500, threads: 2, waiting: 3 });
    const pack = { format: 'pdf', pack: {} } as Parameters<typeof one.run<'writePack'>>[1]; // the hostile worker looks at none of it
    const packs = [1, 2, 3].map(() => failure(one.run('writePack', pack)));
    const done: string[] = [];
    void Promise.race(packs).then(() => done.push('pack'));
    await read(one, 'fine').then(() => done.push('file'));
    expect(done).toEqual(['file']);
    expect(await Promise.all(packs)).toEqual(['time', 'time', 'time']);
  });

  it('leaves the event loop free meanwhile', async () => {
    const one = open({ timeMs: 800, threads: 2 });
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    await Promise.all([failure(read(one, 'endless')), failure(read(one, 'endless'))]);
    clearInterval(beat);
    expect(longest).toBeLessThan(400);
  });
});
