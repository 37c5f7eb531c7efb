import {
  type CalendarDay,
  compileCalendar,
  type TimeInterval,
  type Weekday,
  type WorkingCalendar,
} from '../calendar.ts';

export const officeHours: readonly TimeInterval[] = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
];

export const everyWeekday: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const everyDay: readonly Weekday[] = [...everyWeekday, 'sat', 'sun'];

export const weekOf = (hours: readonly TimeInterval[], days: readonly Weekday[] = everyWeekday) =>
  Object.fromEntries(days.map((day) => [day, hours]));

export const dayOff = (date: string, kind: CalendarDay['kind'] = 'holiday'): CalendarDay => ({
  date,
  kind,
  intervals: [],
  name: 'Ngày nghỉ',
  status: 'official',
});

/** 07:30–11:30 and 13:00–17:00, Monday to Friday, in Vietnam. */
export const officeCalendar = (...days: readonly CalendarDay[]): WorkingCalendar =>
  compileCalendar({ zone: 'Asia/Ho_Chi_Minh', weekly: weekOf(officeHours), days });

/** `2026-11-20 16:00` on Vietnam's wall clock. */
export const local = (text: string): Date =>
  new Date(`${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}+07:00`);

/** The reverse of `local`, for readable failures. */
export const localText = (at: Date | number | null): string | null =>
  at === null ? null : new Date(at.valueOf() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
