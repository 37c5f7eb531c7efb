import { describe, expect, it, vi } from 'vitest';
import type { Ctx } from '../context.ts';
import { startPump } from './pump.ts';

const warn = vi.fn();
const ctx = { log: { warn } } as unknown as Ctx; // a pump itself uses nothing else

/** Runs a pump until it has worked `times`, each time with what `work` gives for its turn. */
async function pumpFor(times: number, everyMs: number, work: (turn: number) => number) {
  const turns: number[] = [];
  let enough = () => {};
  const done = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const stop = startPump(ctx, {
    name: 'of the test',
    everyMs,
    work: async () => {
      turns.push(performance.now());
      if (turns.length === times) enough();
      return work(turns.length);
    },
  });
  await done;
  await stop();
  return turns;
}

describe('a pump', () => {
  it('goes on at once while there is work', async () => {
    const begun = performance.now();
    expect(await pumpFor(20, 60_000, () => 1)).toHaveLength(20);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it('waits when there is none, and ends without waiting to the end', async () => {
    const turns = await pumpFor(2, 30, () => 0);
    expect((turns[1] ?? 0) - (turns[0] ?? 0)).toBeGreaterThanOrEqual(28);
    expect(await pumpFor(1, 3_600_000, () => 0)).toHaveLength(1);
  });

  it('says when it failed, and goes on', async () => {
    const turns = await pumpFor(3, 5, (turn) => {
      if (turn < 3) throw new Error('the database restarts');
      return 0;
    });
    expect(turns).toHaveLength(3);
    expect(warn.mock.calls.map(([about]) => about.failures)).toEqual([1, 2]);
  });

  it('ends after the work at hand', async () => {
    let finish = () => {};
    let finished = false;
    const stop = startPump(ctx, {
      name: 'slow',
      everyMs: 1,
      work: async () => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        finished = true;
        return 1;
      },
    });
    const stopped = stop();
    finish();
    await stopped;
    expect(finished).toBe(true);
  });
});
