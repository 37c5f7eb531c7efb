import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseOfficer } from './choose-officer.ts';

const there = (...loads: [string, number][]) => loads.map(([userId, load]) => ({ userId, name: userId, load }));
const id = (...given: Parameters<typeof chooseOfficer>) => chooseOfficer(...given)?.userId;

it('goes round, and begins anew after the last', () => {
  const officers = there(['b', 0], ['a', 9], ['c', 0]);
  expect(id('round_robin', officers, null)).toBe('a');
  expect(id('round_robin', officers, 'a')).toBe('b');
  expect(id('round_robin', officers, 'c')).toBe('a');
});

it('goes on after somebody who left or is away', () => {
  expect(id('round_robin', there(['a', 0], ['d', 0]), 'b')).toBe('d');
});

it('gives to whoever holds the fewest, in turn among equals', () => {
  const officers = there(['a', 2], ['b', 1], ['c', 1]);
  expect(id('least_load', officers, null)).toBe('b');
  expect(id('least_load', officers, 'b')).toBe('c');
  expect(id('least_load', officers, 'c')).toBe('b');
});

it('leaves it to people where they choose by hand, or nobody is there', () => {
  expect(id('by_hand', there(['a', 0]), null)).toBeUndefined();
  expect(id('round_robin', [], 'a')).toBeUndefined();
  expect(id('least_load', [], null)).toBeUndefined();
});

it('gives everybody the same number of turns', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (ids, rounds) => {
        const officers = there(...ids.map((one): [string, number] => [one, 0]));
        const turns = new Map<string, number>();
        let last: string | null = null;
        for (let turn = 0; turn < ids.length * rounds; turn++) {
          last = id('round_robin', officers, last) ?? '';
          turns.set(last, (turns.get(last) ?? 0) + 1);
        }
        expect([...turns.values()]).toEqual(ids.map(() => rounds));
      },
    ),
  );
});
