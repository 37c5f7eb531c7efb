import { openPackage } from '@caunoi/documents/read/package/open-package';
import { READ_LIMITS } from '@caunoi/documents/read/read-file';
import { writeQuestionTemplate } from '@caunoi/documents/write/question-template';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { TicketSource } from '../../core/ticket/question-source.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Person = { id: string };
type Submitted = { id: string; code: string; tickets: { id: string; code: string }[] };

const ANSWER = {
  body: 'Thẩm quyền thuộc Ủy ban nhân dân cấp xã.',
  citations: [{ document: 'Nghị định 139/2025/NĐ-CP', article: 'khoản 2 Điều 8' }],
};
/** Never to be read by whoever asks. */
const SECRETS = ['Ghi chú nội bộ', 'Nháp chưa gửi', 'Lý do trả lại'];

async function aDossier(count = 3) {
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await world.aPerson('deployed_official', place.post);
  const { body } = await world.as(asker).post<Submitted>('/api/dossiers', {
    title: 'Tổng hợp vướng mắc tháng 11',
    letterNumber: '45/UBND-KT',
    letterDate: '2026-11-10',
    questions: Array.from({ length: count }, (_, index) => ({
      body: `Hộ thứ ${index + 1} hỏi về Giấy phép bán lẻ rượu?`,
      ministry: 'MoIT',
    })),
  });
  return { place, asker, official, dossier: body };
}

const download = async (person: Person | null, path: string) => {
  const response = await world.app.inject({
    url: path,
    headers: person ? { authorization: `Bearer ${world.tokenFor(person)}` } : {},
  });
  return { status: response.statusCode, headers: response.headers, bytes: new Uint8Array(response.rawPayload) };
};
const packOf = (person: Person | null, dossier: { id: string }, format: string) =>
  download(person, `/api/dossiers/${dossier.id}/reply-pack?format=${format}`);

/** All text of a package of XML parts, without its markup. */
const textOf = async (bytes: Uint8Array): Promise<string> => {
  const pkg = await openPackage(bytes, READ_LIMITS);
  const texts: string[] = [];
  for (const name of pkg.names.filter((part) => part.endsWith('.xml'))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of pkg.read(name)) chunks.push(chunk);
    texts.push(
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/<[^>]+>/g, '\n'),
    );
  }
  return texts.join('\n');
};

