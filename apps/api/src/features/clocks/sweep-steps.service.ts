import type { Ctx } from '../../context.ts';
import { putSteps } from '../../core/steps/put-steps.ts';
import { planSteps, WAITING_KINDS } from '../../core/steps/step-plan.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Channel, Urgency } from '../../db/generated/enums.ts';
import { readFiringClocks } from './firing/claimed-steps.queries.ts';
import { sweepTicketSteps } from './sweep-ticket-steps.ts';

type SweepCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;
type Bare = { id: string; ministryCode: string; provinceCode: string; channel: Channel; urgency: Urgency };

const BATCH = 500;

/**
 * Gives a step to every clock that waits for none, and to every answered or referred ticket that lacks its own: those of a time before
 * there were steps, and whatever an accident took. A clock with all its steps behind it stays without.
 */
export async function sweepSteps(ctx: SweepCtx): Promise<void> {
  ctx.reference.invalidate();
  let after: string | null = null;
  do after = await sweepClocks(ctx, after);
  while (after !== null);
  await sweepTicketSteps(ctx);
}

/** The next clocks in the order of ids; one that an act holds is seen to by the act. Returns the last, null at the end. */
const sweepClocks = async (ctx: SweepCtx, after: string | null): Promise<string | null> => {
  const reference = await ctx.reference.current();
  return ctx.db.$transaction(async (tx) => {
    const bare = await tx.$queryRaw<Bare[]>(Prisma.sql`
      SELECT c.id, t.ministry_code AS "ministryCode", t.province_code AS "provinceCode", t.channel, t.urgency
      FROM clock c JOIN ticket t ON t.id = c.ticket_id
      WHERE c.stopped_at IS NULL AND c.voided_at IS NULL ${after === null ? Prisma.empty : Prisma.sql`AND c.id > ${after}::uuid`}
        AND (c.paused_at IS NULL OR c.kind::text = ANY(${[...WAITING_KINDS]}::text[]))
        AND NOT EXISTS (SELECT 1 FROM step s WHERE s.clock_id = c.id AND s.done_at IS NULL AND s.kind <> 'pause_reminder')
      ORDER BY c.id LIMIT ${BATCH} FOR NO KEY UPDATE OF t SKIP LOCKED`);
    const places = new Map(bare.map((one) => [one.id, one]));
    const clocks = await readFiringClocks(tx, [...places.keys()]);
    const plans = [...clocks.values()].flatMap((clock) => {
      const ticket = places.get(clock.id);
      if (!ticket) return [];
      const { calendarKey, calendarVersion, closureVersion } = clock;
      const { calendar } = reference.calendarAt(calendarKey, calendarVersion, ticket.provinceCode, closureVersion);
      const expectedAt = clock.pauses.find(({ to }) => to === null)?.expectedAt;
      return planSteps(reference, ticket, { ...clock, ...(expectedAt && { expectedAt }) }, calendar);
    });
    await putSteps(tx, plans);
    return bare.length < BATCH ? null : (bare.at(-1)?.id ?? null);
  });
};
