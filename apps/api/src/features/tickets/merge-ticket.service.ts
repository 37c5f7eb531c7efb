import { AppError } from '../../core/app-error.ts';
import { type ActCtx, actOnTicket, type Scene, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { placeWith } from '../../core/ticket/carried-tickets.ts';
import { isNamed } from '../../core/ticket/locked-ticket.ts';
import { demandNoOpenParts } from '../../core/ticket/parts.ts';
import type { TicketChange } from '../../core/ticket/record-change.ts';
import { stopClocks } from '../../core/ticket/ticket-clocks.ts';
import { findSeen, type LockedTicket, MOST_CARRIED } from '../../core/ticket/ticket-group.ts';
import type { TicketState } from '../../db/generated/enums.ts';
import type { MergeTicket } from './tickets.schemas.ts';

/** Open, and not itself waiting for another's answer. */
const SURVIVORS: readonly TicketState[] = ['received', 'in_progress', 'in_review', 'waiting_requester'];

/**
 * Merges a question into one that asks the same: its commune gets that one's answer, its one-day clock runs on until then. What it
 * carries itself moves along. Its commune learns that it is answered together with another, never whose that is.
 */
export const mergeTicket = (ctx: ActCtx, act: TicketAct, input: MergeTicket) =>
  actOnTicket(
    ctx,
    act,
    'merge',
    async (scene) => {
      const { ticket, reference, at } = scene;
      await demandNoOpenParts(scene.tx, ticket);
      const survivor = await survivorOf(scene, input.into);
      stopClocks(reference, ticket, ['triage'], at);
      const moved = ticket.carried;
      ticket.carried = [];
      survivor.carried.push(ticket, ...moved);
      const note = input.note ? { note: input.note } : {};
      return {
        ...joiningChange(ticket, survivor, at),
        audience: 'public',
        data: {},
        internal: { ticketId: survivor.id, code: survivor.code, ...note },
        also: [
          ...moved.map((one) => ({ ticket: one, change: joiningChange(one, survivor, at) })),
          {
            ticket: survivor,
            change: {
              kind: 'absorbed',
              audience: 'internal',
              at,
              data: { ticketId: ticket.id, code: ticket.code, ...note },
            },
          },
        ],
      };
    },
    { beside: [input.into] },
  );

const joiningChange = (ticket: LockedTicket, survivor: LockedTicket, at: Date): TicketChange => ({
  kind: 'merged',
  audience: 'internal',
  at,
  data: { ticketId: survivor.id, code: survivor.code },
  changes: { state: 'merged', mergedIntoId: survivor.id, ...placeWith(survivor, ticket) },
});

/** The ticket to merge into, locked beside. All that can be wrong with it is said at `/into`. */
async function survivorOf({ tx, actor, ticket }: Scene, into: string): Promise<LockedTicket> {
  const wrong = (code: string, params: Record<string, string | number> = {}) =>
    new AppError('validation-failed', { params: { count: 1 }, errors: [{ pointer: '/into', code, params }] });
  if (isNamed(into)(ticket)) throw wrong('same-ticket');
  const survivor = await findSeen(tx, actor, into);
  if (!survivor) throw wrong('unknown', { value: into });
  if (survivor.postUnitId !== ticket.postUnitId) throw wrong('other-post', { value: survivor.code });
  if (survivor.partOfId !== null) throw wrong('part-of-whole', { value: survivor.code });
  if (survivor.state === 'merged') throw wrong('merged-already', { value: survivor.code });
  if (!SURVIVORS.includes(survivor.state)) throw wrong('not-open', { value: survivor.code });
  if (survivor.carried.length + 1 + ticket.carried.length > MOST_CARRIED)
    throw wrong('carries-enough', { limit: MOST_CARRIED });
  return survivor;
}
