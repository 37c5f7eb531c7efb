import { AppError } from '../../core/app-error.ts';
import { recordCorrection } from '../../core/routing/record-correction.ts';
import { routedDepartment } from '../../core/routing/routed-department.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { releaseCarried } from '../../core/ticket/carried-tickets.ts';
import type { LockedTicket } from '../../core/ticket/locked-ticket.ts';
import { demandNoOpenParts } from '../../core/ticket/parts.ts';
import { recountClocks } from '../../core/ticket/recount-clocks.ts';
import type { Routing } from '../../core/ticket/ticket-schemas.ts';
import type { TransferTicket } from './tickets.schemas.ts';

/** Passes the question to the other ministry's post of the same province: same ticket, code and clock. */
export const transferTicket = (ctx: ActCtx, act: TicketAct, input: TransferTicket) =>
  actOnTicket(ctx, act, 'transfer', async (scene) => {
    const { ticket, reference, at } = scene;
    if (input.ministry === ticket.ministryCode)
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/ministry', code: 'invalid' }],
      });
    await demandNoOpenParts(scene.tx, ticket);
    await ctx.jobs.send(scene.tx, 'group-questions', { tickets: [ticket.id] });
    const postUnitId = `post:${input.ministry}:${ticket.provinceCode}`;
    // Nothing restarts and nothing stops: what was received and waited for stays, counted by the other ministry's calendar and policy.
    recountClocks(reference, ticket, { unitId: postUnitId, ministryCode: input.ministry });
    const ministry = reference.ministries.find(({ code }) => code === input.ministry)?.nameVi ?? input.ministry;
    if (!wasSuggested(ticket, input.ministry))
      await recordCorrection(scene, {
        kind: 'transfer',
        reason: input.correction,
        from: ticket.departmentId,
        to: null,
        outside: ministry,
      });
    return {
      kind: 'transferred',
      audience: 'public',
      at,
      data: { ministryCode: input.ministry, ministry },
      internal: { ministryCode: input.ministry, ministry, reason: input.reason },
      also: await releaseCarried(scene, 'transferred'),
      changes: {
        ministryCode: input.ministry,
        postUnitId,
        ownerUnitId: postUnitId,
        ownerUserId: null,
        // What the router had found in the other ministry was no route before, and is one now.
        ...routedDepartment(reference, ticket, { ministryCode: input.ministry, at }),
        departmentConfirmed: false,
        // Questions of one ministry make a cluster.
        clusterId: null,
      },
    };
  });

/** The question was put to this ministry, but the router had found the other one's. */
function wasSuggested({ routing, departmentId }: LockedTicket, ministryCode: string): boolean {
  const { ranked = [] } = (routing ?? {}) as Partial<Routing>; // written by openTickets
  return departmentId === null && ranked[0]?.ministry === ministryCode;
}
