import { type Actor, hasRole } from '../../core/actor.ts';
import { seesTicket } from '../../core/visibility.ts';
import type { Recipient, Skip, WaitingRow } from './waiting-deliveries.queries.ts';

/** More than this at once is a flood, and becomes one mail whatever was chosen. */
export const MOST_SINGLE_MAILS = 3;

/** Why a person is not written to about this after all; null: they are. */
export function skipOf(
  row: WaitingRow,
  person: Recipient,
  actor: Actor | undefined,
  visibleDossiers: ReadonlySet<string>,
): Skip | null {
  if (person.disabled || !actor) return 'disabled';
  if (!person.email) return 'no_address';
  if (!sees(row, actor, visibleDossiers)) return 'unseen';
  if (person[row.category] === 'off') return 'off';
  if (row.readAt && !row.urgent) return 'read';
  // No warning of a clock that stands by now.
  return row.data.step && !row.clock ? 'stopped' : null;
}

const sees = (row: WaitingRow, actor: Actor, visibleDossiers: ReadonlySet<string>): boolean => {
  if (row.ticket) return seesTicket(actor, row.ticket);
  if (row.data.dossier) return visibleDossiers.has(row.data.dossier.id);
  // What is about nothing but the administration itself. A clock's warning without its question is for the bell.
  return hasRole(actor, 'admin') && !row.data.step;
};

/** Which of a person's news go out in which mail: each group is one. */
export function planMails(rows: readonly WaitingRow[], person: Recipient, flooded: boolean): WaitingRow[][] {
  if (rows.length === 0) return [];
  if (flooded || rows.length > MOST_SINGLE_MAILS) return [[...rows]];
  const together = rows.filter(({ category }) => person[category] === 'digest');
  const single = rows.filter(({ category }) => person[category] !== 'digest');
  return [...single.map((row) => [row]), ...(together.length > 0 ? [together] : [])];
}
