import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { LiveEvent } from '../../core/outbox.ts';
import { aFile, aQuestion, draftStage, questions, scriptedDocuments } from '../../test/draft-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { presentLiveEvent } from '../events/live-event.presenter.ts';
import type { DossierDraft } from './dossier-drafts.schemas.ts';
import type { DraftChange } from './draft-changes.schemas.ts';

let world: TestWorld;
let stage: ReturnType<typeof draftStage>;
beforeAll(async () => {
  world = await openTestWorld({ documents: scriptedDocuments() });
  stage = draftStage(world);
});
afterAll(() => world.close());

async function aDraft(count = 5) {
  const place = world.aPlace();
  const clerk = await world.aPerson('commune_staff', place.commune.unitId);
  const colleague = await world.aPerson('commune_staff', place.commune.unitId);
  return { place, clerk, colleague, draft: await stage.draftOf(clerk, aFile(questions(count))) };
}
const idOf = (draft: DossierDraft, index: number): string => draft.questions[index]?.id ?? '';
const bodiesOf = ({ questions: all }: DossierDraft) => all.map(({ body }) => body);

describe('correcting a draft', () => {
  it('edits a question and remembers what the file said', async () => {
    const { clerk, draft } = await aDraft();
    const { status, body } = await stage.change(clerk, draft, [
      {
        op: 'edit',
        id: idOf(draft, 1),
        body: 'Hỏi về đất lâm nghiệp của hộ?',
        ministry: 'MAE',
        urgency: 'urgent',
        number: '2a',
      },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, removed: [], head: { counts: { open: 5 } } });
    expect(body.questions).toMatchObject([
      {
        id: idOf(draft, 1),
        body: 'Hỏi về đất lâm nghiệp của hộ?',
        ministry: 'MAE',
        urgency: 'urgent',
        number: '2a',
        version: 2,
      },
    ]);
    expect(body.questions[0]?.original).toBe(draft.questions[1]?.body);
    expect(body.questions[0]?.routing).toMatchObject({ outcome: expect.any(String) });
  });

  it('skips and takes back', async () => {
    const { clerk, draft } = await aDraft();
    const skipped = await stage.change(clerk, draft, [{ op: 'skip', id: idOf(draft, 0), reason: 'answered' }]);
    expect(skipped.body.questions).toMatchObject([{ state: 'skipped', skipReason: 'answered' }]);
    const restored = await stage.change(clerk, { id: draft.id, version: 2 }, [{ op: 'restore', id: idOf(draft, 0) }]);
    expect(restored.body.questions).toMatchObject([{ state: 'open', skipReason: null }]);
  });

  it('splits one into three that stand where it stood', async () => {
    const { clerk, draft } = await aDraft(3);
    const [second, third] = [newId(), newId()];
    const { body } = await stage.change(clerk, draft, [
      {
        op: 'split',
        id: idOf(draft, 1),
        parts: [
          { id: idOf(draft, 1), body: 'Một?' },
          { id: second, body: 'Hai?' },
          { id: third, body: 'Ba?' },
        ],
      },
    ]);
    expect(body.questions.map(({ id }) => id)).toEqual([idOf(draft, 1), second, third]);
    const after = await stage.read(clerk, draft.id);
    expect(after.questions.map(({ number, body: text }) => [number, text.length > 10 ? '…' : text])).toEqual([
      ['1', '…'],
      ['2', 'Một?'],
      ['2', 'Hai?'],
      ['2', 'Ba?'],
      ['3', '…'],
    ]);
  });

  it('merges one into another, which is then one question fewer', async () => {
    const { clerk, draft } = await aDraft(3);
    const { body } = await stage.change(clerk, draft, [
      { op: 'merge', id: idOf(draft, 1), into: idOf(draft, 0), body: 'Cả hai câu làm một?' },
    ]);
    expect(body).toMatchObject({ removed: [idOf(draft, 1)], head: { counts: { total: 2 } } });
    const after = await stage.read(clerk, draft.id);
    expect(bodiesOf(after)).toEqual(['Cả hai câu làm một?', draft.questions[2]?.body]);
    const gone = await stage.change(clerk, after, [{ op: 'restore', id: idOf(draft, 1) }]);
    expect(gone.problem).toMatchObject({ code: 'draft-changed', conflicts: [{ change: 0, id: idOf(draft, 1) }] });
  });

  it('adds a question by hand, and takes one from what was not taken as a question', async () => {
    const { clerk, draft } = await aDraft(2);
    const [added, taken, before] = [newId(), newId(), newId()];
    await stage.change(clerk, draft, [
      { op: 'add', id: added, after: idOf(draft, 0), body: 'Thêm?' },
      { op: 'take', id: taken, after: added, notQuestion: 0 },
      { op: 'add', id: before, after: null, body: 'Trước hết?' },
    ]);
    const after = await stage.read(clerk, draft.id);
    expect(after.questions.map(({ id }) => id)).toEqual([before, idOf(draft, 0), added, taken, idOf(draft, 1)]);
    expect(after.questions[3]).toMatchObject({ body: draft.notQuestions[0]?.text, source: { rows: [99, 99] } });
  });

  it('finds room for as many insertions at one spot as anybody makes', async () => {
    const { clerk, draft } = await aDraft(2);
    const added = Array.from({ length: 120 }, newId);
    const changes = added.map(
      (id, index): DraftChange => ({
        op: 'add',
        id,
        after: added[index - 1] ?? idOf(draft, 0),
        body: `Thêm ${index}?`,
      }),
    );
    expect((await stage.change(clerk, draft, changes)).status).toBe(200);
    const after = await stage.read(clerk, draft.id);
    expect(after.questions.map(({ id }) => id)).toEqual([idOf(draft, 0), ...added, idOf(draft, 1)]);
  });

  it('changes the head', async () => {
    const { clerk, draft } = await aDraft(1);
    const head = { title: 'Vướng mắc quý IV', letterNumber: '45/UBND-KT', letterDate: '2026-11-02' };
    const { body } = await stage.change(clerk, draft, [], { head });
    expect(body.head).toMatchObject(head);
  });

  it('makes no change twice that is sent again with its key', async () => {
    const { clerk, draft } = await aDraft(1);
    const add: DraftChange = { op: 'add', id: newId(), after: null, body: 'Một lần?' };
    const first = await stage.change(clerk, draft, [add], { key: 'again' });
    const again = await stage.change(clerk, draft, [add], { key: 'again' });
    expect(again.body).toEqual(first.body);
    expect((await stage.read(clerk, draft.id)).questions).toHaveLength(2);
  });
});

