import { expect, test } from 'vitest';
import { applyChanges, type Change } from './changes.ts';
import {
  acknowledged,
  EMPTY_QUEUE,
  enqueue,
  isSaved,
  pendingChanges,
  rebased,
  settled,
  startSending,
  withOutcome,
} from './draft-queue.ts';
import { aDraft, aQuestion, texts } from './draft-stage.ts';

const edit = (id: string, body: string): Change => ({ op: 'edit', id, body });

test('changes show at once, go as one batch, and are gone from the queue when the server has them', () => {
  const draft = aDraft([aQuestion('a', 1), aQuestion('b', 2)]);
  const waiting = enqueue(enqueue(EMPTY_QUEUE, draft.questions, [edit('a', 'Một')]), draft.questions, [
    edit('a', 'Một rưỡi'),
  ]);
  expect(waiting.waiting).toEqual([edit('a', 'Một rưỡi')]);
  expect(texts(applyChanges(draft.questions, pendingChanges(waiting)))).toEqual(['Một rưỡi', 'Câu b']);

  const sending = startSending(waiting, draft.version, 'k1');
  expect(sending).toMatchObject({ sending: { key: 'k1', version: 1, changes: [edit('a', 'Một rưỡi')] }, waiting: [] });
  const changed = aQuestion('a', 1, { body: 'Một rưỡi', version: 2 });
  const outcome = { version: 2, head: { ...draft, version: 2 }, questions: [changed], removed: [] };
  const after = withOutcome(draft, outcome);
  expect(after).toMatchObject({ version: 2, questions: [{ body: 'Một rưỡi' }, { body: 'Câu b' }] });
  expect(isSaved(acknowledged(sending, outcome, after))).toBe(true);
});

test('a change made while another of the same row is under way builds on its outcome', () => {
  const draft = aDraft([aQuestion('a', 1)]);
  const sending = startSending(enqueue(EMPTY_QUEUE, draft.questions, [edit('a', 'Một')]), 1, 'k1');
  const more = enqueue(sending, draft.questions, [edit('a', 'Hai')]);
  const changed = aQuestion('a', 1, { body: 'Một', version: 2 });
  const outcome = { version: 2, head: { ...draft, version: 2 }, questions: [changed], removed: [] };
  const done = acknowledged(more, outcome, withOutcome(draft, outcome));
  expect(done.conflicts).toEqual([]);
  expect(done.waiting).toEqual([edit('a', 'Hai')]);
});

test('what somebody else changed meanwhile is a conflict, and nothing of either side is lost', () => {
  const draft = aDraft([aQuestion('a', 1), aQuestion('b', 2)]);
  const waiting = enqueue(EMPTY_QUEUE, draft.questions, [edit('a', 'Của tôi'), edit('b', 'Hai')]);
  const theirs = aQuestion('a', 1, { body: 'Của máy kia', version: 5 });
  const now = aDraft([theirs, aQuestion('b', 2)], 5);
  const met = rebased(waiting, now);
  expect(met.waiting).toEqual([edit('b', 'Hai')]);
  expect(met.conflicts).toEqual([{ change: edit('a', 'Của tôi'), theirs }]);

  const [conflict] = met.conflicts;
  if (!conflict) throw new Error('no conflict');
  expect(settled(met, conflict, false, 'new')).toMatchObject({ conflicts: [], waiting: [edit('b', 'Hai')] });
  const kept = settled(met, conflict, true, 'new');
  expect(kept.waiting).toEqual([edit('b', 'Hai'), edit('a', 'Của tôi')]);
  // Made on what is there now: it does not meet the same change again.
  expect(rebased(kept, now).conflicts).toEqual([]);
});

test('the server names what it could not do; the rest took effect', () => {
  const draft = aDraft([aQuestion('a', 1), aQuestion('b', 2)]);
  const queued = enqueue(EMPTY_QUEUE, draft.questions, [edit('a', 'Của tôi'), edit('b', 'Hai')]);
  const sending = startSending(queued, 1, 'k1');
  const rows = [aQuestion('a', 1, { body: 'Của máy kia', version: 2 }), aQuestion('b', 2, { body: 'Hai', version: 3 })];
  const outcome = {
    version: 3,
    head: { ...draft, version: 3 },
    questions: rows,
    removed: [],
    conflicts: [{ change: 0, id: 'a' }],
  };
  const done = acknowledged(sending, outcome, withOutcome(draft, outcome));
  expect(done).toMatchObject({
    sending: null,
    conflicts: [{ change: { body: 'Của tôi' }, theirs: { body: 'Của máy kia' } }],
  });
});

test('the text of a row that is gone goes on as a question of its own', () => {
  const draft = aDraft([aQuestion('a', 1)]);
  const met = rebased(enqueue(EMPTY_QUEUE, draft.questions, [edit('a', 'Của tôi')]), aDraft([], 2));
  const [conflict] = met.conflicts;
  if (!conflict) throw new Error('no conflict');
  expect(settled(met, conflict, true, 'new').waiting).toEqual([{ op: 'add', id: 'new', after: null, body: 'Của tôi' }]);
});
