import { AppError, demand } from '../../core/app-error.ts';
import { assignedChange } from '../../core/assignment/assigned-change.ts';
import { findAssignee } from '../../core/assignment/find-assignee.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { isInForce } from '../../core/routing/department-in-force.ts';
import { recordCorrection } from '../../core/routing/record-correction.ts';
import { routedField } from '../../core/routing/routed-field.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { LockedTicket } from '../../core/ticket/locked-ticket.ts';
import { recordChange, type TicketChange } from '../../core/ticket/record-change.ts';
import { startDepartmentClock, stopClocks } from '../../core/ticket/ticket-clocks.ts';
import type { Unit } from '../../db/generated/client.ts';
import type { HandOverTicket } from './tickets.schemas.ts';

/**
 * Hands the question over to the responsible department, or to the province's Sở. The one-day clock runs on, the receiver's own share
 * starts, and from now on the receiver sees the ticket for good.
 */
export const handOverTicket = (ctx: ActCtx, act: TicketAct, input: HandOverTicket) =>
  actOnTicket(ctx, act, 'handOver', async (scene) => {
    const { ticket, reference, at } = scene;
    const receiver = findReceiver(reference, ticket, input, at);
    const isDepartment = receiver.kind === 'department';
    // the Sở holds what is the province's own to decide: that says nothing of the department
    if (isDepartment)
      await recordCorrection(scene, {
        kind: 'handover',
        reason: input.correction,
        from: ticket.departmentId,
        to: receiver.id,
      });
    stopClocks(reference, ticket, ['triage'], at);
    startDepartmentClock(reference, ticket, receiver.id, at);
    const handedOver: TicketChange = {
      kind: 'handed_over',
      audience: 'public',
      at,
      data: { unitId: receiver.id, unit: receiver.nameVi },
      ...(input.note && { internal: { unitId: receiver.id, unit: receiver.nameVi, note: input.note } }),
      changes: {
        ownerUnitId: receiver.id,
        ownerUserId: null,
        involvedUnitIds: [...new Set([...ticket.involvedUnitIds, receiver.id])],
        state: ticket.state === 'received' ? 'in_progress' : ticket.state,
        ...(isDepartment && {
          departmentId: receiver.id,
          departmentConfirmed: true,
          fieldId: routedField(reference, ticket, receiver.id),
        }),
      },
    };
    const assignee = await findAssignee(scene.tx, receiver.id, at);
    if (assignee === null) return handedOver;
    // its new holder is told, and not the whole department
    await recordChange(scene.tx, { jobs: ctx.jobs, reference }, act, ticket, { ...handedOver, quietly: true });
    return assignedChange(assignee, at);
  });

function findReceiver(reference: ReferenceSnapshot, ticket: LockedTicket, input: HandOverTicket, at: Date): Unit {
  const sent = input.department ?? input.unit;
  const pointer = input.unit === undefined ? '/department' : '/unit';
  const wrong = (code: string) =>
    new AppError('validation-failed', {
      params: { count: 1 },
      errors: [{ pointer, code, params: { value: sent ?? '' } }],
    });
  if (sent === undefined) throw wrong('required');
  const unit =
    input.department === undefined ? reference.unit(sent) : (reference.departmentByCode(sent) ?? reference.unit(sent));
  if (!unit || !isInForce(unit, at) || unit.ministryCode !== ticket.ministryCode) throw wrong('unknown');
  const ownSo = unit.kind === 'provincial_department' && unit.provinceCode === ticket.provinceCode;
  demand(unit.kind === 'department' || ownSo, 'validation-failed', {
    params: { count: 1 },
    errors: [{ pointer, code: 'unknown', params: { value: sent } }],
  });
  return unit;
}
