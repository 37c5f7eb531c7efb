import { Prisma, type Recompute } from '../../db/generated/client.ts';
import { clocksOfPolicy } from './clocks-of-policy.ts';

/** Which clocks a publication is about. SQL conditions on an open `clock` aliased `c`. */
export type RecomputeScope = {
  clocks: Prisma.Sql;
  /** Those of them that do not count by the published version, nor by a later one. */
  stale: Prisma.Sql;
};

type Publication = Pick<Recompute, 'cause' | 'subject' | 'version' | 'requestedAt'>;

/** The longest that a transaction may run on what it knew before the publication. */
const LONGEST_ACT_MS = 120_000;

/**
 * Clocks of a ministry's calendar, of a unit that has its own, those for `answer` of a province whose closures changed, or of the
 * tickets that a policy's rule is for. The first two are walked along an index each.
 */
export function recomputeScope({ cause, subject, version, requestedAt }: Publication): RecomputeScope {
  if (cause === 'policy') return policyScope(subject, version, requestedAt);
  const [kind, ...rest] = subject.split(':');
  const owner = rest.join(':');
  if (kind === 'province')
    return {
      clocks: Prisma.sql`c.kind = 'answer' AND c.ticket_id IN (
        SELECT id FROM ticket WHERE province_code = ${owner} AND (queue_rank < 2 OR merged_into_id IS NOT NULL))`,
      stale: Prisma.sql`coalesce(c.closure_version, 0) < ${version}`,
    };
  if (kind === 'unit')
    return {
      clocks: Prisma.sql`c.unit_id = ${owner} AND c.kind <> 'answer'`,
      stale: Prisma.sql`(c.calendar_key <> ${subject} OR c.calendar_version < ${version})`,
    };
  return { clocks: Prisma.sql`c.calendar_key = ${subject}`, stale: Prisma.sql`c.calendar_version < ${version}` };
}

/** A policy leaves no version behind that a clock could be told by: those are looked at again that began about when it was published. */
function policyScope(ruleKey: string, version: number, requestedAt: Date): RecomputeScope {
  const firstDay = Prisma.sql`(SELECT valid_from FROM sla_policy WHERE rule_key = ${ruleKey} AND version = ${version})`;
  return {
    clocks: clocksOfPolicy(ruleKey, firstDay),
    stale: Prisma.sql`c.started_at > ${new Date(requestedAt.getTime() - LONGEST_ACT_MS)}`,
  };
}

export const OPEN = Prisma.sql`c.stopped_at IS NULL AND c.voided_at IS NULL`;
