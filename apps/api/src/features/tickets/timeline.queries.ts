import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { listAttachments, listMessageAttachments } from '../../core/attachments.ts';
import { readSources, type ShownSource } from '../../core/similar/answer-source.ts';
import { unitRef } from '../../core/ticket/ticket.presenter.ts';
import { idOrCode } from '../../core/ticket/ticket-row.ts';
import { placeColumns, readsInternal, type TicketPlace, visibleTickets } from '../../core/visibility.ts';
import { type Answer, Prisma } from '../../db/generated/client.ts';
import type { Timeline } from './tickets.schemas.ts';

const LONGEST = 1_000;

/**
 * The history of a ticket that the actor sees; staff read internal entries as well, the asking side never. What it says of another ticket,
 * merged with this one, is read by whoever sees that one too.
 */
export async function getTimeline(ctx: Ctx, actor: Actor, id: string): Promise<Timeline> {
  const [place] = await ctx.db.$queryRaw<(TicketPlace & { id: string })[]>(Prisma.sql`
    SELECT t.id, ${placeColumns}
    FROM ticket t WHERE ${idOrCode(id)} AND ${visibleTickets(actor)}`);
  if (!place) throw new AppError('not-found');
  const internal = readsInternal(actor, place);
  const ofTicket = { ticketId: place.id };
  const [allEvents, ownMessages, answers, ownAttachments, reference] = await Promise.all([
    ctx.db.ticketEvent.findMany({
      where: { ...ofTicket, ...(!internal && { audience: 'public' }) },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: LONGEST,
    }),
    ctx.db.message.findMany({ where: ofTicket, take: LONGEST }),
    ctx.db.answer.findMany({
      where: { ...ofTicket, ...(!internal && { state: 'sent' }) },
      include: {
        receipts: { where: internal ? {} : { userId: { in: [] } }, orderBy: [{ readAt: 'asc' }, { userId: 'asc' }] },
      },
    }),
    listAttachments(ctx.db, place.id, internal),
    ctx.reference.current(),
  ]);
  const beside = await readBeside(ctx.db, actor, allEvents);
  const events = allEvents.filter(({ data }) => beside.mayRead(data));
  const messages = [...ownMessages, ...beside.messages];
  const attachments = [...ownAttachments, ...beside.attachments];
  const people = await ctx.db.user.findMany({
    where: {
      id: {
        in: [
          ...new Set([
            ...events.flatMap(({ actorId }) => actorId ?? []),
            ...answers.flatMap(({ receipts }) => receipts.map(({ userId }) => userId)),
          ]),
        ],
      },
    },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  const sources = await readSources(ctx.db, { actor, reference, now: ctx.clock.now(), internal }, answers);
  return {
    items: events.map((event) => {
      const data = event.data as Record<string, unknown>; // written by recordChange, always an object
      const message = messages.find((one) => one.id === data.messageId);
      const answer = answers.find((one) => one.id === data.answerId);
      return {
        id: event.id,
        at: event.at.toISOString(),
        kind: event.kind,
        audience: event.audience,
        by: event.actorUnitId
          ? {
              person: event.actorId ? { id: event.actorId, name: nameOf.get(event.actorId) ?? '' } : null,
              unit: unitRef(reference, event.actorUnitId),
            }
          : null,
        data,
        ...(message && {
          message: {
            id: message.id,
            kind: message.kind,
            body: message.body,
            expectedAt: message.expectedAt?.toISOString() ?? null,
          },
        }),
        ...(answer && { answer: presentAnswer(answer, { sources, nameOf, internal }) }),
        attachments: attachments.filter((file) =>
          message
            ? file.messageId === message.id
            : answer
              ? file.answerId === answer.id
              : event.kind === 'submitted' && !file.messageId && !file.answerId,
        ),
      };
    }),
    attachments: ownAttachments,
  };
}

/** The tickets that events speak of, as far as the actor sees them, with what was said there. */
async function readBeside(db: Ctx['db'], actor: Actor, events: readonly { data: unknown }[]) {
  const spoken = events.map(({ data }) => data as { ticketId?: string; messageId?: string }); // written by recordChange
  const about = spoken.filter(({ ticketId }) => ticketId !== undefined);
  const seen =
    about.length === 0
      ? []
      : await db.$queryRaw<{ id: string }[]>(Prisma.sql`
          SELECT t.id FROM ticket t
          WHERE t.id = ANY(${about.map(({ ticketId }) => ticketId)}::uuid[]) AND ${visibleTickets(actor)}`);
  const sees = (ticketId: string | undefined): boolean => seen.some(({ id }) => id === ticketId);
  const said = about.filter(({ ticketId }) => sees(ticketId)).flatMap(({ messageId }) => messageId ?? []);
  const [messages, attachments] =
    said.length === 0
      ? [[], []]
      : await Promise.all([db.message.findMany({ where: { id: { in: said } } }), listMessageAttachments(db, said)]);
  return {
    messages,
    attachments,
    mayRead: (data: unknown): boolean => {
      const { ticketId } = data as { ticketId?: string }; // as above
      return ticketId === undefined || sees(ticketId);
    },
  };
}

type AnswerRow = Answer & { receipts: readonly { userId: string; readAt: Date }[] };
type Beside = { sources: Map<string, ShownSource>; nameOf: Map<string, string>; internal: boolean };
const presentAnswer = (answer: AnswerRow, { sources, nameOf, internal }: Beside) => ({
  id: answer.id,
  version: answer.version,
  kind: answer.kind,
  state: answer.state,
  body: answer.body,
  citations: answer.citations as { document: string; article?: string | null }[], // written through the Citation schema
  noCitationReason: answer.noCitationReason,
  authority: answer.authority,
  documentNumber: answer.documentNumber,
  letterDate: answer.letterDate?.toISOString().slice(0, 10) ?? null,
  noLetterReason: answer.noLetterReason,
  chaseAt: answer.chaseAt?.toISOString() ?? null,
  sentAt: answer.sentAt?.toISOString() ?? null,
  source: sources.get(answer.sourceAnswerId ?? answer.sourceArticleId ?? '') ?? null,
  ...(internal && {
    groupId: answer.groupId,
    readBy: answer.receipts.map(({ userId, readAt }) => ({
      person: { id: userId, name: nameOf.get(userId) ?? '' },
      at: readAt.toISOString(),
    })),
  }),
});
