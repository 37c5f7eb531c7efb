import type { ActCtx } from '../../core/ticket/act-on-ticket.ts';
import { demandAbility } from '../../core/ticket/locked-ticket.ts';
import { presentOne } from './consultations.queries.ts';
import { actOnConsultation, type ConsultationAct } from './open-consultation.ts';

/** Whoever holds the ticket waits for the advice no longer: the department that was asked does not see it any more. */
export const endConsultation = (ctx: ActCtx, act: ConsultationAct) =>
  actOnConsultation(
    ctx,
    act,
    async ({ tx, actor, ticket, reference, at }, { id, unitId }) => {
      demandAbility(actor, ticket, 'consult');
      await tx.consultation.update({ where: { id }, data: { endedAt: at } });
      return {
        kind: 'consultation_ended',
        audience: 'internal',
        at,
        data: { consultationId: id, unitId, unit: reference.unit(unitId)?.nameVi ?? unitId },
        changes: { consultedUnitIds: ticket.consultedUnitIds.filter((one) => one !== unitId) },
        quietly: true,
      };
    },
    presentOne,
  );
