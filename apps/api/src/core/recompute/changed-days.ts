import type { CalendarDay, CalendarDefinition } from '@caunoi/sla/calendar';
import { offsetAt } from '@caunoi/sla/zone-offsets';

/** Dates of which the hours differ; `all` when the hours of the week or the zone do. */
export type ChangedDays = 'all' | readonly string[];

const DAY_MS = 86_400_000;
/** A day on which clocks are put forward or back begins up to an hour beside where it seems to. */
const HOUR_MS = 3_600_000;

/** Names and statuses move no due. */
const hoursOf = (days: readonly CalendarDay[]): Map<string, string> => {
  const byDate = new Map<string, string[]>();
  for (const { date, kind, intervals } of days)
    byDate.set(date, [...(byDate.get(date) ?? []), JSON.stringify([kind, intervals])]);
  return new Map([...byDate].map(([date, entries]) => [date, entries.sort().join()]));
};

const sameWeek = (left: CalendarDefinition['weekly'], right: CalendarDefinition['weekly']): boolean =>
  (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).every(
    (day) => JSON.stringify(left[day] ?? []) === JSON.stringify(right[day] ?? []),
  );

export function changedDays(before: CalendarDefinition, after: CalendarDefinition): ChangedDays {
  if (before.zone !== after.zone || !sameWeek(before.weekly, after.weekly)) return 'all';
  const [old, fresh] = [hoursOf(before.days), hoursOf(after.days)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((date) => old.get(date) !== fresh.get(date)).sort();
}

export type Span = { from: Date; to: Date };

/** The time that changed days take up, neighbours joined. */
export function spansOf(dates: readonly string[], zone: string): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const date of dates) {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const from = midnight - offsetAt(zone, midnight) - HOUR_MS;
    const to = from + DAY_MS + 2 * HOUR_MS;
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = to;
    else spans.push({ from, to });
  }
  return spans.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));
}
