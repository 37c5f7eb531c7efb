import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type List = { items: Ticket[]; nextCursor: string | null };
const WORD = 'zirconi';

/** A question with a rare word, held by its post; and everybody who might look at it. */
async function aScene() {
  const place = world.aPlace();
  const elsewhere = world.aPlace();
  const neighbour = world.aPlace({ provinceCode: place.province.code });
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const ticket = await world.aTicket({
    by: asker,
    ministry: 'MoIT',
    body: `Hỏi về quặng ${WORD} và giấy phép bán lẻ rượu?`,
  });
  const province = place.province.code;
  const people = {
    ownCommune: await world.aPerson('commune_staff', place.commune.unitId),
    otherCommune: await world.aPerson('commune_staff', neighbour.commune.unitId),
    ownOfficial: await world.aPerson('deployed_official', place.post),
    otherProvince: await world.aPerson('deployed_official', elsewhere.post),
    otherMinistry: await world.aPerson('deployed_official', `post:MAE:${province}`),
    ownSo: await world.aPerson('provincial_officer', place.provincialDepartment),
    otherSo: await world.aPerson('provincial_officer', elsewhere.provincialDepartment),
    otherMinistrySo: await world.aPerson('provincial_officer', `provincial_department:MAE:${province}`),
    department: await world.aPerson('department_officer', 'department:TTTN'),
    hotline: await world.aPerson('hotline_operator', 'hotline:MoIT'),
    personnel: await world.aPerson('personnel_officer', 'personnel:MoIT'),
    otherPersonnel: await world.aPerson('personnel_officer', 'personnel:MAE'),
    leader: await world.aPerson('leader', 'leadership:MoIT'),
    admin: await world.aPerson('admin', 'administration'),
  };
  return { place, asker, ticket, people };
}

const SEES = ['ownCommune', 'ownOfficial', 'ownSo', 'personnel', 'leader'] as const;

