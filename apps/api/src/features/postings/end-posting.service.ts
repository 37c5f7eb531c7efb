import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor, localDay } from '../../core/actor-directory.ts';
import { demand, type FieldError } from '../../core/app-error.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { dayOf, writtenDay } from './period.policy.ts';
import { demandValid, lockPost, recordPostChange } from './post-change.ts';
import type { EndPosting, PostDetail } from './postings.schemas.ts';
import { getPost } from './posts.queries.ts';

/** Sets the last day of a posting; a day before its first cancels it. The tickets stay with the post. */
export async function endPosting(
  ctx: Ctx,
  actor: Actor,
  postId: string,
  postingId: string,
  { validTo }: EndPosting,
  once: Once | undefined,
  requestId: string,
): Promise<PostDetail> {
  let holder: string | undefined;
  const post = await transact(ctx, once, async (tx) => {
    await lockPost(tx, actor, postId);
    const posting = await tx.posting.findFirst({ where: { id: postingId, postUnitId: postId } });
    demand(posting, 'not-found');
    holder = posting.userId;
    const begins = dayOf(posting.validFrom);
    const ends = posting.validTo && dayOf(posting.validTo);
    const errors: FieldError[] = [];
    if (ends && validTo > ends)
      errors.push({ pointer: '/validTo', code: 'after-end', params: { day: writtenDay(ends) } });
    // What was in force stays on record; only a posting to come can be taken back.
    if (validTo < begins && begins <= localDay(ctx.clock.now()))
      errors.push({ pointer: '/validTo', code: 'before-start' });
    demandValid(errors);

    const cancelled = validTo < begins;
    if (cancelled) await tx.posting.delete({ where: { id: postingId } });
    else await tx.posting.update({ where: { id: postingId }, data: { validTo: new Date(validTo) } });
    await recordPostChange(ctx, tx, {
      actor,
      requestId,
      postId,
      action: cancelled ? 'posting.cancel' : 'posting.end',
      data: { postingId, userId: posting.userId, validTo, decisionNumber: posting.decisionNumber },
      people: [posting.userId],
    });
    return getPost(ctx, tx, actor, postId);
  });
  if (holder) forgetActor(ctx, holder);
  return post;
}
