import type { Ctx } from '../../context.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { type Policy, policyAt } from '../../core/policies.ts';
import { clocksOfPolicy } from '../../core/recompute/clocks-of-policy.ts';
import { type OpenClock, readOpenClocks } from '../../core/recompute/open-clocks.ts';
import { OPEN } from '../../core/recompute/recompute-scope.ts';
import { dueOf, isBreached } from '../../core/recompute/recomputed-clock.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { chooseTarget } from '../../core/ticket/clock-target.ts';
import { calendarOf } from '../../core/ticket/ticket-clocks.ts';
import { Prisma } from '../../db/generated/client.ts';
import { findGround } from './policies.queries.ts';
import type { PolicyDryRun, PolicyInput } from './policies.schemas.ts';
import { draftVersion } from './policy-draft.ts';
import { policyErrors } from './policy-errors.ts';

const BATCH = 2_000;
/** Looking at more would keep the administrator waiting; the job itself goes through all. */
const MOST_EXAMINED = 50_000;
const EXAMPLES = 20;

type Move = PolicyDryRun['examples'][number];

/** What publishing a draft would do to the open deadlines, without doing it. */
export async function dryRunPolicy(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>,
  input: PolicyInput,
): Promise<PolicyDryRun> {
  const reference = await ctx.reference.current();
  demandValid(policyErrors(input, await findGround(ctx.db, reference, input.ministry)));
  const draft = draftVersion(input, reference.policies);
  const policies = [...reference.policies, draft];
  const clocks = clocksOfPolicy(draft.ruleKey, Prisma.sql`${input.validFrom}::date`);
  const [open] = await ctx.db.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM clock c WHERE ${clocks} AND ${OPEN}`,
  );
  const at = ctx.clock.now();
  const result: PolicyDryRun = { total: open?.count ?? 0, examined: 0, moved: 0, breached: 0, examples: [] };
  const moves: Move[] = [];
  for (let after: string | null = null; result.examined < MOST_EXAMINED; ) {
    const ids: { id: string }[] = await ctx.db.$queryRaw(Prisma.sql`
      SELECT c.id FROM clock c WHERE ${clocks} AND ${OPEN} ${after ? Prisma.sql`AND c.id > ${after}::uuid` : Prisma.empty}
      ORDER BY c.id LIMIT ${BATCH}`);
    after = ids.at(-1)?.id ?? null;
    if (after === null) break;
    const read = await readOpenClocks(
      ctx.db,
      ids.map(({ id }) => id),
    );
    const moving = read.flatMap((clock) => moveOf(reference, policies, clock, at) ?? []);
    result.examined += ids.length;
    result.moved += moving.length;
    result.breached += moving.filter(({ breached }) => breached).length;
    // those that get overdue are what one has to see
    moves.push(...moving.filter(({ breached }) => breached).slice(0, EXAMPLES), ...moving.slice(0, EXAMPLES));
  }
  const examples = [...new Set(moves)].sort((a, b) => Number(b.breached) - Number(a.breached)).slice(0, EXAMPLES);
  return { ...result, examples };
}

/** As `recomputeClocks` would have it; null when the due stays. A department's share stays as it was cut. */
function moveOf(reference: ReferenceSnapshot, policies: readonly Policy[], clock: OpenClock, at: Date): Move | null {
  if (clock.kind === 'department') return null;
  const { ticket, startedAt, kind, pausedAt } = clock;
  const effective = calendarOf(reference, kind, ticket, clock.unitId);
  const policy = policyAt(policies, ticket, startedAt);
  const { target } = chooseTarget(policy, kind, { calendar: effective.calendar, startedAt, answerMinutesLeft: 0 });
  const dueAt = dueOf(clock, effective, target);
  if (dueAt.getTime() === clock.dueAt.getTime()) return null;
  return {
    ticket: { id: clock.ticketId, code: ticket.code },
    kind,
    from: clock.dueAt.toISOString(),
    to: dueAt.toISOString(),
    paused: pausedAt !== null,
    breached: isBreached(dueAt, pausedAt, at) && !isBreached(clock.dueAt, pausedAt, at),
  };
}
