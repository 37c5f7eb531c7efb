import { type Static, Type } from 'typebox';
import { ClockView, Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

/** Minutes are working minutes, of `elapsed` any minutes; `days` counts working days after the day of receipt. */
const Target = Type.Union([
  Type.Object({ kind: Type.Literal('working_duration'), minutes: Type.Number() }),
  Type.Object({ kind: Type.Literal('end_of_working_day'), days: Type.Integer() }),
  Type.Object({ kind: Type.Literal('elapsed'), minutes: Type.Number() }),
]);

/** The working days after today, the next first, by the calendar that the ticket's day counts by. */
export const WorkingDays = Type.Object({ days: Type.Array(Type.String({ format: 'date' })) });
export type WorkingDays = Static<typeof WorkingDays>;

const ClockUnit = Type.Object({ id: Type.String(), name: Type.String(), shortName: Type.String() });

/** A day that differs from the week's hours; no intervals: closed. */
const ExceptionalDay = Type.Object({
  date: Type.String({ format: 'date' }),
  kind: Type.Enum(['holiday', 'make_up', 'closure']),
  status: Type.Enum(['official', 'statutory', 'provisional']),
  name: Type.String(),
  intervals: Type.Array(Type.Array(Type.String())),
});

/** How the due came about. The minutes of `intervals` sum to `countedMinutes`: the whole target, less while a pause is open. */
export const ClockExplanation = Type.Object(
  {
    zone: Type.String(),
    receivedAt: Instant,
    target: Target,
    intervals: Type.Array(Type.Object({ from: Instant, to: Instant, minutes: Type.Number() })),
    countedMinutes: Type.Number(),
    pauses: Type.Array(Type.Object({ from: Instant, to: Nullable(Instant), minutes: Nullable(Type.Number()) })),
    days: Type.Array(ExceptionalDay),
    dueAt: Nullable(Instant),
  },
  { 'x-name': 'ClockExplanation' },
);

/** One step of a clock: `planned` ones come after the `next`; a `moot` one was overtaken by the end of the clock. */
const ClockStep = Type.Object(
  {
    kind: Type.String({ examples: ['half', 'hour_left', 'breach', 'pause_limit'] }),
    at: Instant,
    state: Type.Enum(['told', 'coalesced', 'next', 'planned', 'moot']),
    doneAt: Nullable(Instant),
    tell: Type.Array(Type.String({ examples: ['owner', 'duty_officer', 'head'] })),
  },
  { 'x-name': 'ClockStep' },
);
export type ClockStep = Static<typeof ClockStep>;

export const ClockDetail = Type.Object(
  {
    ...ClockView.properties,
    unit: ClockUnit,
    target: Target,
    policy: Nullable(
      Type.Object({ version: Type.Integer(), ruleKey: Type.String(), validFrom: Type.String({ format: 'date' }) }),
    ),
    calendar: Type.Object({
      key: Type.String(),
      name: Type.Object({ vi: Type.String(), en: Type.String() }),
      version: Type.Integer(),
      closureVersion: Nullable(Type.Integer()),
      provisionalDays: Type.Array(Type.String({ format: 'date' }), {
        description: 'days between start and due that are not decided yet',
      }),
    }),
    breachedAt: Nullable(Instant),
    waits: Type.Array(
      Type.Object({
        from: Instant,
        to: Nullable(Instant),
        question: Type.String(),
        expectedAt: Nullable(Instant),
      }),
      { description: 'each pause with the question that was put to the requester; the open one has no end' },
    ),
    voidedAt: Nullable(Instant),
    voidedBy: Nullable(Type.String({ examples: ['withdrawn', 'accepted', 'reopened', 'merged'] })),
    explanation: ClockExplanation,
    sentence: Type.Object({ vi: Type.String(), en: Type.String() }),
    steps: Type.Array(ClockStep, { description: 'staff only' }),
  },
  { 'x-name': 'ClockDetail' },
);
export type ClockDetail = Static<typeof ClockDetail>;

/** Where the time of one cycle went: `answer` from receipt to its stop, or to `asOf`. Segments sum to `totalMinutes`. */
const TimeSplit = Type.Object(
  {
    cycle: Type.Integer(),
    from: Instant,
    to: Instant,
    totalMinutes: Type.Integer(),
    segments: Type.Array(
      Type.Object({
        place: Type.Enum(['on_site', 'department', 'review', 'waiting']),
        unit: Nullable(ClockUnit),
        from: Instant,
        to: Instant,
        minutes: Type.Integer(),
      }),
    ),
  },
  { 'x-name': 'TimeSplit' },
);
export type TimeSplit = Static<typeof TimeSplit>;

export const TicketClocks = Type.Object(
  {
    ticket: Type.Object({ id: Type.String(), code: Type.String(), cycle: Type.Integer() }),
    asOf: Instant,
    clocks: Type.Array(ClockDetail),
    timeSplit: Type.Array(TimeSplit),
  },
  { 'x-name': 'TicketClocks' },
);
export type TicketClocks = Static<typeof TicketClocks>;
