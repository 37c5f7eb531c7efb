import { addDays } from '../../lib/local-day.ts';

/** ISO days; the last one counts, null = until further notice. */
export type Period = { validFrom: string; validTo: string | null };

export type Standing = 'in_force' | 'coming' | 'lapsed' | 'withdrawn';

export const standingOn = ({ validFrom, validTo }: Period, day: string): Standing => {
  // Taken back before it began: it never was in force.
  if (validTo !== null && validTo < validFrom) return 'withdrawn';
  if (validFrom > day) return 'coming';
  return validTo !== null && validTo < day ? 'lapsed' : 'in_force';
};

/** What lapses or begins within so many days is worth saying beforehand: a decree is replaced in months, not in weeks. */
const SOON_DAYS = 180;

/** What is over, or never was: folded away. */
export const isPast = (period: Period, day: string): boolean => {
  const standing = standingOn(period, day);
  return standing === 'lapsed' || standing === 'withdrawn';
};

export type Turn = { kind: 'begins' | 'ends'; day: string; count: number };

/** The next day on which some of them begin or end, the ends first; null: nothing soon. */
export const nextTurn = (periods: readonly Period[], day: string): Turn | null => {
  const until = addDays(day, SOON_DAYS);
  const turns = periods
    .filter((period) => standingOn(period, day) !== 'withdrawn')
    .flatMap(({ validFrom, validTo }): { kind: Turn['kind']; day: string }[] => [
      ...(validTo !== null && validTo >= day && validTo <= until ? [{ kind: 'ends' as const, day: validTo }] : []),
      ...(validFrom > day && validFrom <= until ? [{ kind: 'begins' as const, day: validFrom }] : []),
    ]);
  const [first] = turns.toSorted((a, b) => a.day.localeCompare(b.day) || b.kind.localeCompare(a.kind));
  if (!first) return null;
  return { ...first, count: turns.filter((turn) => turn.day === first.day && turn.kind === first.kind).length };
};
