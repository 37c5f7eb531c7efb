import { expect, test } from 'vitest';
import { initialsOf, toneOf } from './initials.ts';

test.each([
  ['Phan Hữu Đạt', 'HĐ'],
  ['Y Ngân', 'YN'],
  ['  lê   khánh chi ', 'KC'],
  ['Thuận', 'T'],
  ['Nguyễn Ý Nhi'.normalize('NFD'), 'ÝN'],
  ['', ''],
])('%s → %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a person keeps the same of four tones', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `0199-${index}`);
  expect(new Set(ids.map(toneOf))).toEqual(new Set([1, 2, 3, 4]));
  expect(toneOf('0199-7')).toBe(toneOf('0199-7'));
});
