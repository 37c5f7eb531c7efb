import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { aFile, aQuestion, draftStage, questions, scriptedDocuments } from '../../test/draft-stage.ts';
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
const ticketsOf = (communeCode: string) =>
  world.db.ticket.findMany({ where: { communeCode }, orderBy: { dossierPosition: 'asc' } });
const idOf = (draft: DossierDraft, index: number): string => draft.questions[index]?.id ?? '';

describe('sending a draft', () => {
  it('makes a ticket of each question, in the order of the file, with what the file says of it', async () => {
    const { clerk, place } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(52)), 'biểu tổng hợp.xlsx');
    expect(draft.counts).toMatchObject({ total: 52, open: 52 });
    const { status, body } = await stage.submit(clerk, draft);
    expect(status).toBe(200);
    expect(body).toMatchObject({ code: 'sent', known: [], kept: 0, dossier: { code: expect.stringMatching(/^HS-/) } });
    expect(body.opened.map(({ position }) => position)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
    expect(body.opened.map(({ question }) => question)).toEqual(draft.questions.map(({ id }) => id));
    const tickets = await ticketsOf(place.commune.code);
    expect(tickets).toHaveLength(52);
    expect(new Set(tickets.map(({ code }) => code)).size).toBe(52);
    expect(tickets[3]).toMatchObject({
      channel: 'file',
      body: draft.questions[3]?.body,
      textKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      source: {
        fileName: 'biểu tổng hợp.xlsx',
        number: '4',
        heading: 'Thương mại trong nước',
        source: { rows: [9, 9] },
      },
    });
    expect(await world.db.clock.count({ where: { kind: 'answer', ticket: { communeCode: place.commune.code } } })).toBe(
      52,
    );
    const after = await stage.read(clerk, draft.id);
    expect(after.counts).toMatchObject({ open: 0, sent: 52 });
    expect(after.dossier?.code).toBe(body.dossier?.code);
    const one = await world.as(clerk).get<Ticket>(`/api/tickets/${body.opened[0]?.ticket}`);
    expect(one.body.source).toMatchObject({ number: '1', fileId: draft.file?.id });
  });

  it('tells a department where its question stood, but does not give it the whole file', async () => {
    const { clerk, place } = await aClerk();
    const official = await world.aPerson('deployed_official', place.post);
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    const draft = await stage.draftOf(clerk, aFile(questions(3)));
    const { body } = await stage.submit(clerk, draft);
    const ticket = { id: body.opened[0]?.ticket ?? '' };
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    const seen = await world.as(officer).get<Ticket>(`/api/tickets/${ticket.id}`);
    expect(seen.body.source).toMatchObject({ number: '1', fileId: null });
    const file = `/api/question-files/${draft.file?.id}`;
    expect((await world.as(official).get(file)).status).toBe(200);
    expect((await world.as(officer).get(file)).status).toBe(404);
    const colleague = await world.aPerson('commune_staff', place.commune.unitId);
    const download = await world.as(colleague).get<string>(file);
    expect(download.headers['content-disposition']).toContain('bieu.xlsx');
    expect(JSON.parse(download.body).value.questions).toHaveLength(3);
  });

  it('keeps the place of what is held back', async () => {
    const { clerk, place } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(5)));
    await stage.change(clerk, draft, [{ op: 'skip', id: idOf(draft, 1), reason: 'author' }]);
    const first = await stage.submit(clerk, { id: draft.id, version: 2 }, [idOf(draft, 0), idOf(draft, 4)]);
    expect(first.body).toMatchObject({ kept: 2, opened: [{ position: 1 }, { position: 4 }] });
    await stage.change(clerk, { id: draft.id, version: first.body.version }, [
      { op: 'add', id: '01a2000c-0000-7000-8000-00000000000a', after: null, body: 'Câu hỏi thêm sau của xã về chợ?' },
    ]);
    const second = await stage.submit(clerk, { id: draft.id, version: first.body.version + 1 });
    expect(second.body.dossier?.id).toBe(first.body.dossier?.id);
    expect(second.body.opened.map(({ position }) => position)).toEqual([2, 3, 5]);
    expect((await ticketsOf(place.commune.code)).map(({ dossierPosition }) => dossierPosition)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('keeps the field and ministry that the author chose', async () => {
    const { clerk } = await aClerk();
    const field = await world.db.field.findFirstOrThrow({
      where: { unit: { ministryCode: 'MAE' } },
      include: { unit: true },
    });
    const draft = await stage.draftOf(clerk, aFile(questions(2)));
    await stage.change(clerk, draft, [
      { op: 'edit', id: idOf(draft, 0), field: field.id, urgency: 'urgent' },
      { op: 'edit', id: idOf(draft, 1), ministry: 'MAE' },
    ]);
    const { body } = await stage.submit(clerk, { id: draft.id, version: 2 });
    const [first, second] = await world.db.ticket.findMany({
      where: { dossierId: body.dossier?.id ?? '' },
      orderBy: { dossierPosition: 'asc' },
    });
    expect(first).toMatchObject({
      fieldId: field.id,
      departmentId: field.unitId,
      ministryCode: 'MAE',
      urgency: 'urgent',
      departmentConfirmed: false,
    });
    expect(second).toMatchObject({ ministryCode: 'MAE' });
  });

  it('opens no ticket twice when two press the button at once, on one draft or on two of the same file', async () => {
    const { clerk, place } = await aClerk();
    const other = await world.aPerson('commune_staff', place.commune.unitId);
    const draft = await stage.draftOf(clerk, aFile(questions(20)));
    const twin = await stage.draftOf(other, aFile(questions(20)));
    const replies = await Promise.all([
      stage.submit(clerk, draft),
      stage.submit(other, draft),
      stage.submit(other, twin),
    ]);
    expect(await ticketsOf(place.commune.code)).toHaveLength(20);
    const [own, same] = replies;
    expect([own.status, same.status].sort()).toEqual([200, 409]);
    expect([own, same].find(({ status }) => status === 409)?.problem).toMatchObject({
      code: 'draft-changed',
      version: 2,
    });
    const opened = replies.flatMap(({ status, body }) => (status === 200 ? body.opened : []));
    expect(opened).toHaveLength(20);
  });

  it('sent again with its key is the same sending', async () => {
    const { clerk, place } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(3)));
    const first = await stage.submit(clerk, draft, undefined, { key: 'once' });
    const again = await stage.submit(clerk, draft, undefined, { key: 'once' });
    expect(again.body).toEqual(first.body);
    expect(await ticketsOf(place.commune.code)).toHaveLength(3);
  });

  it('is all or nothing: one wrong question and none is sent', async () => {
    const { clerk, place } = await aClerk();
    const long = aQuestion(3, { body: 'dài '.repeat(5_001), warnings: ['long'] });
    const draft = await stage.draftOf(clerk, aFile([...questions(2), long]));
    expect(draft.counts).toMatchObject({ faulty: 1, warned: 1 });
    const named = await stage.submit(
      clerk,
      draft,
      draft.questions.map(({ id }) => id),
    );
    expect(named.problem.errors).toMatchObject([{ pointer: '/questions/2', code: 'question-too-long' }]);
    expect(await ticketsOf(place.commune.code)).toHaveLength(0);
    const rest = await stage.submit(clerk, draft);
    expect(rest.body).toMatchObject({ kept: 1, opened: [{ position: 1 }, { position: 2 }] });
  });

  it('refuses an old version, questions that are not there, and a draft with nothing in it', async () => {
    const { clerk } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(2)));
    expect((await stage.submit(clerk, { id: draft.id, version: 7 })).problem.code).toBe('draft-changed');
    const unknown = await stage.submit(clerk, draft, ['01a2000c-0000-7000-8000-000000000000']);
    expect(unknown.problem.errors).toMatchObject([{ pointer: '/questions/0', code: 'not-open-question' }]);
    const { body } = await world.as(clerk).post<{ drafts: DossierDraft[] }>('/api/dossier-drafts', {});
    const empty = body.drafts[0];
    if (!empty) throw new Error('an empty draft is a draft');
    expect((await stage.submit(clerk, empty)).problem.errors).toMatchObject([{ code: 'nothing-to-send' }]);
  });

  it('sends five hundred in five seconds, and goes on with the next dossier', async () => {
    const { clerk, place } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(503)));
    const began = performance.now();
    const first = await stage.submit(clerk, draft);
    const took = performance.now() - began;
    expect(first.body).toMatchObject({ kept: 3, opened: { length: 500 } });
    expect(took).toBeLessThan(5_000);
    const named = await stage.submit(clerk, { id: draft.id, version: 2 }, [idOf(draft, 500), idOf(draft, 502)]);
    expect(named.body.opened.map(({ position }) => position)).toEqual([1, 3]);
    expect(named.body.dossier?.id).not.toBe(first.body.dossier?.id);
    expect(await ticketsOf(place.commune.code)).toHaveLength(502);
  }, 30_000);

  it('tells that a dossier is full when more was named than it takes', async () => {
    const { clerk } = await aClerk();
    const draft = await stage.draftOf(clerk, aFile(questions(502)));
    const first = await stage.submit(
      clerk,
      draft,
      draft.questions.slice(0, 10).map(({ id }) => id),
    );
    expect(first.body.opened).toHaveLength(10);
    const refusal = await stage.submit(clerk, { id: draft.id, version: 2 }, [idOf(draft, 498), idOf(draft, 501)]);
    expect(refusal.problem).toMatchObject({ code: 'dossier-full', room: 1 });
  }, 30_000);
});
