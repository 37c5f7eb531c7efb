import type { FieldError } from '../../core/app-error.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { newId } from '../../core/ids.ts';
import { getDepartmentInForce } from '../../core/routing/department-in-force.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { AskForAdvice } from './consultations.schemas.ts';

/** Asks another department for advice: the owner and every clock stay as they are, and the department reads the ticket meanwhile. */
export const askForAdvice = (ctx: ActCtx, act: TicketAct, input: AskForAdvice) =>
  actOnTicket(ctx, act, 'consult', async ({ tx, actor, ticket, reference, at }) => {
    const { ministryCode, ownerUnitId, consultedUnitIds } = ticket;
    const unit = getDepartmentInForce(reference, ministryCode, input.department, { at, pointer: '/department' });
    const expectedAt = input.expectedAt === undefined ? null : new Date(input.expectedAt);
    const errors: FieldError[] = [];
    if (unit.id === ownerUnitId) errors.push({ pointer: '/department', code: 'holds-it' });
    if (consultedUnitIds.includes(unit.id)) errors.push({ pointer: '/department', code: 'asked-already' });
    if (expectedAt && expectedAt <= at) errors.push({ pointer: '/expectedAt', code: 'past' });
    demandValid(errors);
    const consultationId = newId();
    await tx.consultation.create({
      data: {
        id: consultationId,
        ticketId: ticket.id,
        unitId: unit.id,
        askingUnitId: ownerUnitId,
        askedById: actor.userId,
        question: input.question,
        askedAt: at,
        expectedAt,
      },
    });
    return {
      kind: 'consulted',
      audience: 'internal',
      at,
      data: { consultationId, unitId: unit.id, unit: unit.nameVi, note: input.question },
      changes: { consultedUnitIds: [...consultedUnitIds, unit.id] },
    };
  });
