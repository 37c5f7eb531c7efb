import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFile, aQuestion, draftStage, questions, readAs, scriptedDocuments } from '../../test/draft-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { DossierDraft } from './dossier-drafts.schemas.ts';

let world: TestWorld;
let stage: ReturnType<typeof draftStage>;
beforeAll(async () => {
  world = await openTestWorld({ documents: scriptedDocuments() });
  stage = draftStage(world);
});
afterAll(() => world.close());

async function aClerk() {
  const place = world.aPlace();
  return { place, clerk: await world.aPerson('commune_staff', place.commune.unitId) };
}
const idOf = (draft: DossierDraft, index: number): string => draft.questions[index]?.id ?? '';
const communeName = async (code: string) =>
  (await world.db.unitName.findFirstOrThrow({ where: { communeCode: code, former: false } })).fullName;

describe('a question that was rewritten', () => {
  it('is sent when the row was known before in its old words', async () => {
    const { clerk } = await aClerk();
    await stage.submit(clerk, await stage.draftOf(clerk, aFile(questions(3))));
    const again = await stage.draftOf(clerk, aFile(questions(3)));
    await stage.change(clerk, again, [
      { op: 'edit', id: idOf(again, 0), body: 'Ai quyết định vị trí xây dựng chợ dân sinh mới của xã?' },
      { op: 'edit', id: idOf(again, 1), body: `${again.questions[1]?.body} Xin cảm ơn.` },
    ]);
    const { body } = await stage.submit(clerk, { id: again.id, version: 2 });
    expect(body).toMatchObject({ code: 'sent', known: [] });
    expect(body.opened.map(({ question }) => question)).toEqual([idOf(again, 0), idOf(again, 1)]);
  });

  it('is sent though a colleague sent the row as the file has it', async () => {
    const { clerk } = await aClerk();
    const [mine, theirs] = [
      await stage.draftOf(clerk, aFile(questions(3))),
      await stage.draftOf(clerk, aFile(questions(3))),
    ];
    await stage.submit(clerk, theirs);
    await stage.change(clerk, mine, [
      { op: 'edit', id: idOf(mine, 0), body: 'Ai quyết định vị trí xây dựng chợ dân sinh mới của xã?' },
      { op: 'edit', id: idOf(mine, 1), body: `${mine.questions[1]?.body} Xin cảm ơn.` },
    ]);
    const { body } = await stage.submit(clerk, { id: mine.id, version: 2 });
    expect(body.opened.map(({ question }) => question)).toEqual([idOf(mine, 0)]);
    expect(body.known.map(({ question }) => question).sort()).toEqual([idOf(mine, 1), idOf(mine, 2)].sort());
  });
});

describe('a file with corrections', () => {
  const BASE =
    'Đề nghị hướng dẫn thủ tục cấp giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn xã theo Nghị định 105';
  it.each([
    ['mistyped letters', BASE.replace('bán lẻ', 'bán lẽ').replace('thủ tục', 'thủ tuc'), 'corrected'],
    ['a word more', BASE.replace('trên địa bàn xã', 'trên địa bàn toàn xã'), 'corrected'],
    ['another decree', BASE.replace('105', '17'), null],
    ['other goods', BASE.replace('rượu', 'thuốc lá'), null],
    ['another act', BASE.replace('cấp giấy', 'thu hồi giấy'), null],
    ['the opposite', BASE.replace('cấp giấy phép', 'không cấp giấy phép'), null],
  ])('takes %s for what it is', async (_what, body, skipReason) => {
    const { clerk } = await aClerk();
    await stage.submit(clerk, await stage.draftOf(clerk, aFile([aQuestion(1), aQuestion(2, { body: BASE })])));
    const again = await stage.draftOf(clerk, aFile([aQuestion(1), aQuestion(2, { body })]));
    expect(again.questions.map((question) => question.skipReason)).toEqual([null, skipReason]);
    expect(again.questions[1]?.state).toBe(skipReason === null ? 'open' : 'skipped');
  });

  it('does not take one sound for another where nothing else differs', async () => {
    const { clerk } = await aClerk();
    const ask = (what: string) =>
      aQuestion(1, { number: null, body: `Thủ tục ${what} đất của hộ kinh doanh tại chợ?` });
    await stage.submit(clerk, await stage.draftOf(clerk, aFile([ask('thuê')])));
    const other = await stage.draftOf(clerk, aFile([ask('thuế')]));
    expect(other.counts).toMatchObject({ open: 1, known: 0 });
  });

  it('leaves out what was left out of that dossier, not what an official left out of theirs', async () => {
    const { clerk, place } = await aClerk();
    const official = await world.aPerson('deployed_official', place.post);
    const theirs = await stage.draftOf(official, aFile([aQuestion(8), aQuestion(9)]), 'cua-can-bo.xlsx');
    await stage.change(official, theirs, [{ op: 'skip', id: idOf(theirs, 1), reason: 'author' }], {
      head: { commune: place.commune.code },
    });
    await stage.submit(official, { id: theirs.id, version: 2 });
    await stage.submit(clerk, await stage.draftOf(clerk, aFile(questions(3))));
    const again = await stage.draftOf(clerk, aFile([...questions(3), aQuestion(9)]));
    expect(again.questions.map(({ state }) => state)).toEqual(['known', 'known', 'known', 'open']);
  });
});

