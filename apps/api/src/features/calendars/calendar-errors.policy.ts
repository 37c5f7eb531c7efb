import { type CalendarDefinition, CalendarError, compileCalendar } from '@caunoi/sla/calendar';
import { parseDate } from '@caunoi/sla/local-time';
import { compileOpenings, type TimeInterval } from '@caunoi/sla/openings';
import type { FieldError } from '../../core/app-error.ts';

type Day = CalendarDefinition['days'][number];

/** As of every date that the API takes: PostgreSQL knows no year 0000. */
const EARLIEST_DAY = '1900-01-01';

/** `days[12].intervals[1]` as `/days/12/intervals/1`. */
export const pointerOf = (place: string): string =>
  `/${place.replaceAll('[', '.').replaceAll(']', '').replaceAll('.', '/')}`;

const codeOf = (error: CalendarError): string => error.code.replaceAll('_', '-');

/** Everything that is wrong with a calendar, with its place; empty when it can be compiled. `closuresOnly`: of a province. */
export function calendarErrors(definition: CalendarDefinition, closuresOnly = false): FieldError[] {
  const { weekly, days } = definition;
  const errors = [
    ...Object.entries(weekly).flatMap(([day, hours]) => hoursErrors(hours ?? [], `weekly.${day}`)),
    ...days.flatMap((day, index) => [
      ...dayErrors(day, index, days, closuresOnly),
      ...hoursErrors(day.intervals, `days[${index}].intervals`),
    ]),
  ];
  // What is left are faults of the whole: the zone, or that it never opens.
  const whole = compileError({ ...definition, ...(errors.length > 0 && { days: [] }) });
  return whole &&
    !errors.some(({ pointer }) => pointer === whole.pointer) &&
    !(closuresOnly && whole.code === 'no-opening')
    ? [...errors, whole]
    : errors;
}

function compileError(definition: CalendarDefinition): FieldError | null {
  try {
    compileCalendar(definition);
    return null;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return { pointer: pointerOf(error.place), code: codeOf(error) };
  }
}

function dayErrors(day: Day, index: number, days: readonly Day[], closuresOnly: boolean): FieldError[] {
  const at = `/days/${index}`;
  const first = days.findIndex(({ date, kind }) => date === day.date && kind === day.kind);
  return [
    ...(parseDate(day.date) === undefined || day.date < EARLIEST_DAY
      ? [{ pointer: `${at}/date`, code: 'invalid-date', params: { value: day.date } }]
      : []),
    // Two closures of one day leave what both leave; of a day's other kinds there is one.
    ...(first < index && (day.kind !== 'closure' || closuresOnly)
      ? [{ pointer: `${at}/date`, code: 'duplicate-day', params: { date: day.date } }]
      : []),
    ...(closuresOnly && day.kind !== 'closure' ? [{ pointer: `${at}/kind`, code: 'not-a-closure' }] : []),
    ...(day.name.trim() === '' ? [{ pointer: `${at}/name`, code: 'blank' }] : []),
  ];
}

/** Each interval by itself first; of those that are right, each that begins within another. */
function hoursErrors(hours: readonly TimeInterval[], place: string): FieldError[] {
  const single = hours.map((interval) => openingsError([interval]));
  return hours.flatMap((interval, index): FieldError[] => {
    const pointer = `${pointerOf(place)}/${index}`;
    const wrong = single[index];
    if (wrong) return [{ pointer, code: wrong, params: { from: interval[0], to: interval[1] } }];
    const other = hours.find(
      (one, i) =>
        i !== index &&
        !single[i] &&
        (one[0] < interval[0] || (one[0] === interval[0] && i < index)) &&
        interval[0] < one[1],
    );
    return other
      ? [{ pointer, code: 'overlapping-intervals', params: { from: interval[0], other: other.join('–') } }]
      : [];
  });
}

function openingsError(hours: readonly TimeInterval[]): string | null {
  try {
    compileOpenings(hours, '');
    return null;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return codeOf(error);
  }
}