describe('the reply pack of a dossier', () => {
  it('has the answers that were sent, and of the others who has them and when they are due', async () => {
    const { asker, official, dossier, place } = await aDossier();
    const [first] = dossier.tickets;
    await world.act(official, first ?? { id: '' }, 'answer', ANSWER);
    const { status, headers, bytes } = await packOf(asker, dossier, 'docx');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('wordprocessingml');
    expect(headers['content-disposition']).toContain(
      `filename*=UTF-8''Tr%E1%BA%A3%20l%E1%BB%9Di%20h%E1%BB%93%20s%C6%A1%20${dossier.code}`,
    );
    const text = await textOf(bytes);
    expect(text).toContain('BỘ CÔNG THƯƠNG');
    expect(text).toContain(
      `- Ủy ban nhân dân ${place.commune.name.slice(0, 1).toLowerCase()}${place.commune.name.slice(1)}, `,
    );
    expect(text).toContain('1/3 câu hỏi');
    expect(text).toContain('Căn cứ: khoản 2 Điều 8 Nghị định 139/2025/NĐ-CP');
    expect(text.match(/Chưa có trả lời: đang do Cán bộ tăng cường Bộ Công Thương/g)).toHaveLength(2);
    expect(text.indexOf(`Câu 1. Phiếu ${first?.code}`)).toBeLessThan(
      text.indexOf(`Câu 3. Phiếu ${dossier.tickets[2]?.code}`),
    );
  });

  it('is made in each format, by code too, and each making is on record', async () => {
    const { asker, official, dossier } = await aDossier();
    await world.act(official, dossier.tickets[0] ?? { id: '' }, 'answer', ANSWER);
    const [pdf, sheet] = [await packOf(asker, { id: dossier.code }, 'pdf'), await packOf(asker, dossier, 'xlsx')];
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-');
    expect(await textOf(sheet.bytes)).toContain('Kết quả trả lời');
    const records = await world.db.auditEntry.findMany({
      where: { action: 'dossier.export', subjectId: dossier.id },
      orderBy: { id: 'asc' },
    });
    expect(records.map(({ actorId, data }) => [actorId, data])).toEqual([
      [asker.id, { format: 'pdf', questions: 3 }],
      [asker.id, { format: 'xlsx', questions: 3 }],
    ]);
  });

  it('has neither a note, nor a draft, nor the reason of a return, for nobody', async () => {
    const { asker, official, dossier } = await aDossier(2);
    const [first, second] = dossier.tickets;
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    const head = await world.aPerson('department_head', 'department:TTTN');
    await world.act(official, first ?? { id: '' }, 'note', { body: 'Ghi chú nội bộ: hỏi đồng chí Bình.' });
    await world.db.unit.update({ where: { id: 'department:TTTN' }, data: { needsReview: true } });
    world.ctx.reference.invalidate();
    await world.act(official, second ?? { id: '' }, 'handover', { department: 'TTTN' });
    await world.act(officer, second ?? { id: '' }, 'answer', { ...ANSWER, body: 'Nháp chưa gửi của chuyên viên.' });
    const drafts = await world.db.answer.findMany({ where: { ticketId: second?.id } });
    expect(drafts.map(({ state }) => state)).toEqual(['submitted']);
    await world.act(head, second ?? { id: '' }, 'return-answer', { reason: 'Lý do trả lại: thiếu căn cứ.' });
    await world.db.unit.update({ where: { id: 'department:TTTN' }, data: { needsReview: false } });
    world.ctx.reference.invalidate();
    for (const person of [asker, official, officer])
      for (const format of ['docx', 'xlsx']) {
        const { status, bytes } = await packOf(person, dossier, format);
        expect(status).toBe(200);
        const text = await textOf(bytes);
        for (const secret of SECRETS) expect(text, `${format}: ${secret}`).not.toContain(secret);
      }
  });

  it('is of three of fifty-two questions for the department that has three, and says nothing of the rest', async () => {
    const { official, dossier } = await aDossier(52);
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    const theirs = [4, 17, 40];
    for (const index of theirs)
      await world.act(official, dossier.tickets[index] ?? { id: '' }, 'handover', { department: 'TTTN' });
    const text = await textOf((await packOf(officer, dossier, 'docx')).bytes);
    expect(text).toContain('0/3 câu hỏi');
    for (const [index, { code }] of dossier.tickets.entries())
      expect(text.includes(code), code).toBe(theirs.includes(index));
    expect(text).toContain(`Câu 18. Phiếu ${dossier.tickets[17]?.code}`);
  });

  it('is read by the commune, the post, the Sở, the leadership, and by nobody who sees no question of it', async () => {
    const { asker, official, dossier, place } = await aDossier(1);
    const other = world.aPlace();
    const readers = [
      asker,
      official,
      await world.aPerson('provincial_officer', place.provincialDepartment),
      await world.aPerson('personnel_officer', 'personnel:MoIT'),
      await world.aPerson('leader', 'leadership:MoIT'),
    ];
    for (const reader of readers) expect((await packOf(reader, dossier, 'xlsx')).status).toBe(200);
    const strangers = [
      await world.aPerson('commune_staff', other.commune.unitId),
      await world.aPerson('deployed_official', other.post),
      await world.aPerson('deployed_official', `post:MAE:${place.province.code}`),
      await world.aPerson('department_officer', 'department:TTTN'),
      await world.aPerson('leader', 'leadership:MAE'),
    ];
    for (const stranger of strangers) {
      expect((await packOf(stranger, dossier, 'docx')).status).toBe(404);
      expect((await packOf(stranger, dossier, 'original')).status).toBe(404);
      expect((await download(stranger, `/api/dossiers/${dossier.id}/question-files`)).status).toBe(404);
    }
    expect((await packOf(await world.aPerson('admin', 'administration'), dossier, 'docx')).status).toBe(403);
    expect((await packOf(null, dossier, 'docx')).status).toBe(401);
    expect((await packOf(asker, dossier, 'odt')).status).toBe(400);
    expect((await packOf(asker, { id: 'HS-2026-999999' }, 'docx')).status).toBe(404);
  });

  it('has what was referred, asked again and withdrawn, each by its name', async () => {
    const { asker, official, dossier } = await aDossier(3);
    const [first, second, third] = dossier.tickets.map(({ id }) => ({ id }));
    if (!first || !second || !third) throw new Error('three were submitted');
    await world.act(official, first, 'refer', {
      authority: 'Bộ Tài chính',
      documentNumber: '4411/BCT-KHTC',
      body: 'Nội dung thuộc thẩm quyền của Bộ Tài chính.',
      chaseAt: '2026-11-20T09:00:00+07:00',
    });
    await world.act(official, second, 'answer', ANSWER);
    await world.act(asker, second, 'reopen', { reason: 'Chưa rõ mẫu đơn.' });
    await world.act(asker, third, 'withdraw', { reason: 'Đã tự giải quyết.' });
    const text = await textOf((await packOf(asker, dossier, 'docx')).bytes);
    expect(text).toContain('Thuộc thẩm quyền của Bộ Tài chính, đã chuyển theo Văn bản số 4411/BCT-KHTC.');
    expect(text).toMatch(/trước khi có đề nghị xem xét lại:[\s\S]*Đang xử lý tiếp: do /);
    expect(text).toContain('Đơn vị hỏi đã rút câu hỏi này.');
    expect(text).toContain('1/2 câu hỏi');
    const authorityAnswer = { documentNumber: '88/BTC-CST', date: '2026-11-16' };
    await world.act(official, first, 'answer', { ...ANSWER, authorityAnswer });
    const later = await textOf((await packOf(asker, dossier, 'docx')).bytes);
    expect(later).toContain('Theo Văn bản số 88/BTC-CST ngày 16/11/2026 của Bộ Tài chính.');
  });

  it('of five hundred questions is made within bounds, in every format', async () => {
    const { asker, dossier } = await aDossier(500);
    for (const format of ['docx', 'xlsx', 'pdf'])
      expect((await packOf(asker, dossier, format)).status, format).toBe(200);
  }, 120_000);
});

