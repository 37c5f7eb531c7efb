import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';

const Kind = Type.Enum(['mail', 'job']);

/**
 * A mail or a background job that was given up after all its tries. Nothing here tells what a ticket says, not even its subject: who
 * looks after the system need not read it.
 */
export const DeadLetter = Type.Object({
  id: Type.String(),
  kind: Kind,
  what: Type.String({
    description: 'kind of the mail (`step_breach`, `digest` …), or name of the job (`notify-people` …)',
  }),
  to: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  error: Nullable(Type.String({ description: 'what was said at the last try, in the words of who refused' })),
  attempts: Type.Integer(),
  at: Instant,
});
export type DeadLetter = Static<typeof DeadLetter>;

/** `total` counts all of them, `waiting` the mails that are still to be sent. */
export const DeadLetters = Type.Object({
  items: Type.Array(DeadLetter),
  nextCursor: Nullable(Type.String()),
  total: Type.Object({ mail: Type.Integer(), job: Type.Integer() }),
  waiting: Type.Integer(),
});
export type DeadLetters = Static<typeof DeadLetters>;

export const ListDeadLetters = Type.Object({ ...PageQuery }, { additionalProperties: false });
export const DeadLetterParams = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const RetryAll = Type.Object(
  { kind: Type.Optional(Kind) },
  { additionalProperties: false, description: 'All of one kind, or all' },
);
export type RetryAll = Static<typeof RetryAll>;

/** How many are tried again. */
export const Retried = Type.Object({ retried: Type.Integer() });
export type Retried = Static<typeof Retried>;
