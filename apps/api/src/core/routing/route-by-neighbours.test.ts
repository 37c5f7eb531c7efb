import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Ticket } from '../ticket/ticket-schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const asks = async (body: string) => {
  const place = world.aPlace();
  const by = await world.aPerson('commune_staff', place.commune.unitId);
  return { place, ticket: await world.aTicket({ by, body, ministry: 'MoIT' }) };
};
const stored = ({ id }: { id: string }) => world.db.ticket.findUniqueOrThrow({ where: { id } });

/** Asked somewhere and answered by a department that the words alone do not put first. */
async function answeredBy(code: string, body: string) {
  const { ticket, place } = await asks(body);
  const official = await world.aPerson('deployed_official', place.post);
  expect((await world.act(official, ticket, 'handover', { department: code })).status).toBe(200);
  const officer = await world.aPerson('department_officer', `department:${code}`);
  const answer = { body: 'Đơn vị trả lời như sau.', noCitationReason: 'Việc nội bộ' };
  expect((await world.act(officer, ticket, 'answer', answer)).status).toBe(200);
  await world.runJobs();
  return ticket;
}

describe('a question that was answered before in other words', () => {
  const body = 'Xưởng may dùng lò hơi cũ, xã xin khuyến công hỗ trợ thay máy thì hỏi đơn vị nào?';

  it('is routed to who answered it, with the reason that staff read and nobody’s code', async () => {
    const earlier = await answeredBy('ATMT', body);
    const { ticket, place } = await asks(`Kính gửi Bộ. ${body} Xin cảm ơn.`);
    const before = await stored(ticket);
    expect(before.departmentId).not.toBe('department:ATMT');
    await world.runJobs();
    const after = await stored(ticket);
    expect(after.clusterId).toBe(earlier.id);
    expect(after.departmentId).toBe('department:ATMT');
    expect(after.version).toBe(before.version);
    const official = await world.aPerson('deployed_official', place.post);
    const shown = (await world.as(official).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
    expect(shown.routing?.reasons.map(({ kind }) => kind)).toContain('similar');
    expect(JSON.stringify(shown.routing)).not.toContain(earlier.code);
  });

  it('keeps the department that an official has chosen', async () => {
    const text = 'Loa phường phát quảng cáo hàng tiêu dùng lúc năm giờ sáng thì xã hỏi đơn vị nào của Bộ?';
    await answeredBy('PVTM', text);
    const { ticket, place } = await asks(`Kính gửi Bộ. ${text}`);
    const official = await world.aPerson('deployed_official', place.post);
    const chosen = await world.act(official, ticket, 'department', { department: 'XTTM', reason: 'other_subject' });
    expect(chosen.status).toBe(200);
    await world.runJobs();
    expect((await stored(ticket)).departmentId).toBe('department:XTTM');
  });
});
