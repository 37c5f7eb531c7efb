import { findDuplicatesInSteps } from '@caunoi/routing/similar-duplicates';
import type { ComparableText } from '@caunoi/routing/similar-text';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { visibleDrafts } from '../../core/drafts/draft-visibility.ts';
import { isUuid } from '../../core/ids.ts';
import { findAnsweredBefore } from '../../core/similar/answered-before.queries.ts';
import { breaths } from '../../core/similar/breaths.ts';
import { comparable } from '../../core/similar/comparables.ts';
import { findOpenQuestions } from '../../core/similar/open-questions.queries.ts';
import { Prisma } from '../../db/generated/client.ts';
import { DRAFT_SIZE } from './dossier-drafts.schemas.ts';
import type { DraftMatch, MatchDraft } from './draft-matches.schemas.ts';
import { isShown } from './draft-row.ts';

type QuestionRow = { id: string; body: string; communeCode: string | null };

/** What some questions of a draft repeat, for whoever sees the draft. Questions that are not of it are passed over. */
export async function matchDraft(
  ctx: Ctx,
  actor: Actor,
  id: string,
  { questions }: MatchDraft,
): Promise<{ items: DraftMatch[] }> {
  const rows = await readQuestions(ctx, actor, id);
  const asked = rows.filter((row) => questions.includes(row.id));
  const texts = asked.map(({ body }) => body);
  const [within, tickets, answers] = [
    await findWithin(rows),
    await findOpenQuestions(ctx, actor, rows[0]?.communeCode ?? null, texts),
    await findAnsweredBefore(ctx, actor, texts),
  ];
  return {
    items: asked.map((row, at) => ({
      id: row.id,
      within: within.get(row.id) ?? [],
      tickets: tickets[at] ?? [],
      answers: answers[at] ?? [],
    })),
  };
}

async function readQuestions(ctx: Ctx, actor: Actor, id: string): Promise<QuestionRow[]> {
  if (!isUuid(id)) throw new AppError('not-found');
  const rows = await ctx.db.$queryRaw<
    (Omit<QuestionRow, 'id' | 'body'> & { id: string | null; body: string | null })[]
  >(Prisma.sql`
    SELECT q.id, q.body, d.commune_code AS "communeCode" FROM dossier_draft d
    LEFT JOIN draft_question q ON q.draft_id = d.id AND ${isShown}
    WHERE d.id = ${id}::uuid AND ${visibleDrafts(actor)} ORDER BY q.position, q.id LIMIT ${DRAFT_SIZE}`);
  if (rows.length === 0) throw new AppError('not-found');
  return rows.flatMap(({ id, body, communeCode }) => (id === null || body === null ? [] : [{ id, body, communeCode }]));
}

async function findWithin(rows: readonly QuestionRow[]): Promise<Map<string, DraftMatch['within']>> {
  const breathe = breaths();
  const texts: ComparableText[] = [];
  for (const { body } of rows) {
    texts.push(comparable(body));
    await breathe();
  }
  const steps = findDuplicatesInSteps(texts);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await breathe();
  const found = step.value;
  return new Map(
    rows.map((row, at) => [
      row.id,
      (found[at] ?? []).flatMap(({ index, score }) => {
        const question = rows[index]?.id;
        return question === undefined ? [] : [{ question, score }];
      }),
    ]),
  );
}
