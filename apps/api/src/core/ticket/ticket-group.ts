import type { Tx } from '../../db/client.ts';
import { Prisma, type Ticket } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { isUuid } from '../ids.ts';
import { seesTicket } from '../visibility.ts';
import type { Clocked, TicketClock } from './ticket-clocks.ts';
import { idOrCode } from './ticket-row.ts';

/** A ticket that this transaction alone may change, with its clocks of the present cycle and the merged tickets that it carries. */
export type LockedTicket = Ticket & Pick<Clocked, 'clocks' | 'touched'> & { carried: LockedTicket[] };

/** Merged tickets that still wait for what their survivor brings: its answer, or after its referral the authority's. */
export const CARRIED_STATES = ['merged', 'referred'] as const;
const CARRIED = Prisma.sql`('merged', 'referred')`;

/** Most tickets that one may carry: its answer is copied to all of them in one transaction. */
export const MOST_CARRIED = 100;

type Member = { id: string; code: string };

/**
 * Locks these tickets, as far as `sight` has them, each with what its acts touch: the ticket it is merged into and those it carries, the
 * whole that it is part of, and the parts of either.
 * In one statement and in the order of ids, so that no two acts wait for each other.
 */
export const lockGroups = (tx: Tx, idsOrCodes: readonly string[], sight: Prisma.Sql): Promise<Member[]> =>
  tx.$queryRaw<Member[]>(Prisma.sql`
    WITH target AS MATERIALIZED (
      SELECT t.id, t.merged_into_id, t.state, t.part_of_id FROM ticket t
      WHERE (${Prisma.join(idsOrCodes.map(idOrCode), ' OR ')}) AND ${sight})
    SELECT g.id, g.code FROM ticket g
    WHERE g.id IN (
      SELECT id FROM target
      UNION SELECT merged_into_id FROM target WHERE state IN ${CARRIED}
      UNION SELECT m.id FROM target JOIN ticket m ON m.merged_into_id = target.id AND m.state IN ${CARRIED}
      UNION SELECT part_of_id FROM target
      UNION SELECT p.id FROM target JOIN ticket p ON p.part_of_id IN (target.id, target.merged_into_id)
        AND p.state NOT IN ('closed', 'withdrawn'))
    ORDER BY g.id FOR UPDATE OF g`);

export const WITH_PAUSES = { clocks: { include: { pauses: { orderBy: { from: 'asc' } } } } } as const;

type Row = Ticket & { clocks: TicketClock[] };
export const lockedOf = ({ clocks, ...row }: Row, carried: LockedTicket[] = []): LockedTicket => ({
  ...row,
  clocks: clocks.filter(({ cycle }) => cycle === row.cycle),
  touched: new Set(),
  carried,
});

/** The tickets that this one carries, oldest first; locked with it. */
export async function findCarried(tx: Tx, survivorId: string): Promise<LockedTicket[]> {
  const carried = await tx.ticket.findMany({
    where: { mergedIntoId: survivorId, state: { in: [...CARRIED_STATES] } },
    include: WITH_PAUSES,
    orderBy: { id: 'asc' },
  });
  return carried.map((row) => lockedOf(row));
}

/** Whether it waits for the answer of another one. */
const isCarried = <T extends Pick<Ticket, 'mergedIntoId' | 'state'>>(
  ticket: T,
): ticket is T & { mergedIntoId: string } =>
  ticket.mergedIntoId !== null && CARRIED_STATES.some((state) => state === ticket.state);

/** The ticket whose answer this one waits for, locked with it; undefined for one that is not merged. */
export async function findSurvivor(tx: Tx, ticket: LockedTicket): Promise<LockedTicket | undefined> {
  if (!isCarried(ticket)) return undefined;
  const row = await tx.ticket.findUniqueOrThrow({ where: { id: ticket.mergedIntoId }, include: WITH_PAUSES });
  const carried = await findCarried(tx, row.id);
  return lockedOf(
    row,
    carried.map((one) => (one.id === ticket.id ? ticket : one)),
  );
}

/** The same, without this one among what it carries. */
export async function leaveSurvivor(tx: Tx, ticket: LockedTicket): Promise<LockedTicket | undefined> {
  const survivor = await findSurvivor(tx, ticket);
  return survivor && { ...survivor, carried: survivor.carried.filter((one) => one !== ticket) };
}

/** A ticket of this id or code that the actor sees, locked beside another. */
export async function findSeen(tx: Tx, actor: Actor, idOrItsCode: string): Promise<LockedTicket | undefined> {
  const where = isUuid(idOrItsCode) ? { id: idOrItsCode } : { code: idOrItsCode.toUpperCase() };
  const row = await tx.ticket.findUnique({ where, include: WITH_PAUSES });
  if (!row || !seesTicket(actor, row)) return undefined;
  return lockedOf(row, await findCarried(tx, row.id));
}

/** The clocks that place a ticket in the queues: its own, and those of all that wait with it. */
export const clocksOfGroup = (ticket: Pick<LockedTicket, 'clocks' | 'carried'>): TicketClock[] => [
  ...ticket.clocks,
  ...ticket.carried.flatMap(({ clocks }) => clocks),
];
