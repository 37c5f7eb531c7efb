import { DAY, MINUTE } from './local-time.ts';
import { BLOCK, offsetPeriods } from './zone-offsets.ts';

/** Minutes after local midnight, half-open. */
export type MinuteSpan = readonly [open: number, close: number];

/**
 * The working time of one block as instants, ready for O(1) lookups: span i is [starts[i], ends[i]), `workedBefore[i]` the working
 * milliseconds of the block before it, `firstOfDay[d]` the first span that ends after the start of the block's UTC day d.
 */
export interface SpanBlock {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly workedBefore: Float64Array;
  readonly firstOfDay: Int32Array;
  readonly total: number;
}

/**
 * An instant is working time when its wall clock reads inside an opening. So an hour that daylight saving skips counts nothing, one that
 * it repeats counts twice, and days may even interleave (a clock set back over midnight).
 */
export const buildSpanBlock = (
  zone: string,
  index: number,
  openingsOn: (dayNumber: number) => readonly MinuteSpan[],
): SpanBlock => {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { from, to, offset } of offsetPeriods(zone, index)) {
    const lastDay = Math.floor((to - 1 + offset) / DAY);
    for (let day = Math.floor((from + offset) / DAY); day <= lastDay; day++) {
      const midnight = day * DAY - offset;
      for (const [open, close] of openingsOn(day)) {
        const start = Math.max(midnight + open * MINUTE, from);
        const end = Math.min(midnight + close * MINUTE, to);
        if (start >= end) continue;
        // An opening cut by a change of offset stays one span; two days stay two.
        if (start !== midnight && ends.at(-1) === start) ends[ends.length - 1] = end;
        else {
          starts.push(start);
          ends.push(end);
        }
      }
    }
  }
  return indexSpans(index * BLOCK, starts, ends);
};

const indexSpans = (blockStart: number, starts: readonly number[], ends: readonly number[]): SpanBlock => {
  const workedBefore = new Float64Array(starts.length);
  let total = 0;
  starts.forEach((start, i) => {
    workedBefore[i] = total;
    total += (ends[i] ?? start) - start;
  });
  const firstOfDay = new Int32Array(BLOCK / DAY);
  let first = 0;
  for (let day = 0; day < firstOfDay.length; day++) {
    while (first < ends.length && (ends[first] ?? 0) <= blockStart + day * DAY) first++;
    firstOfDay[day] = first;
  }
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends), workedBefore, firstOfDay, total };
};
