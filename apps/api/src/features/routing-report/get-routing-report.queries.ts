import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { findAccuracy } from './accuracy.queries.ts';
import { findBounces } from './bounces.queries.ts';
import { findCorrectionsSummary } from './corrections-summary.queries.ts';
import { reportMinistries, reportPeriod } from './report-sight.ts';
import type { GetRoutingReport, RoutingReport } from './routing-report.schemas.ts';

/** How well questions found their department in a period, what was corrected, and what going the wrong way cost. Numbers only. */
export async function getRoutingReport(
  ctx: Pick<Ctx, 'db' | 'reference' | 'clock'>,
  actor: Actor,
  query: GetRoutingReport,
): Promise<RoutingReport> {
  const reference = await ctx.reference.current();
  const ministries = reportMinistries(actor, reference, query.ministry);
  const period = reportPeriod(query, ctx.clock.now());
  const codes = ministries.map(({ code }) => code);
  const [accuracy, corrections, bounces] = await Promise.all([
    findAccuracy(ctx.db, codes, period),
    findCorrectionsSummary(ctx.db, reference, codes, period),
    findBounces(ctx.db, reference, codes, period),
  ]);
  return { ...period, ministries, accuracy, corrections, bounces };
}
