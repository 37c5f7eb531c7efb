import { parentPort, workerData } from 'node:worker_threads';
import { type Asked, createRouter, type Router } from '@caunoi/routing/router';
import { buildCatalogue } from '@caunoi/routing/suggest';
import type { RouterInput } from '../../core/catalogue.ts';
import { readUnlessDamaged } from '../../core/routing/current-model.ts';

/** A question as it was asked: of a ministry, perhaps with a field that its asker chose. */
export type PastQuestion = Asked & { ministry: string };

/** The two catalogues that are compared, on one day; `departmentOf`: who answers for a field on that day. */
export type Compared = { before: CatalogueOfDay; after: CatalogueOfDay; day: string; model: Uint8Array | null };
export type CatalogueOfDay = { input: RouterInput; departmentOf: ReadonlyMap<string, string> };

/** Codes of the departments before and after, null for nobody of ours; as many as there was time for. */
export type ComparedRoutes = [string | null, string | null][];

type Side = { router: Router; departmentOf: ReadonlyMap<string, string> };

/** Where a question goes when it arrives, as `openTickets` decides it. */
function routeOf({ router, departmentOf }: Side, question: PastQuestion): string | null {
  const suggestion = router.suggest(question, { limit: 1 });
  const [first] = suggestion.ranked;
  const routed =
    suggestion.outcome !== 'abstained' && first?.ministry === question.ministry ? suggestion.department : null;
  const byRule = first?.reasons.some(({ kind }) => kind === 'rule') === true;
  return (byRule ? routed : null) ?? (question.field && departmentOf.get(question.field)) ?? routed;
}

/** A thread of its own: thousands of questions are routed twice while others are served. */
function work(port: NonNullable<typeof parentPort>, { before, after, day, model }: Compared): void {
  const trained = model === null ? undefined : readUnlessDamaged(model);
  const sideOf = ({ input: { departments, otherMinistries, rules }, departmentOf }: CatalogueOfDay): Side => ({
    departmentOf,
    router: createRouter({
      catalogue: buildCatalogue(departments, day, otherMinistries),
      rules,
      ...(trained && { model: trained }),
    }),
  });
  const was = sideOf(before);
  const becomes = sideOf(after);
  port.on('message', ({ questions, until }: { questions: PastQuestion[]; until: number }) => {
    const routes: ComparedRoutes = [];
    for (const question of questions) {
      if (Date.now() >= until) break;
      routes.push([routeOf(was, question), routeOf(becomes, question)]);
    }
    port.postMessage(routes);
  });
}

if (parentPort) work(parentPort, workerData as Compared); // given by `openRouteComparison` alone