describe('more than one dossier takes', () => {
  const tooLong = (n: number) => aQuestion(n, { body: `${'dài '.repeat(5_001)}${n}` });

  it('goes on with the next one, though a place of the first is kept for what is too long', async () => {
    const { clerk } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile([tooLong(1), ...questions(502, 2)]));
    const first = await stage.submit(clerk, draft);
    expect(first.body.opened).toHaveLength(499);
    const second = await stage.submit(clerk, { id: draft.id, version: 2 });
    expect(second.body).toMatchObject({ code: 'sent', opened: [{}, {}, {}], kept: 1 });
    expect(second.body.dossier?.id).not.toBe(first.body.dossier?.id);
    const [id, late] = ['01a2000c-0000-7000-8000-0000000000aa', 'Một câu thêm sau cùng về hóa chất?'];
    await stage.change(clerk, { id: draft.id, version: 3 }, [{ op: 'add', id, after: null, body: late }]);
    const third = await stage.submit(clerk, { id: draft.id, version: 4 });
    expect(third.body.dossier?.id).toBe(second.body.dossier?.id);
    expect(third.body.opened).toMatchObject([{ question: id, position: 5 }]);
  }, 30_000);
});

describe('a draft that is moved to another commune', () => {
  it('forgets which questions of the first one it repeats', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const beside = await world.db.unit.findFirstOrThrow({
      where: { kind: 'commune', provinceCode: place.province.code, communeCode: { not: place.commune.code } },
    });
    const file = readAs(aFile(questions(2)));
    const query = `?commune=${place.commune.code}`;
    const [sent] = (await stage.upload(official, 'a.xlsx', file, { query })).body.drafts;
    if (!sent) throw new Error('no draft');
    await stage.submit(official, sent);
    const [again] = (await stage.upload(official, 'a.xlsx', file, { query })).body.drafts;
    const draft = await stage.read(official, again?.id ?? '');
    await stage.change(official, draft, [{ op: 'restore', id: idOf(draft, 0) }]);
    await stage.change(official, { id: draft.id, version: 2 }, [], { head: { commune: beside.communeCode ?? '' } });
    const moved = await stage.read(official, draft.id);
    expect(moved.questions.map(({ state, ticket }) => [state, ticket])).toEqual([
      ['open', null],
      ['open', null],
    ]);
    const acts = await world.db.auditEntry.findMany({ where: { subject: 'dossier_draft', subjectId: draft.id } });
    expect(acts.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ head: { commune: beside.communeCode } }),
    );
  });
});

describe('what others asked', () => {
  it('is told to the official as far as they see it, though it is not asked twice', async () => {
    const { clerk, place } = await aClerk();
    const official = await world.aPerson('deployed_official', place.post);
    const toMae = await world.db.field.findFirstOrThrow({ where: { unit: { ministryCode: 'MAE' } } });
    const draft = await stage.draftOf(clerk, aFile(questions(2)));
    await stage.change(
      clerk,
      draft,
      draft.questions.map(({ id }) => ({ op: 'edit', id, field: toMae.id })),
    );
    await stage.submit(clerk, { id: draft.id, version: 2 });
    const query = `?commune=${place.commune.code}`;
    const { body } = await stage.upload(official, 'a.xlsx', readAs(aFile([...questions(2), aQuestion(3)])), { query });
    expect(body.drafts).toMatchObject([{ dossier: null, sameAs: null, counts: { known: 2, open: 1 } }]);
    const same = await stage.upload(official, 'a.xlsx', readAs(aFile(questions(2))), { query });
    expect(same.body.drafts).toMatchObject([{ dossier: null, sameAs: null, counts: { known: 2, open: 0 } }]);
    const nothing = await stage.submit(official, { id: same.body.drafts[0]?.id ?? '', version: 1 });
    expect(nothing.body).toMatchObject({ code: 'nothing-new', dossier: null, known: [], opened: [] });
  });

  it('is not told at sending either', async () => {
    const { clerk, place } = await aClerk();
    const official = await world.aPerson('deployed_official', place.post);
    const query = `?commune=${place.commune.code}`;
    const { body } = await stage.upload(official, 'a.xlsx', readAs(aFile(questions(2))), { query });
    const draft = await stage.draftOf(clerk, aFile(questions(2)));
    await stage.change(
      clerk,
      draft,
      draft.questions.map(({ id }) => ({ op: 'edit', id, ministry: 'MAE' })),
    );
    await stage.submit(clerk, { id: draft.id, version: 2 });
    const nothing = await stage.submit(official, { id: body.drafts[0]?.id ?? '', version: 1 });
    expect(nothing.body).toMatchObject({
      code: 'nothing-new',
      dossier: null,
      known: [
        { ticket: null, code: null },
        { ticket: null, code: null },
      ],
    });
  });
});

