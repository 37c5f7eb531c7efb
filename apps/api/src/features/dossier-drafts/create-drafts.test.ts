import type { FileProblemCode } from '@caunoi/documents/read/read-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentWorkFailed } from '../../core/documents/document-pool.ts';
import { aFile, aQuestion, draftStage, questions, readAs, scriptedDocuments } from '../../test/draft-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { CreatedDrafts, DossierDraft, DraftHead } from './dossier-drafts.schemas.ts';

let world: TestWorld;
let stage: ReturnType<typeof draftStage>;
let failure: DocumentWorkFailed | null = null;
beforeAll(async () => {
  const documents = scriptedDocuments();
  const run: typeof documents.run = (name, task) => (failure ? Promise.reject(failure) : documents.run(name, task));
  world = await openTestWorld({ documents: { ...documents, run } });
  stage = draftStage(world);
});
afterAll(() => world.close());

async function aClerk() {
  const place = world.aPlace();
  return { place, clerk: await world.aPerson('commune_staff', place.commune.unitId) };
}
const communeName = async (code: string) =>
  (await world.db.unitName.findFirstOrThrow({ where: { communeCode: code, former: false } })).fullName;
const drafted = (body: CreatedDrafts): DraftHead => {
  const [draft] = body.drafts;
  if (!draft) throw new Error('no draft');
  return draft;
};

describe('a question file', () => {
  it('becomes a draft of the sender’s commune, with what its letter says', async () => {
    const { clerk, place } = await aClerk();
    const letter = {
      number: '112/UBND-KT',
      date: '2025-10-10',
      about: 'khó khăn, vướng mắc',
      unit: null,
      commune: null,
      province: null,
    };
    const { status, body } = await stage.upload(clerk, 'bieu.xlsx', readAs(aFile(questions(3), { letter })));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      file: { name: 'bieu.xlsx', format: 'xlsx' },
      drafts: [
        {
          commune: { code: place.commune.code },
          title: 'Khó khăn, vướng mắc',
          letterNumber: '112/UBND-KT',
          letterDate: '2025-10-10',
          sameAs: null,
        },
      ],
    });
    const draft = await stage.read(clerk, drafted(body).id);
    expect(draft.letter).toEqual(letter);
    expect(draft.notQuestions).toMatchObject([{ kind: 'total', source: { rows: [99, 99] } }]);
    expect(draft.questions).toMatchObject([
      { number: '1', heading: 'Thương mại trong nước', state: 'open', source: { kind: 'rows', rows: [6, 6] } },
      { number: '2' },
      { number: '3' },
    ]);
    expect(draft.questions[0]?.routing).toMatchObject({
      outcome: 'routed',
      department: { code: 'TTTN' },
      ministry: 'MoIT',
    });
  });

  it('may be a pasted text, or nothing at all', async () => {
    const { clerk } = await aClerk();
    const pasted = await stage.pour(clerk, readAs(aFile(questions(2), { format: 'text' })));
    expect(pasted.body).toMatchObject({
      file: { format: 'text' },
      drafts: [{ title: 'Hồ sơ câu hỏi', counts: { open: 2 } }],
    });
    const empty = await world.as(clerk).post<CreatedDrafts>('/api/dossier-drafts', { title: 'Hồ sơ quý IV' });
    expect(empty.body).toMatchObject({
      file: null,
      drafts: [{ title: 'Hồ sơ quý IV', file: null, counts: { total: 0 } }],
    });
  });

  it('is one draft when it is sent twice with its key, and another file with that key is refused', async () => {
    const { clerk } = await aClerk();
    const file = readAs(aFile(questions(2)));
    const first = await stage.upload(clerk, 'a.xlsx', file, { key: 'upload' });
    const again = await stage.upload(clerk, 'a.xlsx', file, { key: 'upload' });
    expect(again.body).toEqual(first.body);
    const other = await stage.upload(clerk, 'a.xlsx', readAs(aFile(questions(1))), { key: 'upload' });
    expect(other.problem.code).toBe('idempotency-key-reused');
    expect(await world.db.questionFile.count({ where: { uploadedById: clerk.id } })).toBe(1);
  });

  it('keeps nothing that PostgreSQL cannot', async () => {
    const { clerk } = await aClerk();
    const odd = aQuestion(1, { body: 'Hỏi\u0000 về \ud800rượu?'.normalize('NFD'), field: 'A\u0000' });
    const draft = await stage.draftOf(clerk, aFile([odd]));
    expect(draft.questions[0]).toMatchObject({ body: 'Hỏi về \ufffdrượu?', heading: 'A' });
  });
});

