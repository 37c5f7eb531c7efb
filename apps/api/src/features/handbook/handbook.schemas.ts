import { type Static, Type } from 'typebox';
import { Page, PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { DepartmentRef } from '../../core/ticket/ticket-schemas.ts';

export const ListArticles = Type.Object({
  q: Type.Optional(
    Type.String({
      maxLength: 2_000,
      description: 'words or a whole question, however typed; best first instead of by code',
    }),
  ),
  ministry: Type.Optional(Type.String({ maxLength: 10 })),
  department: Type.Optional(Type.String({ maxLength: 20, description: 'code of the department that stands for it' })),
  ...PageQuery,
});
export type ListArticles = Static<typeof ListArticles>;

const head = {
  id: Type.String(),
  code: Type.String({ examples: ['CN-0001'] }),
  title: Type.String(),
  ministry: Type.String(),
  department: DepartmentRef,
  sample: Type.Boolean({ description: 'a sample for demonstrations, not checked against the law' }),
  publishedAt: Instant,
};
export const ArticleSummary = Type.Object(
  { ...head, excerpt: Type.String({ description: 'how the text begins' }) },
  { 'x-name': 'HandbookArticleSummary' },
);
export const Articles = Page(ArticleSummary);

export const Article = Type.Object(
  {
    ...head,
    version: Type.Integer(),
    body: Type.String(),
    legalBasis: Type.Array(Type.String(), { description: 'citations, in the order of their weight' }),
    reviewedAt: Nullable(Instant),
  },
  { 'x-name': 'HandbookArticle' },
);
export type Article = Static<typeof Article>;

export const ArticleParams = Type.Object({
  id: Type.String({ maxLength: 40, description: 'id or code of the article' }),
});
