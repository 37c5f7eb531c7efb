import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { newId } from '../../core/ids.ts';
import { requestRecompute } from '../../core/recompute/request-recompute.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { calendarChanges, nothingChanged, presentDay, presentWeekly } from './calendar-changes.ts';
import { baseOf, draftErrors, draftOf, inOrder } from './calendar-draft.ts';
import { mayPublish } from './calendar-sight.ts';
import { findCurrent, findMinistryDefinitions, getOwner } from './calendars.queries.ts';
import type { PublishCalendar, PublishedCalendar } from './calendars.schemas.ts';
import { presentRecomputes } from './recomputes.queries.ts';
import { staleCalendar } from './stale-calendar.ts';

/**
 * Publishes the next version of a calendar: the version, who changed what, and the job that carries it through the open clocks, or
 * nothing of it. Whoever builds on an older version than the one in force is told what changed since.
 */
export async function publishCalendar(
  ctx: Ctx,
  actor: Actor,
  key: string,
  baseVersion: number,
  input: PublishCalendar,
  once: Once | undefined,
  requestId: string,
): Promise<PublishedCalendar> {
  const published = await transact(ctx, once, async (tx) => {
    const owner = await getOwner(tx, actor, key);
    demand(mayPublish(actor, owner.kind), 'forbidden');
    await lockCalendar(tx, key);
    const current = await findCurrent(tx, key);
    if ((current?.version ?? 0) !== baseVersion) throw await staleCalendar(tx, key, baseVersion);
    const base = baseOf(current);
    const given = draftOf(base, input);
    const at = ctx.clock.now();
    demandValid(draftErrors(owner, base, given, at, await findMinistryDefinitions(tx)));
    const draft = inOrder(given);
    const changes = calendarChanges(base, draft);
    demandValid(nothingChanged(changes) ? [{ pointer: '/days', code: 'unchanged' }] : []);
    const version = baseVersion + 1;
    const note = input.note?.trim() || null;
    await tx.calendarVersion.create({
      data: {
        id: newId(),
        calendarKey: key,
        version,
        zone: draft.zone,
        weekly: presentWeekly(draft.weekly),
        days: draft.days.map(presentDay),
        ...(current && { startsOn: current.startsOn }),
        note,
        publishedAt: at,
        publishedBy: actor.userId,
      },
    });
    const data = { key, version, note, ...changes };
    await audit(tx, {
      at,
      actorId: actor.userId,
      action: 'calendar.publish',
      subject: 'calendar',
      subjectId: key,
      data,
      requestId,
    });
    const requested = { cause: 'calendar', subject: key, version, requestedBy: actor.userId, at } as const;
    const [recompute] = await presentRecomputes(tx, [await requestRecompute(tx, ctx.jobs, requested)]);
    demand(recompute, 'not-found');
    return { version, recompute };
  });
  ctx.reference.invalidate();
  return published;
}

/** Publications of one calendar come one after the other, the first of a province too. */
export const lockCalendar = (tx: Tx, key: string) =>
  tx.$queryRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`calendar ${key}`}, 0))::text`);
