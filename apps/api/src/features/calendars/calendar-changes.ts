import type { CalendarDefinition } from '@caunoi/sla/calendar';
import { type CalendarChanges, type CalendarDay, WEEKDAYS, type Weekly } from './calendars.schemas.ts';

type Day = CalendarDefinition['days'][number];

export const presentDay = ({ date, kind, intervals, name, status }: Day): CalendarDay => ({
  date,
  kind,
  intervals: intervals.map(([from, to]) => [from, to]),
  name,
  status,
});

/** All seven days, those that never open as well. */
export const presentWeekly = (weekly: CalendarDefinition['weekly']): Weekly =>
  Object.fromEntries(
    WEEKDAYS.map((day) => [day, (weekly[day] ?? []).map(([from, to]) => [from, to])]),
  ) as unknown as Weekly; // of each weekday one

const keyOf = ({ date, kind }: Day): string => `${date} ${kind}`;

/** What differs between two definitions: for the audit trail, the dry run, and whoever was overtaken by another's publication. */
export function calendarChanges(before: CalendarDefinition, after: CalendarDefinition): CalendarChanges {
  const [old, fresh] = [before.days.map(presentDay), after.days.map(presentDay)];
  const oldByKey = new Map(old.map((day) => [keyOf(day), day]));
  const freshKeys = new Set(fresh.map(keyOf));
  return {
    weekly: JSON.stringify(presentWeekly(before.weekly)) !== JSON.stringify(presentWeekly(after.weekly)),
    zone: before.zone !== after.zone,
    added: fresh.filter((day) => !oldByKey.has(keyOf(day))),
    removed: old.filter((day) => !freshKeys.has(keyOf(day))),
    changed: fresh.flatMap((day) => {
      const was = oldByKey.get(keyOf(day));
      return was && JSON.stringify(was) !== JSON.stringify(day) ? [{ before: was, after: day }] : [];
    }),
  };
}

export const nothingChanged = ({ weekly, zone, added, removed, changed }: CalendarChanges): boolean =>
  !weekly && !zone && added.length + removed.length + changed.length === 0;
