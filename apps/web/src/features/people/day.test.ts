import { expect, test } from 'vitest';
import { standing } from './day.ts';

const DAY = '2026-11-19';

test.each([
  ['2026-11-19', null, 'current'],
  ['2026-11-20', null, 'future'],
  ['2026-08-01', '2026-11-19', 'current'],
  ['2026-08-01', '2026-11-18', 'past'],
] as const)('from %s to %s is %s', (validFrom, validTo, expected) => {
  expect(standing({ validFrom, validTo }, DAY)).toBe(expected);
});
