import type { WorkingCalendar } from './calendar.ts';
import { HorizonError, SEARCH_HORIZON, SEARCH_HORIZON_DAYS, toInstant } from './horizon.ts';
import { DAY, MINUTE } from './local-time.ts';
import type { SpanBlock } from './span-block.ts';
import { BLOCK, offsetAt } from './zone-offsets.ts';

export { HorizonError } from './horizon.ts';

/** Epoch milliseconds, half-open. */
export interface WorkingInterval {
  readonly from: number;
  readonly to: number;
}

const blockOf = (at: number): number => Math.floor(at / BLOCK);

/** Index of the first span of the block that ends after `at`. */
const spanAt = (block: SpanBlock, index: number, at: number): number => {
  let i = block.firstOfDay[Math.floor((at - index * BLOCK) / DAY)] ?? 0;
  while (i < block.ends.length && (block.ends[i] ?? 0) <= at) i++;
  return i;
};

const workedUntil = (block: SpanBlock, index: number, at: number): number => {
  const i = spanAt(block, index, at);
  const start = block.starts[i];
  if (start === undefined) return block.total;
  return (block.workedBefore[i] ?? 0) + Math.max(0, at - start);
};

/** The earliest instant at which `worked` (more than 0, at most the block's total) is spent: ends of spans count. */
const instantOf = (block: SpanBlock, worked: number): number => {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((block.workedBefore[middle] ?? 0) < worked) low = middle;
    else high = middle - 1;
  }
  return (block.starts[low] ?? 0) + worked - (block.workedBefore[low] ?? 0);
};

/** As `addWorkingMinutes`, in milliseconds. */
export const addWorkingMilliseconds = (
  calendar: WorkingCalendar,
  from: Date | number,
  milliseconds: number,
): number => {
  const start = toInstant(from);
  if (!(milliseconds >= 0)) throw new RangeError(`working time to add must be 0 or more, not ${milliseconds}`);
  if (milliseconds === 0) return start;
  const limit = start + SEARCH_HORIZON;
  let index = blockOf(start);
  let block = calendar.spanBlock(index);
  let left = workedUntil(block, index, start) + milliseconds;
  while (left > block.total && (index + 1) * BLOCK <= limit) {
    left -= block.total;
    block = calendar.spanBlock(++index);
  }
  const at = left > block.total ? Number.POSITIVE_INFINITY : instantOf(block, left);
  if (at > limit) {
    throw new HorizonError(
      `${milliseconds / MINUTE} working minutes are not spent within ${SEARCH_HORIZON_DAYS} days of ${new Date(start).toISOString()}`,
    );
  }
  return at;
};

/**
 * The earliest instant (epoch ms) at which `minutes` of working time after `from` are spent; the end of an interval counts.
 * 0 minutes are spent at once, even outside hours. Throws RangeError for negative minutes, HorizonError past three years.
 */
export const addWorkingMinutes = (calendar: WorkingCalendar, from: Date | number, minutes: number): number =>
  addWorkingMilliseconds(calendar, from, Math.round(minutes * MINUTE));

/** Exact working time from `from` to `to`; negative when `to` is the earlier. */
export const workingMillisecondsBetween = (
  calendar: WorkingCalendar,
  from: Date | number,
  to: Date | number,
): number => {
  const start = toInstant(from);
  const end = toInstant(to);
  // Subtracted from 0, since minus nothing would be -0.
  if (end < start) return 0 - workingMillisecondsBetween(calendar, end, start);
  const last = blockOf(end);
  let index = blockOf(start);
  let block = calendar.spanBlock(index);
  let worked = -workedUntil(block, index, start);
  while (index < last) {
    worked += block.total;
    block = calendar.spanBlock(++index);
  }
  return worked + workedUntil(block, index, end);
};

/** Exact working minutes, with fractions (rounding is the caller's); negative when `to` is the earlier. */
export const workingMinutesBetween = (calendar: WorkingCalendar, from: Date | number, to: Date | number): number =>
  workingMillisecondsBetween(calendar, from, to) / MINUTE;

/** The opening instant belongs to working time, the closing instant no more. */
export const isWorkingTime = (calendar: WorkingCalendar, at: Date | number): boolean => {
  const instant = toInstant(at);
  const index = blockOf(instant);
  const block = calendar.spanBlock(index);
  const start = block.starts[spanAt(block, index, instant)];
  return start !== undefined && start <= instant;
};

/** The next opening or closing after `at` (epoch ms); null when there is none within the horizon (a 24/7 calendar, for one). */
export const nextChange = (calendar: WorkingCalendar, at: Date | number): number | null => {
  const instant = toInstant(at);
  const firstBlock = blockOf(instant);
  let closing: number | undefined;
  for (let index = firstBlock; index * BLOCK <= instant + SEARCH_HORIZON; index++) {
    const block = calendar.spanBlock(index);
    for (let i = index === firstBlock ? spanAt(block, index, instant) : 0; i < block.starts.length; i++) {
      const start = block.starts[i] ?? 0;
      if (closing === undefined && start > instant) return start;
      // Spans that touch, as 24:00 and the next day's 00:00 do, neither close nor open.
      if (closing !== undefined && start > closing) return closing;
      closing = block.ends[i];
    }
    if (closing !== undefined && closing < (index + 1) * BLOCK) return closing;
  }
  return null;
};

/** The working intervals between two instants, clipped to them, in order, cut at local midnight and nowhere else. */
export const workingIntervals = (
  calendar: WorkingCalendar,
  from: Date | number,
  to: Date | number,
): readonly WorkingInterval[] => {
  const start = toInstant(from);
  const end = toInstant(to);
  const found: { from: number; to: number }[] = [];
  for (let index = blockOf(start); index * BLOCK < end; index++) {
    const block = calendar.spanBlock(index);
    const first = index === blockOf(start) ? spanAt(block, index, start) : 0;
    for (let i = first; i < block.starts.length; i++) {
      const opening = Math.max(block.starts[i] ?? 0, start);
      if (opening >= end) return found;
      const closing = Math.min(block.ends[i] ?? 0, end);
      const last = found.at(-1);
      // Blocks are cut by UTC, in the middle of a local day: what they cut is joined again.
      if (last?.to === opening && (opening + offsetAt(calendar.zone, opening)) % DAY !== 0) last.to = closing;
      else found.push({ from: opening, to: closing });
    }
  }
  return found;
};
