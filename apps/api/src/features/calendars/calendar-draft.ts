import { type CalendarDefinition, compileCalendar, type WorkingCalendar } from '@caunoi/sla/calendar';
import { defaultMaximumPause, dueAt } from '@caunoi/sla/clock';
import { HorizonError } from '@caunoi/sla/working-time';
import type { FieldError } from '../../core/app-error.ts';
import { definitionOf } from '../../core/calendars.ts';
import type { CalendarVersion } from '../../db/generated/client.ts';
import { calendarErrors } from './calendar-errors.policy.ts';
import type { CalendarOwner } from './calendars.queries.ts';
import type { PublishCalendar } from './calendars.schemas.ts';

/** Where nothing was published: a province without closures. Its hours are never asked for. */
const NOTHING: CalendarDefinition = { zone: 'Asia/Ho_Chi_Minh', weekly: {}, days: [] };

export const baseOf = (current: CalendarVersion | null): CalendarDefinition =>
  current ? definitionOf(current) : NOTHING;

/** What the caller wants, with what they left out as it is; days in order, so that equal calendars are equal texts. */
export function draftOf(
  base: CalendarDefinition,
  input: Pick<PublishCalendar, 'zone' | 'weekly' | 'days'>,
): CalendarDefinition {
  return {
    zone: input.zone ?? base.zone,
    weekly: input.weekly ?? base.weekly,
    days: input.days.map((day) => ({ ...day, name: day.name.trim() })),
  };
}

export const inOrder = (definition: CalendarDefinition): CalendarDefinition => ({
  ...definition,
  days: [...definition.days].sort((a, b) => a.date.localeCompare(b.date) || a.kind.localeCompare(b.kind)),
});

/** Everything that is wrong with it; a calendar by which no deadline can be found is wrong too. `ministries`: what closures are laid over. */
export function draftErrors(
  { kind }: Pick<CalendarOwner, 'kind'>,
  base: CalendarDefinition,
  draft: CalendarDefinition,
  now: Date,
  ministries: readonly CalendarDefinition[],
): FieldError[] {
  if (kind === 'province') {
    const errors = calendarErrors(draft, true);
    if (draft.zone !== base.zone) errors.push({ pointer: '/zone', code: 'not-a-closure' });
    if (Object.values(draft.weekly).some((hours) => hours && hours.length > 0))
      errors.push({ pointer: '/weekly', code: 'not-a-closure' });
    if (errors.length > 0) return errors;
    return ministries.every((ministry) => isReachable(compileCalendar(ministry, draft.days), now))
      ? []
      : BEYOND_HORIZON;
  }
  const errors = calendarErrors(draft);
  if (errors.length > 0) return errors;
  return isReachable(compileCalendar(draft), now) ? [] : BEYOND_HORIZON;
}

const BEYOND_HORIZON: FieldError[] = [{ pointer: '/days', code: 'beyond-horizon' }];

function isReachable(calendar: WorkingCalendar, now: Date): boolean {
  try {
    dueAt(calendar, now, defaultMaximumPause);
    return true;
  } catch (error) {
    if (!(error instanceof HorizonError)) throw error;
    return false;
  }
}
