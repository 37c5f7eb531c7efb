import { type Static, Type } from 'typebox';

export const Nullable = <T extends import('typebox').TSchema>(schema: T, options: { description?: string } = {}) =>
  Type.Union([schema, Type.Null()], options);

/** An instant, UTC, ISO 8601 with `Z`. */
export const Instant = Type.String({ format: 'date-time', description: 'UTC instant, ISO 8601' });

/** A clock as sla.md says the API sends it. Minutes are working minutes; `remainingWorkingMinutes` is negative when overdue. */
export const ClockView = Type.Object(
  {
    kind: Type.Enum(['answer', 'triage', 'department', 'review', 'follow_up', 'confirmation']),
    cycle: Type.Integer(),
    run: Type.Integer(),
    state: Type.Enum(['running', 'paused', 'met', 'breached', 'void']),
    startedAt: Instant,
    dueAt: Nullable(Instant),
    pausedAt: Type.Optional(Nullable(Instant)),
    stoppedAt: Type.Optional(Nullable(Instant)),
    remainingWorkingMinutes: Type.Integer(),
    isWorkingTimeNow: Type.Boolean(),
    nextChangeAt: Nullable(Instant),
    asOf: Instant,
  },
  { 'x-name': 'Clock' },
);
export type ClockView = Static<typeof ClockView>;
