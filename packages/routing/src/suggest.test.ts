import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueDepartment } from './catalogue.ts';
import { buildCatalogue, suggestDepartments } from './suggest.ts';

const always = { validFrom: '2025-03-01', validTo: null };

const department = (code: string, terms: string[], citations: string[] = [], period: Partial<typeof always> = {}) => ({
  code,
  ministry: 'MoIT',
  name: `Cục ${code}`,
  shortName: code,
  ...always,
  ...period,
  fields: [{ id: `${code}.1`, name: code, terms: terms.map((term) => ({ term, ...always })) }],
  legalTexts: citations.map((citation) => ({ citation, ...always })),
});

const departments: CatalogueDepartment[] = [
  department(
    'TTTN',
    ['rượu', 'bán lẻ rượu', 'chợ', 'xăng dầu', 'LPG'],
    ['Nghị định 105/2017/NĐ-CP', 'Nghị định 146/2025/NĐ-CP'],
  ),
  department(
    'XNK',
    ['xuất khẩu', 'chợ biên giới', 'C/O'],
    ['Điều 28 Nghị định 146/2025/NĐ-CP', 'Nghị định 146/2025/NĐ-CP'],
  ),
  department('HC', ['hóa chất', 'than hoạt tính'], ['Luật Hóa chất 2025']),
  department('ĐCKS', ['khai thác khoáng sản'], [], { validFrom: '2026-10-01' }),
];
const others = [{ name: 'Bộ Tư pháp', terms: ['hộ tịch', 'đăng ký khai sinh', 'Nghị định 123/2015/NĐ-CP'] }];
const catalogue = buildCatalogue(departments, '2026-11-21', others);
const suggest = (text: string) => suggestDepartments(catalogue, text);

