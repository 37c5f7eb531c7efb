import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import { visiblePosts } from '../../core/people-sight.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { type PostRow, presentPost, presentPosting, presentSubstitution } from './post.presenter.ts';
import type { ListPosts, Post, PostDetail } from './postings.schemas.ts';

type Reading = Pick<Ctx, 'clock'>;

/** Every post in sight, by ministry and province. 34 provinces × 2 ministries: one page. */
export async function listPosts(ctx: Reading, tx: Tx, actor: Actor, filter: ListPosts): Promise<Post[]> {
  const today = localDay(ctx.clock.now());
  const { province, ministry, vacant } = filter;
  const rows = await readPosts(tx, [
    visiblePosts(actor),
    ...(province ? [Prisma.sql`u.province_code = ${province}`] : []),
    ...(ministry ? [Prisma.sql`u.ministry_code = ${ministry}`] : []),
  ]);
  return rows.map((row) => presentPost(row, today)).filter((post) => vacant === undefined || post.vacant === vacant);
}

/** One post in sight with its whole history. Throws `not-found`. */
export async function getPost(ctx: Reading, tx: Tx, actor: Actor, id: string): Promise<PostDetail> {
  const [row] = await readPosts(tx, [visiblePosts(actor), Prisma.sql`u.id = ${id}`]);
  demand(row, 'not-found');
  return {
    ...presentPost(row, localDay(ctx.clock.now())),
    postings: row.postings.map(presentPosting),
    substitutions: row.substitutions.map(presentSubstitution),
  };
}

const term = (from: string) =>
  Prisma.raw(`'id', ${from}.id, 'userId', ${from}.user_id, 'name', p.name,
  'validFrom', ${from}.valid_from, 'validTo', ${from}.valid_to`); // table aliases of this file, nobody's input

const readPosts = (tx: Tx, conditions: Prisma.Sql[]): Promise<PostRow[]> =>
  tx.$queryRaw<PostRow[]>(Prisma.sql`
    SELECT u.id, u.name_vi AS name, m.code AS "ministryCode", m.name_vi AS "ministryName", m.short_name AS "ministryShortName",
      u.province_code AS "provinceCode", province.name_vi AS "provinceName",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object(${term('h')}, 'decisionNumber', h.decision_number) ORDER BY h.valid_from DESC, h.id DESC)
        FROM posting h JOIN app_user p ON p.id = h.user_id WHERE h.post_unit_id = u.id), '[]') AS postings,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object(${term('s')}, 'reason', s.reason) ORDER BY s.valid_from DESC, s.id DESC)
        FROM substitution s JOIN app_user p ON p.id = s.user_id WHERE s.post_unit_id = u.id), '[]') AS substitutions,
      -- ranks 0 and 1 of the queue's order are the open ones: the index of the owner's queue counts them; merged ones wait under another
      (SELECT count(*)::int FROM ticket t WHERE t.owner_unit_id = u.id AND t.queue_rank < 2 AND t.state <> 'merged') AS "openTickets"
    FROM unit u JOIN ministry m ON m.code = u.ministry_code JOIN unit province ON province.id = 'province:' || u.province_code
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY m.code DESC, province.name_vi COLLATE "vi-x-icu"`);
