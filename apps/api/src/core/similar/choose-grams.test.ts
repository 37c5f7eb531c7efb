import { describe, expect, it } from 'vitest';
import { chooseGrams } from './choose-grams.ts';

const range = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);

describe('chooseGrams', () => {
  it('takes the rarest of each kind, which count most', () => {
    const counts = new Map(range(0, 40).map((gram) => [gram, 10 + gram] as const));
    const chosen = chooseGrams({ words: range(0, 20), concepts: range(20, 20) }, counts);
    expect(chosen.map(({ gram }) => gram)).toEqual([...range(20, 8), ...range(0, 20)]);
    expect(chosen[0]?.weight).toBeGreaterThan(chosen[5]?.weight ?? 1);
  });

  it('leaves out what too many share, but for the rarest of its kind', () => {
    const counts = new Map(range(0, 20).map((gram) => [gram, 50_000 + gram] as const));
    expect(chooseGrams({ words: range(0, 20), concepts: [] }, counts).map(({ gram }) => gram)).toEqual([0]);
  });

  it('stops where they would bring too many questions together', () => {
    const counts = new Map([[1, 3] as const, [2, 400] as const, [3, 500] as const, [4, 800] as const]);
    expect(chooseGrams({ words: [4, 3, 2, 1], concepts: [] }, counts).map(({ gram }) => gram)).toEqual([1, 2, 3]);
  });

  it('looks up some that nobody counted, and more where hardly any was', () => {
    const counted = new Map(range(0, 50).map((gram) => [gram, 2]));
    const chosen = chooseGrams({ words: range(0, 100), concepts: [] }, counted);
    expect(chosen.filter(({ gram }) => !counted.has(gram))).toHaveLength(6);
    expect(chooseGrams({ words: range(0, 100), concepts: [] }, new Map())).toHaveLength(20);
    expect(chooseGrams({ words: [], concepts: [] }, new Map())).toEqual([]);
  });
});
