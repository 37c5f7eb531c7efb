import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import { countGrams, fillGrams } from '../../core/similar/count-grams.ts';
import type { Role } from '../../db/generated/enums.ts';
import { aMergeStage } from '../../test/merge-stage.ts';
import type { Place } from '../../test/places.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { DraftMatch } from './draft-matches.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

/** A draft as a file would have made it. */
async function aDraft(by: Person, place: Place, bodies: readonly string[]) {
  const now = world.clock.now();
  const { unitId = '' } = (await world.actorOf(by)).roles[0] ?? {};
  const draft = await world.db.dossierDraft.create({
    data: {
      id: newId(),
      communeCode: place.commune.code,
      provinceCode: place.province.code,
      title: 'Khó khăn, vướng mắc',
      createdById: by.id,
      unitId,
      createdAt: now,
      updatedAt: now,
    },
  });
  const ids = bodies.map(() => newId());
  await world.db.draftQuestion.createMany({
    data: bodies.map((body, at) => ({
      id: ids[at] ?? '',
      draftId: draft.id,
      position: at,
      body,
      columns: {},
      warnings: [],
      textKey: `${at}`,
    })),
  });
  return { id: draft.id, questions: ids };
}

const match = async (by: Person, draft: { id: string; questions: string[] }) => {
  const { questions } = draft;
  const { status, body } = await world
    .as(by)
    .post<{ items: DraftMatch[] }>(`/api/dossier-drafts/${draft.id}/matches`, { questions });
  expect(status).toBe(200);
  return body.items;
};

const ASKED = 'Bình gas quá hạn kiểm định còn bày bán ở cửa hàng thì xã lập biên bản, xử lý thế nào?';
const AGAIN = 'Phát hiện chai LPG hết hạn kiểm định đang bán tại tiệm tạp hóa, UBND xã lập biên bản xử lý ra sao?';
const OTHER = 'Điểm bán thuốc lá gần cổng trường có được cấp phép không?';

/** A commune asks and the post answers, with names in both texts. */
async function anAnswer(place: Place, body = ASKED, ministry: 'MoIT' | 'MAE' = 'MoIT') {
  const asker = await world.aPerson('commune_staff', place.commune.unitId, { name: 'Trần Thị Ngọc Lan' });
  const official = await world.aPerson('deployed_official', `post:${ministry}:${place.province.code}`, {
    name: 'Đỗ Quang Vinh',
  });
  const ticket = await world.aTicket({ by: asker, body: `${place.commune.name} hỏi: ${body}`, ministry });
  await world.act(official, ticket, 'take');
  const answered = await world.act(official, ticket, 'answer', {
    body: `Trả lời ${place.commune.name}, tỉnh ${place.province.name} (phiếu ${ticket.code}): lập biên bản, tạm giữ. Liên hệ Đỗ Quang Vinh, 0905 123 456, gặp bà Trần Thị Ngọc Lan.`,
    citations: [{ document: 'Nghị định 87/2018/NĐ-CP', article: 'Điều 5' }],
  });
  expect(answered.status).toBe(200);
  const answer = await world.db.answer.findFirstOrThrow({ where: { ticketId: ticket.id } });
  return { ticket, answer, asker, official, place };
}

/** Whatever tells whose question it was. */
const traces = ({ ticket, asker, official, place }: Awaited<ReturnType<typeof anAnswer>>): string[] => [
  ticket.id,
  ticket.code,
  asker.id,
  official.id,
  'Ngọc Lan',
  'Quang Vinh',
  '0905',
  place.commune.code,
  place.commune.name.replace(/^\S+ /, ''),
  place.province.name.replace(/^(Tỉnh|Thành phố) /, ''),
];

