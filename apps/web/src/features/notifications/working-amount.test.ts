import { expect, test } from 'vitest';
import { workingAmount } from './working-amount.ts';

test.each([
  [30, 'minutes', 30],
  [60, 'minutes', 60],
  [90, 'minutes', 90],
  [240, 'hours', 4],
  [480, 'days', 1],
  [960, 'days', 2],
  [540, 'hours', 9],
] as const)('%i working minutes are %s, %i of them', (minutes, unit, count) => {
  expect(workingAmount(minutes)).toEqual({ unit, count });
});
