import type { Prisma } from '../../db/generated/client.ts';
import type { Scene } from './act-on-ticket.ts';
import type { TicketChange, TicketEventKind } from './record-change.ts';
import type { LockedTicket } from './ticket-group.ts';

type Also = NonNullable<TicketChange['also']>;

/** Acts on a survivor that say who has the question now: the communes that wait with it read them too. */
const TOLD: readonly TicketEventKind[] = ['taken', 'assigned', 'handed_over', 'returned'];

/** What lies where the survivor lies: its unit sees it, answers for it, and is warned of its clock. */
export function placeWith(
  survivor: Pick<LockedTicket, 'ownerUnitId' | 'ownerUserId' | 'postUnitId'>,
  ticket: LockedTicket,
) {
  const { ownerUnitId, ownerUserId, postUnitId } = survivor;
  const seen = ownerUnitId === postUnitId ? [] : [ownerUnitId];
  return { ownerUnitId, ownerUserId, involvedUnitIds: [...new Set([...ticket.involvedUnitIds, ...seen])] };
}

/**
 * Carried tickets follow their survivor into other hands. Nothing of what was said about the survivor is said of them, only who has
 * them now.
 */
export function followSurvivor(survivor: LockedTicket, change: TicketChange): Also {
  const told = TOLD.includes(change.kind);
  return survivor.carried
    .filter(
      ({ ownerUnitId, ownerUserId }) => ownerUnitId !== survivor.ownerUnitId || ownerUserId !== survivor.ownerUserId,
    )
    .map((ticket) => ({
      ticket,
      change: {
        kind: told ? change.kind : 'followed',
        audience: told ? 'public' : 'internal',
        at: change.at,
        data: told ? { ...change.data } : {},
        changes: placeWith(survivor, ticket),
        quietly: true,
      },
    }));
}

/**
 * The survivor answers for them no longer: each goes on by itself at the post, its clocks as they are. `internal` says why, to staff.
 */
export async function releaseCarried({ tx, ticket, at }: Scene, cause: 'withdrawn' | 'transferred'): Promise<Also> {
  const released = ticket.carried;
  ticket.carried = [];
  const chased = released.filter(({ state }) => state === 'referred').map(({ id }) => id);
  const referrals = await tx.answer.findMany({ where: { ticketId: { in: chased }, kind: 'referral' } });
  return released.map((one) => {
    const chaseAt = referrals.findLast(({ ticketId }) => ticketId === one.id)?.chaseAt;
    const change = partedChange(one, at, { ticketId: ticket.id, code: ticket.code, cause });
    return { ticket: one, change: { ...change, unsigned: true, ...(chaseAt && { chaseAt }) } };
  });
}

/** It waits for its own answer again; one that was referred stays so. */
export const partedChange = (ticket: LockedTicket, at: Date, internal: Prisma.InputJsonObject): TicketChange => ({
  kind: 'unmerged',
  audience: 'public',
  at,
  internal,
  changes: {
    state: ticket.state === 'merged' ? 'in_progress' : ticket.state,
    mergedIntoId: null,
    ownerUnitId: ticket.postUnitId ?? ticket.ownerUnitId,
    ownerUserId: null,
  },
});

/** What the survivor's history says, to staff, of one that it carries no longer. */
export const releasedChange = (
  { id, code }: LockedTicket,
  at: Date,
  cause: 'unmerged' | 'withdrawn',
  reason?: string,
): TicketChange => ({
  kind: 'released',
  audience: 'internal',
  at,
  data: { ticketId: id, code, cause, ...(reason && { reason }) },
});
