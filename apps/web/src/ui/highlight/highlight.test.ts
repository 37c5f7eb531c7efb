import { expect, test } from 'vitest';
import { piecesOf, type TextRange } from './highlight.tsx';

const marked = (text: string, ranges: readonly TextRange[]) =>
  piecesOf(text, ranges)
    .map(({ text: piece, marked: on }) => (on ? `[${piece}]` : piece))
    .join('');

test.each<[string, readonly TextRange[], string]>([
  ['bán lẻ rượu', [], 'bán lẻ rượu'],
  ['bán lẻ rượu', [[0, 6]], '[bán lẻ] rượu'],
  [
    'bán lẻ rượu',
    [
      [7, 11],
      [0, 3],
    ],
    '[bán] lẻ [rượu]',
  ],
  [
    'bán lẻ rượu',
    [
      [0, 6],
      [4, 11],
    ],
    '[bán lẻ][ rượu]',
  ],
  [
    'bán lẻ rượu',
    [
      [0, 11],
      [4, 6],
    ],
    '[bán lẻ rượu]',
  ],
  [
    'bán',
    [
      [1, 99],
      [-5, 0],
      [2, 2],
    ],
    'b[án]',
  ],
  ['', [[0, 4]], ''],
])('%s with %j', (text, ranges, expected) => {
  expect(marked(text, ranges)).toBe(expected);
});
