import { describe, expect, it } from 'vitest';
import { matchedRanges, matchedWords, ruleNames } from './routing-reasons.ts';

const reasons = [{ matched: 'bán lẻ rượu', start: 0, end: 11 }, {}, { matched: 'bán lẻ rượu', start: 30, end: 41 }];

describe('reasons of a route', () => {
  it('name each word once, and a rule names none', () => {
    expect(matchedWords(reasons)).toEqual(['bán lẻ rượu']);
  });

  it('name words once that are written in two ways', () => {
    expect(matchedWords([{ matched: 'Chợ phiên' }, { matched: 'chợ\nphiên' }, { matched: 'xăng dầu' }])).toEqual([
      'Chợ phiên',
      'xăng dầu',
    ]);
  });

  it('name the rules that were followed, each once', () => {
    const rule = { kind: 'rule', label: 'Rượu tại chợ' };
    expect(ruleNames([rule, { kind: 'term', label: 'rượu' }, rule])).toEqual(['Rượu tại chợ']);
  });

  it('have every place, and a rule has none', () => {
    expect(matchedRanges(reasons)).toEqual([
      [0, 11],
      [30, 41],
    ]);
  });
});
