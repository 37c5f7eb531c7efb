import { expect, test } from 'vitest';
import { finderOf, rangesOf } from './find-text.ts';

const cut = (text: string, sought: string) => rangesOf(text, sought).map(([start, end]) => text.slice(start, end));

test('words are found without diacritics, at each place', () => {
  expect(cut('Bán lẻ xăng dầu, đại lý Xăng dầu', 'xang dau')).toEqual(['xăng dầu', 'Xăng dầu']);
  expect(cut('Điều 12 Nghị định 146/2025/NĐ-CP', '146 2025')).toEqual(['146/2025']);
});

test('decomposed text is marked with its marks', () => {
  const text = 'chợ hạng 3'.normalize('NFD');
  expect(cut(text, 'cho')).toEqual(['chợ'.normalize('NFD')]);
});

test('nothing sought marks nothing and finds everything', () => {
  expect(rangesOf('chợ', ' ')).toEqual([]);
  expect(finderOf('')('anything')).toBe(true);
});

test('a finder looks in all the texts it is given', () => {
  const finds = finderOf('Quang Ngai');
  expect(finds(null, 'tỉnh Quảng Ngãi')).toBe(true);
  expect(finds(null, 'Quảng Nam')).toBe(false);
});
