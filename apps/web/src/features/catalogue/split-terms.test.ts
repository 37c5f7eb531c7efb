import { expect, test } from 'vitest';
import { saysNothing, sortOutKnown, splitTerms } from './split-terms.ts';

test('a pasted list comes apart at commas, semicolons, lines and cells', () => {
  expect(splitTerms('xăng dầu, cây xăng;  đại lý\txăng\n bán lẻ  xăng dầu,,')).toEqual([
    'xăng dầu',
    'cây xăng',
    'đại lý',
    'xăng',
    'bán lẻ xăng dầu',
  ]);
});

test('a term is taken once, whatever its capitals or the way its marks are stored', () => {
  expect(splitTerms('Chợ hạng 3, chợ hạng 3')).toEqual(['Chợ hạng 3']);
  expect(splitTerms(['chợ'.normalize('NFD'), 'chợ'].join(','))).toEqual(['chợ']);
});

test('what the field has is told apart from what is new', () => {
  expect(sortOutKnown(['Chợ', 'siêu thị'], ['chợ', 'hội chợ'])).toEqual({ fresh: ['siêu thị'], had: ['Chợ'] });
});

test('a letter or a number says nothing', () => {
  expect(['a', '12', '3 4'].every(saysNothing)).toBe(true);
  expect(['C/O', 'LPG', 'ga'].some(saysNothing)).toBe(false);
});