describe('a file that cannot be read', () => {
  const problem = (code: FileProblemCode, params = {}) => JSON.stringify({ ok: false, code, params });
  it.each<[FileProblemCode, RegExp]>([
    [
      'old-excel',
      /“cũ\.xls”: Tệp \.xls là định dạng cũ; đề nghị mở bằng Excel, chọn Lưu thành \(Save as\) \.xlsx rồi gửi lại\./,
    ],
    ['old-word', /\.docx/],
    ['pdf', /PDF/],
    ['image', /ảnh/],
    ['encrypted', /mật khẩu/],
    ['not-a-package', /hỏng/],
    ['malformed', /lưu lại/],
    ['unknown-encoding', /UTF-8/],
    ['unknown-format', /\.xlsx/],
    ['empty', /Không có nội dung/],
  ])('for %s says what to do', async (code, words) => {
    const { clerk } = await aClerk();
    const refusal = await stage.upload(clerk, 'cũ.xls', problem(code));
    expect(refusal.status).toBe(422);
    expect(refusal.problem).toMatchObject({ code: 'unreadable-file', reason: code, file: 'cũ.xls' });
    expect(refusal.problem.detail).toMatch(words);
    expect(await world.db.questionFile.count({ where: { uploadedById: clerk.id } })).toBe(0);
  });

  it('names sheet, row and limit, in the reader’s language', async () => {
    const { clerk } = await aClerk();
    const params = { sheet: 'Tổng hợp', row: 12, limit: 32_767, found: 40_000 };
    const send = (headers = {}) => stage.upload(clerk, 'to.xlsx', problem('cell-too-long', params), { headers });
    const vi = (await send()).problem;
    expect(vi).toMatchObject({
      ...params,
      detail: expect.stringContaining('“to.xlsx” (trang tính “Tổng hợp”, dòng 12): Một ô'),
    });
    expect(vi.detail).toContain('32.767');
    expect((await send({ 'accept-language': 'en' })).problem.detail).toContain('(sheet “Tổng hợp”, row 12): A cell');
  });

  it('or takes too long, too much memory, or waits behind too many', async () => {
    const { clerk } = await aClerk();
    const send = async (reason: DocumentWorkFailed['reason']) => {
      failure = new DocumentWorkFailed(reason);
      const reply = await stage.upload(clerk, 'bom.xlsx', readAs(aFile([])));
      failure = null;
      return reply;
    };
    for (const reason of ['time', 'memory'] as const)
      expect((await send(reason)).problem).toMatchObject({
        status: 422,
        code: 'file-too-hard',
        reason,
        file: 'bom.xlsx',
      });
    const busy = await send('queue');
    expect(busy.problem).toMatchObject({ status: 503, code: 'too-busy' });
    expect(busy.headers['retry-after']).toBe('10');
  });

  it('is refused when there is none, two, or nothing in it', async () => {
    const { clerk } = await aClerk();
    expect((await stage.upload(clerk, 'a.xlsx', '')).problem.errors).toMatchObject([
      { pointer: '/file', code: 'empty-file' },
    ]);
    const large = await stage.upload(clerk, 'a.xlsx', 'x', { headers: { 'content-length': String(30 * 1024 * 1024) } });
    expect(large.problem).toMatchObject({ status: 413, code: 'payload-too-large' });
    const blank = await world.as(clerk).post('/api/dossier-drafts', { text: ' ' });
    expect(blank.problem.errors).toMatchObject([{ pointer: '/text', code: 'blank' }]);
  });
});

