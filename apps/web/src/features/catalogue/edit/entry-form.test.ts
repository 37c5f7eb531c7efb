import { expect, test } from 'vitest';
import { aCatalogue } from '../a-catalogue.fixture.ts';
import { entriesOf, type Found } from '../shown.ts';
import { addition, alterations, beginsAnew, type EntryForm, formOf, mayWithdraw, missingIn } from './entry-form.ts';

const TODAY = '2026-11-22';
const found = (id: string): Found => {
  const one = entriesOf(aCatalogue()).get(id);
  if (!one) throw new Error(`No ${id} in the catalogue of the tests`);
  return one;
};
const altered = (id: string, patch: Partial<EntryForm>) => {
  const one = found(id);
  return alterations(one, { ...formOf(one.kind, one, TODAY), ...patch }, TODAY);
};

test('a form that is left as it was changes nothing', () => {
  for (const id of ['term-1', 'procedure-1', 'text-1', 'TTTN.cho', 'rule-1', 'Bộ Tài chính'])
    expect(altered(id, {}), id).toEqual([]);
});

test('words that decide begin on a day; others are put right in place', () => {
  expect(altered('term-1', { term: 'chợ hạng 2', from: '2026-12-01' })).toEqual([
    { op: 'edit', kind: 'term', id: 'term-1', data: { term: 'chợ hạng 2', from: '2026-12-01' } },
  ]);
  expect(altered('text-1', { title: 'Phân quyền' })).toEqual([
    { op: 'edit', kind: 'legal_text', id: 'text-1', data: { title: 'Phân quyền' } },
  ]);
  const term = found('term-1');
  expect(beginsAnew(term, { ...formOf('term', term, TODAY), term: 'chợ' }, TODAY)).toBe(true);
  expect(beginsAnew(term, { ...formOf('term', term, TODAY), term: 'chợ' }, '2025-03-01')).toBe(false);
});

test('an earlier last day is an end, a later one or none an edit', () => {
  expect(altered('term-1', { validTo: '2026-12-31' })).toEqual([
    { op: 'end', kind: 'term', id: 'term-1', data: { validTo: '2026-12-31' } },
  ]);
  expect(altered('text-1', { validTo: '2027-06-30' })).toMatchObject([{ op: 'edit', data: { validTo: '2027-06-30' } }]);
  expect(altered('text-1', { validTo: '' })).toMatchObject([{ op: 'edit', data: { validTo: null } }]);
});

test('a field is renamed and moved by two changes', () => {
  expect(altered('TTTN.cho', { nameVi: 'Chợ', department: 'XNK', from: '2027-01-01' })).toEqual([
    { op: 'edit', kind: 'field', id: 'TTTN.cho', data: { nameVi: 'Chợ' } },
    { op: 'move', kind: 'field', id: 'TTTN.cho', data: { department: 'XNK', from: '2027-01-01' } },
  ]);
});

test('a condition that is emptied holds everywhere', () => {
  expect(altered('rule-1', { province: '', field: '' })).toEqual([
    { op: 'edit', kind: 'rule', id: 'rule-1', data: { field: null, province: null, from: TODAY } },
  ]);
});

test('an addition says what was written and where it belongs, nothing else', () => {
  const form = formOf('procedure', null, TODAY);
  expect(missingIn('procedure', form)).toEqual(['name', 'level']);
  expect(addition('procedure', { ...form, name: ' Cấp lại ', level: 'commune' }, { field: 'TTTN.cho' })).toEqual({
    op: 'add',
    kind: 'procedure',
    data: { field: 'TTTN.cho', name: 'Cấp lại', level: 'commune', validFrom: TODAY },
  });
});

test('terms of a ministry outside are a list again', () => {
  expect(altered('Bộ Tài chính', { terms: 'thuế; hóa đơn, lệ phí' })).toEqual([
    { op: 'edit', kind: 'other_ministry', id: 'Bộ Tài chính', data: { terms: ['thuế', 'hóa đơn', 'lệ phí'] } },
  ]);
});

test('only what has not begun before today can be taken back', () => {
  const term = found('term-1');
  expect(mayWithdraw(term, TODAY)).toBe(false);
  expect(mayWithdraw(term, '2025-03-01')).toBe(true);
});
