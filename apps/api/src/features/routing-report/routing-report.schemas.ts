import { type Static, Type } from 'typebox';
import { CORRECTION_REASONS } from '../../core/routing/correction-reasons.ts';
import { Nullable } from '../../core/ticket/clock-schemas.ts';
import { Channel, DepartmentRef } from '../../core/ticket/ticket-schemas.ts';

/** A day in Vietnam. */
const Day = Type.String({ format: 'date' });

/** The longest period that is computed at once. */
export const LONGEST_REPORT_DAYS = 366;

/** Days of receipt, both included; without them the last twelve weeks. `ministry` is for who reads more than one. */
export const GetRoutingReport = Type.Object({
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  ministry: Type.Optional(Type.String({ maxLength: 20 })),
});
export type GetRoutingReport = Static<typeof GetRoutingReport>;

/**
 * Of the questions received: `decided` were answered by a department it was handed to, or referred outside; the rest nobody confirmed
 * yet, and they count nowhere else. `right`: the first suggestion was the department in the end, or the router abstained from what was
 * referred outside. Shares are the reader's: small numbers are to be seen.
 */
const counts = {
  received: Type.Integer(),
  decided: Type.Integer(),
  right: Type.Integer(),
  inFirstThree: Type.Integer({ description: 'right, or among the three that a suggestion offered' }),
  abstained: Type.Integer({ description: 'of those decided' }),
  abstainedRightly: Type.Integer(),
  corrected: Type.Integer({ description: 'of those received: corrected by somebody at least once' }),
};
export const RoutingAccuracy = Type.Object(counts, { 'x-name': 'RoutingAccuracy' });
export type RoutingAccuracy = Static<typeof RoutingAccuracy>;

const bouncing = {
  questions: Type.Integer({ description: 'handed over twice or more before they were answered' }),
  handovers: Type.Integer(),
  lostMinutes: Type.Integer({ description: 'working minutes from the first handover to the last one, of all of them' }),
  worstMinutes: Type.Integer({ description: 'of the one that lost most' }),
};

export const RoutingReport = Type.Object(
  {
    from: Day,
    to: Day,
    ministries: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
    accuracy: Type.Object({
      total: RoutingAccuracy,
      weeks: Type.Array(Type.Object({ monday: Day, ...counts })),
      channels: Type.Array(Type.Object({ channel: Channel, ...counts })),
    }),
    corrections: Type.Object({
      total: Type.Integer(),
      setAside: Type.Integer(),
      byReason: Type.Array(Type.Object({ reason: Type.Enum([...CORRECTION_REASONS]), corrections: Type.Integer() })),
      byMove: Type.Array(
        Type.Object({ from: Nullable(DepartmentRef), to: Nullable(DepartmentRef), corrections: Type.Integer() }),
        { description: 'from which department to which; the most frequent twenty' },
      ),
    }),
    bounces: Type.Object({
      total: Type.Object({ handedOver: Type.Integer({ description: 'questions handed over at all' }), ...bouncing }),
      fields: Type.Array(
        Type.Object({
          field: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
          department: Nullable(DepartmentRef),
          ...bouncing,
        }),
        { description: 'the most time lost first, at most fifty' },
      ),
    }),
  },
  { 'x-name': 'RoutingReport' },
);
export type RoutingReport = Static<typeof RoutingReport>;