describe('the original file given back', () => {
  /** A dossier whose questions came in a workbook: rows 8, 9 … of the template, one commune's or two. */
  async function aSentFile(options: { uploader?: Person; unitId?: string; name?: string } = {}) {
    const made = await aDossier();
    const { asker, dossier, place } = made;
    const bytes = await writeQuestionTemplate({
      commune: place.commune.name,
      province: place.province.name,
      fields: ['Rượu'],
    });
    const fileId = newId();
    const storageKey = `question-files/${fileId}`;
    await world.ctx.files.put(storageKey, bytes);
    const at = world.clock.now();
    await world.db.questionFile.create({
      data: {
        id: fileId,
        storageKey,
        name: options.name ?? 'Biểu tổng hợp.xlsx',
        format: 'xlsx',
        byteSize: bytes.length,
        sha256: 'x',
        letter: {},
        notQuestions: [],
        resultColumns: [{ sheet: 'Câu hỏi', headerRow: 6, column: 8 }],
        uploadedById: options.uploader?.id ?? asker.id,
        createdAt: at,
      },
    });
    const draftId = newId();
    await world.db.dossierDraft.create({
      data: {
        id: draftId,
        fileId,
        dossierId: dossier.id,
        communeCode: place.commune.code,
        provinceCode: place.province.code,
        title: 'Hồ sơ',
        createdById: options.uploader?.id ?? asker.id,
        unitId: options.unitId ?? place.commune.unitId,
        createdAt: at,
        updatedAt: at,
      },
    });
    const columns: TicketSource['columns'] = {
      legalBasis: null,
      cause: null,
      proposal: null,
      authority: null,
      deadline: null,
      note: null,
    };
    for (const [index, ticket] of dossier.tickets.entries()) {
      const source = { kind: 'rows', sheet: 'Câu hỏi', rows: [8 + index, 8 + index], group: null };
      await world.db.draftQuestion.create({
        data: {
          id: newId(),
          draftId,
          position: index,
          body: 'x',
          columns,
          source,
          textKey: `k${index}`,
          state: 'sent',
          ticketId: ticket.id,
        },
      });
      const kept = {
        fileId,
        fileName: 'Biểu tổng hợp.xlsx',
        number: `I.${index + 1}`,
        heading: 'I. Thương mại',
        columns,
        source,
      };
      await world.db.ticket.update({ where: { id: ticket.id }, data: { source: kept } });
    }
    return { ...made, fileId };
  }
  const original = (person: Person, dossier: { id: string }, fileId: string) =>
    download(person, `/api/dossiers/${dossier.id}/reply-pack?format=original&file=${fileId}`);

  it('has each answer in the row of its question; the pack has the numbers and headings of the file', async () => {
    const { asker, official, dossier, fileId } = await aSentFile();
    await world.act(official, dossier.tickets[1] ?? { id: '' }, 'answer', ANSWER);
    const { status, headers, bytes } = await original(asker, dossier, fileId);
    expect(status).toBe(200);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      "UTF-8''Biểu tổng hợp - kết quả trả lời.xlsx",
    );
    const text = await textOf(bytes);
    expect(text).toContain('Thẩm quyền thuộc Ủy ban nhân dân cấp xã.');
    expect(text).toContain(`(Phiếu ${dossier.tickets[0]?.code})`);
    expect(await textOf((await packOf(asker, dossier, 'docx')).bytes)).toMatch(/I\. Thương mại[\s\S]*Câu I\.2\. Phiếu/);
    const list = await world.as(asker).get(`/api/dossiers/${dossier.id}/question-files`);
    expect(list.body).toMatchObject({ items: [{ id: fileId, name: 'Biểu tổng hợp.xlsx', takesAnswers: true }] });
  });

  it('lists a file once that was sent again unchanged: its newest copy', async () => {
    const { asker, dossier, fileId } = await aSentFile();
    const [first, draft] = await Promise.all([
      world.db.questionFile.findUniqueOrThrow({ where: { id: fileId } }),
      world.db.dossierDraft.findFirstOrThrow({ where: { fileId } }),
    ]);
    const again = newId();
    const createdAt = new Date(first.createdAt.getTime() + 60_000);
    await world.db.questionFile.create({
      data: { ...first, id: again, createdAt, letter: {}, notQuestions: [], resultColumns: [] },
    });
    const { communeCode, provinceCode, title, createdById, unitId, dossierId } = draft;
    await world.db.dossierDraft.create({
      data: {
        id: newId(),
        fileId: again,
        ...{ communeCode, provinceCode, title, createdById, unitId, dossierId },
        createdAt,
        updatedAt: createdAt,
      },
    });
    const list = await world.as(asker).get<{ items: { id: string }[] }>(`/api/dossiers/${dossier.id}/question-files`);
    expect(list.body.items.map(({ id }) => id)).toEqual([again]);
  });

  it('keeps the name of a workbook with macros', async () => {
    const { asker, dossier } = await aSentFile({ name: 'Biểu.xlsm' });
    const { headers } = await packOf(asker, dossier, 'original');
    expect(headers['content-type']).toBe('application/vnd.ms-excel.sheet.macroEnabled.12');
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('Biểu - kết quả trả lời.xlsm');
  });

  it('is not for a department that has one of its questions, who reads the others nowhere else', async () => {
    const { official, dossier, fileId } = await aSentFile();
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    await world.act(official, dossier.tickets[0] ?? { id: '' }, 'handover', { department: 'TTTN' });
    expect((await packOf(officer, dossier, 'docx')).status).toBe(200);
    expect((await original(officer, dossier, fileId)).status).toBe(404);
    expect((await world.as(officer).get(`/api/dossiers/${dossier.id}/question-files`)).body).toEqual({ items: [] });
    expect((await original(official, dossier, fileId)).status).toBe(200);
  });

  it('is not for a commune when the file that the official sent has questions of others too', async () => {
    const official = await world.aPerson('deployed_official', world.aPlace().post);
    const { asker, dossier, fileId } = await aSentFile({ uploader: official, unitId: 'post:MoIT:01' });
    const elsewhere = world.aPlace();
    await world.db.dossierDraft.create({
      data: {
        id: newId(),
        fileId,
        communeCode: elsewhere.commune.code,
        provinceCode: elsewhere.province.code,
        title: 'Hồ sơ của xã khác',
        createdById: official.id,
        unitId: 'post:MoIT:01',
        createdAt: world.clock.now(),
        updatedAt: world.clock.now(),
        questions: { create: { id: newId(), position: 1, body: 'Hỏi của xã khác?', columns: {}, textKey: 'khác' } },
      },
    });
    expect((await original(asker, dossier, fileId)).status).toBe(404);
    expect((await packOf(asker, dossier, 'docx')).status).toBe(200);
  });

  it('of a dossier written by hand, and by a wrong id, is not there', async () => {
    const { asker, dossier } = await aDossier(1);
    expect((await packOf(asker, dossier, 'original')).status).toBe(404);
    const { asker: sender, dossier: sent } = await aSentFile();
    expect((await original(sender, sent, newId())).status).toBe(404);
    expect((await original(sender, sent, 'x')).status).toBe(400);
  });
});
