import { seededRandom } from './random.ts';

/** A question received, and the one wait for the requester that its clock had; epoch milliseconds on whole minutes. */
export interface ClockCase {
  readonly receivedAt: number;
  readonly pausedAt: number;
  readonly resumedAt: number;
}

const MINUTE = 60_000;
const FIRST = Date.parse('2025-01-01T00:00:00+07:00');
/** Up to the middle of December 2027, so that every due lies within the years whose holidays are known. */
const MINUTES = 1_075 * 1_440;

/**
 * Questions of three years at any minute of day and night, paused up to a day and a half later for a minute to three days. No two start
 * alike within a year's worth, so no cache of results could help.
 */
export const clockCases = (count: number, seed: number): readonly ClockCase[] => {
  const random = seededRandom(seed);
  const minutes = (most: number): number => Math.floor(random.next() * most) * MINUTE;
  return Array.from({ length: count }, () => {
    const receivedAt = FIRST + minutes(MINUTES);
    const pausedAt = receivedAt + MINUTE + minutes(2_160);
    return { receivedAt, pausedAt, resumedAt: pausedAt + MINUTE + minutes(4_320) };
  });
};
