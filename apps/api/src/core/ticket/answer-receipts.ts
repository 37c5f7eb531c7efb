import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { emit } from '../outbox.ts';
import { placeColumns, type TicketPlace } from '../visibility.ts';

type Opened = TicketPlace & { id: string; code: string; version: number; dossierId: string | null };

/**
 * Somebody of the asking commune has the sent answers of these tickets before them: noted once a person and answer, with the first time.
 * Tickets of other communes are passed over. Staff who look at them learn of it live. Returns how many answers were new to the reader.
 */
export async function recordReceipts(tx: Tx, actor: Actor, ticketIds: readonly string[], at: Date): Promise<number> {
  const communes = actor.roles.flatMap(({ role, communeCode }) =>
    role === 'commune_staff' && communeCode ? [communeCode] : [],
  );
  const opened = await tx.$queryRaw<(Opened & { answers: number })[]>(Prisma.sql`
    WITH noted AS (
      INSERT INTO answer_receipt (answer_id, user_id, read_at)
      SELECT a.id, ${actor.userId}::uuid, ${at} FROM answer a JOIN ticket t ON t.id = a.ticket_id
      WHERE t.id = ANY(${[...ticketIds]}::uuid[]) AND t.commune_code = ANY(${communes}::text[])
        AND a.state = 'sent' AND a.kind <> 'part' AND a.sent_at <= ${at}
      ORDER BY a.id -- two downloads of one person at once wait for each other in one order
      ON CONFLICT DO NOTHING RETURNING answer_id)
    SELECT t.id, t.code, t.version, t.dossier_id AS "dossierId", ${placeColumns},
      count(*)::int AS answers
    FROM noted JOIN answer a ON a.id = noted.answer_id JOIN ticket t ON t.id = a.ticket_id GROUP BY t.id`);
  await emit(
    tx,
    opened.map(({ id, code, version, dossierId, answers: _, ...place }) => ({
      type: 'ticket.changed',
      place,
      ticketId: id,
      code,
      version,
      dossierId,
      kind: 'answer_read',
      internal: true,
      actorId: actor.userId,
    })),
  );
  return opened.reduce((sum, { answers }) => sum + answers, 0);
}
