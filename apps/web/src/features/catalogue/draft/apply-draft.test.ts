import { expect, test } from 'vitest';
import { aCatalogue } from '../a-catalogue.fixture.ts';
import type { Change } from '../catalogue.queries.ts';
import { entriesOf, type Shown } from '../shown.ts';
import { applyDraft } from './apply-draft.ts';

const applied = (...changes: readonly (Change & { key?: string })[]): Shown =>
  applyDraft(
    aCatalogue(),
    changes.map(({ key = 'k', ...change }) => ({ key, ministry: 'MoIT', change })),
  );
const entry = (shown: Shown, id: string) => entriesOf(shown).get(id);

test('an empty draft shows what is published, and nothing is marked', () => {
  expect(applied()).toEqual(aCatalogue());
});

test('the published catalogue itself is never touched', () => {
  const catalogue = aCatalogue();
  applyDraft(catalogue, [
    { key: 'k', ministry: 'MoIT', change: { op: 'end', kind: 'term', id: 'term-1', data: { validTo: '2026-12-31' } } },
  ]);
  expect(catalogue).toEqual(aCatalogue());
});

test('a new field takes the terms that the draft adds to it', () => {
  const shown = applied(
    { key: 'new:f', op: 'add', kind: 'field', id: 'new:f', data: { department: 'XNK', nameVi: 'Xuất xứ' } },
    { key: 'new:t', op: 'add', kind: 'term', data: { field: 'new:f', term: 'C/O' } },
  );
  const [field] = shown.ministries[0]?.departments[1]?.fields ?? [];
  expect(field).toMatchObject({
    id: 'new:f',
    nameVi: 'Xuất xứ',
    validFrom: '2026-11-22',
    mark: { op: 'add', key: 'new:f' },
  });
  expect(field?.terms).toMatchObject([{ id: 'new:t', term: 'C/O', mark: { op: 'add' } }]);
});

test('an edit shows the new words, an end the last day', () => {
  const shown = applied(
    { op: 'edit', kind: 'procedure', id: 'procedure-1', data: { level: 'province', from: '2026-12-01' } },
    { op: 'end', kind: 'term', id: 'term-1', data: { validTo: '2026-12-31' } },
  );
  expect(entry(shown, 'procedure-1')?.entry).toMatchObject({ level: 'province', mark: { op: 'edit' } });
  expect(entry(shown, 'term-1')?.entry).toMatchObject({ validTo: '2026-12-31', mark: { op: 'end' } });
});

test('a field that moves stands at its new department with all that is in it', () => {
  const shown = applied({ op: 'move', kind: 'field', id: 'TTTN.cho', data: { department: 'XNK' } });
  const [from, to] = shown.ministries[0]?.departments ?? [];
  expect(from?.fields).toEqual([]);
  expect(to?.fields[0]).toMatchObject({ id: 'TTTN.cho', mark: { op: 'move' } });
  expect(to?.fields[0]?.terms).toHaveLength(2);
});

test('rules stand in the order of the draft; one that it does not know comes last', () => {
  const shown = applied(
    {
      key: 'new:r',
      op: 'add',
      kind: 'rule',
      id: 'new:r',
      data: { ministry: 'MoIT', name: 'C/O', department: 'XNK', field: 'TTTN.cho' },
    },
    { op: 'order', kind: 'rule', ids: ['new:r', 'rule-2'] },
  );
  const rules = shown.ministries[0]?.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(['new:r', 'rule-2', 'rule-1']);
  expect(rules[0]).toMatchObject({ field: 'TTTN.cho', department: { shortName: 'Cục Xuất nhập khẩu' } });
});

test('a rule gets its new department with its name', () => {
  const shown = applied({ op: 'edit', kind: 'rule', id: 'rule-1', data: { department: 'XNK', province: null } });
  expect(entry(shown, 'rule-1')?.entry).toMatchObject({
    province: null,
    department: { code: 'XNK', shortName: 'Cục Xuất nhập khẩu' },
  });
});

test('what somebody else took away meanwhile is passed over', () => {
  const shown = applied(
    { op: 'end', kind: 'term', id: 'gone', data: { validTo: '2026-12-31' } },
    { op: 'add', kind: 'term', data: { field: 'gone', term: 'chợ' } },
  );
  expect(shown).toEqual(aCatalogue());
});
