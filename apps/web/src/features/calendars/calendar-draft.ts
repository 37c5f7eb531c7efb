import type { Day, Weekly } from './calendars.queries.ts';

/**
 * What somebody wants to change, as changes and not as a whole calendar: when another publishes first, they lie upon the new version.
 * Of each edited date all its entries, none when it is to be an ordinary day.
 */
export type CalendarDraft = { weekly: Weekly | null; days: Readonly<Record<string, readonly Day[]>> };

export const EMPTY_DRAFT: CalendarDraft = { weekly: null, days: {} };

const text = (days: readonly Day[]): string => JSON.stringify([...days].sort((a, b) => a.kind.localeCompare(b.kind)));

/** The days as they would be published, in order. */
export const draftedDays = (base: readonly Day[], draft: CalendarDraft): Day[] =>
  [...base.filter(({ date }) => !draft.days[date]), ...Object.values(draft.days).flat()].sort((a, b) =>
    a.date.localeCompare(b.date),
  );

/** Puts entries on their dates; what is as it was in the calendar is no change. */
export const withDays = (
  draft: CalendarDraft,
  base: readonly Day[],
  changes: Readonly<Record<string, readonly Day[]>>,
): CalendarDraft => {
  const days = Object.entries({ ...draft.days, ...changes }).filter(
    ([date, entries]) => text(entries) !== text(base.filter((day) => day.date === date)),
  );
  return { ...draft, days: Object.fromEntries(days) };
};

export const withWeekly = (draft: CalendarDraft, base: Weekly, weekly: Weekly): CalendarDraft => ({
  ...draft,
  weekly: JSON.stringify(weekly) === JSON.stringify(base) ? null : weekly,
});

export const changeCount = ({ weekly, days }: CalendarDraft): number =>
  Object.keys(days).length + (weekly === null ? 0 : 1);

/** A date may have several entries, a closure on a holiday for one: the one that was edited is replaced, the others stay. */
export const withOthers = (
  drafted: readonly Day[],
  date: string,
  edited: readonly Day[],
  was: Day['kind'] | undefined,
): readonly Day[] => {
  const replaced = [was, ...edited.map(({ kind }) => kind)];
  return [...drafted.filter((day) => day.date === date && !replaced.includes(day.kind)), ...edited];
};

/** An imported file says what its dates are; closures of the same dates stay. */
export const importedDays = (
  drafted: readonly Day[],
  imported: readonly Day[],
): Readonly<Record<string, readonly Day[]>> => {
  const dates = [...new Set(imported.map(({ date }) => date))];
  return Object.fromEntries(
    dates.map((date) => {
      const given = imported.filter((day) => day.date === date);
      const kinds = given.map(({ kind }) => kind);
      return [
        date,
        [
          ...drafted.filter((day) => day.date === date && day.kind === 'closure' && !kinds.includes('closure')),
          ...given,
        ],
      ];
    }),
  );
};
