import { compareTexts } from '@caunoi/routing/similar';
import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { TicketState } from '../../db/generated/enums.ts';
import type { Actor } from '../actor.ts';
import { ownDueSql } from '../ticket/own-due.ts';
import { visibleTickets } from '../visibility.ts';
import { askedText } from './asked-text.ts';
import { breaths } from './breaths.ts';
import { comparable } from './comparables.ts';
import type { OpenMatch } from './match-schemas.ts';
import { WORTH_READING } from './similar-answers.queries.ts';

type OpenTicket = { id: string; code: string; subject: string; body: string; state: TicketState; dueAt: Date | null };

/** Open questions of one commune that are looked through: the latest. */
const LOOKED_THROUGH = 400;
const SHOWN = 3;

/** For each text the open questions of a commune that ask the same, as far as the actor sees them. Parts are no question of a commune's. */
export async function findOpenQuestions(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  communeCode: string | null,
  texts: readonly string[],
): Promise<OpenMatch[][]> {
  if (communeCode === null) return texts.map(() => []);
  const open = await ctx.db.$queryRaw<OpenTicket[]>(Prisma.sql`
    SELECT t.id, t.code, t.subject, t.body, t.state, CASE WHEN t.queue_rank = 0 THEN ${ownDueSql} END AS "dueAt"
    FROM ticket t
    WHERE t.commune_code = ${communeCode} AND t.queue_rank < 2 AND t.part_of_id IS NULL AND ${visibleTickets(actor)}
    ORDER BY t.id DESC LIMIT ${LOOKED_THROUGH}`);
  const matches: OpenMatch[][] = [];
  const breathe = breaths();
  for (const text of texts) {
    const question = comparable(text);
    const found: OpenMatch[] = [];
    for (const { dueAt, body, ...ticket } of open) {
      const { score } = compareTexts(question, comparable(askedText({ subject: ticket.subject, body })));
      if (score >= WORTH_READING) found.push({ ...ticket, dueAt: dueAt?.toISOString() ?? null, score });
      await breathe();
    }
    matches.push(found.sort((a, b) => b.score - a.score).slice(0, SHOWN));
  }
  return matches;
}
