import { expect, test } from 'vitest';
import type { Change } from '../catalogue.queries.ts';
import { alterEntry, type DraftChange, putChange, removeChange } from './draft.ts';

const put = (changes: readonly DraftChange[], key: string, change: Change) =>
  putChange(changes, { key, ministry: 'MoIT', change });
const field: Change = { op: 'add', kind: 'field', id: 'new:f', data: { department: 'TTTN', nameVi: 'Chợ' } };
const term = (text: string): Change => ({ op: 'add', kind: 'term', data: { field: 'new:f', term: text } });

test('what is said of an entry takes the place of what was said before', () => {
  const once = put([], 'a', { op: 'edit', kind: 'term', id: 't1', data: { term: 'chợ', from: '2026-11-22' } });
  const twice = put(once, 'b', { op: 'edit', kind: 'term', id: 't1', data: { term: 'chợ phiên' } });
  expect(twice).toEqual([
    { key: 'a', ministry: 'MoIT', change: { op: 'edit', kind: 'term', id: 't1', data: { term: 'chợ phiên' } } },
  ]);
});

test('an entry that is as it was published is no change any more', () => {
  const other = put([], 'o', { op: 'end', kind: 'term', id: 't2', data: { validTo: '2026-12-31' } });
  const edited = put(other, 'a', { op: 'edit', kind: 'field', id: 'f1', data: { nameVi: 'Chợ' } });
  const moved = put(edited, 'b', { op: 'move', kind: 'field', id: 'f1', data: { department: 'XNK' } });
  expect(alterEntry(moved, { kind: 'field', id: 'f1' }, [])).toEqual(other);
});

test('an end takes the place of an edit', () => {
  const edited = put([], 'a', { op: 'edit', kind: 'term', id: 't1', data: { term: 'chợ' } });
  const ended = put(edited, 'b', { op: 'end', kind: 'term', id: 't1', data: { validTo: '2026-12-31' } });
  expect(ended.map(({ change }) => change.op)).toEqual(['end']);
});

test('a field may move and get another name', () => {
  const moved = put([], 'a', { op: 'move', kind: 'field', id: 'f1', data: { department: 'XNK' } });
  const named = put(moved, 'b', { op: 'edit', kind: 'field', id: 'f1', data: { nameVi: 'Xuất xứ' } });
  expect(named.map(({ change }) => change.op)).toEqual(['move', 'edit']);
});

test('what is new takes its corrections into itself, and beginning from a day is none of them', () => {
  const added = put([], 'new:f', field);
  const corrected = put(added, 'x', {
    op: 'edit',
    kind: 'field',
    id: 'new:f',
    data: { nameVi: 'Chợ, siêu thị', from: '2026-11-22' },
  });
  expect(corrected).toEqual([
    { key: 'new:f', ministry: 'MoIT', change: { ...field, data: { department: 'TTTN', nameVi: 'Chợ, siêu thị' } } },
  ]);
});

test('a new field that is taken back takes its terms along', () => {
  const added = put(put(put([], 'new:f', field), 'new:1', term('chợ')), 'k', {
    op: 'edit',
    kind: 'term',
    id: 'old',
    data: { term: 'siêu thị' },
  });
  expect(removeChange(added, 'new:f').map(({ key }) => key)).toEqual(['k']);
  expect(put(added, 'y', { op: 'withdraw', kind: 'field', id: 'new:f' }).map(({ key }) => key)).toEqual(['k']);
});

test('the order of a ministry is said once, and forgets a rule that is taken back', () => {
  const first = put([], 'a', { op: 'order', kind: 'rule', ids: ['r1', 'r2'] });
  const ruled = put(first, 'new:r', { op: 'add', kind: 'rule', id: 'new:r', data: { name: 'LPG' } });
  const last = put(ruled, 'b', { op: 'order', kind: 'rule', ids: ['r2', 'new:r', 'r1'] });
  expect(last.filter(({ change }) => change.op === 'order')).toHaveLength(1);
  const other = putChange(last, {
    key: 'c',
    ministry: 'MAE',
    change: { op: 'order', kind: 'rule', ids: ['m1'] },
  });
  expect(removeChange(other, 'new:r').map(({ change }) => change.ids)).toEqual([['r2', 'r1'], ['m1']]);
});
