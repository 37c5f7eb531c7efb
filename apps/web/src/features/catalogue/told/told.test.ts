import { expect, test } from 'vitest';
import { aCatalogue } from '../a-catalogue.fixture.ts';
import type { Change } from '../catalogue.queries.ts';
import { applyDraft } from '../draft/apply-draft.ts';
import { entriesOf } from '../shown.ts';
import { differences, linesOf, tellChanged, tellDraft } from './told.ts';

const tell = (...changes: readonly Change[]) => {
  const draft = changes.map((change, at) => ({ key: change.id ?? `k${at}`, ministry: 'MoIT', change }));
  return tellDraft(draft, applyDraft(aCatalogue(), draft), entriesOf(aCatalogue()));
};

test('an edit is told by what it was called, with the words that differ', () => {
  const [told] = tell({ op: 'edit', kind: 'procedure', id: 'procedure-1', data: { level: 'province' } });
  expect(told).toMatchObject({ label: 'Cấp Giấy phép bán lẻ rượu', department: 'TTTN', field: 'TTTN.cho' });
  expect(told && differences(told)).toEqual(['level']);
});

test('a term of a field that is new finds its department', () => {
  const told = tell(
    { op: 'add', kind: 'field', id: 'new:f', data: { department: 'XNK', nameVi: 'Xuất xứ' } },
    { op: 'add', kind: 'term', data: { field: 'new:f', term: 'C/O' } },
  );
  expect(told).toMatchObject([
    { label: 'Xuất xứ', department: 'XNK', field: null },
    { label: 'C/O', department: 'XNK', field: 'new:f' },
  ]);
});

test('terms that one field gets are one line', () => {
  const added = (field: string, term: string): Change => ({ op: 'add', kind: 'term', data: { field, term } });
  const lines = linesOf(
    tell(
      added('TTTN.cho', 'chợ phiên'),
      { op: 'end', kind: 'term', id: 'term-1', data: { validTo: '2026-12-31' } },
      added('TTTN.cho', 'chợ đêm'),
    ),
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ terms: [{ label: 'chợ phiên' }, { label: 'chợ đêm' }] });
});

const published = { kind: 'term', id: 't', label: 'chợ', department: null, change: 0 } as const;
const market = { field: 'TTTN.cho', term: 'chợ', validFrom: '2025-03-01', validTo: null };

test.each([
  ['add', null, market],
  ['end', market, { ...market, validTo: '2026-12-31' }],
  ['edit', market, { ...market, term: 'chợ phiên' }],
  ['edit', { ...market, validTo: '2026-12-31' }, market],
  ['withdraw', market, { ...market, validTo: '2025-02-28' }],
  ['order', { ...market, position: 1 }, { ...market, position: 2 }],
] as const)('what was published is known as: %s', (op, before, after) => {
  expect(tellChanged([{ ...published, before, after }])[0]?.op).toBe(op);
});
