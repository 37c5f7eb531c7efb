import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import type { FieldError } from '../../core/app-error.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { clearSubstitutes } from './clear-substitutes.ts';
import { dayOf, overlap, type Period } from './period.policy.ts';
import { candidateErrors, demandValid, lockPost, periodErrors, recordPostChange } from './post-change.ts';
import type { NameSubstitute, PostDetail } from './postings.schemas.ts';
import { getPost } from './posts.queries.ts';

/** Names who stands in at a post for a period, in the place of whoever was named for it before. */
export async function nameSubstitute(
  ctx: Ctx,
  actor: Actor,
  postId: string,
  input: NameSubstitute,
  once: Once | undefined,
  requestId: string,
): Promise<PostDetail> {
  const { userId, validFrom, validTo = null } = input;
  let people: readonly string[] = [];
  const post = await transact(ctx, once, async (tx) => {
    const locked = await lockPost(tx, actor, postId);
    const reason = input.reason.trim();
    demandValid([
      ...(await candidateErrors(tx, userId, locked)),
      ...(await holderErrors(tx, postId, userId, { validFrom, validTo })),
      ...periodErrors(input),
      ...(reason === '' ? [{ pointer: '/reason', code: 'blank' }] : []),
    ]);
    people = [...new Set([userId, ...(await clearSubstitutes(tx, postId, { validFrom, validTo }))])];
    await tx.substitution.create({
      data: {
        id: newId(),
        postUnitId: postId,
        userId,
        validFrom: new Date(validFrom),
        validTo: validTo ? new Date(validTo) : null,
        reason,
      },
    });
    const data = { ...input, replaced: people.filter((id) => id !== userId) };
    await recordPostChange(ctx, tx, {
      actor,
      requestId,
      postId,
      action: 'substitute.name',
      data,
      people,
    });
    return getPost(ctx, tx, actor, postId);
  });
  for (const id of people) forgetActor(ctx, id);
  return post;
}

/** Nobody stands in for themselves. */
async function holderErrors(tx: Tx, postUnitId: string, userId: string, period: Period): Promise<FieldError[]> {
  const own = await tx.posting.findMany({ where: { postUnitId, userId } });
  const holds = own.some(({ validFrom, validTo }) =>
    overlap({ validFrom: dayOf(validFrom), validTo: validTo ? dayOf(validTo) : null }, period),
  );
  return holds ? [{ pointer: '/userId', code: 'holds-the-post' }] : [];
}
