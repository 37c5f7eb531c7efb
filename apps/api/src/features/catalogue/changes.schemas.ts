import { type Static, Type } from 'typebox';
import { NullableInput } from '../../core/nullable-input.ts';
import { Nullable } from '../../core/ticket/clock-schemas.ts';
import { CHANNELS, DepartmentRef, Words } from '../../core/ticket/ticket-schemas.ts';

export const KINDS = ['field', 'term', 'legal_text', 'procedure', 'other_ministry', 'rule'] as const;
export const LEVELS = ['commune', 'province', 'ministry', 'other_ministry', 'government'] as const;
/** How sure an entry is; `entered`: written by the people of the ministry themselves. */
export const SOURCE_STATUSES = ['source', 'own_knowledge', 'provisional', 'entered'] as const;

/**
 * `add`, `edit`, `end` (its last day), `withdraw` (takes back what has not begun, or begins today), `move` (a field with its terms and procedures to
 * another department, from a day on), `order` (of a ministry's rules). Nothing is ever deleted.
 */
export const OPS = ['add', 'edit', 'end', 'withdraw', 'move', 'order'] as const;

const Day = Type.String({ format: 'date' });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/**
 * What a change says. One object for all kinds, so that a wrong value is one error; `changeErrors` says which kind needs what:
 * field: department, nameVi, nameEn · term: field, term · legal_text: department, citation, title · procedure: field, name, level, code,
 * province · other_ministry: name, terms · rule: ministry, name, department and conditions field, province, channel (null: any).
 * Periods: `validFrom` (default: today), `validTo` (null: until further notice). An edit of words that are in force takes effect `from` a day
 * (default: today): the old entry ends the day before.
 */
export const ChangeData = Type.Object(
  {
    department: text(40),
    ministry: text(20),
    field: Type.Optional(NullableInput(Type.String({ maxLength: 120 }))),
    nameVi: text(300),
    nameEn: text(300),
    name: text(300),
    term: text(200),
    citation: text(300),
    title: text(500),
    code: Type.Optional(NullableInput(Type.String({ maxLength: 60 }))),
    level: Type.Optional(Type.Enum([...LEVELS])),
    province: Type.Optional(NullableInput(Type.String({ maxLength: 4 }))),
    channel: Type.Optional(Type.Unsafe<(typeof CHANNELS)[number] | null>({ enum: [...CHANNELS, null] })),
    terms: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 2_000 })),
    sourceStatus: Type.Optional(Type.Enum([...SOURCE_STATUSES])),
    validFrom: Type.Optional(Day),
    validTo: Type.Optional(NullableInput(Day)),
    from: Type.Optional(Day),
  },
  { additionalProperties: false, 'x-name': 'CatalogueChangeData' },
);
export type ChangeData = Static<typeof ChangeData>;

/** `id`: of the entry (the name of a ministry outside). With `add` of a field a name of the draft's own that later changes of the same request may use as `field`. */
export const Change = Type.Object(
  {
    op: Type.Enum([...OPS]),
    kind: Type.Enum([...KINDS]),
    id: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
    data: Type.Optional(ChangeData),
    ids: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 500 })),
  },
  { additionalProperties: false, 'x-name': 'CatalogueChange' },
);
export type Change = Static<typeof Change>;

const changes = Type.Array(Change, { minItems: 1, maxItems: 500 });

export const DryRunCatalogue = Type.Object({ changes }, { additionalProperties: false });
export type DryRunCatalogue = Static<typeof DryRunCatalogue>;

/** Why: "Nghị quyết 66.25/2026/NQ-CP". */
const note = Words(500);
export const PublishCatalogue = Type.Object({ changes, note }, { additionalProperties: false });
export type PublishCatalogue = Static<typeof PublishCatalogue>;
export const UndoVersion = Type.Object({ note }, { additionalProperties: false });
export type UndoVersion = Static<typeof UndoVersion>;

const Move = {
  from: Nullable(DepartmentRef, { description: 'null: nobody of ours' }),
  to: Nullable(DepartmentRef),
};

/**
 * The questions of the last 30 days, routed by the catalogue and rules in force and by the changed ones. `tickets` of `total` were looked at,
 * drawn at random when time ran short.
 */
export const CatalogueDryRun = Type.Object(
  {
    total: Type.Integer(),
    tickets: Type.Integer(),
    changed: Type.Integer(),
    days: Type.Integer(),
    on: Type.String({
      format: 'date',
      description: 'the day whose catalogue was asked: when all changes are in force',
    }),
    byMove: Type.Array(Type.Object({ ...Move, count: Type.Integer() })),
  },
  { 'x-name': 'CatalogueDryRun' },
);
export type CatalogueDryRun = Static<typeof CatalogueDryRun>;

/** An entry before and after, as `data` of a change says it. */
const EntryFacts = Type.Partial(
  Type.Object({
    department: Type.String(),
    ministry: Type.String(),
    field: Nullable(Type.String()),
    nameVi: Type.String(),
    nameEn: Type.String(),
    name: Type.String(),
    term: Type.String(),
    citation: Type.String(),
    title: Type.String(),
    code: Nullable(Type.String()),
    level: Type.String(),
    province: Nullable(Type.String()),
    channel: Nullable(Type.String()),
    terms: Type.Array(Type.String()),
    sourceStatus: Type.String(),
    position: Type.Integer(),
    validFrom: Type.String(),
    validTo: Nullable(Type.String()),
  }),
  { 'x-name': 'CatalogueEntryFacts' },
);
export type EntryFacts = Static<typeof EntryFacts>;

/** One entry that a publication changed. `before` null: it is new. `change`: index of the change that did it. */
export const Changed = Type.Object(
  {
    change: Type.Integer(),
    kind: Type.Enum([...KINDS]),
    id: Type.String(),
    label: Type.String({ description: 'its words: the term, the citation, the name' }),
    department: Nullable(DepartmentRef),
    before: Nullable(EntryFacts),
    after: EntryFacts,
  },
  { 'x-name': 'CatalogueChanged' },
);
export type Changed = Static<typeof Changed>;

const Example = Type.Object({
  ticket: Type.Object({ id: Type.String(), code: Type.String() }),
  excerpt: Type.String(),
  ...Move,
});

/** What the changes would do; `examples` for personnel officers only, of their ministry. */
export const CatalogueDryRunAnswer = Type.Object(
  {
    version: Type.Integer({ description: 'of the catalogue that was compared with' }),
    ...CatalogueDryRun.properties,
    examples: Type.Array(Example),
    changedEntries: Type.Array(Changed),
  },
  { 'x-name': 'CatalogueDryRunAnswer' },
);
export type CatalogueDryRunAnswer = Static<typeof CatalogueDryRunAnswer>;

export const PublishedCatalogue = Type.Object({ version: Type.Integer(), dryRun: CatalogueDryRun });
export type PublishedCatalogue = Static<typeof PublishedCatalogue>;