describe('who sees a ticket that its post holds', () => {
  it('is the same by id, code, timeline, list, search and counts', async () => {
    const { ticket, people } = await aScene();
    for (const [name, person] of Object.entries(people)) {
      const client = world.as(person);
      const seen = (SEES as readonly string[]).includes(name);
      const expected = seen ? 200 : 404;
      expect((await client.get(`/api/tickets/${ticket.id}`)).status, `${name} by id`).toBe(expected);
      expect((await client.get(`/api/tickets/${ticket.code}`)).status, `${name} by code`).toBe(expected);
      expect((await client.get(`/api/tickets/${ticket.id}/timeline`)).status, `${name} timeline`).toBe(expected);
      if (name === 'admin') {
        expect((await client.get('/api/tickets')).status, 'admin list').toBe(403);
        continue;
      }
      const list = await client.get<List>(`/api/tickets?view=all&q=${WORD}&limit=200`);
      const counts = await client.get<{ counts: Record<string, number> }>(`/api/tickets/counts?q=${WORD}`);
      expect(
        list.body.items.some(({ id }) => id === ticket.id),
        `${name} list`,
      ).toBe(seen);
      expect(counts.body.counts.all, `${name} counts what is listed`).toBe(list.body.items.length);
    }
  });

  it('answers whoever does not see it 404 on every act, also where the role could never do it', async () => {
    const { ticket, people } = await aScene();
    const acts = [
      'take',
      'assign',
      'answer',
      'handover',
      'return',
      'transfer',
      'refer',
      'clarification',
      'reply',
      'note',
    ];
    for (const verb of [...acts, 'withdraw', 'accept', 'reopen', 'approve', 'return-answer'])
      for (const person of [people.otherCommune, people.otherProvince, people.otherMinistry, people.admin]) {
        const body = { ...BODIES[verb] };
        const refused = await world.as(person).post(`/api/tickets/${ticket.id}/${verb}`, body, { version: 1 });
        expect(refused.status, `${verb} by ${person.username}`).toBe(404);
      }
  });

  it('says 403 to a role that may see it but never do it', async () => {
    const { ticket, people, asker } = await aScene();
    expect((await world.act(asker, ticket, 'handover', BODIES.handover)).problem).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect((await world.act(people.leader, ticket, 'take')).status).toBe(403);
    expect((await world.act(people.ownSo, ticket, 'answer', BODIES.answer)).problem).toMatchObject({
      code: 'not-your-turn',
      reason: 'not-held-by-your-unit',
    });
  });

  it('is also the substitute’s of a post, as long as it lasts', async () => {
    const { ticket, place } = await aScene();
    const substitute = await world.aPerson('deployed_official', world.aPlace().post);
    expect((await world.as(substitute).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    await world.substituteAt(place.post, substitute);
    expect((await world.act(substitute, ticket, 'take')).status).toBe(200);
  });
});

const BODIES: Record<string, Record<string, unknown>> = {
  assign: { userId: '00000000-0000-7000-8000-000000000000' },
  answer: { body: 'Trả lời.', noCitationReason: 'Không cần.' },
  handover: { department: 'TTTN' },
  return: { reason: 'Không thuộc thẩm quyền.' },
  transfer: { ministry: 'MAE', reason: 'Đất đai.' },
  refer: { authority: 'Bộ Tài chính', documentNumber: '1/BCT', body: 'Chuyển.', chaseAt: '2027-01-04T02:00:00Z' },
  clarification: { question: 'Bao nhiêu hộ?', expectedAt: '2027-01-04T02:00:00Z' },
  reply: { body: 'Có 07 hộ.' },
  note: { body: 'Ghi chú.' },
  reopen: { reason: 'Chưa xong.' },
  'return-answer': { reason: 'Sửa lại.' },
};

describe('search', () => {
  it('finds without diacritics, in NFD, by part of the code', async () => {
    const { ticket, people } = await aScene();
    const client = world.as(people.ownOfficial);
    for (const q of [
      'quang zirconi',
      'QUẶNG',
      'quặng'.normalize('NFD'),
      'giay phep ban le',
      ticket.code,
      ticket.code.slice(-6),
    ]) {
      const found = await client.get<List>(`/api/tickets?view=all&q=${encodeURIComponent(q)}`);
      expect(
        found.body.items.map(({ id }) => id),
        q,
      ).toContain(ticket.id);
    }
    for (const nothing of ['100%25_khongco', '%3F%3F%21', '...'])
      expect((await client.get<List>(`/api/tickets?view=all&q=${nothing}`)).body.items, nothing).toEqual([]);
  });
});

describe('the untaken', () => {
  it('are with their post until handed over, then with the receiver; whoever watches sees both', async () => {
    const { ticket, people } = await aScene();
    const sees = async (person: keyof typeof people) => {
      const { body } = await world.as(people[person]).get<List>(`/api/tickets?view=untaken&q=${ticket.code}`);
      return body.items.length === 1;
    };
    expect(await sees('ownOfficial')).toBe(true);
    expect(await sees('leader')).toBe(true);
    await world.act(people.ownOfficial, ticket, 'handover', { department: 'TTTN' });
    expect(await sees('ownOfficial')).toBe(false);
    expect(await sees('department')).toBe(true);
    expect(await sees('leader')).toBe(true);
  });
});

describe('pages', () => {
  it('hold their order: each ticket once, by due, paused ones last', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const made: Ticket[] = [];
    for (let index = 0; index < 7; index += 1) {
      made.push(
        await world.aTicket({ by: asker, ministry: 'MoIT', body: `Câu hỏi số ${index} về chợ hạng 3 trên địa bàn?` }),
      );
      world.clock.advance({ minutes: 5 });
    }
    const [first] = made;
    if (!first) throw new Error('seven were made');
    const paused = { question: 'Ở đâu?', expectedAt: '2027-01-04T02:00:00Z' };
    await world.act(official, first, 'clarification', paused);
    const client = world.as(official);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await client.get<List>(`/api/tickets?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual([...made.slice(1), first].map(({ id }) => id));
    expect((await client.get('/api/tickets?cursor=nonsense')).problem.code).toBe('bad-cursor');
    expect((await client.get('/api/tickets?limit=201')).status).toBe(400);
  });
});
