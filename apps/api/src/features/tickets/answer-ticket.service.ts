import { hasRole } from '../../core/actor.ts';
import { attachFiles } from '../../core/attach-files.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { sourceColumns, wrongSource } from '../../core/similar/answer-source.ts';
import { type ActCtx, actOnTicket, type Scene, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { demandAgreement, recordConflicts } from '../../core/ticket/answer-agreement.ts';
import { findReferral, letterColumns, wrongLetter } from '../../core/ticket/authority-answer.ts';
import { copyPartFiles } from '../../core/ticket/parts.ts';
import { sentAnswer, submitDraft, writeAnswer } from '../../core/ticket/written-answer.ts';
import type { AnswerKind } from '../../db/generated/enums.ts';
import type { AnswerTicket } from './tickets.schemas.ts';

/** `groupId`: it is given to several questions at once. */
type Input = AnswerTicket & { groupId?: string };

/**
 * Answers in writing. Where the department's head approves, an officer's text goes to review first; else it is sent at once, and only
 * that stops the one-day clock. Who writes otherwise than another unit did to the same question is told, and says why. Of a question
 * that was referred it is the authority's answer, with its letter; the interim answer stopped the day, and its verdict stays.
 */
export const answerTicket = (ctx: ActCtx, act: TicketAct, input: Input) =>
  actOnTicket(ctx, act, 'answer', async (scene) => {
    const { tx, actor, ticket, reference, at } = scene;
    const {
      source,
      despite,
      citations = [],
      attachmentIds,
      partFileIds = [],
      authorityAnswer,
      noLetterReason,
      ...text
    } = input;
    const letter = { authorityAnswer, noLetterReason };
    const referral = await findReferral(scene);
    demandValid([
      ...(citations.length === 0 && !text.noCitationReason?.trim()
        ? [{ pointer: '/citations', code: 'citation-or-reason' }]
        : []),
      ...(await wrongSource(tx, actor, at, source)),
      ...wrongLetter(referral, letter, at),
    ]);
    const kind = answerKindOf(scene);
    // what was asked back is of this ticket alone, and a part's text is no answer yet
    const differing =
      kind === 'follow_up' || kind === 'part'
        ? []
        : await demandAgreement(scene, { body: text.body, citations }, despite);
    const reviewed = reference.unit(ticket.ownerUnitId)?.needsReview === true && !hasRole(actor, 'department_head');
    const answerId = await writeAnswer(scene, {
      ...text,
      ...sourceColumns(source),
      ...letterColumns(referral, letter),
      citations,
      kind,
      state: reviewed ? 'submitted' : 'sent',
    });
    const audience = reviewed || kind === 'part' ? 'internal' : 'public';
    await attachFiles(tx, actor, attachmentIds, { ticketId: ticket.id, answerId, audience });
    await copyPartFiles(scene, partFileIds, { ticketId: ticket.id, answerId, audience });
    const reasoned = differing.length > 0 && despite !== undefined ? { despite } : {};
    if (reviewed) {
      const change = await submitDraft(scene, answerId);
      return { ...change, data: { ...change.data, ...reasoned } };
    }
    if (despite !== undefined) await recordConflicts(scene, answerId, differing, despite);
    const change = await sentAnswer(scene, { id: answerId, kind, authority: referral?.authority });
    return { ...change, ...(reasoned.despite && { internal: reasoned }) };
  });

function answerKindOf({ ticket }: Scene): AnswerKind {
  if (ticket.partOfId !== null) return 'part';
  if (ticket.state === 'answered') return 'follow_up';
  return ticket.clocks.some(({ kind, stoppedAt }) => kind === 'confirmation' && !stoppedAt) ? 'confirmation' : 'answer';
}
