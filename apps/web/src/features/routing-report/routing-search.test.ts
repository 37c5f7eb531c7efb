import { expect, test } from 'vitest';
import { periodOf, readRoutingSearch, writeRoutingSearch } from './routing-search.ts';

test('what the address says is read back', () => {
  const address = 'muc=sua&tu=2026-10-01&den=2026-10-31&bo=MoIT&don-vi=HC&ly-do=task_moved&hoc=khong';
  const search = readRoutingSearch(new URLSearchParams(address));
  expect(search).toMatchObject({ tab: 'corrections', from: '2026-10-01', department: 'HC', use: 'aside' });
  expect(writeRoutingSearch(search).toString()).toBe(address);
});

test('an untouched page has an empty address, and what is not known falls away', () => {
  expect(writeRoutingSearch(readRoutingSearch(new URLSearchParams())).toString()).toBe('');
  const search = readRoutingSearch(new URLSearchParams('muc=x&tu=2026-13-40&nguoi=1&ly-do=?&hoc=1'));
  expect(writeRoutingSearch(search).toString()).toBe('');
});

test('without days the last twelve weeks; filters of the list stay with the list', () => {
  expect(periodOf({ from: null, to: null }, '2026-11-22')).toEqual({ from: '2026-08-31', to: '2026-11-22' });
  expect(periodOf({ from: '2026-11-01', to: null }, '2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-22' });
  const search = readRoutingSearch(new URLSearchParams('muc=sua&don-vi=HC'));
  expect(writeRoutingSearch({ ...search, tab: 'report' }).toString()).toBe('');
});
