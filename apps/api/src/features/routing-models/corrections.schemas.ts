import { type Static, Type } from 'typebox';
import { Page, PageQuery } from '../../core/pagination.ts';
import { CORRECTION_KINDS, CORRECTION_REASONS } from '../../core/routing/correction-reasons.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { DepartmentRef, PersonRef, TicketState, UnitRef, Words } from '../../core/ticket/ticket-schemas.ts';

/** A day in Vietnam. */
const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });

/**
 * Somebody decided otherwise than the router. `from` null: it had abstained; `to` null: nobody of ours, or not said. `ticket` and
 * `outside` are for those who read the ministry's tickets: null for an administrator.
 */
export const RoutingCorrection = Type.Object(
  {
    id: Type.String(),
    at: Instant,
    kind: Type.Enum([...CORRECTION_KINDS]),
    reason: Type.Enum([...CORRECTION_REASONS]),
    actor: PersonRef,
    unit: Nullable(UnitRef),
    ministry: Type.String(),
    from: Nullable(DepartmentRef),
    to: Nullable(DepartmentRef),
    outside: Nullable(Type.String()),
    ticket: Nullable(
      Type.Object({
        id: Type.String(),
        code: Type.String(),
        subject: Type.String(),
        body: Type.String({ description: 'its first 300 characters' }),
        state: TicketState,
      }),
    ),
    setAside: Nullable(Type.Object({ at: Instant, by: Nullable(PersonRef), reason: Nullable(Type.String()) })),
  },
  { 'x-name': 'RoutingCorrection' },
);
export type RoutingCorrection = Static<typeof RoutingCorrection>;

/** The newest first; `total` counts all that the filters leave, on each page. */
export const RoutingCorrections = Type.Object(
  { ...Page(RoutingCorrection).properties, total: Type.Integer() },
  { 'x-name': 'RoutingCorrections' },
);

const period = { from: Type.Optional(Day), to: Type.Optional(Day) };

/** `department`: code of the one it went from or to. */
export const ListCorrections = Type.Object({
  ...PageQuery,
  ...period,
  actor: Type.Optional(Id),
  department: Type.Optional(Type.String({ maxLength: 40 })),
  kind: Type.Optional(Type.Enum([...CORRECTION_KINDS])),
  reason: Type.Optional(Type.Enum([...CORRECTION_REASONS])),
  setAside: Type.Optional(Type.Boolean()),
});
export type ListCorrections = Static<typeof ListCorrections>;

/**
 * Who corrects how much. `most` is their busiest day; `enMasse` when that is more than one person may teach in a day. `teaching`: how
 * many are not set aside.
 */
export const CorrectingPerson = Type.Object(
  {
    actor: PersonRef,
    unit: Nullable(UnitRef),
    corrections: Type.Integer(),
    teaching: Type.Integer(),
    setAside: Type.Integer(),
    lastAt: Instant,
    most: Type.Object({ day: Day, corrections: Type.Integer() }),
    enMasse: Type.Boolean(),
    moves: Type.Array(
      Type.Object({ from: Nullable(DepartmentRef), to: Nullable(DepartmentRef), corrections: Type.Integer() }),
      { description: 'the most frequent five' },
    ),
  },
  { 'x-name': 'CorrectingPerson' },
);
/** The busiest day first, at most 100 people. */
export const CorrectingPeople = Type.Object(
  { items: Type.Array(CorrectingPerson), correctionsADay: Type.Integer() },
  { 'x-name': 'CorrectingPeople' },
);
export type CorrectingPeople = Static<typeof CorrectingPeople>;
export const ListCorrectingPeople = Type.Object(period);

/** Either `ids`, or `actorId` and perhaps a period. */
const CorrectionChoice = {
  ids: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 500 })),
  actorId: Type.Optional(Id),
  ...period,
  reason: Words(500),
};
export const SetAsideCorrections = Type.Object(CorrectionChoice, {
  'x-name': 'SetAsideCorrections',
  additionalProperties: false,
});
export const RestoreCorrections = Type.Object(CorrectionChoice, {
  'x-name': 'RestoreCorrections',
  additionalProperties: false,
});
export type CorrectionChoice = Static<typeof SetAsideCorrections>;

/** How many changed; those that were so already do not count. */
export const ChangedCorrections = Type.Object({ corrections: Type.Integer() }, { 'x-name': 'ChangedCorrections' });
