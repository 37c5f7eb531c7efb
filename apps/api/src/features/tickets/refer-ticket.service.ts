import { endOfWorkingDay } from '@caunoi/sla/working-day';
import { AppError } from '../../core/app-error.ts';
import { recordCorrection } from '../../core/routing/record-correction.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { copyToCarried } from '../../core/ticket/copy-answer.ts';
import { demandNoOpenParts } from '../../core/ticket/parts.ts';
import { calendarOf, stopClocks } from '../../core/ticket/ticket-clocks.ts';
import { writeAnswer } from '../../core/ticket/written-answer.ts';
import type { ReferTicket } from './tickets.schemas.ts';

/** After these one asks the authority again, unless another day is chosen. */
const CHASE_WORKING_DAYS = 5;

/** The question is beyond the system's ministries: a written interim answer names the competent authority, and that stops the one day. */
export const referTicket = (ctx: ActCtx, act: TicketAct, input: ReferTicket) =>
  actOnTicket(ctx, act, 'refer', async (scene) => {
    const { actor, ticket, reference, at } = scene;
    const { calendar } = calendarOf(reference, 'answer', ticket, ticket.ownerUnitId);
    const chaseAt = new Date(input.chaseAt ?? endOfWorkingDay(calendar, at, CHASE_WORKING_DAYS));
    if (chaseAt <= at)
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/chaseAt', code: 'past' }],
      });
    await demandNoOpenParts(scene.tx, ticket);
    const { authority, documentNumber, body } = input;
    await recordCorrection(scene, {
      kind: 'referral',
      reason: input.correction,
      from: ticket.departmentId,
      to: null,
      outside: authority,
    });
    const answerId = await writeAnswer(scene, {
      kind: 'referral',
      state: 'sent',
      body,
      authority,
      documentNumber,
      chaseAt,
    });
    stopClocks(reference, ticket, ['answer', 'triage'], at);
    return {
      kind: 'referred',
      audience: 'public',
      at,
      data: { answerId, authority, documentNumber },
      chaseAt,
      also: await copyToCarried(scene, answerId),
      changes: { state: 'referred', ownerUserId: ticket.ownerUserId ?? actor.userId },
    };
  });
