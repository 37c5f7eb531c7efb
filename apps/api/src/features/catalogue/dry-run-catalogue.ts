import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import type { FieldError } from '../../core/app-error.ts';
import { readCatalogue, type StoredCatalogue } from '../../core/catalogue-entries.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { currentVersion } from './catalogue.queries.ts';
import type { CatalogueDraft } from './catalogue-draft.ts';
import { findGround } from './catalogue-ground.ts';
import { readsExamples } from './catalogue-sight.ts';
import type { Ground } from './change-scene.ts';
import type { CatalogueDryRunAnswer } from './changes.schemas.ts';
import { type ComparisonResult, compareRoutes } from './compare-routes.ts';
import { effectiveDay } from './effective-day.ts';
import { ministriesOf, presentChanged, recordOf } from './version-record.ts';

/** Makes a changed catalogue out of the one in force: by changes that are asked for, or by taking a version back. */
export type Revise = (stored: StoredCatalogue, ground: Ground) => { draft: CatalogueDraft; errors: FieldError[] };

export type DryRunCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;

/** Who asks waits for it; who publishes has mostly seen it already. */
const ASKED_MS = 8_000;

/** What a revision would do to last month's questions, without doing it. Throws everything that is wrong with it. */
export async function dryRunCatalogue(ctx: DryRunCtx, actor: Actor, revise: Revise): Promise<CatalogueDryRunAnswer> {
  const version = await currentVersion(ctx.db);
  const ground = await findGround(ctx, actor);
  const stored = await readCatalogue(ctx.db);
  const draft = reviseSoundly(stored, ground, revise);
  const { figures, examples } = await compareDraft(ctx, actor, { stored, draft, ground, milliseconds: ASKED_MS });
  const departments = new Map(stored.departments.map((one) => [one.code, one]));
  return {
    version,
    ...figures,
    examples,
    changedEntries: recordOf(draft, { asked: null, undoes: null }).changed.map((one) =>
      presentChanged(one, departments),
    ),
  };
}

/** The revised catalogue. Throws `validation-failed` with everything that is wrong; changes that come to nothing are wrong too. */
export function reviseSoundly(stored: StoredCatalogue, ground: Ground, revise: Revise): CatalogueDraft {
  const { draft, errors } = revise(stored, ground);
  demandValid(errors);
  demandValid(draft.changed().length > 0 ? [] : [{ pointer: '/changes', code: 'unchanged' }]);
  return draft;
}

type Compared = { stored: StoredCatalogue; draft: CatalogueDraft; ground: Ground; milliseconds: number };

/** Over the questions of the ministries that it speaks of; what is said of ministries outside decides for all of ours. */
export function compareDraft(
  ctx: DryRunCtx,
  actor: Actor,
  { stored, draft, ground, milliseconds }: Compared,
): Promise<ComparisonResult> {
  const changed = draft.changed();
  const everywhere = changed.some(({ kind }) => kind === 'other_ministry');
  return compareRoutes(ctx, {
    before: stored,
    after: { departments: stored.departments, entries: draft.entries },
    day: effectiveDay(changed, ground.today),
    ministries: everywhere ? ground.ministries : ministriesOf(draft),
    milliseconds,
    mayRead: (ministry) => readsExamples(actor, ministry),
  });
}
