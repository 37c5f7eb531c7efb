import type { Catalogue, Change, ChangeData } from '../catalogue.queries.ts';
import { type Department, departmentsOf, entriesOf, type Field, type Found, type Rule, type Shown } from '../shown.ts';
import type { DraftChange } from './draft.ts';

type Words = Partial<Record<keyof ChangeData, unknown>>;

const isGiven = ([, value]: [string, unknown]): boolean => value !== undefined;
const given = (data: Words): Words => Object.fromEntries(Object.entries(data).filter(isGiven));

/** What an entry is called and for how long, without where it stands. */
const wordsOf = ({ data = {} }: Change): Words => {
  const { department: _, field: __, ministry: ___, from: ____, ...words } = data;
  return given(words);
};

const periodOf = ({ data }: Change, today: string) => ({
  validFrom: data?.validFrom ?? today,
  validTo: data?.validTo ?? null,
  standing: 'in_force' as const,
});

const fieldOf = (shown: Shown, id: string | null | undefined): Field | undefined =>
  departmentsOf(shown)
    .flatMap(({ fields }) => fields)
    .find((field) => field.id === id);

const departmentOf = (shown: Shown, code: string | undefined): Department | undefined =>
  departmentsOf(shown).find((department) => department.code === code);

const refOf = (shown: Shown, code: string | undefined, before?: Rule['department']): Rule['department'] => {
  const { name = code ?? '', shortName = code ?? '' } = departmentOf(shown, code) ?? before ?? {};
  return { code: code ?? '', name, shortName };
};

/** New fields and legal texts stand first, where they are seen; a new term beside the field in which it was typed. */
const add = (shown: Shown, { key, ministry, change }: DraftChange): void => {
  const { kind, data = {} } = change;
  const mark = { op: 'add' as const, key };
  const base = { id: key, sourceStatus: 'entered', mark, ...periodOf(change, shown.today) };
  const department = departmentOf(shown, data.department);
  const field = fieldOf(shown, data.field);
  if (kind === 'field')
    department?.fields.unshift({
      ...base,
      nameVi: data.nameVi ?? '',
      nameEn: data.nameEn ?? '',
      terms: [],
      procedures: [],
    });
  if (kind === 'term') field?.terms.push({ ...base, term: data.term ?? '' });
  if (kind === 'procedure')
    field?.procedures.push({
      ...base,
      name: data.name ?? '',
      code: data.code ?? null,
      level: data.level ?? 'commune',
      province: data.province ?? null,
    });
  if (kind === 'legal_text')
    department?.legalTexts.unshift({ ...base, citation: data.citation ?? '', title: data.title ?? '' });
  if (kind === 'other_ministry')
    shown.otherMinistries.push({ ...base, name: data.name ?? '', terms: data.terms ?? [] });
  if (kind === 'rule') {
    const rules = shown.ministries.find(({ code }) => code === ministry)?.rules;
    rules?.push({
      ...base,
      position: rules.length + 1,
      name: data.name ?? '',
      field: data.field ?? null,
      province: data.province ?? null,
      channel: data.channel ?? null,
      department: refOf(shown, data.department),
    });
  }
};

const edit = (shown: Shown, found: Found, { key, change }: DraftChange): void => {
  Object.assign(found.entry, wordsOf(change));
  found.entry.mark = { op: change.op, key };
  const { data } = change;
  if (found.kind !== 'rule') return;
  if (data?.department) found.entry.department = refOf(shown, data.department, found.entry.department);
  if (data?.field !== undefined) found.entry.field = data.field;
};

const move = (shown: Shown, found: Found, { key, change }: DraftChange): void => {
  const to = departmentOf(shown, change.data?.department);
  if (found.kind !== 'field' || !to) return;
  found.department.fields = found.department.fields.filter(({ id }) => id !== found.entry.id);
  to.fields.push({ ...found.entry, mark: { op: 'move', key } });
};

const order = (shown: Shown, { ministry, change: { ids = [] } }: DraftChange): void => {
  const of = shown.ministries.find(({ code }) => code === ministry);
  if (!of?.rules) return;
  // Rules that came meanwhile stay at the end: the draft knows nothing of them.
  const place = (rule: Rule): number => (ids.includes(rule.id) ? ids.indexOf(rule.id) : ids.length);
  of.rules = of.rules.toSorted((a, b) => place(a) - place(b));
};

/** The published catalogue with the draft upon it. What the draft speaks of and is no longer there is passed over. */
export const applyDraft = (catalogue: Catalogue, changes: readonly DraftChange[]): Shown => {
  const shown: Shown = structuredClone(catalogue);
  if (changes.length === 0) return shown;
  const entries = entriesOf(shown);
  for (const each of changes) {
    const { op, id } = each.change;
    if (op === 'add') add(shown, each);
    else if (op === 'order') order(shown, each);
    else {
      const found = entries.get(id ?? '');
      if (found && op === 'move') move(shown, found, each);
      else if (found) edit(shown, found, each);
    }
  }
  return shown;
};
