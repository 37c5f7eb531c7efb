import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

async function aCase() {
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await world.aPerson('deployed_official', place.post);
  return { place, asker, official, ticket: await world.aTicket({ by: asker, ministry: 'MoIT' }) };
}

describe('two people at once', () => {
  it('the second gets 409 with what changed, and nothing of theirs happens', async () => {
    const { ticket, official, place } = await aCase();
    const colleague = await world.aPerson('deployed_official', `post:MAE:${place.province.code}`);
    await world.substituteAt(place.post, colleague);
    await world.act(official, ticket, 'take');
    const answer = { body: 'Trả lời.', noCitationReason: 'Không cần căn cứ.' };
    const refused = await world.act(colleague, ticket, 'answer', answer, { version: 1 });
    expect(refused.problem).toMatchObject({
      status: 409,
      code: 'stale-version',
      currentVersion: 2,
      state: 'in_progress',
      changes: [{ kind: 'taken', by: official.name }],
    });
    expect(await world.db.answer.count({ where: { ticketId: ticket.id } })).toBe(0);
  });

  it('of ten simultaneous takers one wins', async () => {
    const { ticket, official } = await aCase();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => world.as(official).post(`/api/tickets/${ticket.id}/take`, {}, { version: 1 })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect(await world.db.ticketEvent.count({ where: { ticketId: ticket.id, kind: 'taken' } })).toBe(1);
  });

  it('a version is required, as the ETag that was read', async () => {
    const { ticket, official } = await aCase();
    const read = await world.as(official).get(`/api/tickets/${ticket.id}`);
    expect(read.headers.etag).toBe('"1"');
    expect((await world.as(official).post(`/api/tickets/${ticket.id}/take`, {})).problem.code).toBe('version-required');
    const wrong = await world
      .as(official)
      .post(`/api/tickets/${ticket.id}/take`, {}, { headers: { 'if-match': 'abc' } });
    expect(wrong.status).toBe(400);
  });

  it('a note makes nobody’s answer stale', async () => {
    const { ticket, official } = await aCase();
    const noted = await world.act(official, ticket, 'note', { body: 'Đã gọi điện cho xã.' });
    expect(noted.body.version).toBe(1);
    expect((await world.act(official, ticket, 'take', {}, { version: 1 })).status).toBe(200);
  });
});

describe('the same request again', () => {
  const question = { body: 'Xã đề nghị hướng dẫn thủ tục cấp phép bán lẻ thuốc lá.' };

  it('opens one ticket and gives the first answer', async () => {
    const { asker } = await aCase();
    const client = world.as(asker);
    const [first, second] = [
      await client.post<Ticket>('/api/tickets', question, { key: 'k-1' }),
      await client.post<Ticket>('/api/tickets', question, { key: 'k-1' }),
    ];
    expect(first.status).toBe(201);
    expect(second.body.id).toBe(first.body.id);
    expect(await world.db.ticket.count({ where: { createdById: asker.id } })).toBe(2);
  });

  it('at the same moment opens one ticket: the other is told that it is in flight, or gets the same', async () => {
    const { asker } = await aCase();
    const client = world.as(asker);
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => client.post<Ticket>('/api/tickets', question, { key: 'k-2' })),
    );
    const ids = new Set(replies.filter(({ status }) => status === 201).map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    expect(replies.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await world.db.ticket.count({ where: { createdById: asker.id } })).toBe(2);
  });

  it('with another body is refused; by another person it is another request', async () => {
    const { asker } = await aCase();
    const other = (await aCase()).asker;
    await world.as(asker).post('/api/tickets', question, { key: 'k-3' });
    const changed = await world.as(asker).post('/api/tickets', { body: 'Câu khác hẳn.' }, { key: 'k-3' });
    expect(changed.problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await world.as(other).post('/api/tickets', question, { key: 'k-3' })).status).toBe(201);
  });

  it('of an act repeats its result, though the version has moved on', async () => {
    const { ticket, official } = await aCase();
    const first = await world.act(official, ticket, 'take', {}, { version: 1, key: 'k-4' });
    const again = await world.act(official, ticket, 'take', {}, { version: 1, key: 'k-4' });
    expect(again).toMatchObject({ status: 200, body: { version: first.body.version } });
  });
});

