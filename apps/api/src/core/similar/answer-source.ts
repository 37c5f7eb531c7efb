import { type Static, Type } from 'typebox';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import type { FieldError } from '../app-error.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { Instant, Nullable } from '../ticket/clock-schemas.ts';
import { departmentRef } from '../ticket/ticket.presenter.ts';
import { DepartmentRef } from '../ticket/ticket-schemas.ts';
import { answerScopes } from './answer-scope.ts';
import { readAnswers } from './answer-texts.queries.ts';

const Id = Type.String({ format: 'uuid' });

/** What an answer is written from: a sent answer or an article of the handbook, which the caller may read. */
export const AnswerSource = Type.Union([Type.Object({ answer: Id }), Type.Object({ article: Id })]);
export type AnswerSource = Static<typeof AnswerSource>;

/** The same, as a history shows it. The asking side is shown articles alone: they are public. */
export const ShownSource = Type.Object(
  {
    kind: Type.Enum(['article', 'answer']),
    id: Type.String(),
    code: Nullable(Type.String({ description: 'of the article' })),
    title: Type.String(),
    department: Nullable(DepartmentRef),
    at: Instant,
  },
  { 'x-name': 'ShownSource' },
);
export type ShownSource = Static<typeof ShownSource>;

type SourceColumns = { sourceAnswerId: string | null; sourceArticleId: string | null };
const scopesOf = (actor: Actor): Prisma.Sql => {
  const scopes = answerScopes(actor).map(({ where }) => Prisma.sql`(${where})`);
  return scopes.length === 0 ? Prisma.sql`FALSE` : Prisma.join(scopes, ' OR ');
};

const published = (at: Date) => ({
  publishedAt: { lte: at },
  OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: at } }],
});

/** What is wrong with a source: one that is not there, or not the actor's to read. */
export async function wrongSource(
  tx: Tx,
  actor: Actor,
  at: Date,
  source: AnswerSource | undefined,
): Promise<FieldError[]> {
  if (source === undefined) return [];
  if ('article' in source) {
    const found = await tx.handbookArticle.count({ where: { id: source.article, ...published(at) } });
    return found > 0 ? [] : [{ pointer: '/source/article', code: 'unknown', params: { value: source.article } }];
  }
  const [found] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT a.id FROM answer a JOIN ticket t ON t.id = a.ticket_id
    WHERE a.id = ${source.answer}::uuid AND a.state = 'sent' AND a.kind IN ('answer', 'confirmation') AND (${scopesOf(actor)})`);
  return found ? [] : [{ pointer: '/source/answer', code: 'unknown', params: { value: source.answer } }];
}

export const sourceColumns = (source: AnswerSource | undefined): SourceColumns => ({
  sourceAnswerId: source && 'answer' in source ? source.answer : null,
  sourceArticleId: source && 'article' in source ? source.article : null,
});

/** What answers were written from, as far as the reader may read it: by the id of the source. */
export async function readSources(
  db: Pick<Tx, '$queryRaw' | 'handbookArticle'>,
  { actor, reference, now, internal }: { actor: Actor; reference: ReferenceSnapshot; now: Date; internal: boolean },
  answers: readonly SourceColumns[],
): Promise<Map<string, ShownSource>> {
  const articleIds = answers.flatMap(({ sourceArticleId }) => sourceArticleId ?? []);
  const answerIds = internal ? answers.flatMap(({ sourceAnswerId }) => sourceAnswerId ?? []) : [];
  const [articles, sent] = await Promise.all([
    articleIds.length === 0
      ? []
      : db.handbookArticle.findMany({ where: { id: { in: articleIds }, ...published(now) } }),
    answerIds.length === 0
      ? []
      : readAnswers(db, reference, actor, Prisma.sql`a.id = ANY(${answerIds}::uuid[]) AND (${scopesOf(actor)})`),
  ]);
  const shown: ShownSource[] = [
    ...articles.map(({ id, code, title, departmentId, publishedAt }) => ({
      kind: 'article' as const,
      id,
      code,
      title,
      department: departmentRef(reference, departmentId),
      at: publishedAt.toISOString(),
    })),
    ...sent.map(({ id, title, department, at }) => ({
      kind: 'answer' as const,
      id,
      code: null,
      title,
      department,
      at,
    })),
  ];
  return new Map(shown.map((one) => [one.id, one]));
}
