import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../core/pagination.ts';
import { openTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const ID = '01a2001b-6f6e-77b7-9220-4b28330c26d3';
const SOME_TIME = '2026-11-16T02:00:00.000Z';
const JSON_TYPE = { 'content-type': 'application/json' };

async function everybody() {
  const place = world.aPlace();
  return {
    place,
    asker: await world.aPerson('commune_staff', place.commune.unitId),
    official: await world.aPerson('deployed_official', place.post),
    operator: await world.aPerson('hotline_operator', 'hotline:MoIT'),
    admin: await world.aPerson('admin', 'administration'),
  };
}

describe('what no browser sends is refused, never a fault of ours', () => {
  it('in a path', async () => {
    const { asker, admin } = await everybody();
    for (const path of ['/api/tickets/%00', '/api/tickets/a%00b/timeline', '/api/dossiers/%00', '/api/attachments/%00'])
      expect((await world.as(asker).get(path)).status, path).toBe(404);
    // Not even while it is asked whether the ticket is in sight.
    expect((await world.as(asker).post('/api/tickets/%00/take')).status).toBe(404);
    expect((await world.as(admin).get('/api/posts/%00')).status).toBe(404);
    expect((await world.as(admin).get(`/api/people/urn:uuid:${ID}`)).status).toBe(400);
    const malformed = await world.as(asker).get('/api/tickets/%zz');
    expect(malformed.problem).toMatchObject({ status: 404, code: 'not-found' });
    expect(malformed.headers['content-type']).toContain('application/problem+json');
  });

  it('in a query', async () => {
    const { asker } = await everybody();
    for (const path of ['/api/tickets', '/api/tickets/counts'])
      expect((await world.as(asker).get(`${path}?dossier=urn:uuid:${ID}`)).problem.code).toBe('validation-failed');
  });

  it.each<[string, 'asker' | 'operator' | 'admin', (string | number)[]]>([
    ['/api/tickets', 'asker', ['abc', SOME_TIME, ID]],
    ['/api/tickets', 'asker', [99_999, SOME_TIME, ID]],
    ['/api/tickets', 'asker', [0.5, SOME_TIME, ID]],
    ['/api/tickets', 'asker', [0, '0000-01-01T00:00:00Z', ID]],
    ['/api/tickets', 'asker', [0, '+275760-09-13T00:00:00.000Z', ID]],
    ['/api/tickets', 'asker', [0, SOME_TIME, '-'.repeat(36)]],
    ['/api/tickets?sort=newest', 'asker', ['-'.repeat(36)]],
    ['/api/dossiers', 'asker', ['\u0000']],
    ['/api/calls', 'operator', ['x', ID]],
    ['/api/calls', 'operator', [SOME_TIME, 'y']],
    ['/api/notifications', 'asker', ['2026', ID]],
    ['/api/notifications', 'asker', ['Nov 21 2026 (x)', ID]],
    ['/api/people', 'admin', ['\u0000', ID]],
  ])('in a cursor of %s, as %s: %j', async (path, who, values) => {
    const people = await everybody();
    const url = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeCursor(values)}`;
    expect((await world.as(people[who]).get(url)).problem.code).toBe('bad-cursor');
  });

  it.each([
    '2026-12-31T23:59:60Z',
    '2026-11-16T08:00:00+07',
    '2026-11-16 01:00:00Z',
    '2026-02-30T08:00:00Z',
    '0000-01-01T00:00:00Z',
  ])('the instant %s', async (receivedAt) => {
    const { asker } = await everybody();
    const refused = await world.as(asker).post('/api/tickets', { body: 'Hỏi', receivedAt });
    expect(refused.problem.errors).toMatchObject([{ pointer: '/receivedAt', code: 'format' }]);
  });

  it('a call that begins tomorrow', async () => {
    const { place, operator } = await everybody();
    const said = { callerName: 'Bà Hạnh', callerPhone: '0255 382 2222', question: 'Hỏi', outcome: 'ticketed' };
    const call = { ...said, commune: place.commune.code, startedAt: '2026-11-17T02:00:00Z' };
    const refused = await world.as(operator).post('/api/calls', call);
    expect(refused.problem.errors).toMatchObject([{ pointer: '/startedAt', code: 'future' }]);
  });

  it('a day before all letters', async () => {
    const { asker } = await everybody();
    const dossier = (letterDate: string) =>
      world.as(asker).post('/api/dossiers', { title: 'Hồ sơ', letterDate, questions: [{ body: 'Hỏi' }] });
    for (const day of ['0000-01-01', '2026-02-30'])
      expect((await dossier(day)).problem.errors).toMatchObject([{ pointer: '/letterDate', code: 'format' }]);
    expect((await dossier('2026-02-28')).status).toBe(201);
  });

  it('half a character, and a body of nothing but brackets', async () => {
    const { asker } = await everybody();
    const kept = await world
      .as(asker)
      .post<{ body: string; subject: string }>(
        '/api/tickets',
        '{"subject":"Giấy phép \\ud83d","body":"Hỏi \\udc00 gì"}',
        { headers: JSON_TYPE },
      );
    expect(kept.body).toMatchObject({ subject: 'Giấy phép \ufffd', body: 'Hỏi \ufffd gì' });
    const deep = `{"body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await world.as(asker).post('/api/tickets', deep, { headers: JSON_TYPE })).problem.code).toBe(
      'malformed-body',
    );
  });

  it('ids and versions in a body', async () => {
    const { asker, official } = await everybody();
    const urn = `urn:uuid:${ID}`;
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    const items = [{ id: ticket.id, version: 2 ** 31 }];
    for (const refused of [
      await world.as(asker).post('/api/tickets', { body: 'Hỏi', attachmentIds: [urn] }),
      await world.as(asker).post('/api/notifications/read', { ids: [urn] }),
      await world.as(official).post('/api/tickets/bulk', { action: 'note', items, body: 'Ghi chú' }),
    ])
      expect(refused.problem.code).toBe('validation-failed');
  });
});
