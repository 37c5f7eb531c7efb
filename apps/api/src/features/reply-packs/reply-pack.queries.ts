import type { PackAnswer, PackQuestion, ReplyPack } from '@caunoi/documents/write/pack/reply-pack';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { isUuid } from '../../core/ids.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { ownDueSql } from '../../core/ticket/own-due.ts';
import type { TicketSource } from '../../core/ticket/question-source.ts';
import { unitName } from '../../core/ticket/ticket.presenter.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { TicketState } from '../../db/generated/enums.ts';

export type PackDossier = {
  id: string;
  code: string;
  title: string;
  communeCode: string;
  provinceCode: string;
  letterNumber: string | null;
  letterDate: Date | null;
  sentAt: Date | null;
};

export type PackTicket = {
  id: string;
  code: string;
  position: number | null;
  body: string;
  state: TicketState;
  cycle: number;
  ministryCode: string;
  fieldId: string | null;
  ownerUnitId: string;
  source: TicketSource | null;
  dueAt: Date | null;
};

/** The dossier, of which the actor sees at least one ticket. Throws `not-found` otherwise. */
export async function getPackDossier(ctx: Pick<Ctx, 'db'>, actor: Actor, idOrCode: string): Promise<PackDossier> {
  const which = isUuid(idOrCode)
    ? Prisma.sql`d.id = ${idOrCode}::uuid`
    : Prisma.sql`d.code = ${idOrCode.toUpperCase()}`;
  const [dossier] = await ctx.db.$queryRaw<PackDossier[]>(Prisma.sql`
    SELECT d.id, d.code, d.title, d.commune_code AS "communeCode", d.province_code AS "provinceCode",
      d.letter_number AS "letterNumber", d.letter_date AS "letterDate", d.sent_at AS "sentAt"
    FROM dossier d
    WHERE ${which} AND EXISTS (SELECT 1 FROM ticket t WHERE t.dossier_id = d.id AND ${visibleTickets(actor)})`);
  if (!dossier) throw new AppError('not-found');
  return dossier;
}

/** What of a ticket a pack says, for tickets aliased `t`. A due is of one that runs: answered ones have it when they are asked back. */
const TICKET = Prisma.sql`
  SELECT t.id, t.code, t.dossier_position AS position, t.body, t.state, t.cycle, t.ministry_code AS "ministryCode", t.field_id AS "fieldId",
    t.owner_unit_id AS "ownerUnitId", t.source, CASE WHEN t.queue_rank = 0 THEN ${ownDueSql} END AS "dueAt"
  FROM ticket t`;

/** The dossier's tickets that the actor sees, in its order. */
const readTickets = (ctx: Pick<Ctx, 'db'>, actor: Actor, dossierId: string): Promise<PackTicket[]> =>
  ctx.db.$queryRaw<PackTicket[]>(Prisma.sql`${TICKET}
    WHERE t.dossier_id = ${dossierId}::uuid AND ${visibleTickets(actor)} ORDER BY t.dossier_position NULLS LAST, t.id`);

/** Tickets by their ids, as far as the actor sees them. */
export const readTicketsById = (ctx: Pick<Ctx, 'db'>, actor: Actor, ids: readonly string[]): Promise<PackTicket[]> =>
  ctx.db.$queryRaw<PackTicket[]>(
    Prisma.sql`${TICKET} WHERE t.id = ANY(${[...ids]}::uuid[]) AND ${visibleTickets(actor)}`,
  );

