import type { Ticket } from '../core/ticket/ticket-schemas.ts';
import type { ProblemBody, SendOptions } from './client.ts';
import { MONDAY_MORNING, type TestWorld } from './world.ts';

/** Its head approves what its officers write. */
export const DEPARTMENT = 'department:HC';
export type BulkItem = { id: string; ok: boolean; ticket?: Ticket; problem?: ProblemBody };
type Numbered = { id: string; code: string; version: number };

/** A dossier of one commune on a Monday morning, its official, and the people of a department that has nothing of it yet. */
export async function aDossierStage(world: TestWorld, count: number) {
  world.clock.set(MONDAY_MORNING);
  const place = world.aPlace();
  const [asker, official, officer, head] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', DEPARTMENT),
    world.aPerson('department_head', DEPARTMENT),
  ]);
  const sent = await world
    .as(asker)
    .post<{ id: string; code: string; tickets: { id: string; code: string }[] }>('/api/dossiers', {
      title: 'Tổng hợp vướng mắc tháng 11',
      questions: Array.from({ length: count }, (_, index) => ({
        body: `Câu ${index + 1}: thủ tục cấp giấy phép bán lẻ rượu cho hộ thứ ${index + 1}?`,
        ministry: 'MoIT',
      })),
    });
  const tickets = sent.body.tickets.map(({ id, code }) => ({ id, code, version: 1 }));
  if (tickets.length !== count) throw new Error(`submitDossier: ${JSON.stringify(sent.problem)}`);

  /** One act on several, as they stand now; with `versions` as the caller says. */
  const bulk = async (
    person: { id: string },
    action: string,
    items: readonly Numbered[],
    input: Record<string, unknown>,
    { versions, ...send }: SendOptions & { versions?: boolean } = {},
  ) => {
    const rows = await world.db.ticket.findMany({ where: { id: { in: items.map(({ id }) => id) } } });
    const now = new Map(rows.map(({ id, version }) => [id, version]));
    return world.as(person).post<{ items: BulkItem[] }>(
      '/api/tickets/bulk',
      {
        action,
        items: items.map(({ id, version }) => ({ id, version: versions ? version : (now.get(id) ?? version) })),
        ...input,
      },
      send,
    );
  };
  const look = async (person: { id: string }, ticket: { id: string }) =>
    (await world.as(person).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
  // as many as were asked for, so that tests may take them apart
  return {
    place,
    asker,
    official,
    officer,
    head,
    dossier: sent.body,
    tickets: tickets as [Numbered, Numbered, Numbered, Numbered],
    bulk,
    look,
  };
}