describe('a file that mixes communes', () => {
  it('becomes one draft a commune for the official, and one for each unit that nobody knows', async () => {
    const [first, second] = [world.aPlace(), world.aPlace()];
    const official = await world.aPerson('deployed_official', first.post);
    const beside = await world.db.unit.findFirstOrThrow({
      where: { kind: 'commune', provinceCode: first.province.code, communeCode: { not: first.commune.code } },
    });
    const names = [
      await communeName(first.commune.code),
      await communeName(beside.communeCode ?? ''),
      await communeName(second.commune.code),
    ];
    const file = aFile([
      aQuestion(1, { unit: `Chị Lan (${names[0]})` }),
      aQuestion(2, { unit: names[1] ?? null }),
      aQuestion(3, { unit: `UBND ${names[0]}` }),
      aQuestion(4, { unit: 'Xã Không Có Thật' }),
      aQuestion(5, {
        unit: `${names[2]}, tỉnh ${(await world.db.unitName.findFirstOrThrow({ where: { unitId: `province:${second.province.code}`, former: false } })).name}`,
      }),
      aQuestion(6),
    ]);
    const { body } = await stage.upload(official, 'chat.xlsx', readAs(file));
    const seen = body.drafts.map(({ commune, unitText, counts }) => [
      commune?.code ?? unitText,
      counts.total,
      counts.otherCommune,
    ]);
    const otherProvince = first.province.code !== second.province.code;
    expect(seen).toEqual([
      [first.commune.code, otherProvince ? 3 : 2, otherProvince ? 1 : 0],
      [beside.communeCode, 1, 0],
      ['Xã Không Có Thật', 1, 0],
      ...(otherProvince ? [] : [[second.commune.code, 1, 0]]),
      [null, 1, 0],
    ]);
  });

  it('must be given a commune before it is sent, one that the sender may ask for', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const draft = await stage.draftOf(official, aFile([aQuestion(1, { unit: 'Xã Không Có Thật' })]));
    const refusal = await stage.submit(official, draft);
    expect(refusal.problem.errors).toMatchObject([{ pointer: '/head/commune', code: 'required' }]);
    const elsewhere = await world.db.unit.findFirstOrThrow({
      where: { kind: 'commune', provinceCode: { not: place.province.code } },
    });
    const wrong = await stage.change(official, draft, [], { head: { commune: elsewhere.communeCode ?? '' } });
    expect(wrong.problem.errors).toMatchObject([{ pointer: '/head/commune', code: 'unknown' }]);
    const right = await stage.change(official, draft, [], { head: { commune: place.commune.code } });
    expect(right.body.head).toMatchObject({ commune: { code: place.commune.code }, unitText: null });
    const sent = await stage.submit(official, { id: draft.id, version: 2 });
    expect(sent.body.opened).toHaveLength(1);
    const moved = await stage.change(official, { id: draft.id, version: 3 }, [], {
      head: { commune: elsewhere.communeCode ?? '' },
    });
    expect(moved.status).toBe(400);
  });

  it('gives the clerk their own commune’s questions only, and says which are others’', async () => {
    const { clerk, place } = await aClerk();
    const other = world.aPlace();
    const names = [await communeName(place.commune.code), await communeName(other.commune.code)];
    const file = aFile([
      aQuestion(1, { unit: names[0] ?? null }),
      aQuestion(2, { unit: names[1] ?? null }),
      aQuestion(3, { unit: 'Chị Hồng' }),
    ]);
    const draft = await stage.draftOf(clerk, file);
    expect(draft.counts).toMatchObject({ open: 2, skipped: 1, otherCommune: 1 });
    expect(draft.questions[1]).toMatchObject({ state: 'skipped', skipReason: 'other_commune' });
    const refusal = await stage.change(clerk, draft, [{ op: 'restore', id: draft.questions[1]?.id ?? '' }]);
    expect(refusal.problem.errors).toMatchObject([{ pointer: '/changes/0/id', code: 'of-another-commune' }]);
    const { body } = await stage.submit(clerk, draft);
    expect(body.opened).toHaveLength(2);
    expect(await world.db.ticket.count({ where: { communeCode: other.commune.code } })).toBe(0);
  });

  it('lets the hotline and the Sở ask as they may', async () => {
    const place = world.aPlace();
    const name = await communeName(place.commune.code);
    const hotline = await world.aPerson('hotline_operator', 'hotline:MoIT');
    const sở = await world.aPerson('provincial_officer', place.provincialDepartment);
    for (const person of [hotline, sở]) {
      const province = (
        await world.db.unitName.findFirstOrThrow({
          where: { unitId: `province:${place.province.code}`, former: false },
        })
      ).fullName;
      const draft = await stage.draftOf(
        person,
        aFile([aQuestion(1, { unit: `${name}, ${province}`, body: `Hỏi của ${person.id}?` })]),
      );
      expect(draft.commune?.code).toBe(place.commune.code);
      expect((await stage.submit(person, draft)).body.opened).toHaveLength(1);
    }
    const wrong = await stage.upload(sở, 'a.xlsx', readAs(aFile(questions(1))), { query: '?commune=99999' });
    expect(wrong.problem.errors).toMatchObject([{ pointer: '/commune', code: 'unknown' }]);
  });
});

