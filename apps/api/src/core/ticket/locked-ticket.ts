import type { Tx } from '../../db/client.ts';
import type { Prisma, Ticket } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { AppError, demand } from '../app-error.ts';
import { readsInternal, seesTicket, visibleTickets } from '../visibility.ts';
import { inabilityOn } from './abilities.ts';
import { findCarried, type LockedTicket, lockGroups } from './ticket-group.ts';
import type { Ability } from './ticket-schemas.ts';

export type { LockedTicket } from './ticket-group.ts';

/**
 * Locks a ticket that the actor sees, with those that are merged with it, and `beside` with theirs. Throws `not-found` when there is none or it is not theirs to see, and `stale-version` with what
 * happened since when it is no longer at `expectedVersion`; null for an act that overwrites nothing, told by telephone.
 */
export async function getTicketForUpdate(
  tx: Tx,
  actor: Actor,
  idOrItsCode: string,
  expectedVersion: number | null,
  { sight, beside = [] }: { sight?: Prisma.Sql; beside?: readonly string[] } = {},
): Promise<LockedTicket> {
  const locked = await lockGroups(tx, [idOrItsCode, ...beside], sight ?? visibleTickets(actor));
  const found = locked.find(isNamed(idOrItsCode));
  if (!found) throw new AppError('not-found');
  const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: found.id } });
  // it may have left the actor's sight while its lock was waited for
  if (sight === undefined && !seesTicket(actor, ticket)) throw new AppError('not-found');
  if (expectedVersion !== null && ticket.version !== expectedVersion)
    throw await staleVersion(tx, actor, ticket, expectedVersion);
  const clocks = await tx.clock.findMany({
    where: { ticketId: ticket.id, cycle: ticket.cycle },
    include: { pauses: { orderBy: { from: 'asc' } } },
  });
  const carried = locked.length > 1 || expectedVersion === null ? await findCarried(tx, ticket.id) : [];
  return { ...ticket, clocks, touched: new Set(), carried };
}

/** Whether a ticket is the one of this id or code. */
export const isNamed =
  (idOrItsCode: string) =>
  ({ id, code }: { id: string; code: string }): boolean =>
    id === idOrItsCode.toLowerCase() || code === idOrItsCode.toUpperCase();

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
