import { AppError, type FieldError } from '../../core/app-error.ts';
import { assignedChange } from '../../core/assignment/assigned-change.ts';
import { type Assignee, findAssignee } from '../../core/assignment/find-assignee.ts';
import { demandValid } from '../../core/demand-valid.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { getDepartmentInForce } from '../../core/routing/department-in-force.ts';
import { type ActCtx, actOnTicket, type Scene, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { findParts } from '../../core/ticket/parts.ts';
import type { TicketChange } from '../../core/ticket/record-change.ts';
import { stopClocks } from '../../core/ticket/ticket-clocks.ts';
import type { Unit } from '../../db/generated/client.ts';
import { openPart } from './open-part.ts';
import { MOST_PARTS, type SplitTicket } from './parts.schemas.ts';

type Opened = NonNullable<TicketChange['also']>[number];

/**
 * Splits a question that spans departments: each gets its part with what is left of the one day, the owner keeps the whole and puts the
 * answers together. The asking side waits for one answer and knows of no parts.
 */
export const splitTicket = (ctx: ActCtx, act: TicketAct, input: SplitTicket) =>
  actOnTicket(ctx, act, 'split', async (scene) => {
    const { tx, actor, ticket, reference, at } = scene;
    const departments = receiversOf(reference, scene, input);
    const atWork = (await findParts(tx, ticket.id)).filter(({ state }) => state !== 'answered').length;
    if (atWork + input.parts.length > MOST_PARTS)
      demandValid([{ pointer: '/parts', code: 'parts-enough', params: { limit: MOST_PARTS } }]);
    const { _max } = await tx.ticket.aggregate({ where: { partOfId: ticket.id }, _max: { partPosition: true } });
    stopClocks(reference, ticket, ['triage'], at);
    const opened = [];
    for (const [index, department] of departments.entries()) {
      const { body = '' } = input.parts[index] ?? {};
      opened.push(await openPart(scene, { position: (_max.partPosition ?? 0) + index + 1, body, department }));
    }
    return {
      kind: 'split',
      audience: 'internal',
      at,
      data: {
        parts: opened.map(({ ticket: part }) => ({ id: part.id, code: part.code, unitId: part.ownerUnitId })),
        unit: departments.map(({ shortName }) => shortName).join(', '),
      },
      changes: { state: 'in_progress', ownerUserId: ticket.ownerUserId ?? actor.userId },
      also: await assigned(scene, opened),
      quietly: true,
    };
  });

/** Each part comes into the hands of whose turn it is, where its department wants that: then they are told, and not the whole department. */
async function assigned({ tx, at }: Scene, opened: readonly Opened[]): Promise<Opened[]> {
  const assignees = new Map<string, Assignee>();
  // turns are taken under a lock: in one order, so that no two splits wait for each other
  for (const { ticket } of opened.toSorted((a, b) => (a.ticket.ownerUnitId < b.ticket.ownerUnitId ? -1 : 1))) {
    const assignee = await findAssignee(tx, ticket.ownerUnitId, at);
    if (assignee) assignees.set(ticket.id, assignee);
  }
  return opened.flatMap(({ ticket, change }) => {
    const assignee = assignees.get(ticket.id);
    if (!assignee) return [{ ticket, change }];
    return [
      { ticket, change: { ...change, quietly: true } },
      { ticket, change: assignedChange(assignee, at) },
    ];
  });
}

/** Every department that is no department of the ministry is said, not the first alone. */
function receiversOf(reference: ReferenceSnapshot, { ticket, at }: Scene, { parts }: SplitTicket): Unit[] {
  const errors: FieldError[] = [];
  const found = parts.flatMap(({ department }, index) => {
    try {
      const pointer = `/parts/${index}/department`;
      return [getDepartmentInForce(reference, ticket.ministryCode, department, { at, pointer })];
    } catch (error) {
      if (!(error instanceof AppError) || !error.errors) throw error;
      errors.push(...error.errors);
      return [];
    }
  });
  demandValid(errors);
  return found;
}
