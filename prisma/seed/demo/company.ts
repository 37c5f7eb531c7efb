import type { Ctx } from '../../../apps/api/src/context.ts';
import type { Actor } from '../../../apps/api/src/core/actor.ts';
import { findActor, forgetActor } from '../../../apps/api/src/core/actor-directory.ts';
import { DEMO_PASSWORD } from '../../../apps/api/src/core/demo-accounts.ts';
import { hashPassword } from '../../../apps/api/src/core/password.ts';
import { createPeople, createSubstitute, type Person } from '../people.ts';
import type { Company } from './perform.ts';
import { type Roster, SUBSTITUTE, substitutePerson, VACANT_POST } from './roster.ts';

const DAY_MS = 86_400_000;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Makes everybody of the roster; one hash serves them all, since their password is public anyway. */
export async function assembleCompany(ctx: Ctx, roster: Roster, now: Date): Promise<Company> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const vacantSince = new Date(now.getTime() - VACANT_POST.sinceDays * DAY_MS);
  const lastDay = new Date(vacantSince.getTime() - DAY_MS);
  const [formerHolder] = roster.at('deployed_official', VACANT_POST.unitId);
  const people = await ctx.db.$transaction(async (tx) => {
    const created = await createPeople(
      tx,
      roster.people.map((person) => ({
        ...person,
        passwordHash,
        ...(person.username === formerHolder && { to: dayOf(lastDay) }),
      })),
    );
    const standIn = { ...substitutePerson(), passwordHash };
    const substitute = {
      postUnitId: VACANT_POST.unitId,
      reason: 'Cán bộ tăng cường hết thời hạn biệt phái',
      from: dayOf(vacantSince),
    };
    return [...created, await createSubstitute(tx, standIn, substitute)];
  });
  const before = await readActors(ctx, people, new Date(lastDay.getTime() - DAY_MS));
  const today = await readActors(ctx, people, now);
  return {
    actor: (username, at) => {
      // Whoever left the post left it to the substitute; the day after, so that time zones do not matter.
      const left = at.getTime() > vacantSince.getTime() + DAY_MS;
      const actor = left ? today.get(username === formerHolder ? SUBSTITUTE : username) : before.get(username);
      if (!actor) throw new Error(`Nobody in the demo is called ${username}`);
      return actor;
    },
  };
}

async function readActors(
  ctx: Ctx,
  people: readonly Pick<Person, 'id' | 'username'>[],
  at: Date,
): Promise<Map<string, Actor>> {
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
