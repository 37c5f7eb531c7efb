import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { dueAt, type Target } from '@caunoi/sla/clock';
import { validateSteps } from '@caunoi/sla/steps';
import { HorizonError } from '@caunoi/sla/working-time';
import type { FieldError } from '../../core/app-error.ts';
import { LIMITS, type PolicyInput } from './policies.schemas.ts';
import { type TargetInput, targetOf } from './policy-draft.ts';

/** What a policy is held against; null for a ministry that there is not. */
export type PolicyGround = { calendar: WorkingCalendar; calendarStartsOn: string } | null;

/** Everything that is wrong with a policy, at once. */
export function policyErrors(input: PolicyInput, ground: PolicyGround): FieldError[] {
  return [
    ...(ground ? [] : [{ pointer: '/ministry', code: 'unknown', params: { value: input.ministry } }]),
    ...periodErrors(input, ground),
    ...Object.entries(input.targets).flatMap(([kind, target]) =>
      targetErrors(target, `/targets/${kind}`, input.validFrom, ground),
    ),
    ...stepErrors(input.steps ?? null),
    ...boundErrors('/maximumPauseMinutes', input.maximumPauseMinutes ?? null, LIMITS.minutes),
    ...boundErrors('/autoCloseMinutes', input.autoCloseMinutes ?? null, LIMITS.minutes),
  ];
}

function periodErrors({ validFrom, validTo }: PolicyInput, ground: PolicyGround): FieldError[] {
  const startsOn = ground?.calendarStartsOn ?? '';
  return [
    ...(validFrom < startsOn
      ? [{ pointer: '/validFrom', code: 'before-calendar', params: { day: writtenDay(startsOn) } }]
      : []),
    ...(validTo && validTo < validFrom ? [{ pointer: '/validTo', code: 'before-start' }] : []),
  ];
}

function targetErrors(input: TargetInput, pointer: string, validFrom: string, ground: PolicyGround): FieldError[] {
  const [wanted, other] =
    input.kind === 'end_of_working_day' ? (['days', 'minutes'] as const) : (['minutes', 'days'] as const);
  const value = input[wanted];
  const errors = [
    ...(input[other] === undefined
      ? []
      : [{ pointer: `${pointer}/${other}`, code: 'additionalProperties', params: { name: other } }]),
    ...(value === undefined
      ? [{ pointer: `${pointer}/${wanted}`, code: 'required' }]
      : boundErrors(`${pointer}/${wanted}`, value, LIMITS[wanted])),
  ];
  const reachable = errors.length > 0 || !ground || isReachable(ground.calendar, validFrom, targetOf(input));
  return reachable ? errors : [{ pointer, code: 'unreachable' }];
}

/** From the first minute of the policy. A calendar that stays closed has no due, but a horizon. */
function isReachable(calendar: WorkingCalendar, validFrom: string, target: Target): boolean {
  try {
    dueAt(calendar, new Date(`${validFrom}T00:00:00+07:00`), target);
    return true;
  } catch (error) {
    if (error instanceof HorizonError) return false;
    throw error;
  }
}

function boundErrors(
  pointer: string,
  value: number | null,
  { least, most }: { least: number; most: number },
): FieldError[] {
  if (value === null) return [];
  if (!Number.isInteger(value)) return [{ pointer, code: 'whole-number' }];
  if (value < least) return [{ pointer, code: 'minimum', params: { limit: least } }];
  if (value > most) return [{ pointer, code: 'maximum', params: { limit: most } }];
  return [];
}

/** `steps[2].at.percent` is `/steps/2/at/percent`. */
const stepErrors = (steps: (PolicyInput['steps'] & object) | null): FieldError[] =>
  steps === null
    ? []
    : validateSteps(steps).map(({ place, code }) => ({
        pointer: `/${place.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`,
        code: `step-${code.replaceAll('_', '-')}`,
      }));

const writtenDay = (day: string): string => day.split('-').reverse().join('/');
