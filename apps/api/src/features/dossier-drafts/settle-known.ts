import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { mayBeTold, type QuestionRow } from './draft-row.ts';
import type { KnownTicket } from './known-questions.ts';

/** The questions that turned out to be sent before, as they are written. */
export const markKnown = (open: readonly QuestionRow[], known: ReadonlyMap<string, KnownTicket>, version: number) =>
  open.flatMap((question) => {
    const ticket = known.get(question.id);
    return ticket ? [{ ...question, state: 'known' as const, ticketId: ticket.ticketId, version }] : [];
  });

/** With their tickets, as far as the sender may be told of them. */
export async function presentKnown(tx: Tx, actor: Actor, known: ReadonlyMap<string, KnownTicket>) {
  const ids = [...known.values()].map(({ ticketId }) => ticketId);
  const told = new Set(
    ids.length === 0
      ? []
      : (
          await tx.$queryRaw<{ id: string }[]>(
            Prisma.sql`SELECT t.id FROM ticket t WHERE t.id = ANY(${ids}::uuid[]) AND ${mayBeTold(actor)}`,
          )
        ).map(({ id }) => id),
  );
  return [...known].map(([question, { ticketId, code }]) =>
    told.has(ticketId) ? { question, ticket: ticketId, code } : { question, ticket: null, code: null },
  );
}
