import { createStore } from './store.ts';

type Sample = { offset: number; roundTrip: number; at: number; exact: boolean };

/** A better measurement replaces a worse one; after this long a fresh one always does, because device clocks drift. */
const STALE_MS = 10 * 60_000;
/** A jump of the device's clock (set by hand, woken from sleep). */
const JUMP_MS = 5_000;

const sample = createStore<Sample | null>(null);

/** How far the server's clock is ahead of this device's, in milliseconds; null before the first answer. */
export const clockOffset = (): number | null => sample.get()?.offset ?? null;

export const subscribeClock = sample.subscribe;

/** The server's time now, in milliseconds; the device's own until the first answer has come. */
export const serverNow = (): number => Date.now() + (clockOffset() ?? 0);

/** Learns from one answer: its `X-Server-Time` (or `Date`, whole seconds) lies between sending and receiving. */
export const learnServerTime = (headers: Headers, sentAt: number, receivedAt = Date.now()): void => {
  const ownHeader = headers.get('x-server-time');
  const exact = ownHeader !== null;
  const stamp = ownHeader ?? headers.get('date');
  const serverTime = stamp ? Date.parse(stamp) : Number.NaN;
  if (Number.isNaN(serverTime)) return;
  // `Date` is cut to the second: on average half of one is missing.
  const offset = serverTime + (exact ? 0 : 500) - (sentAt + receivedAt) / 2;
  const roundTrip = receivedAt - sentAt + (exact ? 0 : 500);
  const known = sample.get();
  const stale = !known || receivedAt - known.at > STALE_MS;
  // `Date` may be a proxy's clock; it never corrects what the server itself has said.
  if (!stale && known.exact && !exact) return;
  const better = stale || roundTrip <= known.roundTrip || Math.abs(offset - known.offset) > JUMP_MS;
  if (better) sample.set({ offset, roundTrip, at: receivedAt, exact });
};
