import { type Static, Type } from 'typebox';
import { Page, PageQuery } from '../../core/pagination.ts';
import { AnswerMatch, OpenMatch, Score } from '../../core/similar/match-schemas.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { DepartmentRef, QUESTION_LENGTH, Ticket, Words } from '../../core/ticket/ticket-schemas.ts';

export const SearchAnswers = Type.Object({
  text: Words(QUESTION_LENGTH + 400),
  ministry: Type.Optional(Type.Enum(['MoIT', 'MAE'], { description: 'what that one has answered only' })),
  communeCode: Type.Optional(
    Type.String({ pattern: '^\\d{5}$', description: 'who asks; a commune asks for itself without saying so' }),
  ),
});
export type SearchAnswers = Static<typeof SearchAnswers>;

export const AnswersFound = Type.Object({
  answers: Type.Array(AnswerMatch, { description: 'that may be read now instead of asking; best first' }),
  tickets: Type.Array(OpenMatch, {
    description: 'questions of that commune that ask the same and are still open, of those that the caller sees',
  }),
});
export type AnswersFound = Static<typeof AnswersFound>;

export const SimilarAnswerParams = Type.Object({ id: Type.String({ maxLength: 40, description: 'id of the answer' }) });
export const SimilarAnswer = Type.Object(
  {
    id: Type.String(),
    ticket: Nullable(Type.Object({ id: Type.String(), code: Type.String() }), {
      description: "the caller's own question; null: another commune's, of which nothing is told",
    }),
    title: Type.String(),
    body: Type.String({ description: "of another commune's question without the names of places and people" }),
    citations: Type.Array(Type.Object({ document: Type.String(), article: Nullable(Type.String()) })),
    noCitationReason: Nullable(Type.String()),
    department: Nullable(DepartmentRef),
    at: Instant,
  },
  { 'x-name': 'SimilarAnswer' },
);

/** Counts are of the tickets that the caller sees, without the parts of questions. */
export const ClusterSize = Type.Object(
  { id: Type.String(), open: Type.Integer(), answered: Type.Integer(), communes: Type.Integer() },
  { 'x-name': 'ClusterSize' },
);
export type ClusterSize = Static<typeof ClusterSize>;

export const SimilarToTicket = Type.Object({
  answers: Type.Array(AnswerMatch, { description: 'best first; the ticket itself is not among them' }),
  open: Type.Array(Type.Object({ ticket: Ticket, score: Score }), {
    description: 'open tickets of the ministry in sight that ask the same, surest first',
  }),
  cluster: Nullable(ClusterSize, { description: 'null: none that asks the same was found yet' }),
});
export type SimilarToTicket = Static<typeof SimilarToTicket>;

export const ListClusters = Type.Object({
  ministry: Type.Optional(Type.Enum(['MoIT', 'MAE'])),
  province: Type.Optional(Type.String({ maxLength: 4 })),
  department: Type.Optional(Type.String({ maxLength: 20, description: 'code of the responsible department' })),
  ...PageQuery,
});
export type ListClusters = Static<typeof ListClusters>;

export const Cluster = Type.Object(
  {
    id: Type.String(),
    ticket: Type.Object(
      { id: Type.String(), code: Type.String(), subject: Type.String() },
      { description: 'the open one that is due first: it stands for all' },
    ),
    department: Nullable(DepartmentRef, { description: 'of that ticket' }),
    open: Type.Integer(),
    answered: Type.Integer(),
    communes: Type.Integer({ description: 'that wait' }),
    earliestDueAt: Nullable(Instant, { description: 'null while all of them wait for their communes' }),
  },
  { 'x-name': 'Cluster' },
);
export const Clusters = Page(Cluster);
