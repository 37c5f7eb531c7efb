import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import type { Role } from '../../db/generated/enums.ts';
import type { Place } from '../../test/places.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { AnswersFound, SimilarToTicket } from './similar.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const ASKED = 'Bình gas quá hạn kiểm định còn bày bán ở cửa hàng thì xã lập biên bản, xử lý thế nào?';
const AGAIN = 'Phát hiện chai LPG hết hạn kiểm định đang bán tại tiệm tạp hóa, UBND xã lập biên bản xử lý ra sao?';
const OTHER = 'Điểm bán thuốc lá gần cổng trường có được cấp phép không?';

const aPost = (place: Place, ministry = 'MoIT') =>
  world.aPerson('deployed_official', `post:${ministry}:${place.province.code}`);
const asks = async (place: Place, body: string, ministry: 'MoIT' | 'MAE' = 'MoIT') => {
  const asker = await world.aPerson('commune_staff', place.commune.unitId, { name: 'Trần Thị Ngọc Lan' });
  return { asker, ticket: await world.aTicket({ by: asker, body: `${place.commune.name} hỏi: ${body}`, ministry }) };
};
/** A commune asks and the post answers, with names in both texts. */
async function anAnswer(place: Place, ministry: 'MoIT' | 'MAE' = 'MoIT') {
  const { asker, ticket } = await asks(place, ASKED, ministry);
  const official = await aPost(place, ministry);
  await world.act(official, ticket, 'take');
  const body = `Trả lời ${place.commune.name} (phiếu ${ticket.code}): lập biên bản, tạm giữ. Gặp bà Trần Thị Ngọc Lan.`;
  const citations = [{ document: 'Nghị định 87/2018/NĐ-CP', article: 'Điều 5' }];
  expect((await world.act(official, ticket, 'answer', { body, citations })).status).toBe(200);
  return { asker, ticket, official, place };
}
const traces = ({ ticket, place }: { ticket: Ticket; place: Place }): string[] => [
  ticket.id,
  ticket.code,
  'Ngọc Lan',
  place.commune.code,
  place.commune.name.replace(/^\S+ /, ''),
];
const search = async (by: Person, body: object = {}) => {
  const { status, body: found } = await world
    .as(by)
    .post<AnswersFound>('/api/similar-answers/search', { text: AGAIN, ...body });
  expect(status).toBe(200);
  return found;
};
const similarTo = async (by: Person, { id }: { id: string }) => {
  const { status, body } = await world.as(by).get<SimilarToTicket>(`/api/tickets/${id}/similar`);
  expect(status).toBe(200);
  return body;
};
const inOneCluster = async (tickets: readonly { id: string }[]) => {
  const [first] = tickets;
  await world.db.ticket.updateMany({
    where: { id: { in: tickets.map(({ id }) => id) } },
    data: { clusterId: first?.id ?? null },
  });
  return first?.id;
};

