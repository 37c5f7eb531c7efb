import type { Hours } from '../calendars.queries.ts';

/** 07:30–11:30, 13:00–17:00 */
export const hoursText = (hours: Hours): string => hours.map((interval) => interval.join('–')).join(', ');

const timeOf = (text: string): string | null => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:hg.](\d{2})?)?$/.exec(text.trim().toLowerCase()) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
};

/** Hours as people write them ("7h30-11h30; 13:00–17:00"); null when they cannot be read. Whether they overlap, the server says. */
export const readHours = (text: string): Hours | null => {
  if (text.trim() === '') return [];
  const intervals = text.split(/[,;]/).map((part): [string, string] | null => {
    const [from = '', to = '', ...more] = part.split(/[-–—]/);
    const [start, end] = [timeOf(from), timeOf(to)];
    return start && end && more.length === 0 ? [start, end] : null;
  });
  return intervals.every((interval) => interval !== null) ? intervals : null;
};
