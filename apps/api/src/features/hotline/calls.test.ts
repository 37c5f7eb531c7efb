import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket, TicketSummary } from '../../core/ticket/ticket-schemas.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Call } from './calls.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Logged = { id: string; ticket: Ticket | null; summary: TicketSummary | null };
const QUESTION = 'cua hang ban gas chai do huyen cap giay, nay het han thi xin cap lai o dau';

async function aCallFrom() {
  world.clock.set(MONDAY_MORNING);
  const place = world.aPlace();
  const operator = await world.aPerson('hotline_operator', 'hotline:MoIT');
  const call = {
    commune: place.commune.code,
    callerName: 'Hồ Thị Lan',
    callerPhone: '0255 386 xxx',
    question: QUESTION,
    startedAt: new Date(world.clock.now().getTime() - 4 * 60_000).toISOString(),
  };
  return { place, operator, call };
}

describe('a call', () => {
  it('made a ticket is an ordinary one of the post; the day began when the phone was picked up', async () => {
    const { place, operator, call } = await aCallFrom();
    const { body, status } = await world
      .as(operator)
      .post<Logged>('/api/calls', { ...call, outcome: 'ticketed', note: 'Xã có 05 cửa hàng.' });
    expect(status).toBe(201);
    expect(body.ticket).toMatchObject({
      channel: 'hotline',
      owner: { unit: { id: place.post } },
      receivedAt: call.startedAt,
    });
    const official = await world.aPerson('deployed_official', place.post);
    expect((await world.act(official, body.ticket ?? { id: '' }, 'take')).status).toBe(200);
    expect((await world.as(operator).get<Ticket>(`/api/tickets/${body.ticket?.id}`)).status).toBe(200);
  });

  it('answered on the phone stays the hotline’s until the written confirmation, which stops the clocks', async () => {
    const { place, operator, call } = await aCallFrom();
    const { body } = await world.as(operator).post<Logged>('/api/calls', { ...call, outcome: 'answered' });
    const ticket = body.ticket;
    expect(ticket).toMatchObject({
      state: 'in_progress',
      owner: { unit: { id: 'hotline:MoIT' }, person: { id: operator.id } },
      clock: { state: 'running' },
    });
    const official = await world.aPerson('deployed_official', place.post);
    expect((await world.as(official).get(`/api/tickets/${ticket?.id}`)).status).toBe(404);
    const answer = { body: 'Xác nhận nội dung đã trả lời.', citations: [{ document: 'Nghị định 87/2018/NĐ-CP' }] };
    expect((await world.act(operator, ticket ?? { id: '' }, 'answer', answer)).body).toMatchObject({
      state: 'answered',
      clock: { state: 'met' },
    });
    const clocks = await world.db.clock.findMany({ where: { ticketId: ticket?.id ?? '' } });
    expect(clocks.map(({ kind, verdict }) => [kind, verdict]).sort()).toEqual([
      ['answer', 'met'],
      ['confirmation', 'met'],
    ]);
  });

  it('records the caller’s reply on a ticket of their commune and resumes its clock', async () => {
    const { place, operator, call } = await aCallFrom();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const official = await world.aPerson('deployed_official', place.post);
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await world.act(official, ticket, 'clarification', {
      question: 'Bao nhiêu hộ?',
      expectedAt: '2027-01-04T02:00:00Z',
    });
    const reply = { ...call, question: 'Có 07 hộ.', outcome: 'replied', ticketId: ticket.code };
    const { body } = await world.as(operator).post<Logged>('/api/calls', reply);
    expect(body).toMatchObject({
      ticket: null,
      summary: { code: ticket.code, state: 'in_progress', clock: { state: 'running' } },
    });
    expect((await world.as(operator).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    const foreign = await aCallFrom();
    expect(
      (
        await world
          .as(foreign.operator)
          .post('/api/calls', { ...foreign.call, outcome: 'replied', ticketId: ticket.id })
      ).status,
    ).toBe(404);
  });

  it('keeps its note from the asking side', async () => {
    const { place, operator, call } = await aCallFrom();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const { body } = await world
      .as(operator)
      .post<Logged>('/api/calls', { ...call, outcome: 'ticketed', note: 'Người gọi có vẻ vội' });
    const seen = await world.as(asker).get(`/api/tickets/${body.ticket?.id}/timeline`);
    expect(seen.status).toBe(200);
    expect(JSON.stringify(seen.body)).not.toContain('vẻ vội');
  });

  it('shows the operator of the calling commune its open tickets by subject, state and due only', async () => {
    const { place, operator } = await aCallFrom();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const ticket = await world.aTicket({
      by: asker,
      ministry: 'MoIT',
      subject: 'Giấy phép rượu',
      body: 'Nội dung không dành cho tổng đài',
    });
    const { body } = await world
      .as(operator)
      .get<{ openTickets: TicketSummary[] }>(`/api/callers/${place.commune.code}`);
    expect(body.openTickets.map(({ id }) => id)).toEqual([ticket.id]);
    expect(JSON.stringify(body)).not.toContain('không dành cho');
    expect((await world.as(asker).get(`/api/callers/${place.commune.code}`)).status).toBe(403);
  });

  it('is listed to its own desk, newest first', async () => {
    const { operator, call } = await aCallFrom();
    const other = await world.aPerson('hotline_operator', 'hotline:MAE');
    await world.as(operator).post('/api/calls', { ...call, outcome: 'ticketed' });
    const own = await world.as(operator).get<{ items: Call[] }>(`/api/calls?commune=${call.commune}`);
    expect(own.body.items).toMatchObject([
      { callerName: 'Hồ Thị Lan', outcome: 'ticketed', ticket: { state: 'received' } },
    ]);
    expect((await world.as(other).get<{ items: Call[] }>('/api/calls')).body.items).toEqual([]);
  });
});
