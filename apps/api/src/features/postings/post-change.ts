import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand, type FieldError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { emit } from '../../core/outbox.ts';
import { visiblePosts } from '../../core/people-sight.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

/** What a change of a post leaves in the audit trail. */
export type PostChange = {
  actor: Actor;
  requestId: string;
  postId: string;
  action: string;
  data: Prisma.InputJsonObject;
  /** Whose rights it gives or takes. */
  people: readonly string[];
};

export type LockedPost = { id: string; ministryCode: string };

/** Locks a post in sight, so that its holders change one after the other. Throws `not-found`. */
export async function lockPost(tx: Tx, actor: Actor, id: string): Promise<LockedPost> {
  const [post] = await tx.$queryRaw<LockedPost[]>(Prisma.sql`
    SELECT u.id, u.ministry_code AS "ministryCode" FROM unit u WHERE u.id = ${id} AND ${visiblePosts(actor)} FOR UPDATE`);
  demand(post, 'not-found');
  return post;
}

/** Audit row and live events, in the change's transaction. */
export async function recordPostChange(ctx: Pick<Ctx, 'clock'>, tx: Tx, change: PostChange): Promise<void> {
  const { actor, requestId, postId, action, data, people } = change;
  await audit(tx, {
    at: ctx.clock.now(),
    actorId: actor.userId,
    action,
    subject: 'posting',
    subjectId: postId,
    data,
    requestId,
  });
  await emit(
    tx,
    [...new Set(people)].map((userId) => ({ type: 'people.changed', userId })),
  );
}

type Candidate = { disabled: boolean; ministries: string[] };

/**
 * What is wrong with putting a person into a post of a ministry: who has roles must have one of that ministry, lest a commune's staff
 * read the questions of others; a new official may have none yet.
 */
export async function candidateErrors(tx: Tx, userId: string, { ministryCode }: LockedPost): Promise<FieldError[]> {
  const [person] = await tx.$queryRaw<Candidate[]>(Prisma.sql`
    SELECT p.disabled_at IS NOT NULL AS disabled, coalesce((
      SELECT jsonb_agg(DISTINCT coalesce(u.ministry_code, '')) FROM (
        SELECT unit_id FROM role_assignment WHERE user_id = p.id
        UNION ALL SELECT post_unit_id FROM posting WHERE user_id = p.id
        UNION ALL SELECT post_unit_id FROM substitution WHERE user_id = p.id) held
      JOIN unit u ON u.id = held.unit_id), '[]') AS ministries
    FROM app_user p WHERE p.id = ${userId}::uuid`);
  const pointer = '/userId';
  if (!person) return [{ pointer, code: 'unknown', params: { value: userId } }];
  if (person.disabled) return [{ pointer, code: 'disabled' }];
  if (person.ministries.length > 0 && !person.ministries.includes(ministryCode))
    return [{ pointer, code: 'other-ministry' }];
  return [];
}

export const periodErrors = ({ validFrom, validTo }: { validFrom: string; validTo?: string | null }): FieldError[] =>
  validTo && validTo < validFrom ? [{ pointer: '/validTo', code: 'before-start' }] : [];

export const demandValid = (errors: readonly FieldError[]): void => {
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });
};