describe('what a draft repeats', () => {
  it('is found within it, among open questions of its commune, and in the handbook', async () => {
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const open = await world.aTicket({ by: asker, body: ASKED });
    await world.db.handbookArticle.create({
      data: {
        id: newId(),
        code: 'CN-0001',
        ministryCode: 'MoIT',
        departmentId: 'department:TTTN',
        title: 'Xử lý chai LPG hết hạn kiểm định bày bán tại cửa hàng',
        body: 'Ủy ban nhân dân xã lập biên bản, tạm giữ chai quá hạn kiểm định và chuyển cơ quan có thẩm quyền xử lý.',
        legalBasis: ['Nghị định 87/2018/NĐ-CP'],
        publishedAt: new Date(world.clock.now().getTime() - 1_000),
      },
    });
    const draft = await aDraft(asker, place, [AGAIN, OTHER, ASKED]);
    const [first, second, third] = await match(asker, draft);
    expect(first?.within).toEqual([{ question: third?.id, score: expect.any(Number) }]);
    expect(first?.tickets).toMatchObject([{ id: open.id, code: open.code, state: 'received' }]);
    expect(first?.tickets[0]?.dueAt).toMatch(/Z$/);
    expect(first?.answers).toMatchObject([{ kind: 'article', code: 'CN-0001', department: { code: 'TTTN' } }]);
    expect(second).toMatchObject({ within: [], tickets: [], answers: [] });
    expect(third?.tickets[0]?.score).toBeGreaterThan(0.9);
  });

  it('is found among what has been answered, also in a hundred questions at once, by grams written later', async () => {
    const place = world.aPlace();
    const given = await anAnswer(place);
    await world.db.ticketSearch.updateMany({ data: { grams: [] } });
    expect(await fillGrams(world.db)).toBeGreaterThan(0);
    expect(await fillGrams(world.db)).toBe(0);
    await countGrams(world.db);
    const draft = await aDraft(given.asker, place, [
      AGAIN,
      ...Array.from({ length: 99 }, (_, at) => `${OTHER} (${at})`),
    ]);
    const matches = await match(given.asker, draft);
    expect(matches).toHaveLength(100);
    expect(matches[0]?.answers.find(({ kind }) => kind === 'answer')).toMatchObject({
      id: given.answer.id,
      code: given.ticket.code,
    });
  });

  it('is nothing to whoever does not see the draft', async () => {
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const stranger = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const draft = await aDraft(asker, place, [ASKED]);
    const path = `/api/dossier-drafts/${draft.id}/matches`;
    expect((await world.as(stranger).post(path, { questions: draft.questions })).problem.code).toBe('not-found');
    expect((await world.as(asker).post(path, { questions: [] })).problem.code).toBe('validation-failed');
    const many = Array.from({ length: 101 }, newId);
    expect((await world.as(asker).post(path, { questions: many })).problem.code).toBe('validation-failed');
    expect((await world.as(asker).post('/api/dossier-drafts/x/matches', { questions: many.slice(1) })).status).toBe(
      404,
    );
    const [own] = await match(asker, { ...draft, questions: [...draft.questions, newId()] });
    expect(own?.id).toBe(draft.questions[0]);
  });
});

