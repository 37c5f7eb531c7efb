import { expect, it } from 'vitest';
import { compileSpelling } from './spelling.ts';

const { nearby } = compileSpelling(
  new Set(['ruou', 'hoa', 'toan', 'thuoc', 'xuat', 'giay', 'quang', 'luoi', 'khuyen']),
);

it.each([
  ['toang', 'toan'],
  ['suat', 'xuat'],
  ['thuot', 'thuoc'],
  ['ruu', 'ruou'],
  ['khuyn', 'khuyen'],
  ['khuyeen', 'khuyen'],
  ['ray', 'giay'],
])('takes %j for %j', (typed, meant) => {
  expect(nearby(typed)).toContain(meant);
});

it('leaves a syllable of the vocabulary alone', () => {
  expect(nearby('luoi')).toEqual([]);
});

it('guesses neither numbers nor single letters', () => {
  expect(nearby('2025')).toEqual([]);
  expect(nearby('a')).toEqual([]);
});
