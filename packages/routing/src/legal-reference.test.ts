import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese } from './fold.ts';
import { readLegalReferences } from './legal-reference.ts';

const read = (text: string) =>
  readLegalReferences(foldVietnamese(text)).map(({ start: _start, end: _end, ...reference }) =>
    Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined)),
  );

describe('readLegalReferences', () => {
  it.each([
    ['NĐ 146/2025', [{ kind: 'decree', number: '146', year: '2025' }]],
    ['Nghị định số 105/2017/NĐ-CP', [{ kind: 'decree', number: '105', year: '2017' }]],
    ['nghi dinh 60 nam 2024', [{ kind: 'decree', number: '60', year: '2024' }]],
    [
      'điểm a khoản 2 Điều 12 NĐ 146/2025/NĐ-CP',
      [{ kind: 'decree', number: '146', year: '2025', article: '12', clause: '2', point: 'a' }],
    ],
    ['Đ.10 của NĐ 105/2017', [{ kind: 'decree', number: '105', year: '2017', article: '10' }]],
    ['k2 đ12 nđ139/2025', [{ kind: 'decree', number: '139', year: '2025', article: '12', clause: '2' }]],
    ['Chương XVI Nghị định 146/2025/NĐ-CP', [{ kind: 'decree', number: '146', year: '2025', chapter: 'xvi' }]],
    ['QĐ 2172/QĐ-BCT', [{ kind: 'decision', number: '2172' }]],
    ['TT 01/2026/TT-BCT', [{ kind: 'circular', number: '1', year: '2026' }]],
    ['66.25/2026/NQ-CP', [{ kind: 'resolution', number: '66.25', year: '2026' }]],
    [
      'NĐ 87/2018 và NĐ 17/2020',
      [
        { kind: 'decree', number: '87', year: '2018' },
        { kind: 'decree', number: '17', year: '2020' },
      ],
    ],
    ['ngày 01/7/2025, cách trường 100 m, 12/2024 hồ sơ', []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives offsets in order that never overlap, whatever the text', () => {
    const piece = fc.constantFrom('nd', 'tt', 'so', '146', '2025', 'nd cp', 'dieu', '12', 'khoan', 'a', 'x', '66 25');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const folded = pieces.join(' ');
        let end = 0;
        for (const reference of readLegalReferences(folded)) {
          expect(reference.start).toBeGreaterThanOrEqual(end);
          expect(reference.end).toBeGreaterThan(reference.start);
          end = reference.end;
        }
        expect(end).toBeLessThanOrEqual(folded.length);
      }),
    );
  });
});
