import { type Static, Type } from 'typebox';
import { NullableInput } from '../../core/nullable-input.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

/** A calendar day in Vietnam; a period includes both of its days. */
const Day = Type.String({ format: 'date' });

/** While it lasts, steps of a clock pass the person by. `by`: who entered it, when it was somebody else. */
export const Absence = Type.Object({
  id: Type.String(),
  from: Day,
  to: Day,
  note: Nullable(Type.String()),
  by: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  createdAt: Instant,
});
export type Absence = Static<typeof Absence>;
export const Absences = Type.Object({ items: Type.Array(Absence) });

/** At most 180 days, not over yet, none of the person's others in it. */
export const CreateAbsence = Type.Object(
  { from: Day, to: Day, note: Type.Optional(NullableInput(Type.String({ maxLength: 300 }))) },
  { additionalProperties: false },
);
export type CreateAbsence = Static<typeof CreateAbsence>;

const Id = Type.String({ format: 'uuid' });
export const OwnAbsenceParams = Type.Object({ absenceId: Id });
export const PersonAbsencesParams = Type.Object({ id: Id });
export const PersonAbsenceParams = Type.Object({ id: Id, absenceId: Id });
