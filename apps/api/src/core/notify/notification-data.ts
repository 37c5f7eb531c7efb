import { type Static, Type } from 'typebox';
import { Instant, Nullable } from '../ticket/clock-schemas.ts';

/** A dossier that came in; `count` of its questions are for the unit of who reads this. */
export const DossierNews = Type.Object({
  id: Type.String(),
  code: Type.String(),
  title: Type.String(),
  count: Type.Integer(),
});

/**
 * A step of a clock that was reached. One of the three says which: `percent` of the target is spent, `minutesLeft` working minutes are
 * left, or `minutesAfter` working minutes have passed since the due (0: it has just been missed).
 */
export const StepNews = Type.Object({
  clock: Type.Enum(['answer', 'triage', 'department', 'review', 'follow_up', 'confirmation']),
  /** The policy's name of the step: `half`, `hour_left`, `breach` … */
  step: Type.String(),
  percent: Type.Optional(Type.Number()),
  minutesLeft: Type.Optional(Type.Number()),
  minutesAfter: Type.Optional(Type.Number()),
  dueAt: Instant,
});
export type StepNews = Static<typeof StepNews>;

/** What is kept with a notification: who did it, and for which unit; null for what the system does by itself. */
export const NotificationData = Type.Object({
  actorName: Nullable(Type.String()),
  unitName: Nullable(Type.String()),
  dossier: Nullable(DossierNews),
  step: Type.Optional(Nullable(StepNews)),
  /** When the commune's information was expected, or the authority's answer is to be asked for. */
  expectedAt: Type.Optional(Nullable(Instant)),
});
export type NotificationData = Static<typeof NotificationData>;
