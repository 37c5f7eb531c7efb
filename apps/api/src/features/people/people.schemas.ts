import { type Static, Type } from 'typebox';
import { NullableInput } from '../../core/nullable-input.ts';
import { Page, PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { UnitRef } from '../../core/ticket/ticket-schemas.ts';

export const ROLES = [
  'commune_staff',
  'provincial_officer',
  'deployed_official',
  'department_officer',
  'department_head',
  'hotline_operator',
  'personnel_officer',
  'leader',
  'admin',
] as const;
const Role = Type.Enum([...ROLES]);
/** A calendar day in Vietnam, inclusive at both ends of a period. */
const Day = Type.String({ format: 'date' });

/** Roles in force today, postings and substitutions included; `via` says which of them it is. */
const PersonRole = Type.Object({
  role: Role,
  unit: UnitRef,
  via: Type.Enum(['assignment', 'posting', 'substitution']),
});

export const PersonSummary = Type.Object({
  id: Type.String(),
  username: Type.String(),
  name: Type.String(),
  title: Type.String(),
  status: Type.Enum(['active', 'disabled']),
  mustChangePassword: Type.Boolean(),
  demo: Type.Boolean(),
  roles: Type.Array(PersonRole),
});
export type PersonSummary = Static<typeof PersonSummary>;

export const Person = Type.Object({
  ...PersonSummary.properties,
  phone: Nullable(Type.String()),
  email: Nullable(Type.String()),
  locale: Type.String(),
  createdAt: Instant,
  disabledAt: Nullable(Instant),
  version: Type.Integer(),
  assignments: Type.Array(
    Type.Object({ id: Type.String(), role: Role, unit: UnitRef, validFrom: Day, validTo: Nullable(Day) }),
  ),
  postings: Type.Array(
    Type.Object({
      id: Type.String(),
      post: UnitRef,
      validFrom: Day,
      validTo: Nullable(Day),
      decisionNumber: Type.String(),
    }),
  ),
  substitutions: Type.Array(
    Type.Object({ id: Type.String(), post: UnitRef, validFrom: Day, validTo: Nullable(Day), reason: Type.String() }),
  ),
  can: Type.Object({
    update: Type.Boolean(),
    disable: Type.Boolean(),
    enable: Type.Boolean(),
    resetPassword: Type.Boolean(),
  }),
});
export type Person = Static<typeof Person>;

export const PersonPage = Page(PersonSummary);
export const PersonWithPassword = Type.Object({
  person: Person,
  initialPassword: Type.String({ description: 'shown this once; has to be changed after the first login' }),
});

export const ListPeople = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 100, description: 'part of name or user name, without diacritics' })),
    role: Type.Optional(Role),
    unit: Type.Optional(Type.String({ maxLength: 80 })),
    status: Type.Optional(Type.Enum(['active', 'disabled'])),
    ...PageQuery,
  },
  { additionalProperties: false },
);
export type ListPeople = Static<typeof ListPeople>;

export const PersonParams = Type.Object({ id: Type.String({ format: 'uuid' }) });

const Name = Type.String({ minLength: 1, maxLength: 120 });
const Title = Type.String({ maxLength: 200 });
const Phone = Type.String({ maxLength: 30, pattern: '^\\+?[0-9 .()-]{6,30}$' });
const Email = Type.String({ maxLength: 200, format: 'email' });
const NewAssignment = Type.Object(
  { role: Role, unitId: Type.String({ maxLength: 80 }), validFrom: Day, validTo: Type.Optional(NullableInput(Day)) },
  { additionalProperties: false },
);
export type NewAssignment = Static<typeof NewAssignment>;

/** `role` and `unitId` together or not at all: an official to be posted gets the role by the posting. */
export const CreatePerson = Type.Object(
  {
    username: Type.String({ minLength: 3, maxLength: 60, pattern: '^[a-z0-9]+([._-][a-z0-9]+)*$' }),
    name: Name,
    title: Type.Optional(Title),
    phone: Type.Optional(NullableInput(Phone)),
    email: Type.Optional(NullableInput(Email)),
    locale: Type.Optional(Type.Enum(['vi', 'en'])),
    role: Type.Optional(Role),
    unitId: Type.Optional(Type.String({ maxLength: 80 })),
  },
  { additionalProperties: false },
);
export type CreatePerson = Static<typeof CreatePerson>;

/** Members that are left out stay as they are. `endAssignments` sets the last day of assignments, which may lie in the past. */
export const UpdatePerson = Type.Object(
  {
    name: Type.Optional(Name),
    title: Type.Optional(Title),
    phone: Type.Optional(NullableInput(Phone)),
    email: Type.Optional(NullableInput(Email)),
    locale: Type.Optional(Type.Enum(['vi', 'en'])),
    addAssignments: Type.Optional(Type.Array(NewAssignment, { maxItems: 20 })),
    endAssignments: Type.Optional(
      Type.Array(Type.Object({ id: Type.String({ format: 'uuid' }), validTo: Day }, { additionalProperties: false }), {
        maxItems: 20,
      }),
    ),
  },
  { additionalProperties: false },
);
export type UpdatePerson = Static<typeof UpdatePerson>;
