import { type Static, Type } from 'typebox';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

/** Wall-clock times `HH:MM` from – to, half-open; `24:00` is the end of the day. */
const Hours = Type.Unsafe<[string, string]>({
  type: 'array',
  items: { type: 'string', maxLength: 5 },
  minItems: 2,
  maxItems: 2,
});
const DayHours = Type.Array(Hours, { maxItems: 12 });
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A dated exception. `intervals` are the hours that are open that day: none for a day off. */
export const CalendarDay = Type.Object(
  {
    date: Type.String({ maxLength: 10, examples: ['2026-09-02'] }),
    kind: Type.Enum(['holiday', 'make_up', 'closure']),
    intervals: DayHours,
    name: Type.String({ minLength: 1, maxLength: 200 }),
    status: Type.Enum(['official', 'statutory', 'provisional']),
  },
  { additionalProperties: false, 'x-name': 'CalendarDay' },
);
export type CalendarDay = Static<typeof CalendarDay>;

const Weekly = Type.Object({
  mon: DayHours,
  tue: DayHours,
  wed: DayHours,
  thu: DayHours,
  fri: DayHours,
  sat: DayHours,
  sun: DayHours,
});
export type Weekly = Static<typeof Weekly>;

const RECOMPUTE_STATES = ['queued', 'running', 'done', 'failed', 'superseded'] as const;

/** How far a publication has been carried through the open clocks. `breached`: overdue by it. */
export const Recompute = Type.Object(
  {
    id: Type.String(),
    cause: Type.Enum(['calendar', 'policy']),
    subject: Type.String(),
    version: Type.Integer(),
    state: Type.Enum([...RECOMPUTE_STATES]),
    total: Type.Integer(),
    done: Type.Integer(),
    moved: Type.Integer(),
    breached: Type.Integer(),
    error: Nullable(Type.String()),
    requestedBy: Nullable(Type.String({ description: 'name' })),
    requestedAt: Instant,
    startedAt: Nullable(Instant),
    finishedAt: Nullable(Instant),
  },
  { 'x-name': 'Recompute' },
);
export type Recompute = Static<typeof Recompute>;
export const Recomputes = Type.Object({ items: Type.Array(Recompute) });
export const ListRecomputes = Type.Object(
  {
    subject: Type.Optional(Type.String({ maxLength: 120 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  },
  { additionalProperties: false },
);
export const RecomputeParams = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Version 0: nothing was published yet, as for most provinces. */
const Summary = {
  key: Type.String({ examples: ['ministry:MoIT', 'unit:department:TTTN', 'province:51'] }),
  kind: Type.Enum(['ministry', 'unit', 'province']),
  name: Type.String(),
  zone: Type.String(),
  version: Type.Integer(),
  publishedAt: Nullable(Instant),
  publishedBy: Nullable(Type.String({ description: 'name' })),
  counts: Type.Object({
    holidays: Type.Integer(),
    makeUps: Type.Integer(),
    closures: Type.Integer(),
    provisional: Type.Integer(),
  }),
  /** The caller may publish it. */
  can: Type.Object({ publish: Type.Boolean() }),
};
export const CalendarSummary = Type.Object(Summary);
export type CalendarSummary = Static<typeof CalendarSummary>;
export const Calendars = Type.Object({ items: Type.Array(CalendarSummary) });

const PublishedVersion = Type.Object({
  version: Type.Integer(),
  publishedAt: Instant,
  publishedBy: Nullable(Type.String({ description: 'name' })),
  note: Nullable(Type.String()),
});

/** The calendar in force, with all its versions, newest first, and its latest recompute. */
export const Calendar = Type.Object({
  ...Summary,
  weekly: Weekly,
  days: Type.Array(CalendarDay),
  startsOn: Nullable(Type.String({ format: 'date' })),
  note: Nullable(Type.String()),
  versions: Type.Array(PublishedVersion),
  recompute: Nullable(Recompute),
});
export type Calendar = Static<typeof Calendar>;

export const CalendarVersion = Type.Object({
  key: Type.String(),
  ...PublishedVersion.properties,
  zone: Type.String(),
  weekly: Weekly,
  days: Type.Array(CalendarDay),
});
export type CalendarVersion = Static<typeof CalendarVersion>;

const Key = Type.String({ maxLength: 120 });
export const CalendarParams = Type.Object({ key: Key });
export const VersionParams = Type.Object({ key: Key, version: Type.Integer({ minimum: 1, maximum: 1_000_000 }) });

const MOST_DAYS = 2_000;
/** What is left out stays as it is. A province has closures only: neither zone nor weekly hours. */
const Draft = {
  zone: Type.Optional(Type.String({ maxLength: 60 })),
  weekly: Type.Optional(Type.Partial(Weekly, { additionalProperties: false })),
  days: Type.Array(CalendarDay, { maxItems: MOST_DAYS }),
};
export const DryRunCalendar = Type.Object(
  { baseVersion: Type.Integer({ minimum: 0, maximum: 999_999_999 }), ...Draft },
  { additionalProperties: false },
);
export type DryRunCalendar = Static<typeof DryRunCalendar>;
export const PublishCalendar = Type.Object(
  { ...Draft, note: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);
export type PublishCalendar = Static<typeof PublishCalendar>;
export const CreateCalendar = Type.Object({ unitId: Type.String({ maxLength: 80 }) }, { additionalProperties: false });
export type CreateCalendar = Static<typeof CreateCalendar>;

export const CalendarChanges = Type.Object({
  weekly: Type.Boolean(),
  zone: Type.Boolean(),
  added: Type.Array(CalendarDay),
  removed: Type.Array(CalendarDay),
  changed: Type.Array(Type.Object({ before: CalendarDay, after: CalendarDay })),
});
export type CalendarChanges = Static<typeof CalendarChanges>;

/** What publishing would do now. `breached`: overdue by it; `unbreached`: overdue now, and not any more. */
export const CalendarDryRun = Type.Object({
  baseVersion: Type.Integer(),
  openClocks: Type.Integer(),
  moved: Type.Integer(),
  later: Type.Integer(),
  earlier: Type.Integer(),
  breached: Type.Integer(),
  unbreached: Type.Integer(),
  /** Those that become overdue first. */
  examples: Type.Array(
    Type.Object({
      ticketCode: Type.String(),
      clock: Type.Enum(['answer', 'triage', 'department', 'review', 'follow_up', 'confirmation']),
      from: Instant,
      to: Instant,
      breached: Type.Boolean(),
      paused: Type.Boolean(),
    }),
  ),
  changes: CalendarChanges,
});
export type CalendarDryRun = Static<typeof CalendarDryRun>;

export const PublishedCalendar = Type.Object({ version: Type.Integer(), recompute: Recompute });
export type PublishedCalendar = Static<typeof PublishedCalendar>;

/** `hours` are those of a make-up day for which the file gives none. */
export const ReadHolidaysFile = Type.Object(
  { text: Type.String({ maxLength: 500_000 }), hours: Type.Optional(DayHours) },
  { additionalProperties: false },
);
export const HolidaysFile = Type.Object({
  days: Type.Array(CalendarDay),
  errors: Type.Array(
    Type.Object({
      line: Type.Integer(),
      place: Type.String(),
      code: Type.String(),
      detail: Type.String(),
    }),
  ),
});
