import { type Static, Type } from 'typebox';
import { NullableInput } from '../../core/nullable-input.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { CHANNELS, Channel, PersonRef, URGENCIES } from '../../core/ticket/ticket-schemas.ts';

/** A calendar day in Vietnam; validity includes its first and its last day. */
const Day = Type.String({ format: 'date' });
export const CLOCK_KINDS = ['answer', 'triage', 'department', 'review', 'follow_up', 'confirmation'] as const;
const ClockKind = Type.Enum([...CLOCK_KINDS]);
const Urgency = Type.Enum([...URGENCIES]);

/** Bounds of what a policy may say; checked by `policyErrors`, so that everything wrong is told at once. */
export const LIMITS = {
  minutes: { least: 1, most: 14_400 },
  days: { least: 0, most: 60 },
} as const;

/**
 * `working_duration` and `elapsed` have `minutes` (1 to 14,400), `end_of_working_day` has `days` (0 to 60; the day of receipt is day
 * zero). One object and no union: a wrong value is one error, not one for each branch.
 */
export const TargetInput = Type.Object(
  {
    kind: Type.Enum(['working_duration', 'end_of_working_day', 'elapsed']),
    minutes: Type.Optional(Type.Number()),
    days: Type.Optional(Type.Number()),
  },
  { 'x-name': 'TargetInput', additionalProperties: false },
);
const targetsOf = <T extends import('typebox').TSchema>(target: T) =>
  Type.Object(
    {
      answer: Type.Optional(target),
      triage: Type.Optional(target),
      department: Type.Optional(target),
      review: Type.Optional(target),
      follow_up: Type.Optional(target),
      confirmation: Type.Optional(target),
    },
    { additionalProperties: false },
  );

/** Working minutes left or after the due, or percent of the target: exactly one of them. `tell` names rungs of the ladder of people. */
export const StepInput = Type.Object(
  {
    key: Type.String({ maxLength: 60 }),
    at: Type.Object(
      {
        percent: Type.Optional(Type.Number()),
        minutesLeft: Type.Optional(Type.Number()),
        minutesAfter: Type.Optional(Type.Number()),
      },
      { additionalProperties: false },
    ),
    tell: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 12 }),
    urgent: Type.Boolean(),
  },
  { 'x-name': 'StepInput', additionalProperties: false },
);

const nullableOneOf = <V extends string>(values: readonly V[]) =>
  Type.Unsafe<V | null>({ enum: [...values, null], description: 'null: any' });
const NullableNumber = Type.Unsafe<number | null>({ type: ['number', 'null'] });

/**
 * What a version of a rule says. A clock kind without a target has the product's; null for steps, pause and closing: the product's.
 * A version replaces the earlier ones of its rule from `validFrom` on; after `validTo` the rule has ended, and a more general one holds.
 */
export const PolicyDraft = {
  ministry: Type.String({ maxLength: 20 }),
  channel: nullableOneOf(CHANNELS),
  urgency: nullableOneOf(URGENCIES),
  validFrom: Day,
  validTo: Type.Optional(NullableInput(Day)),
  targets: targetsOf(TargetInput),
  steps: Type.Optional(
    Type.Unsafe<Static<typeof StepInput>[] | null>({
      type: ['array', 'null'],
      items: StepInput,
      maxItems: 12,
    }),
  ),
  maximumPauseMinutes: Type.Optional(NullableNumber),
  autoCloseMinutes: Type.Optional(NullableNumber),
};
export const PolicyInput = Type.Object(PolicyDraft, { additionalProperties: false });
export type PolicyInput = Static<typeof PolicyInput>;

/** `baseVersion`: the rule's newest version as it was read, 0 for a new rule. */
export const PublishPolicy = Type.Object(
  {
    ...PolicyDraft,
    baseVersion: Type.Integer({ minimum: 0, maximum: 999_999_999 }),
    note: Type.Optional(NullableInput(Type.String({ maxLength: 500 }))),
  },
  { additionalProperties: false },
);
export type PublishPolicy = Static<typeof PublishPolicy>;

const Target = Type.Object(
  { kind: Type.String(), minutes: Type.Optional(Type.Number()), days: Type.Optional(Type.Number()) },
  { 'x-name': 'Target' },
);
const Step = Type.Object(
  {
    key: Type.String(),
    at: Type.Object({
      percent: Type.Optional(Type.Number()),
      minutesLeft: Type.Optional(Type.Number()),
      minutesAfter: Type.Optional(Type.Number()),
    }),
    tell: Type.Array(Type.String()),
    urgent: Type.Boolean(),
  },
  { 'x-name': 'PolicyStep' },
);
const Ministry = Type.Object({ code: Type.String(), name: Type.String(), shortName: Type.String() });

/** `in_force` today, `coming`, `ended` with its last day, or `replaced` by a newer version. */
export const STANDINGS = ['in_force', 'coming', 'ended', 'replaced'] as const;

