import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the first message is said at once, the next ones together after a minute', () => {
  const { said, announce } = createAnnouncer(60_000);
  announce('BCT-2026-004217 còn một giờ');
  expect(said.get()).toBe('BCT-2026-004217 còn một giờ');
  announce('BCT-2026-004186 quá hạn');
  announce('BCT-2026-004186 quá hạn');
  announce('BCT-2026-004189 quá hạn');
  vi.advanceTimersByTime(59_000);
  expect(said.get()).toBe('BCT-2026-004217 còn một giờ');
  vi.advanceTimersByTime(1_000);
  expect(said.get()).toBe('BCT-2026-004186 quá hạn. BCT-2026-004189 quá hạn');
});

test('after a quiet minute the next message does not wait', () => {
  const { said, announce } = createAnnouncer(60_000);
  announce('một');
  vi.advanceTimersByTime(61_000);
  announce('hai');
  expect(said.get()).toBe('hai');
});
