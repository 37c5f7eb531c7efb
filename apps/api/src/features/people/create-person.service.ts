import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import type { FieldError } from '../../core/app-error.ts';
import { newId } from '../../core/ids.ts';
import { hashPassword, initialPassword } from '../../core/password.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { assignmentErrors } from './assignment.policy.ts';
import { getPerson } from './people.queries.ts';
import type { CreatePerson, NewAssignment, Person } from './people.schemas.ts';
import { demandValid, recordPersonChange } from './person-change.ts';

/** Creates an account with a one-time password, and its first role from today on when one is given. */
export async function createPerson(
  ctx: Ctx,
  actor: Actor,
  input: CreatePerson,
  once: Once | undefined,
  requestId: string,
): Promise<{ person: Person; initialPassword: string }> {
  const password = initialPassword(ctx.config.jwtSecret, once);
  const passwordHash = await hashPassword(password);
  const person = await transact(ctx, once, async (tx) => {
    const now = ctx.clock.now();
    const { username, role, unitId, title = '', phone = null, email = null, locale = 'vi' } = input;
    const name = input.name.trim();
    const assignment: NewAssignment | undefined =
      role && unitId ? { role, unitId, validFrom: localDay(now) } : undefined;
    const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId } }) : null;
    const errors: FieldError[] = [];
    if (name === '') errors.push({ pointer: '/name', code: 'blank' });
    if (role && !unitId) errors.push({ pointer: '/unitId', code: 'required' });
    if (unitId && !role) errors.push({ pointer: '/role', code: 'required' });
    if (assignment) errors.push(...assignmentErrors(assignment, unit ?? undefined, ''));
    const id = newId();
    // Of two that ask for one name at once the second is told so as well: the insert waits for the first and then does nothing.
    const { count } = await tx.user.createMany({
      data: [
        {
          id,
          username,
          name,
          title: title.trim(),
          phone,
          email,
          locale,
          passwordHash,
          mustChangePassword: true,
          createdAt: now,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) errors.push({ pointer: '/username', code: 'taken', params: { value: username } });
    demandValid(errors);

    if (assignment)
      await tx.roleAssignment.create({
        data: {
          id: newId(),
          userId: id,
          role: assignment.role,
          unitId: assignment.unitId,
          validFrom: new Date(assignment.validFrom),
        },
      });
    const data = { username, role: role ?? null, unitId: unitId ?? null };
    await recordPersonChange(ctx, tx, { actor, requestId, userId: id, action: 'user.create', data });
    return getPerson(ctx, tx, actor, id);
  });
  return { person, initialPassword: password };
}
