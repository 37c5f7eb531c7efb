import { describe, expect, it } from 'vitest';
import { matchedRanges, matchedWords } from './routing-reasons.ts';

const reasons = [{ matched: 'bán lẻ rượu', start: 0, end: 11 }, {}, { matched: 'bán lẻ rượu', start: 30, end: 41 }];

describe('reasons of a route', () => {
  it('name each word once, and a rule names none', () => {
    expect(matchedWords(reasons)).toEqual(['bán lẻ rượu']);
  });

  it('have every place, and a rule has none', () => {
    expect(matchedRanges(reasons)).toEqual([
      [0, 11],
      [30, 41],
    ]);
  });
});
