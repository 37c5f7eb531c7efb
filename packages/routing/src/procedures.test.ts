import { describe, expect, it } from 'vitest';
import type { CatalogueDepartment, CatalogueProcedure } from './catalogue.ts';
import { createRouter } from './router.ts';
import { buildCatalogue } from './suggest.ts';

const always = { validFrom: '2025-07-01', validTo: null };
const procedure = (name: string, rest: Partial<CatalogueProcedure> = {}): CatalogueProcedure => ({
  name,
  level: 'commune',
  province: null,
  ...always,
  ...rest,
});
const department = (code: string, terms: string[], procedures: CatalogueProcedure[]): CatalogueDepartment => ({
  code,
  ministry: 'MoIT',
  name: code,
  shortName: code,
  ...always,
  fields: [{ id: `${code}.1`, name: code, terms: terms.map((term) => ({ term, ...always })), procedures }],
  legalTexts: [],
});
const router = createRouter({
  catalogue: buildCatalogue(
    [
      department(
        'TTTN',
        ['bán lẻ rượu'],
        [
          procedure('Cấp Giấy phép bán lẻ rượu'),
          procedure('Cấp Giấy phép bán lẻ rượu', { level: 'province', province: '51' }),
          procedure('Cấp Giấy phép phân phối rượu', { level: 'ministry' }),
          procedure('Cấp Giấy phép bán buôn thuốc lá', { level: 'province', validTo: '2026-01-31' }),
        ],
      ),
      department('ATMT', [], [procedure('Kiểm định máy nén khí tĩnh tại', { level: 'province' })]),
    ],
    '2026-11-21',
  ),
});

describe('procedures', () => {
  it('tell who decides, a province otherwise than the country', () => {
    const text = 'Hộ bà Lan xin cấp giấy phép bán lẻ rượu';
    const [first] = router.suggest({ text }).ranked;
    expect(first?.authority).toEqual({ level: 'commune', procedure: 'Cấp Giấy phép bán lẻ rượu' });
    expect(router.suggest({ text, province: '51' }).ranked[0]?.authority?.level).toBe('province');
    expect(router.suggest({ text, province: '20' }).ranked[0]?.authority?.level).toBe('commune');
  });

  it('are a reason with its place when no term says as much', () => {
    const text = 'Cơ sở hỏi kiểm định máy nén khí ở đâu'.normalize('NFD');
    const [first] = router.suggest({ text }).ranked;
    expect(first?.department).toBe('ATMT');
    expect(first?.reasons).toEqual([
      expect.objectContaining({
        kind: 'procedure',
        name: 'Kiểm định máy nén khí tĩnh tại',
        level: 'province',
        matched: 'kiểm định máy nén khí'.normalize('NFD'),
      }),
    ]);
  });

  it.each([
    [
      'its words stand far apart',
      'Kiểm định cái gì thì chưa rõ, chỉ biết xưởng của ông có nhiều máy nén đặt ngoài sân gần đường ống khí tĩnh tại',
    ],
    ['it lapsed', 'Xin cấp giấy phép bán buôn thuốc lá'],
    ['another is meant', 'Bán buôn rượu'],
  ])('are not named when %s', (_, text) => {
    for (const { authority } of router.suggest({ text }).ranked) expect(authority).toBeNull();
  });

  it('lead by questions that are alike, too', () => {
    const neighbours = [
      { ticketId: 't1', code: 'BCT-2026-000001', department: 'ATMT', score: 0.9 },
      { ticketId: 't2', code: 'BCT-2026-000002', department: 'ATMT', score: 0.8 },
    ];
    const suggestion = router.suggest({ text: 'Cái bình to ở xưởng' }, { neighbours });
    expect(suggestion.department).toBe('ATMT');
    expect(suggestion.ranked[0]?.reasons).toEqual([
      { kind: 'similar', ticketId: 't1', code: 'BCT-2026-000001', score: 0.9 },
      { kind: 'similar', ticketId: 't2', code: 'BCT-2026-000002', score: 0.8 },
    ]);
  });
});
