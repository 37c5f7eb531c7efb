import { expect, test } from 'vitest';
import { insertVariable } from './insert-variable.ts';

test.each([
  ['', 0, 0, '{{link}}', 8],
  ['Kính gửi ,', 9, 9, 'Kính gửi {{link}},', 17],
  ['Mời xem tại đây.', 8, 15, 'Mời xem {{link}}.', 16],
])('into "%s" at %i–%i', (text, from, to, expected, caret) => {
  expect(insertVariable(text, 'link', { from, to })).toEqual({ text: expected, caret });
});
