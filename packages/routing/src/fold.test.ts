import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese, foldWithPositions, initialsOf } from './fold.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aăâđĐeêioôơuưyÀẬỹộ  ,./-12\u0301\u0309\u0323½ﬁİß') }),
);

describe('foldVietnamese', () => {
  it.each([
    ['Xã Trà Bồng', 'xa tra bong'],
    ['ĐIỆN LỰC', 'dien luc'],
    ['khoá, khóa; hoà/hòa', 'khoa khoa hoa hoa'],
    ['  NĐ 146/2025/NĐ-CP. ', 'nd 146 2025 nd cp'],
    ['Ðồng Nai', 'dong nai'],
    ['C/O mẫu D', 'c o mau d'],
    ['…!?', ''],
    ['', ''],
  ])('folds %j to %j', (input, expected) => {
    expect(foldVietnamese(input)).toBe(expected);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(text, (t) => foldVietnamese(foldVietnamese(t)) === foldVietnamese(t)));
  });

  it('reads NFC and NFD alike', () => {
    fc.assert(fc.property(text, (t) => foldVietnamese(t.normalize('NFC')) === foldVietnamese(t.normalize('NFD'))));
  });

  it('leaves single inner spaces only', () => {
    fc.assert(fc.property(text, (t) => /^(\S+( \S+)*)?$/u.test(foldVietnamese(t))));
  });
});

describe('foldWithPositions', () => {
  it('folds as foldVietnamese does', () => {
    fc.assert(fc.property(text, (t) => foldWithPositions(t).folded === foldVietnamese(t)));
  });

  it('has one position per folded unit and one for the end, never going back', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { folded, positions } = foldWithPositions(t);
        expect(positions).toHaveLength(folded.length + 1);
        expect(positions.every((at, i) => at <= t.length && at >= (positions[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('maps every folded word back to text that folds to it', () => {
    fc.assert(
      // Code points that fold to several words (½ → "1 2") have no inner offsets, so they are left out.
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđĐêơưỹộ ,./12\u0301\u0323') }), (t) => {
        const { folded, positions } = foldWithPositions(t);
        for (const word of folded.matchAll(/\S+/gu)) {
          const original = t.slice(positions[word.index], positions[word.index + word[0].length]);
          expect(foldVietnamese(original)).toBe(word[0]);
        }
      }),
    );
  });

  it('keeps the combining marks of the last letter', () => {
    const original = 'xã Trà Bồng!'.normalize('NFD');
    const { folded, positions } = foldWithPositions(original);
    const start = folded.indexOf('tra bong');
    expect(original.slice(positions[start], positions[folded.length]).normalize('NFC')).toBe('Trà Bồng');
  });
});

describe('initialsOf', () => {
  it.each([
    ['Quảng Ngãi', 'qn'],
    ['Thành phố Hồ Chí Minh', 'tphcm'],
    ['Quận 12', 'q12'],
    ['Bà Rịa - Vũng Tàu', 'brvt'],
    ['', ''],
  ])('abbreviates %j to %j', (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });
});
