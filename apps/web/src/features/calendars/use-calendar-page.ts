import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { localToday } from '../../lib/local-day.ts';
import { type CalendarSummary, calendarQuery, calendarsQuery } from './calendars.queries.ts';

const yearOf = (text: string | null): number => {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year < 2100 ? year : Number(localToday().slice(0, 4));
};

/** Calendar and year are in the URL: what one looks at can be sent to somebody. */
export const useCalendarPage = (fits: (calendar: CalendarSummary) => boolean) => {
  const [params, setParams] = useSearchParams();
  const list = useQuery(calendarsQuery);
  const calendars = list.data?.items.filter(fits) ?? [];
  const asked = params.get('lich');
  const chosen = (calendars.find(({ key }) => key === asked) ?? calendars[0])?.key ?? '';
  const one = useQuery({ ...calendarQuery(chosen), enabled: chosen !== '' });
  const year = yearOf(params.get('nam'));
  const show = (patch: { lich?: string; nam?: number }) =>
    setParams(
      {
        lich: chosen,
        nam: String(year),
        ...Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, String(value)])),
      },
      { replace: true },
    );
  return { list, calendars, chosen, calendar: one.data, one, year, show };
};
