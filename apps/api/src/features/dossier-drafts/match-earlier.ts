import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { findCorrected, listSentQuestions } from './corrected-questions.ts';
import { mayBeTold, type QuestionRow } from './draft-row.ts';
import { findEarlierSkips, findKnownTickets, type KnownTicket, keysOf, knownAs } from './known-questions.ts';

/** A dossier is added to when at least this part of it, or of the new file, is the same. */
const SAME_PART = 0.5;

/**
 * Holds the open questions of a draft against what the commune has sent before, and marks them in place: `known` in the same words, skipped
 * as `corrected` in nearly the same, skipped as they were skipped then. Returns the dossier that the file is a new version of, if the actor
 * sees it.
 */
export async function matchEarlier(
  tx: Tx,
  actor: Actor,
  communeCode: string,
  questions: readonly QuestionRow[],
): Promise<string | null> {
  const open = questions.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const keys = [...new Set(open.flatMap(keysOf))];
  const known = await findKnownTickets(tx, communeCode, keys);
  for (const question of open) {
    const ticket = knownAs(question, known);
    if (ticket) Object.assign(question, { state: 'known', ticketId: ticket.ticketId });
  }
  const dossierId = await correctedDossier(tx, actor, questions.length, open, known);
  if (dossierId === null) return null;
  const skips = await findEarlierSkips(tx, dossierId, keys);
  const sent = await listSentQuestions(tx, dossierId);
  const taken = new Set(open.flatMap(({ state, ticketId }) => (state === 'known' && ticketId ? [ticketId] : [])));
  for (const question of open) {
    if (question.state !== 'open') continue;
    const [skipReason] = keysOf(question).flatMap((key) => skips.get(key) ?? []);
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

/** The dossier that most of the known questions went to, when that is most of the file or of the dossier. */
async function correctedDossier(
  tx: Tx,
  actor: Actor,
  size: number,
  open: readonly QuestionRow[],
  known: ReadonlyMap<string, KnownTicket>,
): Promise<string | null> {
  const counts = new Map<string, number>();
  for (const question of open) {
    const dossierId = knownAs(question, known)?.dossierId;
    if (dossierId) counts.set(dossierId, (counts.get(dossierId) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  if (!most) return null;
  const [dossierId, count] = most;
  const [dossier] = await tx.$queryRaw<{ sent: number; seen: boolean }[]>(Prisma.sql`
    SELECT count(*) FILTER (WHERE t.state <> 'withdrawn')::int AS sent, bool_or(${mayBeTold(actor)}) AS seen
    FROM ticket t WHERE t.dossier_id = ${dossierId}::uuid`);
  return dossier?.seen && count >= SAME_PART * Math.min(size, dossier.sent) ? dossierId : null;
}
