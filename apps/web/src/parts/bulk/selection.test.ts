import { expect, it } from 'vitest';
import { extendTo, NOTHING, selectAll, toggle } from './selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort();

it('chooses and unchooses a row', () => {
  const one = toggle(NOTHING, 'b');
  expect(chosen(one)).toEqual(['b']);
  expect(chosen(toggle(one, 'b'))).toEqual([]);
});

it('extends from the row chosen last, in both directions, and keeps what was chosen before', () => {
  const start = toggle(toggle(NOTHING, 'e'), 'c');
  expect(chosen(extendTo(start, order, 'a'))).toEqual(['a', 'b', 'c', 'e']);
  expect(chosen(extendTo(start, order, 'd'))).toEqual(['c', 'd', 'e']);
});

it('starts at the row itself when the anchor has left the list', () => {
  expect(chosen(extendTo({ ids: new Set(), anchor: 'gone' }, order, 'd'))).toEqual(['d']);
});

it('chooses nothing for a row that is not in the list', () => {
  expect(extendTo(NOTHING, order, 'z')).toBe(NOTHING);
});

it('chooses all', () => {
  expect(chosen(selectAll(order))).toEqual(order);
});
