import { expect, test } from 'vitest';
import { applyChanges } from './changes.ts';
import { aQuestion, texts } from './draft-stage.ts';

const rows = [aQuestion('a', 1), aQuestion('b', 2, { warnings: ['two-questions'] }), aQuestion('c', 3)];

test('a text that was changed says nothing any more of what was found in it', () => {
  const [, changed] = applyChanges(rows, [{ op: 'edit', id: 'b', body: 'Mới' }]);
  expect(changed).toMatchObject({ body: 'Mới', warnings: [], original: 'Câu b' });
});

test('split keeps the place and the source, merge takes the row away, and both undo each other', () => {
  const parts = [
    { id: 'b', body: 'Trước?' },
    { id: 'b2', body: 'Sau?' },
  ];
  const divided = applyChanges(rows, [{ op: 'split', id: 'b', parts }]);
  expect(texts(divided)).toEqual(['Câu a', 'Trước?', 'Sau?', 'Câu c']);
  expect(divided[2]).toMatchObject({ id: 'b2', source: rows[1]?.source });
  expect(texts(applyChanges(divided, [{ op: 'merge', id: 'b2', into: 'b', body: 'Câu b' }]))).toEqual(texts(rows));
});

test('a change that the copy of the server has already changes nothing more', () => {
  const change = { op: 'add', id: 'n', after: 'a', body: 'Câu mới' } as const;
  const once = applyChanges(rows, [change]);
  expect(texts(once)).toEqual(['Câu a', 'Câu mới', 'Câu b', 'Câu c']);
  expect(texts(applyChanges(once, [change]))).toEqual(texts(once));
});

test('a line that was taken for none becomes a question with its source', () => {
  const line = {
    text: 'Xin hỏi thêm',
    kind: 'other' as const,
    source: { kind: 'lines' as const, lines: [9, 9], group: null },
  };
  const taken = applyChanges(rows, [{ op: 'take', notQuestion: 0, id: 't', after: 'c' }], [line]).at(-1);
  expect(taken).toMatchObject({ id: 't', body: 'Xin hỏi thêm', original: 'Xin hỏi thêm', source: line.source });
});

test('what names a row that is gone is passed over', () => {
  const changes = [
    { op: 'skip', id: 'x', reason: 'author' },
    { op: 'split', id: 'x', parts: [] },
    { op: 'take', notQuestion: 7, id: 't', after: null },
  ] as const;
  expect(applyChanges(rows, changes.map((change) => ({ ...change })) as never)).toEqual(rows);
});
