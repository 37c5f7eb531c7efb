import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRefresher } from './refresher.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('answers a burst of requests with one run, within the wait', async () => {
  const refresh = vi.fn(async () => undefined);
  const refresher = createRefresher(refresh, 600);
  for (let i = 0; i < 5; i++) {
    refresher.request();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(refresh).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('lets a slow run finish, then runs once more for what was asked meanwhile', async () => {
  let finish = () => {};
  const refresh = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const refresher = createRefresher(refresh, 600);
  refresher.request();
  await vi.advanceTimersByTimeAsync(600);
  refresher.request();
  refresher.request();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(refresh).toHaveBeenCalledTimes(1);
  finish();
  await vi.advanceTimersByTimeAsync(600);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('goes on after a failed run', async () => {
  const refresh = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined);
  const refresher = createRefresher(refresh, 600);
  refresher.request();
  await vi.advanceTimersByTimeAsync(600);
  refresher.request();
  await vi.advanceTimersByTimeAsync(600);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('does nothing more once stopped', async () => {
  const refresh = vi.fn(async () => undefined);
  const refresher = createRefresher(refresh, 600);
  refresher.request();
  refresher.stop();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(refresh).not.toHaveBeenCalled();
});