/** Each ticket as a question of a pack, in the order given. Only what was sent: no draft, no note, no reason of a return. */
export async function presentQuestions(
  ctx: Pick<Ctx, 'db'>,
  reference: ReferenceSnapshot,
  tickets: readonly PackTicket[],
): Promise<PackQuestion[]> {
  const answers = await ctx.db.answer.findMany({
    where: { ticketId: { in: tickets.map(({ id }) => id) }, state: 'sent', sentAt: { not: null } },
    orderBy: [{ sentAt: 'asc' }, { version: 'asc' }],
  });
  const byTicket = Map.groupBy(answers, ({ ticketId }) => ticketId);
  // Beside questions that the file numbers, a bare place could be another one's number: 5, (6), 6.
  const numbered = tickets.some(({ source }) => source?.number != null);
  const numberOf = ({ source, position }: PackTicket, index: number): string => {
    const place = String(position ?? index + 1);
    return source?.number ?? (numbered ? `(${place})` : place);
  };
  return tickets.map((ticket, index) => ({
    code: ticket.code,
    number: numberOf(ticket, index),
    heading: ticket.source?.heading ?? null,
    field: (ticket.fieldId !== null && reference.fieldName(ticket.fieldId)?.vi) || null,
    body: ticket.body,
    columns: ticket.source?.columns ?? null,
    standing: standingOf(ticket.state),
    holder: unitName(reference, ticket.ownerUnitId),
    dueAt: ticket.dueAt?.toISOString() ?? null,
    answers: (byTicket.get(ticket.id) ?? []).flatMap((answer): PackAnswer[] => {
      // what goes to whoever puts a whole answer together is no answer yet
      if (answer.kind === 'part') return [];
      return [
        {
          kind: answer.kind,
          body: answer.body,
          citations: answer.citations as unknown as PackAnswer['citations'], // JSON, written through the Citation schema
          noCitationReason: answer.noCitationReason,
          authority: answer.authority,
          documentNumber: answer.documentNumber,
          letterDate: answer.letterDate?.toISOString().slice(0, 10) ?? null,
          noLetterReason: answer.noLetterReason,
          by: unitName(reference, answer.unitId),
          sentAt: (answer.sentAt ?? answer.createdAt).toISOString(),
          earlier: answer.cycle < ticket.cycle,
        },
      ];
    }),
  }));
}

function standingOf(state: TicketState): PackQuestion['standing'] {
  switch (state) {
    case 'answered':
    case 'closed':
      return 'answered';
    case 'referred':
      return 'referred';
    case 'waiting_requester':
      return 'waiting';
    case 'withdrawn':
      return 'withdrawn';
    default:
      return 'open';
  }
}

/** The whole dossier as the actor sees it. Throws `not-found`. */
export async function getReplyPack(
  ctx: Ctx,
  actor: Actor,
  idOrCode: string,
): Promise<{ dossier: PackDossier; pack: ReplyPack; ticketIds: string[] }> {
  const dossier = await getPackDossier(ctx, actor, idOrCode);
  const [tickets, reference, province] = await Promise.all([
    readTickets(ctx, actor, dossier.id),
    ctx.reference.current(),
    ctx.db.unitName.findFirst({
      where: { unitId: `province:${dossier.provinceCode}`, former: false, validTo: null },
      select: { fullName: true },
    }),
  ]);
  const { code, title, letterNumber, letterDate, sentAt } = dossier;
  const asked = reference.ministries.filter((ministry) =>
    tickets.some((ticket) => ticket.ministryCode === ministry.code),
  );
  return {
    dossier,
    ticketIds: tickets.map(({ id }) => id),
    pack: {
      dossier: {
        code,
        title,
        letterNumber,
        letterDate: letterDate?.toISOString().slice(0, 10) ?? null,
        sentAt: sentAt?.toISOString() ?? null,
      },
      sender: `Ủy ban nhân dân ${lowerFirst(unitName(reference, `commune:${dossier.communeCode}`))}`,
      province: lowerFirst(province?.fullName ?? unitName(reference, `province:${dossier.provinceCode}`)),
      ministries: asked.map(({ nameVi }) => nameVi),
      at: ctx.clock.now().toISOString(),
      questions: await presentQuestions(ctx, reference, tickets),
    },
  };
}

/** "xã Trà Bồng": the kind of a unit is no part of its name. */
const lowerFirst = (name: string): string => name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
