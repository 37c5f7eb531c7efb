import { foldVietnamese } from '@caunoi/routing/fold';
import { storedGrams } from '@caunoi/routing/similar-grams';
import { newId } from '../../core/ids.ts';
import { routedField } from '../../core/routing/routed-field.ts';
import { askedText } from '../../core/similar/asked-text.ts';
import type { Scene } from '../../core/ticket/act-on-ticket.ts';
import { localYear, subjectOf } from '../../core/ticket/open-tickets.ts';
import type { TicketChange } from '../../core/ticket/record-change.ts';
import { openClocks, startDepartmentClock, type TicketClock } from '../../core/ticket/ticket-clocks.ts';
import type { LockedTicket } from '../../core/ticket/ticket-group.ts';
import { Prisma, type Unit } from '../../db/generated/client.ts';

type NewPart = { position: number; body: string; department: Unit };

/**
 * Opens one part of the question at hand: a ticket of its own at the department, with the whole's one day and the department's share of
 * what is left. It belongs to no dossier and to no earlier question of its commune, which knows of the whole alone.
 */
export async function openPart(
  scene: Scene,
  { position, body, department }: NewPart,
): Promise<{ ticket: LockedTicket; change: TicketChange }> {
  const { tx, actor, ticket: whole, reference, at } = scene;
  const id = newId();
  const [numbered] = await tx.$queryRaw<{ code: string }[]>(
    Prisma.sql`SELECT next_ticket_code(${whole.ministryCode}, ${localYear(at)}::int) AS code`,
  );
  const code = numbered?.code ?? '';
  const subject = subjectOf(body);
  const holdsWhole = whole.ownerUnitId === whole.postUnitId ? [] : [whole.ownerUnitId];
  const row = await tx.ticket.create({
    data: {
      id,
      code,
      ministryCode: whole.ministryCode,
      communeCode: whole.communeCode,
      provinceCode: whole.provinceCode,
      channel: whole.channel,
      urgency: whole.urgency,
      state: 'in_progress',
      // its opening is written like every other change, and makes it the first
      version: 0,
      subject,
      body,
      fieldId: routedField(reference, whole, department.id),
      departmentId: department.id,
      departmentConfirmed: true,
      ownerUnitId: department.id,
      postUnitId: whole.postUnitId,
      involvedUnitIds: [...new Set([department.id, ...holdsWhole])],
      createdById: actor.userId,
      requesterName: whole.requesterName,
      partOfId: whole.id,
      partPosition: position,
      receivedAt: whole.receivedAt,
      createdAt: at,
      updatedAt: at,
      queueRank: 0,
      queueAt: at,
    },
  });
  const text = `${code.toLowerCase().replaceAll('-', ' ')} ${foldVietnamese(`${subject} ${body}`)}`;
  await tx.ticketSearch.create({ data: { ticketId: id, text, grams: storedGrams(askedText({ subject, body })) } });
  const clocks = await copyDay(scene, id, department.id);
  const ticket: LockedTicket = { ...row, clocks, touched: new Set(clocks), carried: [] };
  startDepartmentClock(reference, ticket, department.id, at);
  return {
    ticket,
    change: {
      kind: 'part_opened',
      audience: 'internal',
      at,
      data: { code: whole.code, unitId: department.id, unit: department.nameVi },
    },
  };
}

/** The whole's one-day clock, with the pauses that it has had: its start, its due, whatever moves it later. */
async function copyDay({ tx, ticket: whole }: Scene, ticketId: string, unitId: string): Promise<TicketClock[]> {
  const copies: TicketClock[] = [];
  for (const { pauses, expectedAt, ...clock } of openClocks(whole, 'answer')) {
    const id = newId();
    const own = { ...clock, id, ticketId, unitId, cycle: 1, run: 1, dueVersion: 1 };
    await tx.clock.create({ data: { ...own, target: clock.target ?? {} } });
    const ownPauses = pauses.map((pause) => ({ ...pause, id: newId(), clockId: id }));
    await tx.clockPause.createMany({ data: ownPauses });
    copies.push({ ...own, pauses: ownPauses });
  }
  return copies;
}