describe('suggestDepartments', () => {
  it.each([
    ['Hộ nấu rượu xin bán lẻ rượu', 'TTTN'],
    ['xa hoi thu tuc ban le ruou cua ho dan', 'TTTN'],
    ['Xã hỏi thủ tục bán lẻ rựu', 'TTTN'],
    ['Cửa hàng khí dầu mỏ hoá lỏng', 'TTTN'],
    ['Đề nghị cấp giấy chứng nhận xuất xứ', 'XNK'],
    ['Mở lại chợ biên giới', 'XNK'],
    ['Cửa hàng HOÁ CHẤT trong khu dân cư', 'HC'],
    ['Theo NĐ 105/2017 thì nộp ở đâu?', 'TTTN'],
    ['Khoản 6 Điều 28 NĐ 146/2025 giao ai?', 'XNK'],
    ['Theo Luật Hóa chất thì ai cấp?', 'HC'],
    ['Mỏ xin khai thác khoáng sản', 'ĐCKS'],
  ])('gives %j to %s', (text, code) => {
    expect(suggest(text).department).toBe(code);
    expect(suggest(text.normalize('NFD')).department).toBe(code);
  });

  it('highlights what matched in the original, diacritics and abbreviations included', () => {
    const text = 'Xã có 3 hộ bán lẻ rượu.'.normalize('NFD');
    const [first] = suggest(text).ranked;
    expect(first?.field).toBe('TTTN.1');
    expect(first?.reasons).toEqual([
      expect.objectContaining({ kind: 'term', term: 'bán lẻ rượu', matched: 'bán lẻ rượu'.normalize('NFD') }),
    ]);
    expect(suggest('Hỏi về C/O.').ranked[0]?.reasons[0]).toMatchObject({
      term: 'C/O',
      matched: 'C/O',
      start: 7,
      end: 10,
    });
  });

  it('cites the legal text in official form', () => {
    expect(suggest('Theo nđ 105/2017 thì sao?').ranked[0]?.reasons).toEqual([
      { kind: 'legal_text', citation: 'Nghị định 105/2017/NĐ-CP', matched: 'nđ 105/2017', start: 5, end: 16 },
    ]);
  });

  it('does not take "cho" for "chợ", with diacritics or without', () => {
    expect(suggest('Đề nghị cho biết').ranked).toEqual([]);
    expect(suggest('xa de nghi cho biet cach lam')).toMatchObject({ outcome: 'abstained', department: null });
  });

  it('knows a department from the day it is responsible', () => {
    const before = buildCatalogue(departments, '2026-09-30', others);
    expect(suggestDepartments(before, 'Mỏ xin khai thác khoáng sản').outcome).toBe('abstained');
  });

  it('compiles anew when the catalogue changes, and only then', () => {
    const again = buildCatalogue(departments, '2026-11-21', others);
    expect(buildCatalogue(structuredClone(departments), '2026-11-21', others)).toBe(again);
    expect(buildCatalogue(departments, '2026-11-22', others)).not.toBe(again);
    const without = buildCatalogue(departments.slice(1), '2026-11-21', others);
    expect(suggestDepartments(without, 'Hỏi về xăng dầu').outcome).toBe('abstained');
  });

  it('cites the version of a law that is in force', () => {
    const [first] = departments;
    if (first === undefined) throw new Error('no department');
    const legalTexts = [
      { citation: 'Luật Hóa chất 2025', validFrom: '2026-01-01', validTo: null },
      { citation: 'Luật Hóa chất 2007', validFrom: '2025-03-01', validTo: '2025-12-31' },
    ];
    const both = buildCatalogue([{ ...first, legalTexts }], '2026-11-21');
    expect(suggestDepartments(both, 'Theo Luật Hóa chất').ranked[0]?.reasons).toEqual([
      { kind: 'legal_text', citation: 'Luật Hóa chất 2025', matched: 'Luật Hóa chất', start: 5, end: 18 },
    ]);
  });

  it('abstains and names the ministry for what belongs elsewhere', () => {
    expect(suggest('Hộ tịch: đăng ký khai sinh quá hạn')).toMatchObject({
      outcome: 'abstained',
      department: null,
      otherMinistryHint: 'Bộ Tư pháp',
    });
    expect(suggest('Theo Nghị định 123/2015/NĐ-CP').otherMinistryHint).toBe('Bộ Tư pháp');
  });

  it('abstains without a hint when nothing is known', () => {
    expect(suggest('abc xyz')).toEqual({
      outcome: 'abstained',
      confidence: 1,
      department: null,
      ranked: [],
      otherMinistryHint: null,
    });
    expect(suggest('').outcome).toBe('abstained');
  });

  it('is surer of two terms than of one, and keeps to the limit', () => {
    const one = suggest('Hỏi về xăng dầu').confidence;
    expect(suggest('Hỏi về xăng dầu và bán lẻ rượu').confidence).toBeGreaterThan(one);
    expect(suggestDepartments(catalogue, 'rượu, hóa chất, xuất khẩu', { limit: 2 }).ranked).toHaveLength(2);
  });

  it('never throws, keeps likelihoods within 1 and reasons in place, whatever it is given', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'rượu',
        'bán lẻ ',
        'RƯỢU',
        'ruou',
        'C/O',
        'LPG',
        'NĐ 105/2017',
        'Điều 28 ',
        'hoá chất',
        'hộ tịch',
        'chợ',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), fc.constantFrom('', ' '), (pieces, glue) => {
        const text = pieces.join(glue);
        const { ranked } = suggest(text);
        const sum = ranked.reduce((total, { confidence }) => total + confidence, 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        for (const { reasons } of ranked) {
          let end = 0;
          for (const reason of reasons) {
            if (!('start' in reason)) throw new Error('no rules and no neighbours were given');
            expect(reason.start).toBeGreaterThanOrEqual(end);
            expect(reason.end).toBeGreaterThan(reason.start);
            expect(reason.matched).toBe(text.slice(reason.start, reason.end));
            end = reason.end;
          }
        }
      }),
    );
  }, 30_000);

  it('reads NFC and NFD alike', () => {
    const piece = fc.constantFrom(
      'bán',
      'lẻ',
      'rượu',
      'hóa',
      'chất',
      'chợ',
      'biên',
      'giới',
      'đê',
      'xuất',
      'khẩu',
      'qua',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const order = (text: string) =>
          suggest(text).ranked.map(({ department: code, confidence }) => [code, confidence]);
        const text = pieces.join(' ');
        expect(order(text.normalize('NFD'))).toEqual(order(text.normalize('NFC')));
      }),
    );
  });
});
