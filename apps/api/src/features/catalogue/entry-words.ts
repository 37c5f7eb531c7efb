import type { EntryKind } from '../../core/catalogue-entries.ts';
import type { ChangeData } from './changes.schemas.ts';

export type DataKey = keyof ChangeData;

/** What each kind of entry is made of. `required` when it is added; `fixed` cannot be edited: the entry would be another one. */
export const WORDS: Record<EntryKind, { required: DataKey[]; optional: DataKey[]; fixed: DataKey[] }> = {
  field: { required: ['department', 'nameVi'], optional: ['nameEn', 'sourceStatus'], fixed: ['department'] },
  term: { required: ['field', 'term'], optional: [], fixed: [] },
  legal_text: { required: ['department', 'citation'], optional: ['title', 'sourceStatus'], fixed: [] },
  procedure: {
    required: ['field', 'name', 'level'],
    optional: ['code', 'province', 'sourceStatus'],
    fixed: [],
  },
  other_ministry: { required: ['name', 'terms'], optional: [], fixed: ['name'] },
  rule: {
    required: ['ministry', 'name', 'department'],
    optional: ['field', 'province', 'channel'],
    fixed: ['ministry'],
  },
};

/**
 * Words that decide a route, or who decides a procedure: what was in force stays as it was, and the edited entry begins on a day of its own.
 */
export const DECIDING: Record<EntryKind, DataKey[]> = {
  field: [],
  term: ['field', 'term'],
  legal_text: ['department', 'citation'],
  procedure: ['field', 'name', 'level', 'province'],
  other_ministry: [],
  rule: ['department', 'field', 'province', 'channel'],
};

/** Texts without spaces at their ends or twice in between: two that look the same are the same. */
export function tidy(data: ChangeData): ChangeData {
  const tidyText = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.map(tidyText) : tidyText(value)]),
  );
}

/** By what two entries are the same to a reader. */
export const sameWords = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const DAY_MS = 86_400_000;
export const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
export const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** As a Vietnamese letter writes it: 01/12/2026. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/');
