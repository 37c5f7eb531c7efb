import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import { AppError } from '../../core/app-error.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { dayOf, endedBefore, overlap, type Period, writtenDay } from './period.policy.ts';
import { candidateErrors, demandValid, lockPost, periodErrors, recordPostChange } from './post-change.ts';
import type { CreatePosting, PostDetail } from './postings.schemas.ts';
import { getPost } from './posts.queries.ts';

/**
 * Posts an official. A post has one holder at a time: whoever overlaps is refused by name, or with `endPrevious` ends the day before.
 * The post keeps its tickets, so the successor has the queue at once.
 */
export async function createPosting(
  ctx: Ctx,
  actor: Actor,
  postId: string,
  input: CreatePosting,
  once: Once | undefined,
  requestId: string,
): Promise<PostDetail> {
  const { userId, validFrom, validTo = null, endPrevious = false } = input;
  let people: readonly string[] = [];
  const post = await transact(ctx, once, async (tx) => {
    const locked = await lockPost(tx, actor, postId);
    const decisionNumber = input.decisionNumber.trim();
    demandValid([
      ...(await candidateErrors(tx, userId, locked)),
      ...periodErrors(input),
      ...(decisionNumber === '' ? [{ pointer: '/decisionNumber', code: 'blank' }] : []),
    ]);
    const ended = await makeRoom(tx, postId, { validFrom, validTo }, endPrevious);
    people = [...new Set([userId, ...ended])];
    await tx.posting.create({
      data: {
        id: newId(),
        postUnitId: postId,
        userId,
        validFrom: new Date(validFrom),
        validTo: validTo ? new Date(validTo) : null,
        decisionNumber,
      },
    });
    const data = { ...input, ended: people.filter((id) => id !== userId) };
    await recordPostChange(ctx, tx, { actor, requestId, postId, action: 'posting.create', data, people });
    return getPost(ctx, tx, actor, postId);
  });
  for (const id of people) forgetActor(ctx, id);
  return post;
}

/** Ends who is in the way when that is wished and possible, and names them otherwise. Returns whose posting was ended. */
async function makeRoom(tx: Tx, postUnitId: string, period: Period, endPrevious: boolean): Promise<string[]> {
  const held = await tx.posting.findMany({
    where: { postUnitId },
    include: { user: { select: { name: true } } },
    orderBy: { validFrom: 'asc' },
  });
  const inTheWay = held
    .map((posting) => ({
      ...posting,
      validFrom: dayOf(posting.validFrom),
      validTo: posting.validTo ? dayOf(posting.validTo) : null,
    }))
    .filter((posting) => overlap(posting, period));
  // A holder who begins on the same day or later is not a predecessor.
  const stays = inTheWay.find((posting) => !endPrevious || endedBefore(posting, period.validFrom) === null);
  if (stays)
    throw new AppError('posting-overlaps', {
      params: {
        name: stays.user.name,
        // the same in both languages, an open end as well
        period: `${writtenDay(stays.validFrom)} – ${stays.validTo ? writtenDay(stays.validTo) : '…'}`,
      },
      extra: { postingId: stays.id },
    });
  for (const posting of inTheWay) {
    const ended = endedBefore(posting, period.validFrom);
    if (ended?.validTo)
      await tx.posting.update({ where: { id: posting.id }, data: { validTo: new Date(ended.validTo) } });
  }
  return inTheWay.map(({ userId }) => userId);
}
