import { type Static, Type } from 'typebox';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { UnitRef } from '../../core/ticket/ticket-schemas.ts';

/** A calendar day in Vietnam; a turn includes both of its days. */
const Day = Type.String({ format: 'date' });
const Id = Type.String({ format: 'uuid' });
const UnitId = Type.String({ maxLength: 80 });
const PersonName = Type.Object({ id: Type.String(), name: Type.String(), title: Type.String() });

export const DutyUnits = Type.Object({
  items: Type.Array(
    Type.Object({
      unit: UnitRef,
      /** Today's; `absent` says that they are away on their own turn. */
      onDuty: Nullable(Type.Object({ id: Type.String(), name: Type.String(), absent: Type.Boolean() })),
      canManage: Type.Boolean(),
    }),
  ),
});
export type DutyUnits = Static<typeof DutyUnits>;

export const DutyParams = Type.Object({ id: UnitId });
export const DutyTurnParams = Type.Object({ id: UnitId, turnId: Id });

/** At most 100 days. */
export const DutyQuery = Type.Object({ from: Day, to: Day }, { additionalProperties: false });
export type DutyQuery = Static<typeof DutyQuery>;

export const DutyTurn = Type.Object({ id: Type.String(), user: PersonName, from: Day, to: Day, createdAt: Instant });
export type DutyTurn = Static<typeof DutyTurn>;

/** Turns and absences that touch the days asked for. Why somebody is away is told to who manages them; to others `note` is null. */
export const Duty = Type.Object({
  unit: UnitRef,
  canManage: Type.Boolean(),
  people: Type.Array(
    Type.Object({
      ...PersonName.properties,
      absences: Type.Array(Type.Object({ id: Type.String(), from: Day, to: Day, note: Nullable(Type.String()) })),
    }),
  ),
  turns: Type.Array(DutyTurn),
});
export type Duty = Static<typeof Duty>;

/** One person at a time: at most 180 days, not over yet, nobody else's turn of that unit in it. */
export const CreateDutyTurn = Type.Object({ userId: Id, from: Day, to: Day }, { additionalProperties: false });
export type CreateDutyTurn = Static<typeof CreateDutyTurn>;
