import type { CalendarDefinition, Weekday } from '@caunoi/sla/calendar';
import dayjs, { type BusinessHours, type BusinessHoursMap } from 'dayjs';
import businessTime from 'dayjs-business-time';
import type { ClockCase } from './clock-cases.ts';

/**
 * The same deadline by dayjs-business-time. It reckons in the zone of the process, in whole minutes, and knows hours of the week with
 * breaks and dates off; it knows neither dates with hours of their own (make-up Saturdays) nor pauses. A pause is put together from its
 * two operations: the minutes worked before it, and what they leave added after it.
 */
export const createPeer = (definition: CalendarDefinition): ((one: ClockCase, minutes: number) => number) => {
  const hours = (day: Weekday): BusinessHours[] | null => {
    const intervals = definition.weekly[day] ?? [];
    return intervals.length > 0 ? intervals.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` })) : null;
  };
  const week: BusinessHoursMap = {
    monday: hours('mon'),
    tuesday: hours('tue'),
    wednesday: hours('wed'),
    thursday: hours('thu'),
    friday: hours('fri'),
    saturday: hours('sat'),
    sunday: hours('sun'),
  };
  dayjs.extend(businessTime);
  dayjs.setBusinessTime(week);
  dayjs.setHolidays(definition.days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
  return ({ receivedAt, pausedAt, resumedAt }, minutes) => {
    const received = dayjs(receivedAt);
    const worked = received.businessMinutesDiff(dayjs(pausedAt));
    const due =
      worked >= minutes ? received.addBusinessMinutes(minutes) : dayjs(resumedAt).addBusinessMinutes(minutes - worked);
    return due.valueOf();
  };
};
