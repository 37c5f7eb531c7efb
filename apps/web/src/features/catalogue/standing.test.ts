import { expect, test } from 'vitest';
import { nextTurn, standingOn } from './standing.ts';

const ever = { validFrom: '2025-03-01', validTo: null };

test.each([
  [ever, '2025-03-01', 'in_force'],
  [ever, '2025-02-28', 'coming'],
  [{ validFrom: '2025-07-01', validTo: '2027-02-28' }, '2027-02-28', 'in_force'],
  [{ validFrom: '2025-07-01', validTo: '2027-02-28' }, '2027-03-01', 'lapsed'],
  [{ validFrom: '2026-10-01', validTo: '2026-09-30' }, '2026-09-30', 'withdrawn'],
] as const)('%o on %s is %s', (period, day, standing) => {
  expect(standingOn(period, day)).toBe(standing);
});

test('the next turn is the soonest day, with how many turn then', () => {
  const decree = { validFrom: '2025-07-01', validTo: '2027-02-28' };
  const task = { validFrom: '2027-03-01', validTo: null };
  expect(nextTurn([ever, decree, task, decree], '2026-11-19')).toEqual({ kind: 'ends', day: '2027-02-28', count: 2 });
  expect(nextTurn([ever, task], '2026-11-19')).toEqual({ kind: 'begins', day: '2027-03-01', count: 1 });
});

test('what turned already or turns in a year is not soon', () => {
  const lapsed = { validFrom: '2025-03-01', validTo: '2026-11-18' };
  const withdrawn = { validFrom: '2026-12-01', validTo: '2026-11-30' };
  const later = { validFrom: '2025-03-01', validTo: '2027-12-31' };
  expect(nextTurn([ever, lapsed, withdrawn, later], '2026-11-19')).toBeNull();
});

test('on one day an end is named before a beginning', () => {
  const ends = { validFrom: '2025-03-01', validTo: '2027-01-01' };
  const begins = { validFrom: '2027-01-01', validTo: null };
  expect(nextTurn([begins, ends], '2026-11-19')).toMatchObject({ kind: 'ends' });
});
