import { type Static, Type } from 'typebox';
import { Nullable } from '../../core/ticket/clock-schemas.ts';

/** What a typeahead shows. */
export const DEFAULT_LIMIT = 12;

const Level = Type.Enum(['province', 'commune']);

export const FindUnits = Type.Object(
  {
    q: Type.Optional(
      Type.String({
        maxLength: 100,
        description:
          'name without diacritics, abbreviation ("qn", "tp hcm") or former name, with or without the province',
      }),
    ),
    level: Type.Optional(Level),
    province: Type.Optional(Type.String({ maxLength: 2, description: 'only communes of this province, and itself' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: DEFAULT_LIMIT })),
  },
  { additionalProperties: false },
);
export type FindUnits = Static<typeof FindUnits>;

/** A unit in force today. `matched` is the name that was found; `former`: the name of a unit whose territory this one has now. */
export const FoundUnit = Type.Object({
  id: Type.String({ examples: ['commune:21115'] }),
  level: Level,
  code: Type.String(),
  name: Type.String(),
  fullName: Type.String(),
  kind: Type.String(),
  province: Type.Object({ code: Type.String(), name: Type.String() }),
  matched: Type.Object({
    name: Type.String(),
    former: Type.Boolean(),
    formerParent: Nullable(Type.String({ description: 'district and province it was in' })),
    validTo: Nullable(Type.String({ format: 'date' })),
  }),
});
export type FoundUnit = Static<typeof FoundUnit>;
export const FoundUnits = Type.Object({ items: Type.Array(FoundUnit) });

export const Departments = Type.Object({
  items: Type.Array(
    Type.Object({
      unitId: Type.String(),
      code: Type.String(),
      name: Type.String(),
      shortName: Type.String(),
      ministry: Type.String(),
      fields: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
    }),
  ),
});
export type Departments = Static<typeof Departments>;

export const UnitParams = Type.Object({ id: Type.String({ maxLength: 80 }) });
export const UnitPeople = Type.Object({
  items: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), title: Type.String() })),
});
