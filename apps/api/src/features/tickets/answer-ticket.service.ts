import { hasRole } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { attachFiles } from '../../core/attach-files.ts';
import { type ActCtx, actOnTicket, type Scene, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { sentAnswer, submitDraft, writeAnswer } from '../../core/ticket/written-answer.ts';
import type { AnswerKind } from '../../db/generated/enums.ts';
import type { AnswerTicket } from './tickets.schemas.ts';

/**
 * Answers in writing. Where the department's head approves, an officer's text goes to review first; else it is sent at once, and only
 * that stops the one-day clock.
 */
export const answerTicket = (ctx: ActCtx, act: TicketAct, input: AnswerTicket) =>
  actOnTicket(ctx, act, 'answer', async (scene) => {
    const { tx, actor, ticket, reference } = scene;
    if ((input.citations ?? []).length === 0 && !input.noCitationReason?.trim())
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/citations', code: 'citation-or-reason' }],
      });
    const kind = answerKindOf(scene);
    const reviewed = reference.unit(ticket.ownerUnitId)?.needsReview === true && !hasRole(actor, 'department_head');
    const answerId = await writeAnswer(scene, { ...input, kind, state: reviewed ? 'submitted' : 'sent' });
    await attachFiles(tx, actor, input.attachmentIds ?? [], {
      ticketId: ticket.id,
      answerId,
      audience: reviewed ? 'internal' : 'public',
    });
    return reviewed ? submitDraft(scene, answerId) : sentAnswer(scene, { id: answerId, kind });
  });

function answerKindOf({ ticket }: Scene): AnswerKind {
  if (ticket.state === 'answered') return 'follow_up';
  return ticket.clocks.some(({ kind, stoppedAt }) => kind === 'confirmation' && !stoppedAt) ? 'confirmation' : 'answer';
}
