import type { Tx } from '../../../db/client.ts';
import { type Clock, Prisma } from '../../../db/generated/client.ts';
import type { Channel, TicketState, Urgency } from '../../../db/generated/enums.ts';

/** Steps that change their ticket, one by one; all others only tell somebody. */
export const ACTING_KINDS = ['pause_limit', 'auto_close'];

export type ClaimedStep = {
  id: string;
  kind: string;
  cycle: number;
  clockId: string | null;
  fireAt: Date;
  dueVersion: number;
  ticketId: string;
  ministryCode: string;
  communeCode: string;
  provinceCode: string;
  channel: Channel;
  urgency: Urgency;
  state: TicketState;
  ticketCycle: number;
  ownerUnitId: string;
  ownerUserId: string | null;
  createdById: string;
  partOfId: string | null;
};

export type Claim = {
  acting: boolean;
  limit: number;
  /** These alone, and never those. */
  only?: readonly string[];
  but?: readonly string[];
};

/**
 * Takes the steps that are due, oldest first, with the tickets that their acts begin by locking. What another worker or an act holds is
 * passed over: this never waits, so nothing can wait in a circle. At the very instant of a due the clock is still met.
 */
export const claimSteps = (tx: Tx, now: Date, { acting, limit, only, but = [] }: Claim): Promise<ClaimedStep[]> =>
  tx.$queryRaw<ClaimedStep[]>(Prisma.sql`
    SELECT s.id, s.kind, s.cycle, s.clock_id AS "clockId", s.fire_at AS "fireAt", s.due_version AS "dueVersion", t.id AS "ticketId",
      t.ministry_code AS "ministryCode", t.commune_code AS "communeCode", t.province_code AS "provinceCode", t.channel, t.urgency,
      t.state, t.cycle AS "ticketCycle", t.owner_unit_id AS "ownerUnitId", t.owner_user_id AS "ownerUserId",
      t.created_by_id AS "createdById", t.part_of_id AS "partOfId"
    FROM step s JOIN ticket t ON t.id = s.ticket_id
    WHERE s.done_at IS NULL AND s.fire_at < ${now} AND (s.kind = ANY(${ACTING_KINDS}::text[])) = ${acting}
      AND ${only ? Prisma.sql`s.id = ANY(${[...only]}::uuid[])` : Prisma.sql`TRUE`} AND s.id <> ALL(${[...but]}::uuid[])
    ORDER BY s.fire_at, s.id LIMIT ${limit}
    FOR UPDATE OF s SKIP LOCKED FOR NO KEY UPDATE OF t SKIP LOCKED`);

/** A clock as it stands now that its ticket is locked, with the steps that were told or spoken for. */
export type FiringClock = Clock & {
  pauses: { from: Date; to: Date | null; messageId: string; expectedAt: Date | null }[];
  done: ReadonlySet<string>;
};

export async function readFiringClocks(tx: Tx, ids: readonly string[]): Promise<Map<string, FiringClock>> {
  const clockId = { in: [...ids] };
  const clocks = await tx.clock.findMany({
    where: { id: clockId },
    include: { pauses: { orderBy: { from: 'asc' }, include: { message: { select: { expectedAt: true } } } } },
  });
  const done = await tx.step.findMany({
    where: { clockId, doneAt: { not: null }, outcome: { not: 'moot' } },
    select: { clockId: true, kind: true },
  });
  const doneOf = Map.groupBy(done, (step) => step.clockId);
  return new Map(
    clocks.map((clock) => [
      clock.id,
      {
        ...clock,
        pauses: clock.pauses.map(({ message, ...pause }) => ({ ...pause, expectedAt: message.expectedAt })),
        done: new Set(doneOf.get(clock.id)?.map(({ kind }) => kind)),
      },
    ]),
  );
}
