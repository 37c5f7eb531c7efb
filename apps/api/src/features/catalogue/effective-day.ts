import type { ChangedEntry } from './catalogue-draft.ts';
import { dayAfter } from './entry-words.ts';

/** The first day on which everything of the changes is in force: what they will do is asked for that day, today at the earliest. */
export const effectiveDay = (changed: readonly ChangedEntry[], today: string): string =>
  [today, ...changed.map(firstDifference)].sort().at(-1) ?? today;

function firstDifference({ before, after }: ChangedEntry): string {
  if (before === null || before.validFrom !== after.validFrom) return after.validFrom;
  const ends = [before.validTo, after.validTo].filter((day) => day !== null).sort();
  const [first] = ends;
  return before.validTo !== after.validTo && first !== undefined ? dayAfter(first) : after.validFrom;
}
