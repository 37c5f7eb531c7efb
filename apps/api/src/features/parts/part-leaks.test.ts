import { openPackage } from '@caunoi/documents/read/package/open-package';
import { READ_LIMITS } from '@caunoi/documents/read/read-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import { countGrams, fillGrams } from '../../core/similar/count-grams.ts';
import { textKey } from '../../core/ticket/text-key.ts';
import { aDossierStage } from '../../test/dossier-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from '../tickets/tickets.schemas.ts';
import type { Parts } from './parts.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const SECRET = 'Phần riêng: cửa hàng xăng dầu nộp hồ sơ tại Sở';
const PART = 'Cửa hàng bán lẻ xăng dầu trên địa bàn cần giấy chứng nhận đủ điều kiện nào?';
const CITED = [{ document: 'Nghị định 83/2014/NĐ-CP' }];

const NO_COLUMNS = { legalBasis: null, cause: null, proposal: null, authority: null, deadline: null, note: null };

async function anUploadOf(person: { id: string }): Promise<string> {
  const id = newId();
  const storageKey = `attachments/${id}`;
  await world.ctx.files.put(storageKey, new TextEncoder().encode(SECRET));
  await world.db.attachment.create({
    data: {
      id,
      storageKey,
      name: 'phan-rieng.txt',
      contentType: 'text/plain',
      byteSize: SECRET.length,
      sha256: 'x',
      uploadedById: person.id,
      createdAt: world.clock.now(),
    },
  });
  return id;
}

/** The first question of a dossier is split; one part is answered, with a file. */
async function anAnsweredPart() {
  const stage = await aDossierStage(world, 2);
  const [whole] = stage.tickets;
  if (!whole) throw new Error('Two were submitted');
  const trade = await world.aPerson('department_officer', 'department:TTTN');
  const split = await world.act(stage.official, whole, 'split', {
    parts: [
      { body: PART, department: 'TTTN' },
      { body: 'Kho hóa chất phải khai báo gì?', department: 'HC' },
    ],
  });
  if (split.status !== 200) throw new Error(JSON.stringify(split.problem));
  const [part] = (await world.as(stage.official).get<Parts>(`/api/tickets/${whole.id}/parts`)).body.items;
  if (!part) throw new Error('Two parts were opened');
  const fileId = await anUploadOf(trade);
  const answered = await world.act(trade, part, 'answer', { body: SECRET, citations: CITED, attachmentIds: [fileId] });
  if (answered.status !== 200) throw new Error(JSON.stringify(answered.problem));
  await world.runJobs();
  return { ...stage, whole, part, trade, fileId };
}

