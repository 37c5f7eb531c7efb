import { expect, test } from 'vitest';
import { archOf, type Stone } from './arch-geometry.ts';

const count = (stones: readonly Stone[], kind: Stone['kind']) => stones.filter((stone) => stone.kind === kind).length;

test.each([
  { left: 480, live: 8, spent: 0, why: 'nothing spent' },
  { left: 372, live: 7, spent: 2, why: 'one stone spent, the second split' },
  { left: 192, live: 4, spent: 5, why: 'four spent, the fifth split' },
  { left: 180, live: 3, spent: 5, why: 'a whole hour splits no stone' },
  { left: 0, live: 0, spent: 8, why: 'all spent' },
  { left: 900, live: 8, spent: 0, why: 'more than a day left is a full arch' },
])('$left minutes of 480: $why', ({ left, live, spent }) => {
  const { stones } = archOf(48, 'plenty', left);
  expect([count(stones, 'live'), count(stones, 'spent')]).toEqual([live, spent]);
});

test('a clock with a smaller budget fills the same arch', () => {
  expect(count(archOf(48, 'plenty', 120, 240).stones, 'live')).toBe(4);
});

test('an overdue arch is broken in the middle; its two stones lie below from 88 pixels on', () => {
  const small = archOf(48, 'overdue', -48);
  expect([count(small.stones, 'live'), count(small.stones, 'fallen')]).toEqual([6, 0]);
  expect(count(archOf(88, 'overdue', -48).stones, 'fallen')).toBe(2);
  expect(small.deck.match(/M/g)).toHaveLength(2);
});

test('an answer that came late keeps the arch whole and hatches its last two stones', () => {
  const { stones } = archOf(48, 'oklate', -80);
  expect([count(stones, 'live'), count(stones, 'late')]).toEqual([6, 2]);
});

test('every state but the quiet ones has its own glyph; below 40 pixels none is drawn', () => {
  const glyph = (state: Parameters<typeof archOf>[1]) => archOf(48, state, 30).glyph?.name;
  const states = ['plenty', 'soon', 'lasthour', 'overdue', 'paused', 'ok', 'oklate', 'off'] as const;
  expect(states.map(glyph)).toEqual([
    undefined,
    undefined,
    'hourglass',
    'exclamation',
    'pause',
    'check',
    'check',
    'moon',
  ]);
  expect(archOf(28, 'overdue', -1).glyph).toBeNull();
});

test('stones stay inside the drawing and between the piers', () => {
  const { stones, width, height } = archOf(132, 'soon', 76);
  for (const { path } of stones) {
    const starts = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
    expect(starts).toHaveLength(2);
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  }
});