describe("another commune's answer", () => {
  const UNITS: Partial<Record<Role, (place: Place) => string>> = {
    deployed_official: ({ post }) => post,
    provincial_officer: ({ provincialDepartment }) => provincialDepartment,
    hotline_operator: () => 'hotline:MoIT',
  };

  it('is shown to staff of the ministry without commune, people and code', async () => {
    const given = await anAnswer(world.aPlace());
    const place = world.aPlace();
    for (const [role, unitOf] of Object.entries(UNITS)) {
      const staff = await world.aPerson(role as Role, unitOf(place)); // Object.entries forgets the keys
      const [found] = await match(staff, await aDraft(staff, place, [AGAIN]));
      const answer = found?.answers.find(({ id }) => id === given.answer.id);
      expect(answer, role).toMatchObject({ kind: 'answer', code: null });
      const shown = await world
        .as(staff)
        .get<{ citations: unknown; ticket: null }>(`/api/similar-answers/${given.answer.id}`);
      expect(shown.status).toBe(200);
      expect(shown.body.ticket).toBeNull();
      expect(shown.body.citations).toEqual([{ document: 'Nghị định 87/2018/NĐ-CP', article: 'Điều 5' }]);
      for (const trace of traces(given))
        for (const text of [JSON.stringify(found), JSON.stringify(shown.body)])
          expect(text, `${role}: ${trace}`).not.toContain(trace);
    }
  });

  it('of a question that was merged names neither commune, nor do its citations', async () => {
    const { early, late, merge, official, asker, other, place, neighbour } = await aMergeStage(world);
    await merge(late, early);
    const names = [place, neighbour].map(({ commune }) => commune.name.replace(/^(Xã|Phường|Đặc khu) /, ''));
    await world.act(official, early, 'answer', {
      body: `Trả lời ${names.join(' và ')}: Ủy ban nhân dân cấp xã cấp giấy phép.`,
      citations: [{ document: `Báo cáo 12/BC-UBND của ${names.join(', ')}`, article: null }],
    });
    const copies = await world.db.answer.findMany({ where: { ticketId: { in: [early.id, late.id] } } });
    expect(copies).toHaveLength(2);
    const stranger = await world.aPerson('deployed_official', world.aPlace().post);
    for (const { id } of copies) {
      const shown = await world.as(stranger).get(`/api/similar-answers/${id}`);
      expect(shown.status).toBe(200);
      const text = JSON.stringify(shown.body);
      for (const name of [...names, asker.name, other.name]) expect(text, name).not.toContain(name);
    }
  });

  it('is read by officers, heads, leaders and the personnel office of the ministry, by nobody else', async () => {
    const given = await anAnswer(world.aPlace());
    const read = async (role: Role, unitId: string) =>
      (await world.as(await world.aPerson(role, unitId)).get(`/api/similar-answers/${given.answer.id}`)).status;
    expect(await read('department_officer', 'department:TTTN')).toBe(200);
    expect(await read('department_head', 'department:TTTN')).toBe(200);
    expect(await read('leader', 'leadership:MoIT')).toBe(200);
    expect(await read('leader', 'leadership:MAE')).toBe(404);
    expect(await read('deployed_official', world.aPlace({ ministry: 'MAE' }).post)).toBe(404);
    expect(await read('commune_staff', world.aPlace().commune.unitId)).toBe(404);
    expect(await read('commune_staff', given.place.commune.unitId)).toBe(200);
    expect(await read('admin', 'administration')).toBe(403);
  });

  it('is not shown to a commune, nor to the other ministry', async () => {
    const given = await anAnswer(world.aPlace());
    const place = world.aPlace({ ministry: 'MAE' });
    const commune = await world.aPerson('commune_staff', place.commune.unitId);
    const other = await world.aPerson('deployed_official', place.post);
    for (const person of [commune, other]) {
      const [found] = await match(person, await aDraft(person, place, [AGAIN]));
      expect(found?.answers.filter(({ kind }) => kind === 'answer')).toEqual([]);
      expect(JSON.stringify(found)).not.toContain(given.ticket.code);
    }
  });

  it('counts only once it is sent: drafts and withdrawn questions have none', async () => {
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const ticket = await world.aTicket({ by: asker, body: ASKED });
    const answer = await world.db.answer.create({
      data: {
        id: newId(),
        ticketId: ticket.id,
        cycle: 1,
        version: 1,
        kind: 'answer',
        state: 'submitted',
        body: 'Dự thảo',
        citations: [],
        authorId: asker.id,
        unitId: place.post,
        createdAt: world.clock.now(),
      },
    });
    expect((await world.as(asker).get(`/api/similar-answers/${answer.id}`)).status).toBe(404);
    expect((await world.as(asker).get('/api/similar-answers/none')).status).toBe(404);
  });
});
