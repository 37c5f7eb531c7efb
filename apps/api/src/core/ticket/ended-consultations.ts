import type { Tx } from '../../db/client.ts';
import { LEGAL_STATES } from './abilities.ts';
import type { TicketChange } from './record-change.ts';
import type { LockedTicket } from './ticket-group.ts';

/**
 * Advice is asked for while a question is worked on: once it is answered, passed on or taken back nobody waits for it any more, and who
 * now holds the question needs no asking. Ends those consultations; returns what changes of the ticket with it.
 */
export async function endedConsultations(
  tx: Tx,
  ticket: LockedTicket,
  { changes = {}, at }: Pick<TicketChange, 'changes' | 'at'>,
): Promise<Partial<Pick<LockedTicket, 'consultedUnitIds'>>> {
  const asked = changes.consultedUnitIds ?? ticket.consultedUnitIds;
  if (asked.length === 0) return {};
  const { state, ministryCode, ownerUnitId } = { ...ticket, ...changes };
  const goesOn = LEGAL_STATES.consult.includes(state) && ministryCode === ticket.ministryCode;
  const kept = goesOn ? asked.filter((unitId) => unitId !== ownerUnitId) : [];
  if (kept.length === asked.length) return {};
  await tx.consultation.updateMany({
    where: { ticketId: ticket.id, unitId: { notIn: kept }, repliedAt: null, endedAt: null },
    data: { endedAt: at },
  });
  return { consultedUnitIds: kept };
}
