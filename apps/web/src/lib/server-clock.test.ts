import { beforeEach, expect, test, vi } from 'vitest';

const SENT = Date.parse('2026-11-19T03:24:00Z');
const fresh = async () => import('./server-clock.ts');
const own = (instant: string) => new Headers({ 'X-Server-Time': instant });

beforeEach(() => vi.resetModules());

test('the offset is taken at the middle of the round trip', async () => {
  const { clockOffset, learnServerTime } = await fresh();
  expect(clockOffset()).toBeNull();
  learnServerTime(own('2026-11-19T03:29:00.100Z'), SENT, SENT + 200);
  expect(clockOffset()).toBe(300_000);
});

test('a slower answer does not spoil a good measurement', async () => {
  const { clockOffset, learnServerTime } = await fresh();
  learnServerTime(own('2026-11-19T03:24:00.050Z'), SENT, SENT + 100);
  learnServerTime(own('2026-11-19T03:24:10.100Z'), SENT + 10_000, SENT + 14_000);
  expect(clockOffset()).toBe(0);
});

test('a device clock that was set anew is noticed whatever the round trip', async () => {
  const { clockOffset, learnServerTime } = await fresh();
  learnServerTime(own('2026-11-19T03:24:00.050Z'), SENT, SENT + 100);
  learnServerTime(own('2026-11-19T03:24:20Z'), SENT - 3_600_000, SENT - 3_600_000 + 4_000);
  expect(clockOffset()).toBeCloseTo(3_618_000, -1);
});

test('Date, cut to seconds and perhaps a proxy’s, serves only while nothing better is known', async () => {
  const { clockOffset, learnServerTime } = await fresh();
  const proxy = new Headers({ Date: 'Thu, 19 Nov 2026 03:25:00 GMT' });
  learnServerTime(proxy, SENT, SENT + 100);
  expect(clockOffset()).toBe(60_450);
  learnServerTime(own('2026-11-19T03:24:00.050Z'), SENT, SENT + 100);
  learnServerTime(proxy, SENT, SENT + 100);
  expect(clockOffset()).toBe(0);
});

test('an answer without any time teaches nothing', async () => {
  const { clockOffset, learnServerTime } = await fresh();
  learnServerTime(new Headers(), SENT);
  expect(clockOffset()).toBeNull();
});
