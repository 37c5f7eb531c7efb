import type { Changed, EntryFacts, Kind, Op } from '../catalogue.queries.ts';
import { type DraftChange, isOwnId } from '../draft/draft.ts';
import type { Found, Shown } from '../shown.ts';
import { entriesOf } from '../shown.ts';

/** One change as people read it, whether it is in a draft or was published. */
export type Told = {
  key: string;
  op: Op;
  kind: Kind;
  /** The term, the citation, the name. */
  label: string;
  /** Code of the department and id of the field that it belongs to. */
  department: string | null;
  field: string | null;
  /** From when other words hold. */
  from: string | null;
  before: EntryFacts | null;
  after: EntryFacts;
};

/** What can be read of an entry, in the order in which it is told. */
export const TOLD = [
  'nameVi',
  'nameEn',
  'name',
  'term',
  'citation',
  'title',
  'code',
  'level',
  'field',
  'province',
  'channel',
  'department',
  'terms',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof EntryFacts)[];
export type ToldWord = (typeof TOLD)[number];

export const labelOf = ({ term, citation, nameVi, name }: EntryFacts): string =>
  term ?? citation ?? nameVi ?? name ?? '';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The words that are not what they were. */
export const differences = ({ before, after }: Pick<Told, 'before' | 'after'>): ToldWord[] =>
  before === null ? [] : TOLD.filter((word) => after[word] !== undefined && !same(before[word], after[word]));

export const factsOf = (found: Found): EntryFacts => {
  const { validFrom, validTo } = found.entry;
  const period = { validFrom, validTo };
  switch (found.kind) {
    case 'field':
      return {
        department: found.department.code,
        nameVi: found.entry.nameVi,
        nameEn: found.entry.nameEn,
        ...period,
      };
    case 'term':
      return { field: found.field.id, term: found.entry.term, ...period };
    case 'procedure': {
      const { name, code, level, province } = found.entry;
      return { field: found.field.id, name, code, level, province, ...period };
    }
    case 'legal_text':
      return {
        department: found.department.code,
        citation: found.entry.citation,
        title: found.entry.title,
        ...period,
      };
    case 'other_ministry':
      return { name: found.entry.name, terms: found.entry.terms, ...period };
    case 'rule': {
      const { name, field, province, channel, department } = found.entry;
      return { ministry: found.ministry.code, name, field, province, channel, department: department.code, ...period };
    }
  }
};

/** A draft as people read it. What is no longer in the catalogue keeps its id for a name. */
export const tellDraft = (
  changes: readonly DraftChange[],
  shown: Shown,
  published: ReadonlyMap<string, Found>,
): Told[] => {
  const now = entriesOf(shown);
  return changes.map(({ key, change }): Told => {
    const { op, kind, id = '', data = {} } = change;
    const found = op === 'add' ? undefined : published.get(id);
    const before = found ? factsOf(found) : null;
    const { from = null, ...words } = data;
    const after: EntryFacts = { ...before, ...words };
    const fieldId = kind === 'field' ? null : (after.field ?? null);
    const field = fieldId ? now.get(fieldId) : undefined;
    return {
      key,
      op,
      kind,
      label: op === 'order' ? '' : labelOf(before ?? after) || id,
      department: after.department ?? (field?.kind === 'field' ? field.department.code : null),
      field: fieldId,
      from,
      before,
      after,
    };
  });
};

const opOf = ({ before, after }: Changed): Op => {
  if (after.validFrom && after.validTo && after.validTo < after.validFrom) return 'withdraw';
  if (before === null) return 'add';
  const told = differences({ before, after });
  if (told.length === 0) return 'order';
  return told.every((word) => word === 'validTo') && after.validTo !== null ? 'end' : 'edit';
};

/** What a publication changed, as people read it. */
export const tellChanged = (changed: readonly Changed[]): Told[] =>
  changed.map((each) => ({
    key: `${each.kind} ${each.id}`,
    op: opOf(each),
    kind: each.kind,
    label: each.label,
    department: each.department?.code ?? null,
    field: each.kind === 'field' ? null : (each.after.field ?? null),
    from: null,
    before: each.before,
    after: each.after,
  }));

/** Added terms of one field are one line: a pasted list is read as a list. */
export type ToldLine = { key: string; field: string; terms: Told[] } | { key: string; told: Told };

export const linesOf = (all: readonly Told[]): ToldLine[] => {
  const lines: ToldLine[] = [];
  const lists = new Map<string, Told[]>();
  for (const told of all) {
    if (told.kind !== 'term' || told.op !== 'add' || told.field === null) {
      lines.push({ key: told.key, told });
      continue;
    }
    const list = lists.get(told.field);
    if (list) list.push(told);
    else {
      const terms = [told];
      lists.set(told.field, terms);
      lines.push({ key: `terms ${told.field}`, field: told.field, terms });
    }
  }
  return lines;
};

/** A name that only this device knows says nothing to a reader. */
export const isReadable = (label: string): boolean => label !== '' && !isOwnId(label);
