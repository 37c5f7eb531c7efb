import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import type { ActCtx, Scene } from '../../core/ticket/act-on-ticket.ts';
import { getTicketForUpdate } from '../../core/ticket/locked-ticket.ts';
import { recordChange, type TicketChange } from '../../core/ticket/record-change.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Consultation as ConsultationRow } from '../../db/generated/client.ts';

export type ConsultationAct = { actor: Actor; consultationId: string; requestId: string; once?: Once };

/**
 * The frame of what is done to a consultation: its ticket, which the actor must see, is locked; one that is over is refused, since two
 * may reply at once. It overwrites nothing of the ticket, so no version is asked for.
 */
export async function actOnConsultation<T>(
  ctx: ActCtx,
  act: ConsultationAct,
  procedure: (scene: Scene, consultation: ConsultationRow) => Promise<TicketChange>,
  present: (scene: Scene, consultation: ConsultationRow) => Promise<T>,
): Promise<T> {
  const reference: ReferenceSnapshot = await ctx.reference.current();
  return transact(ctx, act.once, async (tx) => {
    const asked = await tx.consultation.findUnique({ where: { id: act.consultationId } });
    if (!asked) throw new AppError('not-found');
    const readAgain = () => tx.consultation.findUniqueOrThrow({ where: { id: asked.id } });
    const ticket = await getTicketForUpdate(tx, act.actor, asked.ticketId, null).catch(async (error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      // a reply takes the ticket out of its department's sight: a colleague who comes second is told so
      const advises = act.actor.roles.some(({ unitId }) => unitId === asked.unitId);
      throw advises && isOver(await readAgain()) ? new AppError('consultation-over') : error;
    });
    // it may have ended while the ticket's lock was waited for
    const consultation = await readAgain();
    if (isOver(consultation)) throw new AppError('consultation-over');
    const scene: Scene = { tx, actor: act.actor, ticket, reference, at: ctx.clock.now() };
    const change = await procedure(scene, consultation);
    await recordChange(tx, { jobs: ctx.jobs, reference }, act, ticket, change);
    return present(scene, await readAgain());
  });
}

export const isOver = ({ repliedAt, endedAt }: Pick<ConsultationRow, 'repliedAt' | 'endedAt'>): boolean =>
  repliedAt !== null || endedAt !== null;
