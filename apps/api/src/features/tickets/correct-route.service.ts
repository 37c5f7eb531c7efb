import { getDepartmentInForce } from '../../core/routing/department-in-force.ts';
import { recordCorrection } from '../../core/routing/record-correction.ts';
import { routedField } from '../../core/routing/routed-field.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { CorrectRoute } from './tickets.schemas.ts';

/**
 * The post says which department is responsible, or that none of the ministry's is, without handing over. Agreeing with the suggestion
 * confirms it; deciding otherwise teaches the router.
 */
export const correctRoute = (ctx: ActCtx, act: TicketAct, input: CorrectRoute) =>
  actOnTicket(ctx, act, 'correctRoute', async (scene) => {
    const { ticket, reference, at } = scene;
    const { ministryCode, departmentId } = ticket;
    const chosen =
      input.department === null
        ? null
        : getDepartmentInForce(reference, ministryCode, input.department, { at, pointer: '/department' });
    const outside = chosen === null ? input.outside?.trim() : undefined;
    await recordCorrection(scene, {
      kind: 'reroute',
      reason: input.reason,
      from: departmentId,
      to: chosen?.id ?? null,
      ...(outside && { outside }),
    });
    return {
      kind: 'rerouted',
      audience: 'internal',
      at,
      data: {
        unitId: chosen?.id ?? null,
        unit: chosen?.nameVi ?? outside ?? null,
        from: departmentId,
        ...(input.reason && { correction: input.reason }),
      },
      changes: {
        departmentId: chosen?.id ?? null,
        departmentConfirmed: chosen !== null,
        fieldId: chosen === null ? null : routedField(reference, ticket, chosen.id),
      },
      quietly: true,
    };
  });
