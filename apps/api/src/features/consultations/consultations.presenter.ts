import type { Actor } from '../../core/actor.ts';
import { rolesWith } from '../../core/permissions.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type AbilityFacts, inabilityOn } from '../../core/ticket/abilities.ts';
import { unitRef } from '../../core/ticket/ticket.presenter.ts';
import type { Consultation } from './consultations.schemas.ts';
import { isOver } from './open-consultation.ts';

type ConsultationRow = {
  id: string;
  unitId: string;
  askingUnitId: string;
  askedById: string;
  question: string;
  askedAt: Date;
  expectedAt: Date | null;
  repliedAt: Date | null;
  repliedById: string | null;
  reply: string | null;
  endedAt: Date | null;
};
/** The ticket that it is about. */
type Subject = Omit<AbilityFacts, 'isOpen'> & { id: string; code: string; queueRank: number };
type Viewer = { actor: Actor; reference: ReferenceSnapshot; nameOf: (userId: string) => string };

/** Whoever works in the department that is asked may reply. */
export const mayReply = (actor: Actor, unitId: string): boolean =>
  actor.roles.some((held) => held.unitId === unitId && rolesWith('ticket:advise').includes(held.role));

export function presentConsultation(
  row: ConsultationRow,
  ticket: Subject,
  { actor, reference, nameOf }: Viewer,
): Consultation {
  const person = (id: string) => ({ id, name: nameOf(id) });
  const over = isOver(row);
  return {
    id: row.id,
    ticket: { id: ticket.id, code: ticket.code },
    department: unitRef(reference, row.unitId),
    askedBy: { person: person(row.askedById), unit: unitRef(reference, row.askingUnitId) },
    question: row.question,
    askedAt: row.askedAt.toISOString(),
    expectedAt: row.expectedAt?.toISOString() ?? null,
    repliedAt: row.repliedAt?.toISOString() ?? null,
    repliedBy: row.repliedById === null ? null : person(row.repliedById),
    reply: row.reply,
    endedAt: row.endedAt?.toISOString() ?? null,
    canReply: !over && mayReply(actor, row.unitId),
    canEnd: !over && inabilityOn(actor, { ...ticket, isOpen: ticket.queueRank < 2 }, 'consult') === null,
  };
}
