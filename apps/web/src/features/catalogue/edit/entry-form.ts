import type { Change, ChangeData, Kind } from '../catalogue.queries.ts';
import type { Found } from '../shown.ts';
import { splitTerms } from '../split-terms.ts';

/** What a person writes of an entry, by kind; periods go with each. */
export const WORDS = {
  field: ['nameVi', 'nameEn', 'department'],
  term: ['term'],
  legal_text: ['citation', 'title'],
  procedure: ['name', 'level', 'province', 'code'],
  other_ministry: ['name', 'terms'],
  rule: ['name', 'field', 'province', 'channel', 'department'],
} as const satisfies Record<Kind, readonly (keyof ChangeData)[]>;

export type Word = (typeof WORDS)[Kind][number];

/** What cannot be left out. */
const NEEDED: Record<Kind, readonly Word[]> = {
  field: ['nameVi', 'department'],
  term: ['term'],
  legal_text: ['citation'],
  procedure: ['name', 'level'],
  other_ministry: ['name', 'terms'],
  rule: ['name', 'department'],
};

/** An empty text stands for none. */
export type EntryForm = Partial<Record<Word, string>> & {
  validFrom: string;
  validTo: string;
  /** From when other words hold. */
  from: string;
};

/** Null words mean anywhere or none, and are sent as such. */
const NULLABLE: readonly Word[] = ['field', 'province', 'channel', 'code'];

const textOf = (found: Found, word: Word): string => {
  if (word === 'department') {
    if (found.kind === 'rule') return found.entry.department.code;
    return 'department' in found ? found.department.code : '';
  }
  const value = (found.entry as unknown as Record<string, unknown>)[word]; // a word of this kind, by WORDS
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

export const formOf = (kind: Kind, found: Found | null, today: string, begun: Partial<EntryForm> = {}): EntryForm => ({
  ...Object.fromEntries(WORDS[kind].map((word) => [word, found ? textOf(found, word) : ''])),
  validFrom: found?.entry.validFrom ?? today,
  validTo: found?.entry.validTo ?? '',
  from: today,
  ...begun,
});

const sentOf = (word: Word, text: string): ChangeData[Word] => {
  if (word === 'terms') return splitTerms(text);
  const trimmed = text.trim();
  // The choices come from lists of the API's own values.
  return (trimmed === '' && NULLABLE.includes(word) ? null : trimmed) as ChangeData[Word];
};

const wordsOf = (form: EntryForm, words: readonly Word[]): ChangeData =>
  Object.fromEntries(words.map((word) => [word, sentOf(word, form[word] ?? '')]));

/** What is empty and may not be. */
export const missingIn = (kind: Kind, form: EntryForm): readonly Word[] =>
  NEEDED[kind].filter((word) => (form[word] ?? '').trim() === '');

/** What is left empty is not said: the server has its own word for it. */
const said = (data: ChangeData): ChangeData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));

export const addition = (kind: Kind, form: EntryForm, place: ChangeData, id?: string): Change => ({
  op: 'add',
  kind,
  ...(id !== undefined && { id }),
  data: said({ ...place, ...wordsOf(form, WORDS[kind]), validFrom: form.validFrom, validTo: form.validTo || null }),
});

/** Its id in a change: ministries outside go by their name, what is new by its name in the draft. */
export const idOf = ({ kind, entry }: Found): string => {
  if (entry.mark?.op === 'add') return entry.mark.key;
  return kind === 'other_ministry' ? entry.name : entry.id;
};

/** Words by which questions are routed: what was in force stays on record, and others begin on a day of their own. */
const DECIDING: Record<Kind, readonly Word[]> = {
  field: ['department'],
  term: ['term'],
  legal_text: ['citation'],
  procedure: ['name', 'level', 'province'],
  other_ministry: [],
  rule: ['department', 'field', 'province', 'channel'],
};

const isNew = ({ entry }: Found): boolean => entry.mark?.op === 'add';

const changedWords = (found: Found, form: EntryForm): Word[] => {
  const before = formOf(found.kind, found, '');
  return WORDS[found.kind].filter((word) => (form[word] ?? '').trim() !== (before[word] ?? '').trim());
};

/** Whether other words begin on a day to be chosen. */
export const beginsAnew = (found: Found, form: EntryForm, today: string): boolean =>
  !isNew(found) &&
  found.entry.validFrom < today &&
  changedWords(found, form).some((word) => DECIDING[found.kind].includes(word));

/** What has not begun, or begins today, can be taken back. */
export const mayWithdraw = (found: Found, today: string): boolean => isNew(found) || found.entry.validFrom >= today;

/** What the form changes of an entry: its words, its days, its department; nothing when all is as it was. */
export const alterations = (found: Found, form: EntryForm, today: string): Change[] => {
  const { kind } = found;
  const id = idOf(found);
  const before = formOf(kind, found, today);
  const changed = changedWords(found, form);
  const words = kind === 'field' ? changed.filter((word) => word !== 'department') : changed;
  const period: ChangeData = {
    ...(form.validFrom !== before.validFrom && { validFrom: form.validFrom }),
    ...(form.validTo !== before.validTo && { validTo: form.validTo || null }),
  };
  const from = beginsAnew(found, form, today) ? { from: form.from } : {};
  // To last longer than it was to is an edit; to end sooner is its end.
  const sooner = form.validTo !== '' && (before.validTo === '' || form.validTo < before.validTo);
  const own: Change[] =
    words.length === 0 && Object.keys(period).length === 0
      ? []
      : words.length === 0 && period.validFrom === undefined && sooner
        ? [{ op: 'end', kind, id, data: period }]
        : [{ op: 'edit', kind, id, data: { ...wordsOf(form, words), ...period, ...(kind !== 'field' && from) } }];
  return kind === 'field' && changed.includes('department')
    ? [...own, { op: 'move', kind, id, data: { department: form.department ?? '', ...from } }]
    : own;
};
