import type { Tx } from '../../db/client.ts';
import { Prisma, type Ticket } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { AppError, demand } from '../app-error.ts';
import { readsInternal, visibleTickets } from '../visibility.ts';
import { inabilityOn } from './abilities.ts';
import type { TicketClock } from './ticket-clocks.ts';
import { idOrCode } from './ticket-row.ts';
import type { Ability } from './ticket-schemas.ts';

/** A ticket that this transaction alone may change, with its clocks of the present cycle. */
export type LockedTicket = Ticket & { clocks: TicketClock[] };

/**
 * Locks a ticket that the actor sees. Throws `not-found` when there is none or it is not theirs to see, and `stale-version` with what
 * happened since when it is no longer at `expectedVersion`; null for an act that overwrites nothing, told by telephone.
 */
export async function getTicketForUpdate(
  tx: Tx,
  actor: Actor,
  idOrItsCode: string,
  expectedVersion: number | null,
  sight: Prisma.Sql = visibleTickets(actor),
): Promise<LockedTicket> {
  const [found] = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT t.id FROM ticket t WHERE ${idOrCode(idOrItsCode)} AND ${sight} FOR UPDATE`,
  );
  if (!found) throw new AppError('not-found');
  const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: found.id } });
  if (expectedVersion !== null && ticket.version !== expectedVersion)
    throw await staleVersion(tx, actor, ticket, expectedVersion);
  const clocks = await tx.clock.findMany({
    where: { ticketId: ticket.id, cycle: ticket.cycle },
    include: { pauses: { orderBy: { from: 'asc' } } },
  });
  return { ...ticket, clocks };
}

/** Refuses an act that the actor may not do on this ticket now, with the reason that its button shows. */
export function demandAbility(actor: Actor, ticket: LockedTicket, ability: Ability): void {
  const reason = inabilityOn(actor, { ...ticket, isOpen: ticket.queueRank < 2 }, ability);
  if (reason === 'wrong-state')
    throw new AppError('illegal-transition', { params: { state: ticket.state }, extra: { state: ticket.state } });
  demand(reason === null, 'not-your-turn', { params: { reason: reason ?? '' }, extra: { reason } });
}

async function staleVersion(tx: Tx, actor: Actor, ticket: Ticket, expectedVersion: number): Promise<AppError> {
  const events = await tx.ticketEvent.findMany({
    where: {
      ticketId: ticket.id,
      version: { gt: expectedVersion },
      ...(!readsInternal(actor, ticket) && { audience: 'public' }),
    },
    orderBy: { at: 'asc' },
    // the internal words of an act are a second event of it
    distinct: ['version', 'kind'],
    take: 20,
    select: { at: true, kind: true, actorId: true },
  });
  const people = await tx.user.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  return new AppError('stale-version', {
    extra: {
      currentVersion: ticket.version,
      state: ticket.state,
      changes: events.map((event) => ({
        at: event.at.toISOString(),
        kind: event.kind,
        by: people.find(({ id }) => id === event.actorId)?.name ?? null,
      })),
    },
  });
}
