import { type CalendarDay, type CalendarDefinition, compileCalendar, type WorkingCalendar } from '@caunoi/sla/calendar';
import type { CalendarVersion } from '../db/generated/client.ts';

/** A calendar with what has to be stored beside a deadline that was computed from it. */
export type EffectiveCalendar = {
  key: string;
  version: number;
  /** Version of the province's closures laid over it; null where there were none. */
  closureVersion: number | null;
  calendar: WorkingCalendar;
};

export type Calendars = {
  /**
   * The calendar in force: the unit's own where it has one, else its ministry's, else that of `ministryCode`; with the closures of
   * `provinceCode` laid over it, '' for none.
   */
  calendar: (ministryCode: string, provinceCode: string, unitId?: string) => EffectiveCalendar;
  /** The calendar that an older deadline was computed from. */
  calendarAt: (key: string, version: number, provinceCode: string, closureVersion: number | null) => EffectiveCalendar;
};

/** Published versions never change, so what was compiled once serves all later snapshots. */
export type CompiledCalendars = Map<string, WorkingCalendar>;
const MOST_COMPILED = 1_000;

export const ministryKey = (ministryCode: string): string => `ministry:${ministryCode}`;
export const unitKey = (unitId: string): string => `unit:${unitId}`;
export const provinceKey = (provinceCode: string): string => `province:${provinceCode}`;

type Row = Pick<CalendarVersion, 'calendarKey' | 'version' | 'zone' | 'weekly' | 'days'>;

/** `rows` are all versions in ascending order; compiled is what is asked for. */
export function buildCalendars(
  rows: readonly Row[],
  ministryOf: (unitId: string) => string | null | undefined,
  compiled: CompiledCalendars,
): Calendars {
  const current = new Map(rows.map((row) => [row.calendarKey, row])); // the last version wins
  const byVersion = new Map(rows.map((row) => [`${row.calendarKey}@${row.version}`, row]));

  const compile = (row: Row, closures: Row | undefined): EffectiveCalendar => {
    const cacheKey = `${row.calendarKey}@${row.version}+${closures ? `${closures.calendarKey}@${closures.version}` : ''}`;
    let calendar = compiled.get(cacheKey);
    if (!calendar) {
      calendar = compileCalendar(definitionOf(row), closures ? daysOf(closures.days) : []);
      if (compiled.size >= MOST_COMPILED) compiled.clear();
      compiled.set(cacheKey, calendar);
    }
    return { key: row.calendarKey, version: row.version, closureVersion: closures?.version ?? null, calendar };
  };

  return {
    calendar: (ministryCode, provinceCode, unitId) => {
      const own = unitId === undefined ? undefined : current.get(unitKey(unitId));
      const ministry = (unitId !== undefined && ministryOf(unitId)) || ministryCode;
      const row = own ?? current.get(ministryKey(ministry));
      if (!row) throw new Error(`No calendar for ${ministryKey(ministry)}`);
      return compile(row, current.get(provinceKey(provinceCode)));
    },
    calendarAt: (key, version, provinceCode, closureVersion) => {
      const row = byVersion.get(`${key}@${version}`);
      if (!row) throw new Error(`No version ${version} of the calendar ${key}`);
      return compile(
        row,
        closureVersion === null ? undefined : byVersion.get(`${provinceKey(provinceCode)}@${closureVersion}`),
      );
    },
  };
}

// Both columns are written through the package's own types.
export const daysOf = (days: unknown): CalendarDay[] => days as CalendarDay[];
export const definitionOf = (version: { zone: string; weekly: unknown; days: unknown }): CalendarDefinition => ({
  zone: version.zone,
  weekly: version.weekly as CalendarDefinition['weekly'],
  days: daysOf(version.days),
});