describe('a part’s text', () => {
  it('lends its files to who works on the question, never to its commune', async () => {
    const { asker, official, trade, whole, fileId } = await anAnsweredPart();
    for (const person of [official, trade])
      expect((await world.as(person).get(`/api/attachments/${fileId}`)).status).toBe(200);
    expect((await world.as(asker).get(`/api/attachments/${fileId}`)).problem.code).toBe('not-found');
    // nor when the whole is answered with what it says
    await world.act(official, whole, 'answer', { body: 'Trả lời chung.', citations: CITED });
    expect((await world.as(asker).get(`/api/attachments/${fileId}`)).problem.code).toBe('not-found');
    const timeline = await world.as(asker).get(`/api/tickets/${whole.id}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toContain('phan-rieng.txt');
  });

  it('gives its files to the answer of the whole, as files of that; the part stays hidden', async () => {
    const { asker, official, trade, whole, part, fileId } = await anAnsweredPart();
    const parts = (await world.as(official).get<Parts>(`/api/tickets/${whole.id}/parts`)).body;
    expect(parts.items[0]?.answer?.files).toEqual([
      { id: fileId, name: 'phan-rieng.txt', contentType: 'text/plain', byteSize: SECRET.length },
    ]);
    const answer = { body: 'Trả lời chung.', citations: CITED, partFileIds: [fileId] };
    expect((await world.act(official, whole, 'answer', answer)).status).toBe(200);

    const { body } = await world.as(asker).get<Timeline>(`/api/tickets/${whole.id}/timeline`);
    const copies = body.items.flatMap(({ attachments }) => attachments);
    expect(copies.map(({ name }) => name)).toEqual(['phan-rieng.txt']);
    const [copy] = copies;
    const download = await world.app.inject({
      url: `/api/attachments/${copy?.id}`,
      headers: { authorization: `Bearer ${world.tokenFor(asker)}` },
    });
    expect([download.statusCode, download.payload]).toEqual([200, SECRET]);
    expect(await world.db.attachment.findUniqueOrThrow({ where: { id: copy?.id ?? '' } })).toMatchObject({
      ticketId: whole.id,
      uploadedById: official.id,
    });
    expect((await world.as(asker).get(`/api/attachments/${fileId}`)).problem.code).toBe('not-found');
    expect((await world.as(asker).get(`/api/tickets/${whole.id}/parts`)).problem.code).toBe('forbidden');
    for (const trace of [part.id, part.code, fileId, trade.id]) expect(JSON.stringify(body)).not.toContain(trace);
  });

  it('gives them to no other question, and nothing else is taken for one of them', async () => {
    const one = await anAnsweredPart();
    const other = await anAnsweredPart();
    const partFileIds = [one.fileId, other.fileId, await anUploadOf(one.trade), newId()];
    const refused = await world.act(one.official, one.whole, 'answer', {
      body: 'Trả lời chung.',
      citations: CITED,
      partFileIds,
    });
    expect(refused.problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/partFileIds/1 unknown',
      '/partFileIds/2 unknown',
      '/partFileIds/3 unknown',
    ]);
  });

  it('keeps its files to its department until the head has approved it, and when it was given back', async () => {
    const { official, whole } = await anAnsweredPart();
    await world.act(official, whole, 'handover', { department: 'XNK' });
    const [holder, officer, head] = await Promise.all([
      world.aPerson('department_officer', 'department:XNK'),
      world.aPerson('department_officer', 'department:HC'),
      world.aPerson('department_head', 'department:HC'),
    ]);
    const part = await world.db.ticket.findFirstOrThrow({ where: { partOfId: whole.id, partPosition: 2 } });
    const fileId = await anUploadOf(officer);
    const text = { body: 'Kho phải khai báo.', citations: CITED, attachmentIds: [fileId] };
    expect((await world.act(officer, part, 'answer', text)).body.state).toBe('in_review');
    const keptFromHolder = async () => {
      expect((await world.as(holder).get(`/api/attachments/${fileId}`)).problem.code).toBe('not-found');
      const answer = { body: 'Trả lời chung.', citations: CITED, partFileIds: [fileId] };
      const { problem } = await world.act(holder, whole, 'answer', answer);
      expect(problem.errors).toMatchObject([{ pointer: '/partFileIds/0', code: 'unknown' }]);
    };
    await keptFromHolder();
    expect((await world.act(head, part, 'return-answer', { reason: 'Thiếu mẫu.' })).status).toBe(200);
    await keptFromHolder();
  });

  it('lends its files to the department that holds the whole, not to that of another part', async () => {
    const { official, whole, fileId } = await anAnsweredPart();
    expect((await world.act(official, whole, 'handover', { department: 'XNK' })).status).toBe(200);
    const [holder, chemist] = await Promise.all([
      world.aPerson('department_officer', 'department:XNK'),
      world.aPerson('department_officer', 'department:HC'),
    ]);
    expect((await world.as(holder).get(`/api/attachments/${fileId}`)).status).toBe(200);
    expect((await world.as(chemist).get(`/api/attachments/${fileId}`)).problem.code).toBe('not-found');
    const filesFor = async (person: { id: string }, id: string) =>
      (await world.as(person).get<Parts>(`/api/tickets/${id}/parts`)).body.items[0]?.answer?.files.length;
    const { id: otherPart } = await world.db.ticket.findFirstOrThrow({
      where: { partOfId: whole.id, partPosition: 2 },
    });
    expect([await filesFor(holder, whole.id), await filesFor(chemist, otherPart)]).toEqual([1, 0]);
  });

  it('stands in no reply pack of its commune, and counts in no dossier', async () => {
    const { asker, whole } = await anAnsweredPart();
    const { dossierId } = await world.db.ticket.findUniqueOrThrow({ where: { id: whole.id } });
    const { body } = await world.as(asker).get(`/api/dossiers/${dossierId}`);
    expect(body).toMatchObject({ progress: { total: 2, done: 0 } });
    const reply = await world.app.inject({
      url: `/api/dossiers/${dossierId}/reply-pack?format=docx`,
      headers: { authorization: `Bearer ${world.tokenFor(asker)}` },
    });
    expect(reply.statusCode).toBe(200);
    const pkg = await openPackage(new Uint8Array(reply.rawPayload), READ_LIMITS);
    const texts: string[] = [];
    for (const name of pkg.names.filter((each) => each.endsWith('.xml')))
      for await (const chunk of pkg.read(name)) texts.push(Buffer.from(chunk).toString('utf8'));
    expect(texts.join('')).toContain('0/2 câu hỏi');
    expect(texts.join('')).not.toContain('Phần riêng');
  });

  it('is offered to no commune as an answer to a like question, nor while it writes one', async () => {
    const { asker, official, part } = await anAnsweredPart();
    await countGrams(world.db);
    await fillGrams(world.db);
    for (const person of [asker, official]) {
      const { status, body } = await world.as(person).post('/api/similar-answers/search', { text: PART });
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain(SECRET);
      expect(JSON.stringify(body)).not.toContain(part.code);
    }
  });

  it('is not what a draft that asks the same is said to double', async () => {
    const { asker, part, place } = await anAnsweredPart();
    await countGrams(world.db);
    await fillGrams(world.db);
    const now = world.clock.now();
    const { unitId = '' } = (await world.actorOf(asker)).roles[0] ?? {};
    const [draftId, questionId] = [newId(), newId()];
    await world.db.dossierDraft.create({
      data: {
        id: draftId,
        communeCode: place.commune.code,
        provinceCode: place.province.code,
        title: 'Khó khăn, vướng mắc',
        createdById: asker.id,
        unitId,
        createdAt: now,
        updatedAt: now,
        questions: {
          create: [
            { id: questionId, position: 0, body: PART, columns: NO_COLUMNS, warnings: [], textKey: textKey(PART) },
          ],
        },
      },
    });
    const [read, matches] = await Promise.all([
      world.as(asker).get(`/api/dossier-drafts/${draftId}`),
      world.as(asker).post(`/api/dossier-drafts/${draftId}/matches`, { questions: [questionId] }),
    ]);
    expect([read.status, matches.status]).toEqual([200, 200]);
    for (const trace of [part.id, part.code, 'Phần riêng'])
      expect(JSON.stringify([read.body, matches.body])).not.toContain(trace);
  });

  it('has no receipts: its commune cannot say that it has read it', async () => {
    const { asker, whole, part } = await anAnsweredPart();
    expect((await world.as(asker).post(`/api/tickets/${part.id}/receipt`)).problem.code).toBe('not-found');
    expect((await world.as(asker).post(`/api/tickets/${whole.id}/receipt`)).body).toEqual({ answers: 0 });
    expect(await world.db.answerReceipt.count({ where: { answer: { ticketId: part.id } } })).toBe(0);
  });
});