describe('bad input', () => {
  it('names every wrong place at once, in the reader’s language', async () => {
    const { asker } = await aCase();
    const bad = { subject: '', body: 'x'.repeat(60_000), urgency: 'very', attachmentIds: ['no'] };
    const vi = await world.as(asker).post('/api/tickets', bad);
    expect(vi.headers['content-type']).toContain('application/problem+json');
    expect(vi.problem.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/attachmentIds/0',
      '/body',
      '/subject',
      '/urgency',
    ]);
    expect(vi.problem.errors?.find(({ pointer }) => pointer === '/body')?.detail).toBe('Tối đa 20000 ký tự.');
    const en = await world.as(asker).post('/api/tickets', bad, { headers: { 'accept-language': 'en' } });
    expect(en.problem.title).toBe('Invalid input');
  });

  it('refuses what is blank, not JSON, or far too large', async () => {
    const { asker } = await aCase();
    const client = world.as(asker);
    expect((await client.post('/api/tickets', { body: '   \n ' })).status).toBe(400);
    const json = { headers: { 'content-type': 'application/json' } };
    expect((await client.post('/api/tickets', '{"body": ', json)).problem.code).toBe('malformed-body');
    expect((await client.post('/api/tickets', { body: 'x'.repeat(2_000_000) })).problem.code).toBe('payload-too-large');
  });

  it('keeps text as it was typed, NFC, without control characters', async () => {
    const { asker } = await aCase();
    const body = `<script>alert(1)</script>\r\n=HYPERLINK("x")\u0000 ${'Quặng'.normalize('NFD')}`;
    const { body: ticket } = await world.as(asker).post<Ticket>('/api/tickets', { body });
    expect(ticket.body).toBe('<script>alert(1)</script>\n=HYPERLINK("x") Quặng');
  });

  it('takes the sender’s own time when it is at most a day old, and none in the future', async () => {
    const { asker } = await aCase();
    world.clock.set('2026-11-17T09:00:00+07:00');
    const at = async (receivedAt: string) =>
      world.as(asker).post<Ticket>('/api/tickets', { body: 'Câu hỏi gửi bù.', receivedAt });
    expect((await at('2026-11-16T15:00:00+07:00')).body.receivedAt).toBe('2026-11-16T08:00:00.000Z');
    expect((await at('2026-11-10T15:00:00+07:00')).body.receivedAt).toBe('2026-11-17T02:00:00.000Z');
    expect((await at('2026-11-18T15:00:00+07:00')).problem.errors?.[0]?.pointer).toBe('/receivedAt');
  });

  it('lets nobody ask for a commune that is not theirs to ask for', async () => {
    const { asker, official } = await aCase();
    const foreign = world.aPlace().commune.code;
    for (const person of [asker, official])
      expect(
        (await world.as(person).post('/api/tickets', { body: 'Hỏi hộ xã khác.', commune: foreign })).problem.errors?.[0]
          ?.pointer,
      ).toBe('/commune');
  });
});

describe('many at once', () => {
  it('gives a result for each by the same rules; one refusal stops no other', async () => {
    const { ticket, official, asker } = await aCase();
    const second = await world.aTicket({ by: asker, ministry: 'MoIT' });
    const foreign = (await aCase()).ticket;
    const items = [
      { id: ticket.id, version: 1 },
      { id: foreign.id, version: 1 },
      { id: second.id, version: 9 },
      { id: second.id, version: 1 },
    ];
    const { body } = await world
      .as(official)
      .post<{ items: { ok: boolean; problem?: { code: string }; ticket?: Ticket }[] }>('/api/tickets/bulk', {
        action: 'handover',
        items,
        department: 'TTTN',
      });
    expect(body.items.map(({ ok, problem }) => (ok ? 'ok' : problem?.code))).toEqual([
      'ok',
      'not-found',
      'stale-version',
      'ok',
    ]);
    expect(body.items[0]?.ticket?.owner.unit.id).toBe('department:TTTN');
  });

  it('assigns only to people of the unit that holds the ticket', async () => {
    const { ticket, official, asker } = await aCase();
    const items = [{ id: ticket.id, version: 1 }];
    const bulk = (userId: string) =>
      world.as(official).post<{ items: { ok: boolean }[] }>('/api/tickets/bulk', { action: 'assign', items, userId });
    expect((await bulk(asker.id)).body.items[0]?.ok).toBe(false);
    expect((await bulk(official.id)).body.items[0]?.ok).toBe(true);
  });
});

describe('what is written', () => {
  it('has its event and its audit entry in the same transaction', async () => {
    const { ticket, official } = await aCase();
    await world.act(official, ticket, 'take');
    const entries = await world.db.auditEntry.findMany({ where: { subjectId: ticket.id }, orderBy: { id: 'asc' } });
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['ticket.submitted', expect.any(String)],
      ['ticket.taken', official.id],
    ]);
    expect(await world.db.ticketEvent.count({ where: { ticketId: ticket.id } })).toBe(2);
  });

  it('a verdict and a sent answer refuse to change, whatever a program asks for', async () => {
    const { ticket, official } = await aCase();
    await world.act(official, ticket, 'answer', { body: 'Trả lời.', noCitationReason: 'Không cần căn cứ.' });
    const flip = world.db.clock.updateMany({
      where: { ticketId: ticket.id, kind: 'answer' },
      data: { verdict: 'breached' },
    });
    await expect(flip).rejects.toThrow(/verdict is final/);
    await expect(
      world.db.answer.updateMany({ where: { ticketId: ticket.id }, data: { body: 'Khác.' } }),
    ).rejects.toThrow(/do not change/);
  });

  it('codes are unique however many come at once', async () => {
    const { asker } = await aCase();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        world.as(asker).post<Ticket>('/api/tickets', { body: `Câu hỏi ${index} về chợ?` }),
      ),
    );
    expect(new Set(replies.map(({ body }) => body.code)).size).toBe(20);
  });
});
