import { expect, test } from 'vitest';
import { aCatalogue } from './a-catalogue.fixture.ts';
import { applyDraft } from './draft/apply-draft.ts';
import { type Department, departmentsOf } from './shown.ts';
import { outsideHits, part, siftDepartment, summaryOf } from './sift.ts';

const [markets, exports] = departmentsOf(applyDraft(aCatalogue(), [])) as [Department, Department]; // the catalogue of the tests has two

test('without a search a department is whole', () => {
  expect(siftDepartment(markets, ' ')).toMatchObject({ fields: markets.fields, legalTexts: markets.legalTexts });
});

test('a search leaves the entries in which it is found, lapsed ones too', () => {
  const { fields, legalTexts, hits } = siftDepartment(markets, 'hop tac xa');
  expect(fields[0]?.terms.map(({ id }) => id)).toEqual(['term-2']);
  expect(fields[0]?.procedures).toEqual([]);
  expect(legalTexts).toEqual([]);
  expect(hits).toBe(1);
});

test('a field found by its name keeps all that is in it', () => {
  expect(siftDepartment(markets, 'sieu thi').fields[0]?.terms).toHaveLength(2);
});

test('a department is found by its own name', () => {
  expect(siftDepartment(exports, 'xuat nhap khau').hits).toBe(1);
  expect(siftDepartment(exports, 'cho').hits).toBe(0);
});

test('what a department has, and what of it turns soon', () => {
  expect(summaryOf(markets, '2026-11-22')).toEqual({
    fields: 1,
    terms: 1,
    texts: 1,
    turn: { kind: 'ends', day: '2027-02-28', count: 1 },
    drafted: 0,
  });
});

test('what is over is told apart', () => {
  const { now, past } = part(markets.fields[0]?.terms ?? [], '2026-11-22');
  expect([now, past].map((terms) => terms.map(({ id }) => id))).toEqual([['term-1'], ['term-2']]);
});

test('a ministry outside is found by its words and its name', () => {
  const [finance] = aCatalogue().otherMinistries;
  if (!finance) throw new Error('No ministry outside in the catalogue of the tests');
  expect([outsideHits(finance, 'hoa don'), outsideHits(finance, 'bo tai chinh'), outsideHits(finance, 'đất')]).toEqual([
    1, 1, 0,
  ]);
});
