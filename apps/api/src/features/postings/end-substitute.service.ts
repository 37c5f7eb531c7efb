import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor, localDay } from '../../core/actor-directory.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { clearSubstitutes } from './clear-substitutes.ts';
import { lockPost, recordPostChange } from './post-change.ts';
import type { PostDetail } from './postings.schemas.ts';
import { getPost } from './posts.queries.ts';

/** Takes the substitute's rights back at once, and those of whoever was named for later. Nothing happens when nobody is. */
export async function endSubstitute(
  ctx: Ctx,
  actor: Actor,
  postId: string,
  once: Once | undefined,
  requestId: string,
): Promise<PostDetail> {
  let people: string[] = [];
  const post = await transact(ctx, once, async (tx) => {
    await lockPost(tx, actor, postId);
    people = await clearSubstitutes(tx, postId, { validFrom: localDay(ctx.clock.now()), validTo: null });
    if (people.length > 0)
      await recordPostChange(ctx, tx, {
        actor,
        requestId,
        postId,
        action: 'substitute.end',
        data: { ended: people },
        people,
      });
    return getPost(ctx, tx, actor, postId);
  });
  for (const id of people) forgetActor(ctx, id);
  return post;
}