describe('searching what was answered before', () => {
  it('finds the own answer and an article for a commune, and what of its own waits already', async () => {
    const place = world.aPlace();
    const { asker, ticket } = await anAnswer(place);
    const waiting = await asks(place, AGAIN);
    await world.db.handbookArticle.create({
      data: {
        id: newId(),
        code: 'CN-0007',
        ministryCode: 'MoIT',
        departmentId: 'department:TTTN',
        title: 'Xử lý chai LPG hết hạn kiểm định bày bán tại cửa hàng',
        body: 'Ủy ban nhân dân xã lập biên bản, tạm giữ chai quá hạn kiểm định.',
        legalBasis: ['Nghị định 87/2018/NĐ-CP'],
        publishedAt: new Date(world.clock.now().getTime() - 1_000),
      },
    });
    const { answers, tickets } = await search(asker);
    expect(answers.map(({ code }) => code).sort()).toEqual([ticket.code, 'CN-0007'].sort());
    expect(tickets).toMatchObject([{ id: waiting.ticket.id, state: 'received' }]);
    expect((await search(asker, { ministry: 'MAE' })).answers).toEqual([]);
    expect(await search(asker, { text: OTHER })).toEqual({ answers: [], tickets: [] });
  });

  it('tells every role of the ministry the answer and nothing of who asked, and the other ministry nothing', async () => {
    const given = await anAnswer(world.aPlace());
    const place = world.aPlace();
    const staff: [Role, string][] = [
      ['deployed_official', place.post],
      ['provincial_officer', place.provincialDepartment],
      ['department_officer', 'department:TTTN'],
      ['department_head', 'department:TTTN'],
      ['hotline_operator', 'hotline:MoIT'],
      ['personnel_officer', 'personnel:MoIT'],
      ['leader', 'leadership:MoIT'],
    ];
    for (const [role, unitId] of staff) {
      const by = await world.aPerson(role, unitId);
      const found = await search(by, { communeCode: place.commune.code });
      const answer = found.answers.find(({ kind }) => kind === 'answer');
      expect(answer, role).toMatchObject({ code: null });
      for (const trace of traces(given)) expect(JSON.stringify(found), `${role}: ${trace}`).not.toContain(trace);
    }
    for (const [role, unitId] of [
      ['commune_staff', place.commune.unitId],
      ['leader', 'leadership:MAE'],
      ['deployed_official', world.aPlace({ ministry: 'MAE' }).post],
    ] as const) {
      const found = await search(await world.aPerson(role, unitId), { communeCode: given.place.commune.code });
      expect(found.answers.filter(({ kind }) => kind === 'answer')).toEqual([]);
      expect(found.tickets).toEqual([]);
    }
  });

  it("of another commune's open questions tells a commune nothing, whatever code it sends", async () => {
    const theirs = world.aPlace();
    await asks(theirs, ASKED);
    const stranger = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    expect((await search(stranger, { communeCode: theirs.commune.code })).tickets).toEqual([]);
    const reply = await world.as(stranger).post('/api/similar-answers/search', { text: ' ', communeCode: '1' });
    expect(reply.problem.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/communeCode', '/text']);
  });

  it('takes parts of a question neither for open nor for answered ones', async () => {
    const place = world.aPlace();
    const { asker, ticket, official } = await anAnswer(place);
    const { ticket: open } = await asks(place, AGAIN);
    const whole = newId();
    await world.db.ticket.updateMany({ where: { id: { in: [ticket.id, open.id] } }, data: { partOfId: whole } });
    for (const by of [asker, official]) {
      const { answers, tickets } = await search(by);
      expect(answers.some(({ kind, code }) => kind === 'answer' && code === ticket.code)).toBe(false);
      expect(tickets).toEqual([]);
    }
  });
});

describe('what asks the same as a ticket', () => {
  it('are answers, open tickets in sight and the size of the cluster in sight', async () => {
    const answered = await anAnswer(world.aPlace());
    const place = world.aPlace();
    const official = await aPost(place);
    const [one, two, other] = [await asks(place, ASKED), await asks(place, AGAIN), await asks(place, OTHER)];
    const elsewhere = await asks(world.aPlace(), ASKED);
    const id = await inOneCluster([one.ticket, two.ticket, elsewhere.ticket, answered.ticket]);
    const found = await similarTo(official, one.ticket);
    expect(found.open.map(({ ticket }) => ticket.id)).toEqual([two.ticket.id]);
    expect(found.open[0]?.score).toBeGreaterThan(0.5);
    expect(found.cluster).toEqual({ id, open: 2, answered: 0, communes: 1 });
    expect(found.answers.some(({ kind }) => kind === 'answer')).toBe(true);
    for (const trace of traces(answered)) expect(JSON.stringify(found.answers)).not.toContain(trace);
    const leader = await world.aPerson('leader', 'leadership:MoIT');
    const all = await similarTo(leader, one.ticket);
    expect(all.open.map(({ ticket }) => ticket.id)).toEqual(
      expect.arrayContaining([two.ticket.id, elsewhere.ticket.id]),
    );
    expect(all.cluster).toEqual({ id, open: 3, answered: 1, communes: 3 });
    expect(await similarTo(official, other.ticket)).toMatchObject({ open: [], cluster: null });
  });

  it('shows a department what was handed over to it alone, and no parts', async () => {
    const place = world.aPlace();
    const official = await aPost(place);
    const officer = await world.aPerson('department_officer', 'department:ATMT');
    const [one, two, hidden] = [await asks(place, ASKED), await asks(place, AGAIN), await asks(place, ASKED)];
    for (const { ticket } of [one, two]) await world.act(official, ticket, 'handover', { department: 'ATMT' });
    await inOneCluster([one.ticket, two.ticket, hidden.ticket]);
    const seen = await similarTo(officer, one.ticket);
    expect(seen.open.map(({ ticket }) => ticket.id)).toEqual([two.ticket.id]);
    expect(seen.cluster).toMatchObject({ open: 2 });
    await world.db.ticket.update({ where: { id: two.ticket.id }, data: { partOfId: newId() } });
    expect(await similarTo(officer, one.ticket)).toMatchObject({ open: [], cluster: { open: 1 } });
  });

  it('is told to nobody who does not see the ticket, and not to the commune', async () => {
    const { asker, ticket } = await asks(world.aPlace(), ASKED);
    const strangers = [
      await aPost(world.aPlace()),
      await world.aPerson('leader', 'leadership:MAE'),
      await world.aPerson('department_head', 'department:TTTN'),
      await world.aPerson('hotline_operator', 'hotline:MoIT'),
    ];
    for (const stranger of strangers)
      expect((await world.as(stranger).get(`/api/tickets/${ticket.id}/similar`)).status).toBe(404);
    expect((await world.as(asker).get(`/api/tickets/${ticket.id}/similar`)).problem.code).toBe('forbidden');
    const other = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    expect((await world.as(other).get(`/api/tickets/${ticket.id}/similar`)).status).toBe(404);
  });
});

describe('a queue', () => {
  const alikeIn = async (by: Person, query = '') => {
    const { status, body } = await world.as(by).get<{ items: Ticket[] }>(`/api/tickets${query}`);
    expect(status).toBe(200);
    return new Map(body.items.map(({ id, alike }) => [id, alike]));
  };

  it('says at each question how many open ones in sight ask the same, not at one that is alone or done', async () => {
    const [here, there] = [world.aPlace(), world.aPlace()];
    const official = await aPost(here);
    const [one, two, three] = [await asks(here, ASKED), await asks(here, AGAIN), await asks(here, ASKED)];
    const other = await asks(here, OTHER);
    const elsewhere = [await asks(there, ASKED), await asks(there, OTHER)];
    await inOneCluster([one, two, three, ...elsewhere.slice(0, 1)].map(({ ticket }) => ticket));
    await inOneCluster([other, ...elsewhere.slice(1)].map(({ ticket }) => ticket));
    const before = await alikeIn(official);
    expect([one, two, three, other].map(({ ticket }) => before.get(ticket.id))).toEqual([3, 3, 3, undefined]);
    expect([...(await alikeIn(official, '?limit=1')).values()]).toEqual([3]);

    await world.act(official, one.ticket, 'take');
    const answer = { body: 'Lập biên bản, tạm giữ.', noCitationReason: 'Nghiệp vụ thường xuyên' };
    expect((await world.act(official, one.ticket, 'answer', answer)).status).toBe(200);
    const after = await alikeIn(official, '?view=all');
    expect([one, two, three].map(({ ticket }) => after.get(ticket.id))).toEqual([undefined, 2, 2]);
    await world.db.ticket.update({ where: { id: three.ticket.id }, data: { partOfId: newId() } });
    expect((await alikeIn(official, '?view=all')).get(two.ticket.id)).toBeUndefined();
  });

  it('counts what the caller sees as staff, and tells a commune nothing', async () => {
    const [here, there] = [world.aPlace(), world.aPlace()];
    const official = await aPost(here);
    const { asker, ticket: one } = await asks(here, ASKED);
    const { ticket: two } = await asks(here, AGAIN);
    const { ticket: three } = await asks(there, ASKED);
    await world.act(official, one, 'handover', { department: 'ATMT' });
    await inOneCluster([one, two, three]);
    const alike = async (role: Role, unitId: string, { id }: Ticket) =>
      (await alikeIn(await world.aPerson(role, unitId), '?limit=200')).get(id);
    expect(await alike('provincial_officer', here.provincialDepartment, one)).toBe(2);
    expect(await alike('provincial_officer', there.provincialDepartment, three)).toBeUndefined();
    expect(await alike('department_officer', 'department:ATMT', one)).toBeUndefined();
    expect(await alike('leader', 'leadership:MoIT', one)).toBe(3);
    expect(await alike('personnel_officer', 'personnel:MoIT', one)).toBe(3);
    await world.act(official, two, 'handover', { department: 'ATMT' });
    expect(await alike('department_officer', 'department:ATMT', one)).toBe(2);
    const own = await alikeIn(asker);
    expect([...own.keys()].sort()).toEqual([one.id, two.id].sort());
    expect([...own.values()]).toEqual([undefined, undefined]);
  });
});

describe('clusters', () => {
  type List = {
    items: { id: string; open: number; answered: number; communes: number; ticket: { id: string } }[];
    nextCursor: string | null;
  };
  const list = async (by: Person, query = '') => {
    const { status, body } = await world.as(by).get<List>(`/api/clusters${query}`);
    expect(status).toBe(200);
    return body;
  };

  it('are those of which the caller sees two open tickets or more, largest first, in pages', async () => {
    const place = world.aPlace();
    const official = await aPost(place);
    const many = [await asks(place, ASKED), await asks(place, ASKED), await asks(place, AGAIN)].map((a) => a.ticket);
    const few = [await asks(place, OTHER), await asks(place, OTHER)].map((a) => a.ticket);
    const lone = [(await asks(place, OTHER)).ticket, (await asks(world.aPlace(), OTHER)).ticket];
    const ids = [await inOneCluster(many), await inOneCluster(few)];
    await inOneCluster(lone);
    const { items } = await list(official);
    expect(items.map(({ id, open, communes }) => ({ id, open, communes }))).toEqual([
      { id: ids[0], open: 3, communes: 1 },
      { id: ids[1], open: 2, communes: 1 },
    ]);
    const first = await list(official, '?limit=1');
    const second = await list(official, `?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
    expect((await world.as(official).get('/api/clusters?cursor=x')).problem.code).toBe('bad-cursor');
    expect((await list(official, '?department=XNK')).items).toEqual([]);
  });

  it('are counted by what each role sees', async () => {
    const [here, there] = [world.aPlace(), world.aPlace()];
    const tickets = [await asks(here, ASKED), await asks(there, ASKED)].map(({ ticket }) => ticket);
    const id = await inOneCluster(tickets);
    const ids = async (role: Role, unitId: string) =>
      (await list(await world.aPerson(role, unitId), '?limit=200')).items.map((item) => item.id);
    expect(await ids('leader', 'leadership:MoIT')).toContain(id);
    expect(await ids('personnel_officer', 'personnel:MoIT')).toContain(id);
    expect(await ids('leader', 'leadership:MAE')).not.toContain(id);
    expect(await ids('deployed_official', here.post)).not.toContain(id);
    expect(await ids('provincial_officer', here.provincialDepartment)).not.toContain(id);
    expect(await ids('department_head', 'department:TTTN')).not.toContain(id);
    expect(await ids('hotline_operator', 'hotline:MoIT')).not.toContain(id);
    const commune = await world.aPerson('commune_staff', here.commune.unitId);
    expect((await world.as(commune).get('/api/clusters')).problem.code).toBe('forbidden');
  });
});
