import type { Ctx } from '../../../apps/api/src/context.ts';
import type { Actor } from '../../../apps/api/src/core/actor.ts';
import { findActor, forgetActor } from '../../../apps/api/src/core/actor-directory.ts';
import { DEMO_PASSWORD } from '../../../apps/api/src/core/demo-accounts.ts';
import { hashPassword } from '../../../apps/api/src/core/password.ts';
import { createPeople, createSubstitution, type Person } from '../people.ts';
import {
  type DepartmentUnit,
  demoPeople,
  formerHolder,
  substitute,
  VACANT_POST,
  VACANT_SINCE_DAYS,
} from './demo-people.ts';
import type { Company } from './perform.ts';
import type { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Makes everybody of the demo world; one hash serves them all, since their password is public anyway. */
export async function assembleCompany(
  ctx: Ctx,
  random: Random,
  departments: readonly DepartmentUnit[],
  now: Date,
): Promise<Company> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const since = new Date(now.getTime() - (VACANT_SINCE_DAYS - 1) * DAY_MS);
  const people = await ctx.db.$transaction(async (tx) => {
    const created = await createPeople(
      tx,
      demoPeople(random, departments, now).map((person) => ({ ...person, passwordHash })),
    );
    const standIn = created.find(({ username }) => username === substitute);
    if (!standIn) throw new Error(`${substitute} is not in the demo`);
    const post = `post:${VACANT_POST.ministry}:${VACANT_POST.province}`;
    const reason = 'Cán bộ tăng cường đã hết thời hạn biệt phái';
    await createSubstitution(tx, post, standIn.id, reason, since.toISOString().slice(0, 10));
    return created;
  });
  const before = await readActors(ctx, people, new Date(since.getTime() - 3 * DAY_MS));
  const today = await readActors(ctx, people, now);
  return {
    actor: (username, at) => {
      // Whoever left the post left it to the substitute.
      const actor = at < since ? before.get(username) : today.get(username === formerHolder ? substitute : username);
      if (!actor) throw new Error(`Nobody in the demo is called ${username}`);
      return actor;
    },
  };
}

async function readActors(ctx: Ctx, people: readonly Person[], at: Date): Promise<Map<string, Actor>> {
  const then = { db: ctx.db, clock: { now: () => at } };
  const actors = new Map<string, Actor>();
  for (const { id, username } of people) {
    const actor = await findActor(then, id);
    if (actor) actors.set(username, actor);
    // Roles differ between the two instants; nobody may act on those of another day.
    forgetActor(ctx, id);
  }
  return actors;
}
