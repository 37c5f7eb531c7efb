import type { Ticket } from '../core/ticket/ticket-schemas.ts';
import type { Place } from './places.ts';
import { MONDAY_MORNING, type TestWorld } from './world.ts';

export const ANSWER = {
  body: 'Ủy ban nhân dân cấp xã cấp Giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn.',
  citations: [{ document: 'Nghị định 139/2025/NĐ-CP', article: 'Điều 8' }],
};
export const DEPARTMENT = 'department:TTTN';
export const vietnam = (local: string) => new Date(`${local}:00+07:00`).toISOString();
export const CLARIFICATION = {
  question: 'Đề nghị xã cho biết số hộ kinh doanh.',
  expectedAt: vietnam('2026-11-17T17:00'),
};

/** Two communes of one province ask the same on a Monday: one at 09:00, the other an hour later. One official holds both. */
export async function aMergeStage(world: TestWorld, place: Place = world.aPlace()) {
  world.clock.set(MONDAY_MORNING);
  const neighbour = world.aPlace({ provinceCode: place.province.code });
  const [asker, other, official, officer, head] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('commune_staff', neighbour.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', DEPARTMENT),
    world.aPerson('department_head', DEPARTMENT),
  ]);
  const early = await world.aTicket({ by: asker, ministry: 'MoIT', subject: 'Cấp giấy phép bán lẻ rượu' });
  world.clock.advance({ hours: 1 });
  const late = await world.aTicket({ by: other, ministry: 'MoIT', subject: 'Hộ kinh doanh bán rượu' });

  /** The ticket as a person sees it now. */
  const look = async (person: { id: string }, ticket: Pick<Ticket, 'id'>) =>
    (await world.as(person).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
  const merge = (ticket: Pick<Ticket, 'id'>, into: Pick<Ticket, 'id'>, note?: string) =>
    world.act(official, ticket, 'merge', { into: into.id, ...(note && { note }) });
  const clockOf = (ticket: Pick<Ticket, 'id'>, kind: 'answer' | 'triage' | 'follow_up', cycle = 1) =>
    world.db.clock.findFirst({ where: { ticketId: ticket.id, kind, cycle }, orderBy: { run: 'desc' } });
  return { place, neighbour, asker, other, official, officer, head, early, late, look, merge, clockOf };
}
