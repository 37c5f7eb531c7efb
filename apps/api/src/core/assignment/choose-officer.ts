import type { AssignmentMode } from '../../db/generated/enums.ts';

/** Somebody who is there today, with the open questions that they hold. */
export type OfficerThere = { userId: string; name: string; load: number };

/**
 * Whose turn it is. In turn: the next after `lastId` in the order of ids, which no new colleague upsets. By least load: whoever holds the
 * fewest, and among equals the next in turn. Undefined when nobody is there, or the department chooses by hand.
 */
export function chooseOfficer(
  mode: AssignmentMode,
  officers: readonly OfficerThere[],
  lastId: string | null,
): OfficerThere | undefined {
  if (mode === 'by_hand') return undefined;
  const least = Math.min(...officers.map(({ load }) => load));
  const candidates = officers
    .filter(({ load }) => mode === 'round_robin' || load === least)
    .toSorted((a, b) => (a.userId < b.userId ? -1 : 1));
  return candidates.find(({ userId }) => lastId === null || userId > lastId) ?? candidates[0];
}