describe('a letter of another commune', () => {
  it('is said to be one, until the draft is that commune’s', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const beside = await world.db.unit.findFirstOrThrow({
      where: { kind: 'commune', provinceCode: place.province.code, communeCode: { not: place.commune.code } },
    });
    const unit = `UBND ${await communeName(beside.communeCode ?? '')}`;
    const letter = { number: '9/UBND', date: null, about: null, unit, commune: null, province: null };
    const file = readAs(aFile(questions(2), { letter }));
    const { body } = await stage.upload(official, 'a.xlsx', file, { query: `?commune=${place.commune.code}` });
    expect(body.drafts).toMatchObject([{ notices: ['letter_of_other_commune'] }]);
    const clerk = await world.aPerson('commune_staff', place.commune.unitId);
    expect((await stage.upload(clerk, 'a.xlsx', file)).body.drafts).toMatchObject([
      { commune: { code: place.commune.code }, notices: ['letter_of_other_commune'] },
    ]);
    const moved = await stage.change(official, { id: body.drafts[0]?.id ?? '', version: 1 }, [], {
      head: { commune: beside.communeCode ?? '' },
    });
    expect(moved.body.head.notices).toEqual([]);
  });
});

describe('a file of hundreds of names', () => {
  it('does not become hundreds of drafts', async () => {
    const official = await world.aPerson('deployed_official', world.aPlace().post);
    const file = aFile(Array.from({ length: 201 }, (_, n) => aQuestion(n + 1, { unit: `Không có thật ${n}` })));
    const { problem } = await stage.upload(official, 'a.xlsx', readAs(file));
    expect(problem).toMatchObject({ status: 422, code: 'too-many-senders' });
    expect(await world.db.questionFile.count({ where: { uploadedById: official.id } })).toBe(0);
  });
});

describe('the key of a request', () => {
  it('is used up by another title of the same pasted text', async () => {
    const { clerk } = await aClerk();
    const text = readAs(aFile(questions(1)));
    const send = (title: string) =>
      world.as(clerk).post('/api/dossier-drafts', { text, title }, { key: 'same-key-other-title' });
    expect((await send('Một')).status).toBe(201);
    expect((await send('Một')).status).toBe(201);
    expect((await send('Hai')).problem.code).toBe('idempotency-key-reused');
    expect(await world.db.dossierDraft.count({ where: { createdById: clerk.id } })).toBe(1);
  });
});

describe('the file of a dossier', () => {
  it('is for the post that got all of it, not for the one that got a part', async () => {
    const { clerk, place } = await aClerk();
    const official = await world.aPerson('deployed_official', place.post);
    const draft = await stage.draftOf(clerk, aFile(questions(2)));
    await stage.change(clerk, draft, [{ op: 'edit', id: idOf(draft, 1), ministry: 'MAE' }]);
    const first = await stage.submit(clerk, { id: draft.id, version: 2 });
    const ticket = await world
      .as(official)
      .get<{ source: { fileId: string | null } }>(`/api/tickets/${first.body.opened[0]?.ticket}`);
    expect(ticket.body.source.fileId).toBeNull();
    const files = [
      `/api/question-files/${draft.file?.id}`,
      `/api/dossiers/${first.body.dossier?.id}/reply-pack?format=original&file=${draft.file?.id}`,
    ];
    for (const file of files) expect((await world.as(official).get(file)).status).toBe(404);
    const list = `/api/dossiers/${first.body.dossier?.id}/question-files`;
    expect((await world.as(official).get(list)).body).toEqual({ items: [] });
    expect((await world.as(clerk).get(list)).body).toMatchObject({ items: [{ id: draft.file?.id }] });
  });

  it('is not for the post while a question of it waits to be sent, or was left out', async () => {
    const { clerk, place } = await aClerk();
    const official = await world.aPerson('deployed_official', place.post);
    const draft = await stage.draftOf(clerk, aFile(questions(2)));
    const file = `/api/question-files/${draft.file?.id}`;
    const first = await stage.submit(clerk, draft, [idOf(draft, 0)]);
    expect((await world.as(official).get(file)).status).toBe(404);
    await stage.submit(clerk, { id: draft.id, version: first.body.version });
    expect((await world.as(official).get(file)).status).toBe(200);
  });
});