describe('a file that comes again', () => {
  it('opens nothing new, whatever was corrected, merged or left out, and says so', async () => {
    const { clerk } = await aClerk();
    const file = aFile(questions(6));
    const draft = await stage.draftOf(clerk, file);
    const id = (index: number) => draft.questions[index]?.id ?? '';
    await stage.change(clerk, draft, [
      { op: 'edit', id: id(0), body: 'Viết lại hoàn toàn khác với tệp?' },
      { op: 'merge', id: id(2), into: id(1), body: 'Hai câu gộp làm một?' },
      { op: 'skip', id: id(3), reason: 'answered' },
    ]);
    const sent = await stage.submit(clerk, { id: draft.id, version: 2 });
    expect(sent.body.opened).toHaveLength(4);
    const again = await stage.draftOf(clerk, file);
    expect(again.counts).toMatchObject({ open: 0, known: 5, skipped: 1 });
    expect(again.sameAs?.code).toBe(sent.body.dossier?.code);
    expect(again.questions.map(({ ticket }) => ticket?.id ?? null)).toEqual([
      sent.body.opened[0]?.ticket,
      sent.body.opened[1]?.ticket,
      sent.body.opened[1]?.ticket,
      null,
      sent.body.opened[2]?.ticket,
      sent.body.opened[3]?.ticket,
    ]);
    const nothing = await stage.submit(clerk, again);
    expect(nothing.body).toMatchObject({ code: 'nothing-new', opened: [], dossier: { code: sent.body.dossier?.code } });
    expect(await world.db.ticket.count({ where: { dossierId: sent.body.dossier?.id ?? '' } })).toBe(4);
  });

  it('with corrections adds only what is new, behind the rest, to the same dossier', async () => {
    const { clerk } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(5)));
    const sent = await stage.submit(clerk, draft);
    const reworded = aQuestion(2, { body: `${aQuestion(2).body} Xin cảm ơn.` });
    const file = aFile([
      aQuestion(1),
      reworded,
      ...questions(3, 3),
      aQuestion(6),
      aQuestion(7, { body: 'Câu khác hẳn về chợ nông thôn?' }),
    ]);
    const corrected = await stage.draftOf(clerk, file);
    expect(corrected.counts).toMatchObject({ known: 4, corrected: 1, open: 2 });
    expect(corrected).toMatchObject({ sameAs: null, dossier: { code: sent.body.dossier?.code } });
    expect(corrected.questions[1]).toMatchObject({
      skipReason: 'corrected',
      ticket: { id: sent.body.opened[1]?.ticket },
    });
    const added = await stage.submit(clerk, corrected);
    expect(added.body).toMatchObject({
      code: 'sent',
      dossier: { id: sent.body.dossier?.id },
      opened: [{ position: 6 }, { position: 7 }],
    });
    const dossier = await world.db.dossier.findUniqueOrThrow({ where: { id: sent.body.dossier?.id ?? '' } });
    expect(dossier.total).toBe(7);
  });

  it('sends a known or corrected question all the same when its author wants it', async () => {
    const { clerk, place } = await aClerk();
    await stage.submit(clerk, await stage.draftOf(clerk, aFile(questions(2))));
    const again = await stage.draftOf(clerk, aFile(questions(2)));
    const first = again.questions[0]?.id ?? '';
    const restored = await stage.change(clerk, again, [{ op: 'restore', id: first }]);
    expect(restored.body.questions).toMatchObject([{ state: 'open', ticket: { state: 'received' } }]);
    const { body } = await stage.submit(clerk, { id: again.id, version: 2 });
    expect(body.opened).toMatchObject([{ question: first }]);
    expect(await world.db.ticket.count({ where: { communeCode: place.commune.code } })).toBe(3);
  });

  it('does not count what was withdrawn, and knows what was asked by itself', async () => {
    const { clerk } = await aClerk();
    const sent = await stage.submit(clerk, await stage.draftOf(clerk, aFile(questions(2))));
    await world.act(clerk, { id: sent.body.opened[0]?.ticket ?? '' }, 'withdraw', {});
    const alone = await world.aTicket({ by: clerk, body: 'Một câu hỏi riêng về hóa chất?' });
    const file = aFile([...questions(2), aQuestion(3, { body: 'MỘT CÂU HỎI RIÊNG\nVỀ HÓA CHẤT' })]);
    const again = await stage.draftOf(clerk, file);
    expect(again.questions.map(({ state }) => state)).toEqual(['open', 'known', 'known']);
    expect(again.questions[2]?.ticket?.id).toBe(alone.id);
  });

  it('is another matter for another commune', async () => {
    const [one, two] = [await aClerk(), await aClerk()];
    await stage.submit(one.clerk, await stage.draftOf(one.clerk, aFile(questions(2))));
    expect((await stage.draftOf(two.clerk, aFile(questions(2)))).counts).toMatchObject({ open: 2, known: 0 });
  });

  it('finds at sending what was sent since the draft was made', async () => {
    const { clerk } = await aClerk();
    const [one, two]: DossierDraft[] = [
      await stage.draftOf(clerk, aFile(questions(3))),
      await stage.draftOf(clerk, aFile(questions(4))),
    ];
    if (!one || !two) throw new Error('two drafts');
    await stage.submit(clerk, one);
    const { body } = await stage.submit(clerk, two);
    expect(body).toMatchObject({ code: 'sent', known: { length: 3 }, opened: { length: 1 } });
  });
});
