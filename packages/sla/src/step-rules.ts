/** The rungs of the ladder of people, from the one whose question it is to the top. */
export const rungs = ['owner', 'substitute', 'duty_officer', 'head', 'personnel', 'leadership'] as const;
export type Rung = (typeof rungs)[number];

/** `percent` of the target spent, `minutesLeft` of it left, or `minutesAfter` working minutes after the due (0: the breach itself). */
export type StepMoment =
  | { readonly percent: number }
  | { readonly minutesLeft: number }
  | { readonly minutesAfter: number };

/** A warning that a clock gives. An urgent one goes out at once, the others wait for working hours. */
export interface StepRule {
  readonly key: string;
  readonly at: StepMoment;
  readonly tell: readonly Rung[];
  readonly urgent: boolean;
}

/** What holds where no policy says otherwise; `breach_1d` comes one working day of eight hours after the due. */
export const defaultSteps: readonly StepRule[] = [
  { key: 'half', at: { percent: 50 }, tell: ['owner'], urgent: false },
  { key: 'three_quarters', at: { percent: 75 }, tell: ['owner'], urgent: false },
  { key: 'hour_left', at: { minutesLeft: 60 }, tell: ['owner', 'duty_officer'], urgent: true },
  { key: 'breach', at: { minutesAfter: 0 }, tell: ['owner', 'head'], urgent: true },
  { key: 'breach_4h', at: { minutesAfter: 240 }, tell: ['head', 'personnel'], urgent: true },
  { key: 'breach_1d', at: { minutesAfter: 480 }, tell: ['personnel', 'leadership'], urgent: true },
];

export type StepErrorCode =
  | 'invalid_key'
  | 'reserved_key'
  | 'duplicate_key'
  | 'invalid_moment'
  | 'invalid_percent'
  | 'invalid_minutes'
  | 'duplicate_moment'
  | 'no_breach'
  | 'nobody_told'
  | 'unknown_rung'
  | 'duplicate_rung';

/** `place` is the path of the offending value, e.g. `steps[2].at.percent`. */
export interface StepError {
  readonly place: string;
  readonly code: StepErrorCode;
}

/** Steps as they come from a form: every StepRule is one. */
export interface StepDraft {
  readonly key: string;
  readonly at: { readonly percent?: number; readonly minutesLeft?: number; readonly minutesAfter?: number };
  readonly tell: readonly string[];
}

/** Steps of a pause and of the ticket itself, which no policy configures. */
const reservedKeys: readonly string[] = ['pause_limit', 'pause_reminder', 'auto_close', 'referral_chase'];

/** Thirty working days of eight hours: further away it is no warning of this clock. */
const MOST_MINUTES = 14_400;

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const momentError = (at: StepDraft['at'], place: string): StepError | null => {
  const [moment, ...more] = Object.entries(at).filter(([, value]) => value !== undefined);
  if (!moment || more.length > 0) return { place, code: 'invalid_moment' };
  const [kind, value] = moment;
  if (kind === 'percent') return isWhole(value, 1, 99) ? null : { place: `${place}.percent`, code: 'invalid_percent' };
  if (kind !== 'minutesLeft' && kind !== 'minutesAfter') return { place, code: 'invalid_moment' };
  const least = kind === 'minutesAfter' ? 0 : 1;
  return isWhole(value, least, MOST_MINUTES) ? null : { place: `${place}.${kind}`, code: 'invalid_minutes' };
};

const keyError = (key: string, earlier: readonly string[]): StepErrorCode | null => {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(key)) return 'invalid_key';
  if (reservedKeys.includes(key)) return 'reserved_key';
  return earlier.includes(key) ? 'duplicate_key' : null;
};

const tellErrors = (tell: readonly string[], place: string): readonly StepError[] => {
  if (tell.length === 0) return [{ place, code: 'nobody_told' }];
  return tell.flatMap((rung, i): StepError[] => {
    const here = `${place}[${i}]`;
    if (!rungs.some((known) => known === rung)) return [{ place: here, code: 'unknown_rung' }];
    return tell.indexOf(rung) < i ? [{ place: here, code: 'duplicate_rung' }] : [];
  });
};

/** Everything that is wrong with the steps of a policy, at once; an empty list when nothing is. */
export const validateSteps = (steps: readonly StepDraft[]): readonly StepError[] => {
  const moments = steps.map(({ at }) => JSON.stringify(at));
  const errors = steps.flatMap(({ key, at, tell }, i): StepError[] => {
    const place = `steps[${i}]`;
    const code = keyError(
      key,
      steps.slice(0, i).map((step) => step.key),
    );
    const moment = momentError(at, `${place}.at`);
    const told = moments.indexOf(JSON.stringify(at)) < i;
    return [
      ...(code ? [{ place: `${place}.key`, code }] : []),
      ...(moment ? [moment] : []),
      // Of two at one instant only one is ever told.
      ...(!moment && told ? [{ place: `${place}.at`, code: 'duplicate_moment' as const }] : []),
      ...tellErrors(tell, `${place}.tell`),
    ];
  });
  return steps.some(({ at }) => at.minutesAfter === 0) ? errors : [...errors, { place: 'steps', code: 'no_breach' }];
};
