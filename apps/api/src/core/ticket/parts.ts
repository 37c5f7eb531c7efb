import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { AppError } from '../app-error.ts';
import { type AttachmentPlace, copyFiles } from '../attach-files.ts';
import { demandValid } from '../demand-valid.ts';
import type { Scene } from './act-on-ticket.ts';
import type { TicketChange } from './record-change.ts';
import { voidClocks } from './ticket-clocks.ts';
import { findCarried, type LockedTicket, lockedOf, WITH_PAUSES } from './ticket-group.ts';

type Also = NonNullable<TicketChange['also']>;

/** The parts of a question that are not over yet, locked with it, in their order. */
export async function findParts(tx: Tx, wholeId: string): Promise<LockedTicket[]> {
  const rows = await tx.ticket.findMany({
    where: { partOfId: wholeId, state: { notIn: ['closed', 'withdrawn'] } },
    include: WITH_PAUSES,
    orderBy: { partPosition: 'asc' },
  });
  return rows.map((row) => lockedOf(row));
}

/** The question that a part belongs to, locked with it. */
export async function findWhole(tx: Tx, part: Pick<LockedTicket, 'partOfId'>): Promise<LockedTicket | undefined> {
  if (part.partOfId === null) return undefined;
  const row = await tx.ticket.findUniqueOrThrow({ where: { id: part.partOfId }, include: WITH_PAUSES });
  return lockedOf(row, await findCarried(tx, row.id));
}

/** Refuses what would leave departments at work on parts that nobody puts together any more. */
export async function demandNoOpenParts(tx: Tx, ticket: LockedTicket): Promise<void> {
  const open = (await findParts(tx, ticket.id)).filter(({ state }) => state !== 'answered');
  if (open.length > 0)
    throw new AppError('open-parts', {
      params: { count: open.length },
      extra: { parts: open.map(({ code }) => code) },
    });
}

/** The whole was answered, or is asked no more: nobody waits for its parts. Texts that were given stay where they are. */
export async function endParts(
  { tx, ticket: whole, at }: Pick<Scene, 'tx' | 'ticket' | 'at'>,
  cause: 'answered' | 'withdrawn',
): Promise<Also> {
  const parts = await findParts(tx, whole.id);
  const open = parts.filter(({ state }) => state !== 'answered');
  if (open.length > 0)
    await tx.answer.updateMany({
      where: { ticketId: { in: open.map(({ id }) => id) }, state: 'submitted' },
      data: { state: 'returned' },
    });
  return parts.map((ticket) => {
    const answered = ticket.state === 'answered';
    if (!answered) voidClocks(ticket, at);
    return {
      ticket,
      change: {
        kind: 'part_ended',
        audience: 'internal',
        at,
        data: { code: whole.code, cause },
        changes: { state: answered ? 'closed' : 'withdrawn', closedAt: at },
        // who has given their text waits for nothing
        quietly: answered,
      },
    };
  });
}

/** The clocks of a question's open parts go as its own do: `apply` does to a part what was done to the whole. */
export async function keepPace(
  { tx, ticket: whole, at }: Pick<Scene, 'tx' | 'ticket' | 'at'>,
  cause: 'paused' | 'resumed' | 'recounted',
  apply: (part: LockedTicket) => void,
  changes: Pick<Prisma.TicketUncheckedUpdateInput, 'urgency' | 'receivedAt'> = {},
): Promise<Also> {
  const open = (await findParts(tx, whole.id)).filter(({ state }) => state !== 'answered');
  // what never stood still does not run on: nobody's open text becomes stale by it
  const moved = cause === 'resumed' ? open.filter(({ clocks }) => clocks.some(({ pausedAt }) => pausedAt)) : open;
  return moved.map((ticket) => {
    apply(ticket);
    return {
      ticket,
      change: {
        kind: 'kept_pace',
        audience: 'internal',
        at,
        data: { code: whole.code, cause },
        changes: { ...changes, state: stateAfter(ticket.state, cause) },
        quietly: true,
      },
    };
  });
}

function stateAfter(state: LockedTicket['state'], cause: 'paused' | 'resumed' | 'recounted'): LockedTicket['state'] {
  if (cause === 'paused' && state === 'in_progress') return 'waiting_requester';
  return cause === 'resumed' && state === 'waiting_requester' ? 'in_progress' : state;
}

/** What a part's act says on its whole, to staff: whoever puts the answer together hears it there. */
export async function toldOnWhole(
  { tx, ticket: part, reference, at }: Pick<Scene, 'tx' | 'ticket' | 'reference' | 'at'>,
  kind: 'part_answered' | 'part_returned',
  words: Prisma.InputJsonObject = {},
): Promise<Also> {
  const whole = await findWhole(tx, part);
  if (!whole) return [];
  const unit = reference.unit(part.ownerUnitId)?.nameVi ?? part.ownerUnitId;
  const data = { ticketId: part.id, code: part.code, unitId: part.ownerUnitId, unit, ...words };
  return [{ ticket: whole, change: { kind, audience: 'internal', at, data } }];
}

/**
 * Hangs files of the parts' texts on the whole's answer too, as the sender's own: the asking side reads the copies and learns of no part.
 * Whatever is no file of a text that was given to this whole is refused as `unknown` at `/partFileIds/<index>`.
 */
export async function copyPartFiles(
  { tx, actor, ticket: whole, at }: Pick<Scene, 'tx' | 'actor' | 'ticket' | 'at'>,
  fileIds: readonly string[],
  place: AttachmentPlace,
): Promise<void> {
  if (fileIds.length === 0) return;
  const given = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT f.id FROM attachment f JOIN answer a ON a.id = f.answer_id JOIN ticket part ON part.id = a.ticket_id
    WHERE f.id = ANY(${[...fileIds]}::uuid[]) AND a.kind = 'part' AND a.state = 'sent'
      AND part.part_of_id = ${whole.id}::uuid AND part.ministry_code = ${whole.ministryCode}`);
  const known = new Set(given.map(({ id }) => id));
  demandValid(
    fileIds.flatMap((id, index) =>
      known.has(id.toLowerCase()) ? [] : [{ pointer: `/partFileIds/${index}`, code: 'unknown', params: { value: id } }],
    ),
  );
  const files = await tx.attachment.findMany({ where: { id: { in: [...known] } } });
  const inOrder = fileIds.flatMap((id) => files.find((file) => file.id === id.toLowerCase()) ?? []);
  await copyFiles(
    tx,
    inOrder.map((file) => ({ ...file, uploadedById: actor.userId, createdAt: at })),
    place,
  );
}
