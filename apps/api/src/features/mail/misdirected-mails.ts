import type { Ctx } from '../../context.ts';
import { findActor } from '../../core/actor-directory.ts';
import { placeJson, seesTicket, type TicketPlace } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { LeasedMail } from './leased-mails.queries.ts';

/** What is sent sooner was judged when it was written. */
const LATE_MS = 10 * 60_000;

type Carried = { mailId: string; userId: string; elsewhere: boolean; ticket: TicketPlace | null };

/**
 * Leaves out late mails that would now go to an old address, or tell of a ticket that their reader no longer sees: a mail server was
 * away for a night, an administrator tried them again. They are taken back, and what they carried is composed anew.
 */
export async function withoutMisdirected(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  leased: readonly LeasedMail[],
): Promise<LeasedMail[]> {
  const before = ctx.clock.now().getTime() - LATE_MS;
  const late = leased.filter(({ createdAt }) => createdAt.getTime() <= before).map(({ id }) => id);
  const misdirected = new Set<string>();
  for (const { mailId, userId, elsewhere, ticket } of late.length > 0 ? await readCarried(ctx, late) : []) {
    const actor = elsewhere ? undefined : await findActor(ctx, userId);
    if (!actor || (ticket && !seesTicket(actor, ticket))) misdirected.add(mailId);
  }
  // What a mail that goes away has carried waits again: the foreign key lets go of it.
  if (misdirected.size > 0) await ctx.db.mail.deleteMany({ where: { id: { in: [...misdirected] }, state: 'pending' } });
  return leased.filter(({ id }) => !misdirected.has(id));
}

const readCarried = ({ db }: Pick<Ctx, 'db'>, mailIds: readonly string[]): Promise<Carried[]> =>
  db.$queryRaw<Carried[]>(Prisma.sql`
    SELECT m.id AS "mailId", m.user_id AS "userId", m.to_address IS DISTINCT FROM p.email AS elsewhere,
      CASE WHEN t.id IS NOT NULL THEN ${placeJson} END AS ticket
    FROM mail m
    JOIN app_user p ON p.id = m.user_id
    JOIN delivery d ON d.mail_id = m.id
    JOIN notification n ON n.id = d.notification_id
    LEFT JOIN ticket t ON t.id = n.ticket_id
    WHERE m.id = ANY(${[...mailIds]}::uuid[])`);