describe('two people at one draft', () => {
  it('both keep what they did to different questions, and learn of what the other did', async () => {
    const { clerk, colleague, draft } = await aDraft();
    await stage.change(clerk, draft, [{ op: 'edit', id: idOf(draft, 0), body: 'Của người thứ nhất?' }]);
    const { status, body } = await stage.change(colleague, draft, [
      { op: 'edit', id: idOf(draft, 1), body: 'Của người thứ hai?' },
    ]);
    expect(status).toBe(200);
    expect(body.version).toBe(3);
    expect(body.questions.map(({ body: text }) => text)).toEqual(['Của người thứ nhất?', 'Của người thứ hai?']);
  });

  it('conflict on the question that both changed, and on nothing else', async () => {
    const { clerk, colleague, draft } = await aDraft();
    await stage.change(clerk, draft, [{ op: 'edit', id: idOf(draft, 0), body: 'Của người thứ nhất?' }]);
    const late = await stage.change(colleague, draft, [
      { op: 'edit', id: idOf(draft, 0), body: 'Đến sau.' },
      { op: 'skip', id: idOf(draft, 2), reason: 'author' },
    ]);
    expect(late.status).toBe(409);
    expect(late.problem).toMatchObject({
      code: 'draft-changed',
      conflicts: [{ change: 0, id: idOf(draft, 0) }],
      headConflict: false,
      version: 3,
    });
    const after = await stage.read(clerk, draft.id);
    expect(after.questions[0]?.body).toBe('Của người thứ nhất?');
    expect(after.questions[2]?.state).toBe('skipped');
  });

  it('do not overwrite one another’s title', async () => {
    const { clerk, colleague, draft } = await aDraft(1);
    await stage.change(clerk, draft, [], { head: { title: 'Một' } });
    const late = await stage.change(colleague, draft, [], { head: { title: 'Hai' } });
    expect(late.problem).toMatchObject({ code: 'draft-changed', headConflict: true, head: { title: 'Một' } });
  });

  it('learn of it at once, on all their devices, and nobody else does', async () => {
    const { clerk, colleague, draft, place } = await aDraft(1);
    const official = await world.aPerson('deployed_official', place.post);
    const since = await world.ctx.events.latestId();
    await stage.change(clerk, draft, [{ op: 'edit', id: idOf(draft, 0), body: 'Mới?' }]);
    const events = ((await world.ctx.events.since(since)) ?? []).map(({ event }) => event);
    const told: LiveEvent | undefined = events.find(({ type }) => type === 'dossier-draft.changed');
    if (!told) throw new Error('the change tells nobody');
    const data = { draftId: draft.id, version: 2, by: clerk.id };
    expect(presentLiveEvent(await world.actorOf(colleague), told)).toEqual({ event: 'dossier-draft.changed', data });
    expect(presentLiveEvent(await world.actorOf(official), told)).toBeNull();
  });
});