/** One version of a rule. */
export const Policy = Type.Object(
  {
    id: Type.String(),
    ruleKey: Type.String({ examples: ['MoIT/hotline/*'] }),
    ministry: Type.String(),
    channel: Nullable(Channel),
    urgency: Nullable(Urgency),
    version: Type.Integer(),
    standing: Type.Enum([...STANDINGS]),
    targets: targetsOf(Target),
    steps: Nullable(Type.Array(Step)),
    maximumPauseMinutes: Nullable(Type.Integer()),
    autoCloseMinutes: Nullable(Type.Integer()),
    validFrom: Day,
    validTo: Nullable(Day),
    note: Nullable(Type.String()),
    publishedAt: Nullable(Instant),
    publishedBy: Nullable(PersonRef),
  },
  { 'x-name': 'Policy' },
);
export type Policy = Static<typeof Policy>;

/** A rule with its versions, newest first, the last hundred. */
const Rule = Type.Object(
  {
    key: Type.String(),
    channel: Nullable(Channel),
    urgency: Nullable(Urgency),
    newestVersion: Type.Integer({ description: 'the `baseVersion` of the next' }),
    versions: Type.Array(Policy),
  },
  { 'x-name': 'PolicyRule' },
);
export const Policies = Type.Object({
  ministries: Type.Array(
    Type.Object({
      ministry: Ministry,
      calendarStartsOn: Type.String({ format: 'date', description: 'no policy starts earlier' }),
      rules: Type.Array(Rule),
    }),
  ),
  defaults: Type.Object(
    {
      targets: targetsOf(Target),
      steps: Type.Array(Step),
      maximumPauseMinutes: Type.Integer(),
      autoCloseMinutes: Type.Integer(),
    },
    { description: 'what holds where no policy says otherwise' },
  ),
  today: Day,
});
export type Policies = Static<typeof Policies>;

const asked = {
  channel: Type.Optional(Type.Enum([...CHANNELS], { default: 'web' })),
  urgency: Type.Optional(Type.Enum([...URGENCIES], { default: 'normal' })),
  receivedAt: Type.Optional(Type.String({ format: 'date-time', description: 'default: now' })),
  province: Type.Optional(Type.String({ maxLength: 4, description: 'code; its closures count' })),
};
export const PreviewDeadline = Type.Object({ ministry: Type.String({ maxLength: 20 }), ...asked });
export type PreviewDeadline = Static<typeof PreviewDeadline>;
/** The same as if the draft were published, for a question by the draft's own channel and urgency; where it says any: `web`, `normal`. */
export const PreviewPolicy = Type.Object(
  { policy: PolicyInput, receivedAt: asked.receivedAt, province: asked.province },
  { additionalProperties: false },
);
export type PreviewPolicy = Static<typeof PreviewPolicy>;

const PolicyRef = Type.Object({
  ruleKey: Type.String(),
  version: Type.Integer({ description: 'of a draft: the one it would get' }),
  channel: Nullable(Channel),
  urgency: Nullable(Urgency),
  validFrom: Day,
  validTo: Nullable(Day),
});
const Explanation = Type.Object({}, { additionalProperties: true, description: 'DueExplanation of packages/sla' });

/**
 * When a question received at an instant would be due. `day` is the local day that decides; `policy` the rule that holds, null for the
 * product's defaults; `passedOver` the more general ones. Each clock as if it started at `receivedAt`.
 */
export const DeadlinePreview = Type.Object({
  ministry: Type.String(),
  channel: Channel,
  urgency: Urgency,
  receivedAt: Instant,
  day: Day,
  policy: Nullable(PolicyRef),
  passedOver: Type.Array(PolicyRef),
  clocks: Type.Array(
    Type.Object({
      kind: ClockKind,
      target: Target,
      source: Type.Enum(['policy', 'default', 'share'], {
        description: '`share`: cut from what `answer` has left at the handover',
      }),
      dueAt: Instant,
      explanation: Explanation,
      sentence: Type.Object({ vi: Type.String(), en: Type.String() }),
      steps: Type.Array(Type.Object({ ...Step.properties, dueAt: Instant })),
    }),
  ),
  maximumPauseMinutes: Type.Integer(),
  autoCloseMinutes: Type.Integer(),
});
export type DeadlinePreview = Static<typeof DeadlinePreview>;

/** Of the preview what the asking side is promised. */
export const DueIfSent = Type.Object({ dueAt: Instant });
export type DueIfSent = Static<typeof DueIfSent>;

/** `recompute` is the work of carrying it through the open clocks that it may change. */
export const PublishedPolicyAnswer = Type.Object({
  policy: Policy,
  recompute: Type.Object({ id: Type.String(), total: Type.Integer() }),
});
export type PublishedPolicyAnswer = Static<typeof PublishedPolicyAnswer>;

/**
 * `total` open clocks started on the first day or later; `examined` of them were looked at, 50,000 at most. `moved` get another due,
 * `breached` are overdue by it and are not now. Examples: at most 20, those that get overdue first. `paused`: dues as when the pause began.
 */
export const PolicyDryRun = Type.Object(
  {
    total: Type.Integer(),
    examined: Type.Integer(),
    moved: Type.Integer(),
    breached: Type.Integer(),
    examples: Type.Array(
      Type.Object({
        ticket: Type.Object({ id: Type.String(), code: Type.String() }),
        kind: ClockKind,
        from: Instant,
        to: Instant,
        paused: Type.Boolean(),
        breached: Type.Boolean(),
      }),
    ),
  },
  { 'x-name': 'PolicyDryRun' },
);
export type PolicyDryRun = Static<typeof PolicyDryRun>;
