import { compareTexts } from '@caunoi/routing/similar';
import { findDuplicatesInSteps } from '@caunoi/routing/similar-duplicates';
import type { ComparableText } from '@caunoi/routing/similar-text';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { visibleDrafts } from '../../core/drafts/draft-visibility.ts';
import { isUuid } from '../../core/ids.ts';
import { answerScopes } from '../../core/similar/answer-scope.ts';
import { readAnswers } from '../../core/similar/answer-texts.queries.ts';
import { publishedArticles } from '../../core/similar/articles.ts';
import { askedText } from '../../core/similar/asked-text.ts';
import { breaths } from '../../core/similar/breaths.ts';
import { comparable } from '../../core/similar/comparables.ts';
import { excerptOf } from '../../core/similar/excerpt.ts';
import { findSimilar, WORTH_READING } from '../../core/similar/similar-answers.queries.ts';
import { ownDueSql } from '../../core/ticket/own-due.ts';
import { departmentRef } from '../../core/ticket/ticket.presenter.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { TicketState } from '../../db/generated/enums.ts';
import { DRAFT_SIZE } from './dossier-drafts.schemas.ts';
import type { DraftMatch, MatchDraft } from './draft-matches.schemas.ts';
import { isShown } from './draft-row.ts';

type QuestionRow = { id: string; body: string; communeCode: string | null };
type OpenTicket = { id: string; code: string; subject: string; body: string; state: TicketState; dueAt: Date | null };

/** Open questions of one commune that are looked through: the latest. */
const OPEN_TICKETS = 400;
const SHOWN_TICKETS = 3;
const SHOWN_ANSWERS = 4;
/** Articles that one question is held against. */
const ARTICLES = 4;

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
  const [within, tickets, articles, answers] = [
    await findWithin(rows),
    await findOpenTickets(ctx, actor, rows[0]?.communeCode ?? null, texts),
    await findArticles(ctx, texts),
    await findAnswers(ctx, actor, texts),
  ];
  return {
    items: asked.map((row, at) => ({
      id: row.id,
      within: within.get(row.id) ?? [],
      tickets: tickets[at] ?? [],
      answers: [...(articles[at] ?? []), ...(answers[at] ?? [])]
        .sort((a, b) => b.score - a.score)
        .slice(0, SHOWN_ANSWERS),
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

async function findOpenTickets(
  ctx: Ctx,
  actor: Actor,
  communeCode: string | null,
  texts: readonly string[],
): Promise<DraftMatch['tickets'][]> {
  if (communeCode === null) return texts.map(() => []);
  const open = await ctx.db.$queryRaw<OpenTicket[]>(Prisma.sql`
    SELECT t.id, t.code, t.subject, t.body, t.state, CASE WHEN t.queue_rank = 0 THEN ${ownDueSql} END AS "dueAt"
    FROM ticket t WHERE t.commune_code = ${communeCode} AND t.queue_rank < 2 AND ${visibleTickets(actor)}
    ORDER BY t.id DESC LIMIT ${OPEN_TICKETS}`);
  const matches: DraftMatch['tickets'][] = [];
  const breathe = breaths();
  for (const text of texts) {
    const question = comparable(text);
    const found: DraftMatch['tickets'] = [];
    for (const { dueAt, body, ...ticket } of open) {
      const { score } = compareTexts(question, comparable(askedText({ subject: ticket.subject, body })));
      if (score >= WORTH_READING) found.push({ ...ticket, dueAt: dueAt?.toISOString() ?? null, score });
      await breathe();
    }
    matches.push(found.sort((a, b) => b.score - a.score).slice(0, SHOWN_TICKETS));
  }
  return matches;
}

async function findArticles(ctx: Ctx, texts: readonly string[]): Promise<DraftMatch['answers'][]> {
  const [{ all, index }, reference] = await Promise.all([
    publishedArticles(ctx.db, ctx.clock.now()),
    ctx.reference.current(),
  ]);
  const matches: DraftMatch['answers'][] = [];
  const breathe = breaths();
  for (const text of texts) {
    await breathe();
    matches.push(
      index.search(text, ARTICLES).flatMap((hit) => {
        const article = all[hit.index];
        if (article === undefined || hit.score < WORTH_READING) return [];
        const { id, code, title, body, departmentId, publishedAt } = article;
        return [
          {
            kind: 'article' as const,
            id,
            code,
            title,
            excerpt: excerptOf(body),
            score: hit.score,
            department: departmentRef(reference, departmentId),
            at: publishedAt.toISOString(),
          },
        ];
      }),
    );
  }
  return matches;
}

async function findAnswers(ctx: Ctx, actor: Actor, texts: readonly string[]): Promise<DraftMatch['answers'][]> {
  const found: { asked: number; ticketId: string; score: number }[] = [];
  for (const scope of answerScopes(actor))
    for (const [asked, one] of (await findSimilar(ctx.db, texts, scope)).entries())
      found.push(...one.map((hit) => ({ asked, ...hit })));
  const ids = [...new Set(found.map(({ ticketId }) => ticketId))];
  if (ids.length === 0) return texts.map(() => []);
  const answers = new Map(
    (await readAnswers(ctx.db, await ctx.reference.current(), actor, Prisma.sql`t.id = ANY(${ids}::uuid[])`)).map(
      (answer) => [answer.ticketId, answer],
    ),
  );
  return texts.map((_, at) => {
    const shown = new Map<string, DraftMatch['answers'][number]>();
    for (const { asked, ticketId, score } of found) {
      const answer = answers.get(ticketId);
      if (asked !== at || answer === undefined) continue;
      const { id, ticket, title, body, department, at: sentAt } = answer;
      // A ticket may be in two scopes of one actor.
      shown.set(id, {
        kind: 'answer',
        id,
        code: ticket?.code ?? null,
        title,
        excerpt: excerptOf(body),
        score,
        department,
        at: sentAt,
      });
    }
    return [...shown.values()];
  });
}
