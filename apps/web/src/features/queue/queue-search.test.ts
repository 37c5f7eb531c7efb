import { expect, it } from 'vitest';
import { isFiltered, listQuery, readSearch, withoutFilters, writeSearch } from './queue-search.ts';

const read = (text: string) => readSearch(new URLSearchParams(text));

it('takes an empty address for all open tickets by due', () => {
  expect(listQuery(read(''))).toEqual({ view: 'open' });
  expect(isFiltered(read(''))).toBe(false);
});

it('writes what it has read', () => {
  const address = 'view=waiting&unit=21115&channel=hotline&q=r%C6%B0%E1%BB%A3u&sort=newest';
  expect(writeSearch(read(address)).toString()).toBe(address);
});

it('falls back from what nobody knows', () => {
  const { view, sort, channel } = read('view=everything&sort=random&channel=fax');
  expect({ view, sort, channel }).toEqual({ view: 'open', sort: 'due', channel: null });
});

it('forgets filters but not the view and the order', () => {
  const search = withoutFilters(read('view=mine&sort=newest&department=TTTN&q=x'));
  expect(writeSearch(search).toString()).toBe('view=mine&sort=newest');
});
