import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { definitionOf, ministryKey, unitKey } from '../../core/calendars.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { newId } from '../../core/ids.ts';
import { requestRecompute } from '../../core/recompute/request-recompute.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { presentDay, presentWeekly } from './calendar-changes.ts';
import { findCurrent, getCalendar } from './calendars.queries.ts';
import type { Calendar, CreateCalendar } from './calendars.schemas.ts';
import { lockCalendar } from './publish-calendar.service.ts';

/** A unit's own calendar, which begins as its ministry's. From now on the unit's clocks count by it. */
export async function createCalendar(
  ctx: Ctx,
  actor: Actor,
  { unitId }: CreateCalendar,
  once: Once | undefined,
  requestId: string,
): Promise<Calendar> {
  const key = unitKey(unitId);
  const calendar = await transact(ctx, once, async (tx) => {
    const unit = await tx.unit.findUnique({ where: { id: unitId } });
    const ministryCode = unit?.ministryCode;
    demandValid(unit ? [] : [{ pointer: '/unitId', code: 'unknown', params: { value: unitId } }]);
    demandValid(ministryCode ? [] : [{ pointer: '/unitId', code: 'wrong-unit' }]);
    const copiedKey = ministryKey(ministryCode ?? '');
    await lockCalendar(tx, key);
    // a version of it that is being published would be missing in the copy, and nothing would bring it there
    await lockCalendar(tx, copiedKey);
    demand((await findCurrent(tx, key)) === null, 'already-exists', { params: { what: key } });
    const copied = await findCurrent(tx, copiedKey);
    demand(copied, 'not-found');
    const { zone, weekly, days } = definitionOf(copied);
    const at = ctx.clock.now();
    await tx.calendarVersion.create({
      data: {
        id: newId(),
        calendarKey: key,
        version: 1,
        zone,
        weekly: presentWeekly(weekly),
        days: days.map(presentDay),
        startsOn: copied.startsOn,
        publishedAt: at,
        publishedBy: actor.userId,
      },
    });
    const data = { key, version: 1, copiedFrom: { key: copied.calendarKey, version: copied.version } };
    await audit(tx, {
      at,
      actorId: actor.userId,
      action: 'calendar.create',
      subject: 'calendar',
      subjectId: key,
      data,
      requestId,
    });
    await requestRecompute(tx, ctx.jobs, {
      cause: 'calendar',
      subject: key,
      version: 1,
      requestedBy: actor.userId,
      at,
    });
    return getCalendar(tx, actor, key);
  });
  ctx.reference.invalidate();
  return calendar;
}
