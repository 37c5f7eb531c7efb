import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import { dayOf } from '../../core/day-range.ts';
import { managedPeople } from '../../core/people-sight.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Absence } from './absences.schemas.ts';

/** How long an absence that is over stays in the list. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
const SHOWN = 100;

/** Absences that last, are to come or ended lately, the next one first. */
export async function listAbsences(ctx: Pick<Ctx, 'db' | 'clock'>, userId: string): Promise<{ items: Absence[] }> {
  const since = new Date(localDay(new Date(ctx.clock.now().getTime() - KEPT_DAYS * DAY_MS)));
  const rows = await ctx.db.absence.findMany({
    where: { userId, to: { gte: since } },
    orderBy: { from: 'desc' },
    take: SHOWN,
  });
  const others = [...new Set(rows.flatMap(({ createdBy }) => (createdBy === userId ? [] : [createdBy])))];
  const people = await ctx.db.user.findMany({ where: { id: { in: others } }, select: { id: true, name: true } });
  return {
    items: rows.map(({ id, from, to, note, createdBy, createdAt }) => ({
      id,
      from: dayOf(from),
      to: dayOf(to),
      note,
      by: people.find((person) => person.id === createdBy) ?? null,
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** Somebody whose absences the actor may enter. Throws `not-found`. */
export async function demandManaged(ctx: Pick<Ctx, 'clock'>, tx: Tx, actor: Actor, id: string): Promise<void> {
  const [person] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT p.id FROM app_user p WHERE p.id = ${id}::uuid AND ${managedPeople(actor, localDay(ctx.clock.now()))}`);
  demand(person, 'not-found');
}
