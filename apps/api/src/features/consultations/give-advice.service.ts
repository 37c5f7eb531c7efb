import { demand } from '../../core/app-error.ts';
import type { ActCtx } from '../../core/ticket/act-on-ticket.ts';
import { mayReply } from './consultations.presenter.ts';
import { presentOne } from './consultations.queries.ts';
import type { GiveAdvice } from './consultations.schemas.ts';
import { actOnConsultation, type ConsultationAct } from './open-consultation.ts';

/** The department that was asked gives its advice, to staff only; with that it no longer sees the ticket. */
export const giveAdvice = (ctx: ActCtx, act: ConsultationAct, input: GiveAdvice) =>
  actOnConsultation(
    ctx,
    act,
    async ({ tx, actor, ticket, reference, at }, { id, unitId, askedById }) => {
      demand(mayReply(actor, unitId), 'not-your-turn', {
        params: { reason: 'not-your-role' },
        extra: { reason: 'not-your-role' },
      });
      await tx.consultation.update({
        where: { id },
        data: { repliedAt: at, repliedById: actor.userId, reply: input.body },
      });
      const unit = reference.unit(unitId)?.nameVi ?? unitId;
      return {
        kind: 'advised',
        audience: 'internal',
        at,
        data: { consultationId: id, unitId, unit, userId: askedById, note: input.body },
        changes: { consultedUnitIds: ticket.consultedUnitIds.filter((one) => one !== unitId) },
      };
    },
    presentOne,
  );
