import {
  type Channel,
  CLOCKS,
  type ClockKind,
  type Policies,
  type Policy,
  type PolicyInput,
  type Step,
  type Target,
  type Urgency,
} from '../policies.queries.ts';

export const UNITS = ['minutes', 'hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];
/** A length of time as it is typed; an empty amount is the default. */
export type Length = { amount: string; unit: Unit };
export const TARGET_KINDS = ['default', 'working_duration', 'end_of_working_day', 'elapsed'] as const;
export type TargetForm = Length & { kind: (typeof TARGET_KINDS)[number]; days: string };
export const MOMENTS = ['percent', 'minutesLeft', 'minutesAfter'] as const;
export type StepForm = Length & { moment: (typeof MOMENTS)[number]; tell: readonly string[]; urgent: boolean };

/** A version in the making, as the fields have it. */
export type PolicyForm = {
  channel: Channel | null;
  urgency: Urgency | null;
  validFrom: string;
  validTo: string;
  targets: Record<ClockKind, TargetForm>;
  pause: Length;
  close: Length;
  ownSteps: boolean;
  steps: readonly StepForm[];
  note: string;
};

const MINUTES: Record<Unit, number> = { minutes: 1, hours: 60, days: 480 };

/** In the largest unit that it is a whole number of. Calendar days are no unit of a target: a day has as many hours as its calendar. */
const lengthOf = (minutes: number, units: readonly Unit[] = ['hours', 'minutes']): Length => {
  const unit = units.find((one) => minutes > 0 && minutes % MINUTES[one] === 0) ?? 'minutes';
  return { amount: String(minutes / MINUTES[unit]), unit };
};

/** Minutes of what was typed, also with a comma; undefined for what is no number, which the server then names as missing. */
const minutesOf = ({ amount, unit }: Length): number | undefined => {
  const typed = amount.trim().replace(',', '.');
  const count = Number(typed);
  return typed === '' || Number.isNaN(count) ? undefined : Math.round(count * MINUTES[unit] * 1000) / 1000;
};

const NO_LENGTH: Length = { amount: '', unit: 'hours' };

const targetForm = (target: Target | undefined): TargetForm => {
  if (!target) return { kind: 'default', days: '1', amount: '8', unit: 'hours' };
  if (target.kind === 'end_of_working_day')
    return { kind: target.kind, days: String(target.days ?? 0), amount: '8', unit: 'hours' };
  const kind = target.kind === 'elapsed' ? 'elapsed' : 'working_duration';
  return { kind, days: '1', ...lengthOf(target.minutes ?? 0) };
};

const stepForm = ({ at, tell, urgent }: Step): StepForm => {
  if (at.percent !== undefined) return { moment: 'percent', amount: String(at.percent), unit: 'minutes', tell, urgent };
  const moment = at.minutesLeft === undefined ? 'minutesAfter' : 'minutesLeft';
  return { moment, ...lengthOf(at.minutesLeft ?? at.minutesAfter ?? 0), tell, urgent };
};

/** What a new version begins with: the rule's newest, or nothing but the defaults. It holds from `today` on. */
export const beginForm = (
  policy: Policy | undefined,
  scope: Pick<PolicyForm, 'channel' | 'urgency'>,
  defaults: Policies['defaults'],
  today: string,
): PolicyForm => ({
  ...scope,
  validFrom: policy && policy.validFrom > today ? policy.validFrom : today,
  validTo: policy?.validTo && policy.validTo >= today ? policy.validTo : '',
  targets: Object.fromEntries(CLOCKS.map((kind) => [kind, targetForm(policy?.targets[kind])])) as PolicyForm['targets'], // one of each
  pause: policy?.maximumPauseMinutes
    ? lengthOf(policy.maximumPauseMinutes, ['days', 'hours'])
    : { ...NO_LENGTH, unit: 'days' },
  close: policy?.autoCloseMinutes
    ? lengthOf(policy.autoCloseMinutes, ['days', 'hours'])
    : { ...NO_LENGTH, unit: 'days' },
  ownSteps: Boolean(policy?.steps),
  steps: (policy?.steps ?? defaults.steps).map(stepForm),
  note: '',
});

const targetInput = ({ kind, days, ...length }: TargetForm) => {
  if (kind === 'default') return undefined;
  if (kind === 'end_of_working_day') return { kind, ...(days.trim() !== '' && { days: Number(days) }) };
  const minutes = minutesOf(length);
  return { kind, ...(minutes !== undefined && { minutes }) };
};

const momentInput = (step: StepForm): Step['at'] => {
  if (step.moment === 'percent') {
    const percent = minutesOf({ amount: step.amount, unit: 'minutes' });
    return percent === undefined ? {} : { percent };
  }
  const minutes = minutesOf(step);
  return minutes === undefined ? {} : { [step.moment]: minutes };
};

/** Named by its moment: what was told of a clock stays told when a rule is published again. The product's steps keep their names. */
const stepKey = (at: Step['at'], defaults: readonly Step[]): string => {
  const known = defaults.find((step) => JSON.stringify(step.at) === JSON.stringify(at));
  const [kind = 'step', value = ''] = Object.entries(at)[0] ?? [];
  const name = { percent: 'percent', minutesLeft: 'left', minutesAfter: 'after' }[kind] ?? 'step';
  return known?.key ?? `${name}_${value}`.replace(/[^a-z0-9_]/g, '_');
};

/** What the server is sent; it says of everything at once what is wrong. */
export const policyInput = (form: PolicyForm, ministry: string, defaults: Policies['defaults']): PolicyInput => {
  const targets = CLOCKS.flatMap((kind) => {
    const target = targetInput(form.targets[kind]);
    return target ? [[kind, target] as const] : [];
  });
  return {
    ministry,
    channel: form.channel,
    urgency: form.urgency,
    validFrom: form.validFrom,
    validTo: form.validTo || null,
    targets: Object.fromEntries(targets),
    steps: form.ownSteps
      ? form.steps.map((step) => {
          const at = momentInput(step);
          return { key: stepKey(at, defaults.steps), at, tell: [...step.tell], urgent: step.urgent };
        })
      : null,
    maximumPauseMinutes: minutesOf(form.pause) ?? null,
    autoCloseMinutes: minutesOf(form.close) ?? null,
  };
};

export const A_STEP: StepForm = { moment: 'minutesLeft', amount: '2', unit: 'hours', tell: ['owner'], urgent: false };
