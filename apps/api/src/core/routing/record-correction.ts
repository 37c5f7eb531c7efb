import type { CorrectionKind, CorrectionReason } from '../../db/generated/enums.ts';
import { actingUnit } from '../actor.ts';
import { newId } from '../ids.ts';
import type { Scene } from '../ticket/act-on-ticket.ts';
import type { Routing } from '../ticket/ticket-schemas.ts';

export type Correction = {
  kind: CorrectionKind;
  reason?: CorrectionReason | undefined;
  /** Unit ids of departments; null: nobody of ours. */
  from: string | null;
  to: string | null;
  /** The authority outside, as it was named. */
  outside?: string;
};

/**
 * Keeps what a person decided otherwise than the router, in the act's own transaction: it becomes training data, and the report says how
 * often and why. Somebody who decides as suggested corrects nothing.
 */
export async function recordCorrection(
  { tx, actor, ticket, at }: Pick<Scene, 'tx' | 'actor' | 'ticket' | 'at'>,
  { kind, reason = 'unspecified', from, to, outside }: Correction,
): Promise<void> {
  if (from === to && (outside === undefined || (await isKnown(tx, ticket, outside)))) return;
  await tx.routingCorrection.create({
    data: {
      id: newId(),
      ticketId: ticket.id,
      at,
      kind,
      reason,
      actorId: actor.userId,
      actorUnitId: actingUnit(actor, [ticket.ownerUnitId, ticket.postUnitId ?? '']),
      ministryCode: ticket.ministryCode,
      fromDepartmentId: from,
      toDepartmentId: to,
      outside: outside ?? null,
    },
  });
}

/** Whether the router itself named this authority, or somebody did before. */
async function isKnown(tx: Scene['tx'], ticket: Scene['ticket'], outside: string): Promise<boolean> {
  const { otherMinistryHint } = (ticket.routing ?? {}) as Partial<Routing>; // written by openTickets
  if (otherMinistryHint === outside) return true;
  return (await tx.routingCorrection.count({ where: { ticketId: ticket.id, outside } })) > 0;
}
