import { Prisma } from '../../db/generated/client.ts';
import { dayOf } from '../day-range.ts';
import type { Policy } from '../policies.ts';

/**
 * The open clocks that a version of a policy may change: of its rule's questions, started on its first day or later, also after its
 * last, when an earlier version may have held. Speaks of a clock `c` and its ticket `t`.
 */
export function clocksOfPolicy(policy: Pick<Policy, 'ministryCode' | 'channel' | 'urgency' | 'validFrom'>): Prisma.Sql {
  const from = new Date(`${dayOf(policy.validFrom)}T00:00:00+07:00`);
  const ofChannel = policy.channel === null ? Prisma.empty : Prisma.sql`AND t.channel = ${policy.channel}::channel`;
  const ofUrgency = policy.urgency === null ? Prisma.empty : Prisma.sql`AND t.urgency = ${policy.urgency}::urgency`;
  return Prisma.sql`c.stopped_at IS NULL AND c.voided_at IS NULL AND c.started_at >= ${from}
    AND t.ministry_code = ${policy.ministryCode} ${ofChannel} ${ofUrgency}`;
}
