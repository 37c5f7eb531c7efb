import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { Channel, DepartmentRef, PersonRef } from '../../core/ticket/ticket-schemas.ts';
import { CatalogueDryRun, Changed, LEVELS } from './changes.schemas.ts';

/** A calendar day in Vietnam; a period includes its first and its last day. */
const Day = Type.String({ format: 'date' });

/** On the day that was asked for. `withdrawn`: taken back before it began. */
export const STANDINGS = ['in_force', 'coming', 'ended', 'withdrawn'] as const;
const period = { validFrom: Day, validTo: Nullable(Day), standing: Type.Enum([...STANDINGS]) };

export const ASSIGNMENT_MODES = ['by_hand', 'round_robin', 'least_load'] as const;
const AssignmentMode = Type.Enum([...ASSIGNMENT_MODES], { 'x-name': 'AssignmentMode' });

const Term = Type.Object({ id: Type.String(), term: Type.String(), ...period }, { 'x-name': 'CatalogueTerm' });

const Procedure = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    code: Nullable(Type.String({ description: 'its number in the national database of procedures' })),
    level: Type.Enum([...LEVELS], { description: 'who decides it' }),
    province: Nullable(Type.String(), { description: 'code; null: everywhere' }),
    sourceStatus: Type.String(),
    ...period,
  },
  { 'x-name': 'CatalogueProcedure' },
);

const Field = Type.Object(
  {
    id: Type.String({ examples: ['TTTN.xang-dau'] }),
    nameVi: Type.String(),
    nameEn: Type.String(),
    sourceStatus: Type.String(),
    ...period,
    terms: Type.Array(Term),
    procedures: Type.Array(Procedure),
  },
  { 'x-name': 'CatalogueField' },
);

const LegalText = Type.Object(
  { id: Type.String(), citation: Type.String(), title: Type.String(), sourceStatus: Type.String(), ...period },
  { 'x-name': 'CatalogueLegalText' },
);

const Department = Type.Object(
  {
    unitId: Type.String(),
    ...DepartmentRef.properties,
    ...period,
    assignment: AssignmentMode,
    mayAssign: Type.Boolean({ description: 'the caller may choose how its questions find their person' }),
    fields: Type.Array(Field),
    legalTexts: Type.Array(LegalText),
  },
  { 'x-name': 'CatalogueDepartment' },
);

const Rule = Type.Object(
  {
    id: Type.String(),
    position: Type.Integer({ description: 'the first whose conditions all hold decides' }),
    name: Type.String(),
    field: Nullable(Type.String({ description: 'id' })),
    province: Nullable(Type.String({ description: 'code' })),
    channel: Nullable(Channel),
    department: DepartmentRef,
    ...period,
  },
  { 'x-name': 'CatalogueRule' },
);

const Ministry = Type.Object(
  {
    code: Type.String(),
    name: Type.String(),
    shortName: Type.String(),
    mayEdit: Type.Boolean(),
    departments: Type.Array(Department),
    rules: Nullable(Type.Array(Rule), {
      description: 'in the order in which they are tried; null: not the caller’s ministry',
    }),
  },
  { 'x-name': 'CatalogueMinistry' },
);

const OtherMinistry = Type.Object(
  { name: Type.String(), terms: Type.Array(Type.String()), ...period },
  { 'x-name': 'CatalogueOtherMinistry' },
);

export const ReadCatalogue = Type.Object(
  {
    on: Type.Optional(Type.String({ format: 'date', description: 'only what is in force on that day' })),
    ministry: Type.Optional(Type.String({ maxLength: 20 })),
    department: Type.Optional(Type.String({ maxLength: 40, description: 'code' })),
  },
  { additionalProperties: false },
);
export type ReadCatalogue = Static<typeof ReadCatalogue>;

/** Who answers for what, dated. `version` is the `If-Match` of the next publication. */
export const Catalogue = Type.Object(
  {
    version: Type.Integer(),
    today: Day,
    ministries: Type.Array(Ministry),
    otherMinistries: Type.Array(OtherMinistry),
    mayEditOtherMinistries: Type.Boolean(),
  },
  { 'x-name': 'Catalogue' },
);
export type Catalogue = Static<typeof Catalogue>;

const VersionFacts = {
  version: Type.Integer(),
  note: Type.String(),
  publishedAt: Instant,
  publishedBy: Nullable(PersonRef),
  /** Codes of the ministries that it speaks of and the caller is told of; empty: ministries outside only. */
  ministries: Type.Array(Type.String()),
  undoes: Nullable(Type.Integer(), { description: 'the version that it took back' }),
  dryRun: Nullable(CatalogueDryRun, {
    description: 'figures of when it was published, without examples; null for those who do not edit the catalogue',
  }),
};

const CatalogueVersionRow = Type.Object(
  {
    ...VersionFacts,
    count: Type.Integer({ description: 'entries that it changed' }),
    first: Type.Array(Changed, { description: 'the first three of them' }),
  },
  { 'x-name': 'CatalogueVersionRow' },
);

export const ListVersions = Type.Object(
  { ...PageQuery, ministry: Type.Optional(Type.String({ maxLength: 20 })) },
  { additionalProperties: false },
);
export type ListVersions = Static<typeof ListVersions>;

export const CatalogueVersions = Type.Object({
  items: Type.Array(CatalogueVersionRow),
  nextCursor: Nullable(Type.String()),
});
export type CatalogueVersions = Static<typeof CatalogueVersions>;

export const VersionParams = Type.Object({ version: Type.Integer({ minimum: 1, maximum: 999_999_999 }) });

export const CatalogueVersion = Type.Object(
  {
    ...VersionFacts,
    changed: Type.Array(Changed),
    mayUndo: Type.Boolean(),
  },
  { 'x-name': 'CatalogueVersion' },
);
export type CatalogueVersion = Static<typeof CatalogueVersion>;

export const DepartmentParams = Type.Object({ code: Type.String({ maxLength: 40 }) });

/** `was`: the mode as it was read; another one by now is 409. */
export const ChooseAssignment = Type.Object(
  { mode: AssignmentMode, was: Type.Optional(AssignmentMode) },
  { additionalProperties: false },
);
export type ChooseAssignment = Static<typeof ChooseAssignment>;

export const ChosenAssignment = Type.Object({ department: DepartmentRef, mode: AssignmentMode });
export type ChosenAssignment = Static<typeof ChosenAssignment>;
