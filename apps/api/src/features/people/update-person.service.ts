import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor, localDay } from '../../core/actor-directory.ts';
import { demand, type FieldError } from '../../core/app-error.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { assignmentErrors } from './assignment.policy.ts';
import { getPerson } from './people.queries.ts';
import type { Person, UpdatePerson } from './people.schemas.ts';
import { demandAnAdministrator, demandValid, lockPerson, recordPersonChange } from './person-change.ts';

/** Changes contact data and roles. `version` is the one that was read; another one is refused with the person as they are now. */
export async function updatePerson(
  ctx: Ctx,
  actor: Actor,
  id: string,
  version: number,
  input: UpdatePerson,
  once: Once | undefined,
  requestId: string,
): Promise<Person> {
  const person = await transact(ctx, once, async (tx) => {
    const before = await lockPerson(tx, id);
    demand(before.version === version, 'stale-record', {
      extra: { current: before.version === version ? null : await getPerson(ctx, tx, actor, id) },
    });
    demandValid(await errorsOf(tx, id, input));
    const { addAssignments = [], endAssignments = [], name, title, ...contact } = input;
    await tx.user.update({
      where: { id },
      data: {
        ...contact,
        ...(name !== undefined && { name: name.trim() }),
        ...(title !== undefined && { title: title.trim() }),
        version: { increment: 1 },
      },
    });
    for (const { id: assignmentId, validTo } of endAssignments)
      await tx.roleAssignment.update({ where: { id: assignmentId }, data: { validTo: new Date(validTo) } });
    await tx.roleAssignment.createMany({
      data: addAssignments.map(({ role, unitId, validFrom, validTo }) => ({
        id: newId(),
        userId: id,
        role,
        unitId,
        validFrom: new Date(validFrom),
        validTo: validTo ? new Date(validTo) : null,
      })),
    });
    if (endAssignments.length > 0) await demandAnAdministrator(tx, id, localDay(ctx.clock.now()));
    await recordPersonChange(ctx, tx, { actor, requestId, userId: id, action: 'user.update', data: { ...input } });
    return getPerson(ctx, tx, actor, id);
  });
  forgetActor(ctx, id);
  return person;
}

async function errorsOf(tx: Tx, userId: string, input: UpdatePerson): Promise<FieldError[]> {
  const { addAssignments = [], endAssignments = [], name } = input;
  const units = await tx.unit.findMany({ where: { id: { in: addAssignments.map(({ unitId }) => unitId) } } });
  const held = await tx.roleAssignment.findMany({ where: { userId } });
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const errors: FieldError[] = name?.trim() === '' ? [{ pointer: '/name', code: 'blank' }] : [];
  const ended = new Map(endAssignments.map(({ id, validTo }) => [id.toLowerCase(), validTo]));

  for (const [index, assignment] of addAssignments.entries()) {
    const at = `/addAssignments/${index}`;
    errors.push(...assignmentErrors(assignment, unitById.get(assignment.unitId), at));
    const twice = held.some(
      ({ id, role, unitId, validFrom, validTo }) =>
        role === assignment.role &&
        unitId === assignment.unitId &&
        (!assignment.validTo || day(validFrom) <= assignment.validTo) &&
        (ended.get(id) ?? (validTo ? day(validTo) : FOREVER)) >= assignment.validFrom,
    );
    if (twice) errors.push({ pointer: `${at}/role`, code: 'held-already' });
  }
  for (const [index, { id, validTo }] of endAssignments.entries()) {
    const assignment = held.find((one) => one.id === id.toLowerCase());
    const at = `/endAssignments/${index}`;
    if (!assignment) errors.push({ pointer: `${at}/id`, code: 'unknown', params: { value: id } });
    // The day before the first: the role was given by mistake and never was in force.
    else if (validTo < day(new Date(assignment.validFrom.getTime() - DAY_MS)))
      errors.push({ pointer: `${at}/validTo`, code: 'before-start' });
  }
  return errors;
}

const DAY_MS = 86_400_000;
const FOREVER = '9999-12-31';
const day = (date: Date): string => date.toISOString().slice(0, 10);
