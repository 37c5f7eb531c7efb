import { compareTexts } from '@caunoi/routing/similar';
import type { Ctx } from '../../context.ts';
import { type Actor, rolesOf } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { findAnsweredBefore } from '../../core/similar/answered-before.queries.ts';
import { askedText } from '../../core/similar/asked-text.ts';
import { breaths } from '../../core/similar/breaths.ts';
import { comparable } from '../../core/similar/comparables.ts';
import { waitsItself } from '../../core/similar/open-alike.queries.ts';
import { findSimilar } from '../../core/similar/similar-answers.queries.ts';
import { presentTicket } from '../../core/ticket/ticket.presenter.ts';
import { idOrCode, type TicketRow, ticketPageSql } from '../../core/ticket/ticket-row.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import { sizeOfCluster } from './clusters.queries.ts';
import type { SimilarToTicket } from './similar.schemas.ts';

type Asked = {
  id: string;
  subject: string;
  body: string;
  ministryCode: string;
  partOfId: string | null;
  clusterId: string | null;
};
type Near = { ticketId: string; score: number };

/** As many may be answered together. */
const SHOWN = 50;

/** What asks the same as a ticket that the actor sees, and was answered or waits. Throws `not-found` for any other ticket. */
export async function findSimilarToTicket(ctx: Ctx, actor: Actor, id: string): Promise<SimilarToTicket> {
  const sight = visibleTickets(actor);
  const [asked] = await ctx.db.$queryRaw<Asked[]>(Prisma.sql`
    SELECT t.id, t.subject, t.body, t.ministry_code AS "ministryCode", t.part_of_id AS "partOfId", t.cluster_id AS "clusterId"
    FROM ticket t WHERE ${idOrCode(id)} AND ${sight}`);
  if (!asked) throw new AppError('not-found');
  const near = await findOpen(ctx, actor, asked);
  const position = Prisma.sql`array_position(${near.map(({ ticketId }) => ticketId)}::uuid[], t.id)`;
  const rows =
    near.length === 0
      ? []
      : await ctx.db.$queryRaw<TicketRow[]>(
          ticketPageSql(
            Prisma.sql`SELECT t.id, ${position} AS position FROM ticket t
              WHERE t.id = ANY(${near.map(({ ticketId }) => ticketId)}::uuid[]) AND ${sight}`,
            sight,
          ),
        );
  const viewer = { actor, reference: await ctx.reference.current(), now: ctx.clock.now() };
  const scores = new Map(near.map(({ ticketId, score }) => [ticketId, score]));
  const [answers = []] = await findAnsweredBefore(ctx, actor, [askedText(asked)], asked.ministryCode, [asked.id]);
  return {
    answers,
    open: rows.map((row) => ({ ticket: presentTicket(row, viewer), score: scores.get(row.id) ?? 0 })),
    cluster: await sizeOfCluster(ctx, actor, asked.clusterId),
  };
}

/** The surest first: of the ministry's open tickets in sight those that read alike, and whatever is in one cluster with it. */
async function findOpen(ctx: Ctx, actor: Actor, asked: Asked): Promise<Near[]> {
  const others = Prisma.sql`t.id <> ${asked.id}::uuid AND t.id IS DISTINCT FROM ${asked.partOfId}::uuid
    AND t.ministry_code = ${asked.ministryCode} AND ${waitsItself} AND ${visibleTickets(actor)}`;
  const text = askedText(asked);
  const [found = []] = await findSimilar(ctx.db, [text], { where: others, few: !seesMinistry(actor) }, SHOWN);
  const known = new Set(found.map(({ ticketId }) => ticketId));
  const mates = await ctx.db.$queryRaw<{ id: string; subject: string; body: string }[]>(Prisma.sql`
    SELECT t.id, t.subject, t.body FROM ticket t WHERE t.cluster_id = ${asked.clusterId}::uuid AND ${others} ORDER BY t.id DESC LIMIT ${SHOWN}`);
  const breathe = breaths();
  for (const mate of mates) {
    if (known.has(mate.id)) continue;
    found.push({ ticketId: mate.id, score: compareTexts(comparable(text), comparable(askedText(mate))).score });
    await breathe();
  }
  return found.sort((a, b) => b.score - a.score || a.ticketId.localeCompare(b.ticketId)).slice(0, SHOWN);
}

/** Whoever sees a whole ministry's tickets sees too many to read them one by one. */
const seesMinistry = (actor: Actor): boolean =>
  rolesOf(actor, 'personnel_officer').length + rolesOf(actor, 'leader').length > 0;
