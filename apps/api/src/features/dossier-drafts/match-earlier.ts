import type { Tx } from '../../db/client.ts';
import type { QuestionRow } from './draft-row.ts';
import { findCorrected, findEarlierSkips, findKnownTickets, listSentQuestions } from './known-questions.ts';

/** A dossier is added to when at least this part of it, or of the new file, is the same. */
const SAME_PART = 0.5;

/**
 * Holds the open questions of a draft against what the commune has sent before, and marks them in place: `known` in the same words, skipped
 * as `corrected` in nearly the same, skipped as the clerk skipped them then. Returns the dossier that the file is a new version of.
 */
export async function matchEarlier(
  tx: Tx,
  communeCode: string,
  questions: readonly QuestionRow[],
): Promise<string | null> {
  const open = questions.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const keys = [...new Set(open.map(keyOf))];
  const known = await findKnownTickets(tx, communeCode, keys);
  for (const question of open) {
    const ticket = known.get(keyOf(question));
    if (ticket) Object.assign(question, { state: 'known', ticketId: ticket.ticketId });
  }
  const dossierId = await correctedDossier(tx, questions.length, open, known);
  if (dossierId === null) return null;
  const skips = await findEarlierSkips(tx, communeCode, keys);
  const sent = await listSentQuestions(tx, dossierId);
  const taken = new Set(open.flatMap(({ state, ticketId }) => (state === 'known' && ticketId ? [ticketId] : [])));
  for (const question of open) {
    if (question.state !== 'open') continue;
    const skipReason = skips.get(keyOf(question));
    if (skipReason !== undefined) {
      Object.assign(question, { state: 'skipped', skipReason });
      continue;
    }
    const corrects =
      question.number === null
        ? undefined
        : findCorrected(
            question,
            sent.filter(({ ticketId }) => !taken.has(ticketId)),
          );
    if (!corrects) continue;
    taken.add(corrects.ticketId);
    Object.assign(question, { state: 'skipped', skipReason: 'corrected', ticketId: corrects.ticketId });
  }
  return dossierId;
}

const keyOf = ({ originalKey, textKey }: QuestionRow): string => originalKey ?? textKey;

/** The dossier that most of the known questions went to, when that is most of the file or of the dossier. */
async function correctedDossier(
  tx: Tx,
  size: number,
  open: readonly QuestionRow[],
  known: ReadonlyMap<string, { dossierId: string | null }>,
): Promise<string | null> {
  const counts = new Map<string, number>();
  for (const question of open) {
    const dossierId = known.get(keyOf(question))?.dossierId;
    if (dossierId) counts.set(dossierId, (counts.get(dossierId) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  if (!most) return null;
  const [dossierId, count] = most;
  const sent = await tx.ticket.count({ where: { dossierId, state: { not: 'withdrawn' } } });
  return count >= SAME_PART * Math.min(size, sent) ? dossierId : null;
}