describe('what cannot be done', () => {
  it('is told with every wrong place, and nothing of it takes effect', async () => {
    const { clerk, draft } = await aDraft(2);
    const refusal = await stage.change(clerk, draft, [
      { op: 'skip', id: idOf(draft, 0), reason: 'author' },
      { op: 'edit', id: idOf(draft, 1), field: 'khong-co' },
      { op: 'take', id: newId(), after: null, notQuestion: 9 },
      { op: 'merge', id: idOf(draft, 1), into: idOf(draft, 1), body: 'x' },
      { op: 'add', id: idOf(draft, 0), after: null, body: 'x' },
    ]);
    expect(refusal.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/changes/1/field', 'unknown'],
      ['/changes/2/notQuestion', 'unknown'],
      ['/changes/3/into', 'same-question'],
      ['/changes/4/id', 'taken'],
    ]);
    expect((await stage.read(clerk, draft.id)).version).toBe(1);
  });

  it('names the one wrong field of a change', async () => {
    const { clerk, draft } = await aDraft(1);
    const url = `/api/dossier-drafts/${draft.id}/changes`;
    const changes = [{ op: 'skip', id: idOf(draft, 0), reason: 'vì thích' }];
    const refusal = await world.as(clerk).post(url, { version: 1, changes });
    expect(refusal.problem.errors).toMatchObject([{ pointer: '/changes/0/reason', code: 'enum' }]);
  });

  it('takes no id of a question in another draft', async () => {
    const [one, two] = [await aDraft(1), await aDraft(1)];
    const refusal = await stage.change(one.clerk, one.draft, [
      { op: 'add', id: idOf(two.draft, 0), after: null, body: 'x' },
    ]);
    expect(refusal.problem.errors).toMatchObject([{ pointer: '/changes/0/id', code: 'taken' }]);
  });

  it('leaves alone what was sent', async () => {
    const { clerk, draft } = await aDraft(2);
    const sent = await stage.submit(clerk, draft, [idOf(draft, 0)]);
    const late = await stage.change(clerk, { id: draft.id, version: sent.body.version }, [
      { op: 'edit', id: idOf(draft, 0), body: 'Khác?' },
    ]);
    expect(late.problem).toMatchObject({ code: 'draft-changed', conflicts: [{ id: idOf(draft, 0) }] });
    const refusal = await world.as(clerk).delete(`/api/dossier-drafts/${draft.id}`);
    expect(refusal.problem.code).toBe('draft-sent');
  });

  it('holds no more than two thousand', async () => {
    const { clerk } = await aDraft(0);
    const draft = await stage.draftOf(clerk, aFile(questions(2_000)));
    const refusal = await stage.change(clerk, draft, [{ op: 'add', id: newId(), after: null, body: 'Một câu nữa?' }]);
    expect(refusal.problem).toMatchObject({ code: 'draft-full' });
    expect(aQuestion(1).n).toBe(1);
  }, 30_000);
});

describe('who sees a draft', () => {
  it('is its author and the staff of the commune; to others it is not there', async () => {
    const { clerk, colleague, draft, place } = await aDraft(1);
    const strangers = [
      await world.aPerson('commune_staff', world.aPlace().commune.unitId),
      await world.aPerson('deployed_official', place.post),
      await world.aPerson('provincial_officer', place.provincialDepartment),
      await world.aPerson('hotline_operator', 'hotline:MoIT'),
    ];
    for (const person of [clerk, colleague]) {
      const list = await world.as(person).get<{ items: { id: string }[] }>('/api/dossier-drafts');
      expect(list.body.items.map(({ id }) => id)).toEqual([draft.id]);
    }
    for (const person of strangers) {
      const as = world.as(person);
      expect((await as.get<{ items: unknown[] }>('/api/dossier-drafts')).body.items).toEqual([]);
      for (const { status } of [
        await as.get(`/api/dossier-drafts/${draft.id}`),
        await as.get(`/api/question-files/${draft.file?.id}`),
        await as.delete(`/api/dossier-drafts/${draft.id}`),
        await stage.change(person, draft, []),
        await stage.submit(person, draft),
      ])
        expect(status).toBe(404);
    }
  });

  it('is the official who wrote it, and not the colleague of another post', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const draft = await stage.draftOf(official, aFile(questions(1)));
    expect(draft).toMatchObject({ commune: null });
    const colleague = await world.aPerson('provincial_officer', place.provincialDepartment);
    expect((await world.as(colleague).get(`/api/dossier-drafts/${draft.id}`)).status).toBe(404);
    expect((await world.as(official).get(`/api/dossier-drafts/${draft.id}`)).status).toBe(200);
  });

  it('throws it away with its file', async () => {
    const { clerk, draft } = await aDraft(1);
    const { storageKey } = await world.db.questionFile.findUniqueOrThrow({ where: { id: draft.file?.id ?? '' } });
    expect(await world.ctx.files.exists(storageKey)).toBe(true);
    expect((await world.as(clerk).delete(`/api/dossier-drafts/${draft.id}`)).status).toBe(204);
    expect((await world.as(clerk).get(`/api/dossier-drafts/${draft.id}`)).status).toBe(404);
    expect(await world.ctx.files.exists(storageKey)).toBe(false);
    expect(await world.db.draftQuestion.count({ where: { draftId: draft.id } })).toBe(0);
    const acts = await world.db.auditEntry.findMany({ where: { subjectId: draft.id }, orderBy: { at: 'asc' } });
    expect(acts.map(({ action }) => action).sort()).toEqual(['dossier_draft.created', 'dossier_draft.deleted']);
  });
});
