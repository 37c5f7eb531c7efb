import type { FieldError } from '../../core/app-error.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { LockedTicket } from '../../core/ticket/locked-ticket.ts';
import { keepPace } from '../../core/ticket/parts.ts';
import type { TicketEventKind } from '../../core/ticket/record-change.ts';
import { recountClocks } from '../../core/ticket/recount-clocks.ts';
import { writtenMoment } from '../../core/written-moment.ts';
import type { Tx } from '../../db/client.ts';
import type { CorrectReceivedAt } from './tickets.schemas.ts';

/** As old as a sender's own time may be when the question arrives (sla.md, `answer`). */
const OLDEST_MS = 24 * 3_600_000;
/** What is done to a question without working on it. */
const NO_WORK: readonly TicketEventKind[] = ['submitted', 'noted', 'urgency_set', 'received_at_corrected'];

/**
 * Corrects when a question was received: what was counted from the receipt is counted from there, pauses are kept. The commune sees the
 * correction; its reason is for staff.
 */
export const correctReceivedAt = (ctx: ActCtx, act: TicketAct, input: CorrectReceivedAt) =>
  actOnTicket(ctx, act, 'correctReceivedAt', async (scene) => {
    const { tx, ticket, reference, at } = scene;
    const receivedAt = new Date(input.receivedAt);
    demandValid(boundErrors(receivedAt, ticket, at, await findFirstWork(tx, ticket.id)));
    recountClocks(reference, ticket, { receivedAt });
    const data = { from: ticket.receivedAt.toISOString(), to: receivedAt.toISOString() };
    return {
      kind: 'received_at_corrected',
      audience: 'public',
      at,
      data,
      internal: { ...data, reason: input.reason },
      changes: { receivedAt },
      also: await keepPace(scene, 'recounted', (part) => recountClocks(reference, part, { receivedAt }), {
        receivedAt,
      }),
    };
  });

function boundErrors(receivedAt: Date, ticket: LockedTicket, now: Date, firstWork: Date | null): FieldError[] {
  const pointer = '/receivedAt';
  const earliest = new Date(ticket.createdAt.getTime() - OLDEST_MS);
  if (receivedAt > now) return [{ pointer, code: 'future' }];
  if (receivedAt.getTime() === ticket.receivedAt.getTime()) return [{ pointer, code: 'as-before' }];
  if (receivedAt < earliest)
    return [{ pointer, code: 'received-too-early', params: { limit: writtenMoment(earliest) } }];
  if (firstWork && receivedAt > firstWork)
    return [{ pointer, code: 'received-after-act', params: { limit: writtenMoment(firstWork) } }];
  return [];
}

async function findFirstWork(tx: Tx, ticketId: string): Promise<Date | null> {
  const first = await tx.ticketEvent.findFirst({
    where: { ticketId, kind: { notIn: [...NO_WORK] } },
    orderBy: { at: 'asc' },
    select: { at: true },
  });
  return first?.at ?? null;
}
