import { localDay } from '../../core/actor-directory.ts';
import { AppError, demand } from '../../core/app-error.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { LockedTicket } from '../../core/ticket/locked-ticket.ts';
import { startDepartmentClock, stopClocks } from '../../core/ticket/ticket-clocks.ts';
import type { Unit } from '../../db/generated/client.ts';
import type { HandOverTicket } from './tickets.schemas.ts';

/**
 * Hands the question over to the responsible department, or to the province's Sở. The one-day clock runs on, the receiver's own share
 * starts, and from now on the receiver sees the ticket for good.
 */
export const handOverTicket = (ctx: ActCtx, act: TicketAct, input: HandOverTicket) =>
  actOnTicket(ctx, act, 'handOver', async ({ ticket, reference, at }) => {
    const receiver = findReceiver(reference, ticket, input, at);
    stopClocks(reference, ticket, ['triage'], at);
    startDepartmentClock(reference, ticket, receiver.id, at);
    return {
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
        ...(receiver.kind === 'department' && { departmentId: receiver.id, departmentConfirmed: true }),
      },
    };
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
  const today = new Date(localDay(at));
  const inForce = unit && unit.validFrom <= today && (unit.validTo === null || unit.validTo >= today);
  if (!unit || !inForce || unit.ministryCode !== ticket.ministryCode) throw wrong('unknown');
  const ownSo = unit.kind === 'provincial_department' && unit.provinceCode === ticket.provinceCode;
  demand(unit.kind === 'department' || ownSo, 'validation-failed', {
    params: { count: 1 },
    errors: [{ pointer, code: 'unknown', params: { value: sent } }],
  });
  return unit;
}
