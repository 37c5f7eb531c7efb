import type { Ctx } from '../../context.ts';
import { AppError } from '../../core/app-error.ts';
import { isInForce, routerInput } from '../../core/catalogue.ts';
import type { Department, StoredCatalogue } from '../../core/catalogue-entries.ts';
import { excerptOf } from '../../core/similar/excerpt.ts';
import { refOf } from './catalogue.presenter.ts';
import type { CatalogueDryRun, CatalogueDryRunAnswer } from './changes.schemas.ts';
import {
  LOOKED_BACK_DAYS,
  listPastQuestions,
  type PastTicket,
  readCurrentModel,
  readPastQuestions,
} from './past-questions.queries.ts';
import { openRouteComparison } from './route-comparison.ts';
import type { CatalogueOfDay } from './routes-worker.ts';

const BATCH = 250;
const EXAMPLES = 30;
const EXAMPLES_OF_A_MOVE = 4;
/** Each comparison has a thread and two catalogues: one at a time, and few wait. */
const MOST_WAITING = 4;
const RETRY_SECONDS = 15;

type Comparison = {
  before: StoredCatalogue;
  after: StoredCatalogue;
  /** The day on which all of the changes are in force. */
  day: string;
  ministries: readonly string[];
  milliseconds: number;
  /** Whether the caller may read a question of the ministry. */
  mayRead: (ministry: string) => boolean;
};
export type ComparisonResult = { figures: CatalogueDryRun; examples: CatalogueDryRunAnswer['examples'] };

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Where last month's questions would have gone by the one catalogue and by the other; as many of them as there is time for. */
export async function compareRoutes(ctx: Pick<Ctx, 'db' | 'clock'>, comparison: Comparison): Promise<ComparisonResult> {
  if (waiting >= MOST_WAITING) throw new AppError('too-many-requests', { params: { seconds: RETRY_SECONDS } });
  waiting += 1;
  const mine = last.then(
    () => compareNow(ctx, comparison),
    () => compareNow(ctx, comparison),
  );
  last = mine;
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

async function compareNow(ctx: Pick<Ctx, 'db' | 'clock'>, comparison: Comparison): Promise<ComparisonResult> {
  const { before, after, day, ministries, milliseconds, mayRead } = comparison;
  const until = Date.now() + milliseconds;
  const ids = await listPastQuestions(ctx, ministries);
  const departments = new Map(after.departments.map((one) => [one.code, one]));
  const tally = openTally(departments, mayRead);
  if (ids.length > 0) {
    const routes = openRouteComparison({
      before: ofDay(before, day),
      after: ofDay(after, day),
      day,
      model: await readCurrentModel(ctx),
    });
    try {
      for (let at = 0; at < ids.length && Date.now() < until; at += BATCH) {
        const tickets = await readPastQuestions(ctx, ids.slice(at, at + BATCH));
        const moves = await routes.compare(
          tickets.map(({ question }) => question),
          until,
        );
        for (const [index, [from, to]] of moves.entries()) tally.count(tickets[index], from, to);
      }
    } finally {
      await routes.close();
    }
  }
  const { tickets, byMove, examples } = tally.result();
  const changed = byMove.reduce((sum, { count }) => sum + count, 0);
  return { figures: { total: ids.length, tickets, changed, days: LOOKED_BACK_DAYS, on: day, byMove }, examples };
}

const ofDay = (stored: StoredCatalogue, day: string): CatalogueOfDay => ({
  input: routerInput(stored, day),
  departmentOf: new Map(
    [...stored.entries.field].flatMap(([id, field]) =>
      isInForce(field, day) ? [[id, field.department] as const] : [],
    ),
  ),
});

/** Counts moves, and keeps a few questions of each. */
function openTally(departments: ReadonlyMap<string, Department>, mayRead: (ministry: string) => boolean) {
  const ref = (code: string | null) => {
    const department = code === null ? undefined : departments.get(code);
    return department ? refOf(department) : null;
  };
  let tickets = 0;
  const moves = new Map<string, { from: string | null; to: string | null; count: number; kept: PastTicket[] }>();
  return {
    count(ticket: PastTicket | undefined, from: string | null, to: string | null): void {
      tickets += 1;
      if (from === to || !ticket) return;
      const key = `${from}>${to}`;
      const move = moves.get(key) ?? { from, to, count: 0, kept: [] };
      moves.set(key, move);
      move.count += 1;
      if (move.kept.length < EXAMPLES_OF_A_MOVE && mayRead(ticket.question.ministry)) move.kept.push(ticket);
    },
    result() {
      const sorted = [...moves.values()].sort((a, b) => b.count - a.count);
      return {
        tickets,
        byMove: sorted.map(({ from, to, count }) => ({ from: ref(from), to: ref(to), count })),
        examples: sorted
          .flatMap(({ from, to, kept }) =>
            kept.map(({ id, code, excerptFrom }) => ({
              ticket: { id, code },
              excerpt: excerptOf(excerptFrom),
              from: ref(from),
              to: ref(to),
            })),
          )
          .slice(0, EXAMPLES),
      };
    },
  };
}
