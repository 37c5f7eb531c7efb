import type { Ctx } from '../../../context.ts';
import type { ReferenceSnapshot } from '../../../core/reference-data.ts';
import type { Scene } from '../../../core/ticket/act-on-ticket.ts';
import { keepPace } from '../../../core/ticket/parts.ts';
import { recordChange, type TicketChange } from '../../../core/ticket/record-change.ts';
import { openClocks, resumeClocks } from '../../../core/ticket/ticket-clocks.ts';
import { findCarried, type LockedTicket } from '../../../core/ticket/ticket-group.ts';
import type { Tx } from '../../../db/client.ts';
import type { ClaimedStep } from './claimed-steps.queries.ts';
import { markDone } from './step-outcomes.ts';

/** What a ticket does by itself once its step is due: nobody did it, everybody reads it. */
export async function actByItself(
  tx: Tx,
  ctx: Pick<Ctx, 'jobs'>,
  reference: ReferenceSnapshot,
  step: ClaimedStep,
  now: Date,
): Promise<void> {
  const ticket = await readLocked(tx, step.ticketId);
  const change =
    step.kind === 'pause_limit'
      ? await endPause({ tx, reference, ticket, at: now }, step)
      : closeUncontested(ticket, step, now);
  await markDone(tx, [step.id], change ? 'acted' : 'moot', now);
  if (change) await recordChange(tx, { jobs: ctx.jobs, reference }, null, ticket, change);
}

/** The claim holds its lock, and with it that of all it carries. */
async function readLocked(tx: Tx, id: string): Promise<LockedTicket> {
  const { clocks, ...ticket } = await tx.ticket.findUniqueOrThrow({
    where: { id },
    include: { clocks: { include: { pauses: { orderBy: { from: 'asc' } } } } },
  });
  const present = clocks.filter(({ cycle }) => cycle === ticket.cycle);
  return { ...ticket, clocks: present, touched: new Set(), carried: await findCarried(tx, id) };
}

/** The commune has owed its information for as long as it may: the clocks run on from the limit, whenever a worker noticed. */
async function endPause(
  scene: Pick<Scene, 'tx' | 'reference' | 'ticket' | 'at'>,
  { clockId, fireAt }: ClaimedStep,
): Promise<TicketChange | null> {
  const { reference, ticket, at } = scene;
  // a part runs on with its whole
  if (ticket.partOfId !== null) return null;
  const clock = openClocks(ticket).find(({ id }) => id === clockId);
  if (!clock?.pausedAt || clock.pausedAt > fireAt) return null;
  resumeClocks(reference, ticket, fireAt);
  return {
    kind: 'resumed',
    audience: 'public',
    at,
    data: { since: fireAt.toISOString() },
    changes: { state: ticket.state === 'waiting_requester' ? 'in_progress' : ticket.state },
    also: await keepPace(scene, 'resumed', (part) => resumeClocks(reference, part, fireAt)),
  };
}

/** Nobody came back to the answer in all that time. */
function closeUncontested(ticket: LockedTicket, { cycle }: ClaimedStep, at: Date): TicketChange | null {
  const contested = openClocks(ticket, 'follow_up').length > 0;
  if (ticket.state !== 'answered' || ticket.cycle !== cycle || contested) return null;
  return { kind: 'auto_closed', audience: 'public', at, changes: { state: 'closed', closedAt: at } };
}
