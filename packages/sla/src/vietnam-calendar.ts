import holidays from '../data/vietnam-holidays.json' with { type: 'json' };
import type { CalendarDay, CalendarDefinition, TimeInterval } from './calendar.ts';

/**
 * 8 hours a day, Saturday and Sunday off (Quyết định 188/1999/QĐ-TTg); these are the usual hours, each body may set its own.
 * Apart from the clock modules, so that the web app does not carry the holidays.
 */
export const vietnamOfficeHours: readonly TimeInterval[] = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
];

const statuses = ['official', 'statutory', 'provisional'] as const;

/** A swap is two facts of the file: a holiday, and on another date a make-up day with the usual hours. */
const toCalendarDay = ({ date, kind, name, status }: (typeof holidays.days)[number]): CalendarDay => {
  const known = statuses.find((candidate) => candidate === status);
  if (!known || (kind !== 'holiday' && kind !== 'make_up')) {
    throw new Error(`vietnam-holidays.json: ${date} has kind “${kind}” and status “${status}”`);
  }
  return { date, kind, intervals: kind === 'make_up' ? vietnamOfficeHours : [], name, status: known };
};

/** Holidays, swaps and make-up Saturdays 2025–2027, from data/vietnam-holidays.json, which names the legal source of each. */
export const vietnamHolidays = (): readonly CalendarDay[] => holidays.days.map(toCalendarDay);

/** The working calendar of the Vietnamese civil service, Monday to Friday, in `Asia/Ho_Chi_Minh`. */
export const vietnamCalendar = (): CalendarDefinition => ({
  zone: holidays.zone,
  weekly: {
    mon: vietnamOfficeHours,
    tue: vietnamOfficeHours,
    wed: vietnamOfficeHours,
    thu: vietnamOfficeHours,
    fri: vietnamOfficeHours,
  },
  days: vietnamHolidays(),
});
