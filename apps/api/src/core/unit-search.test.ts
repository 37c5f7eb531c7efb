import { describe, expect, it } from 'vitest';
import { readUnitSearch } from './unit-search.ts';

describe('readUnitSearch', () => {
  it.each([
    ['xã Trà Bồng', { phrase: 'xa tra bong', name: 'tra bong', kind: 'xa', initials: '' }],
    ['x. tra bong', { phrase: 'xa tra bong', name: 'tra bong', kind: 'xa', initials: '' }],
    ['TP. HCM', { phrase: 'thanh pho hcm', name: 'hcm', kind: 'thanh pho', initials: 'hcm' }],
    ['tphcm', { phrase: 'thanh pho hcm', name: 'hcm', kind: 'thanh pho', initials: 'hcm' }],
    ['thành phố Huế', { phrase: 'thanh pho hue', name: 'hue', kind: 'thanh pho', initials: 'hue' }],
    ['qn', { phrase: 'qn', name: 'qn', kind: null, initials: 'qn' }],
    ['q n', { phrase: 'q n', name: 'q n', kind: null, initials: 'qn' }],
    ['phường', { phrase: 'phuong', name: 'phuong', kind: null, initials: 'phuong' }],
    ['đặc khu Lý Sơn', { phrase: 'dac khu ly son', name: 'ly son', kind: 'dac khu', initials: '' }],
  ])('reads %s', (typed, expected) => {
    expect(readUnitSearch(typed)).toMatchObject(expected);
  });

  it('reads the same however it was typed', () => {
    expect(readUnitSearch('Quảng Ngãi'.normalize('NFD'))).toEqual(readUnitSearch('quang ngai'));
  });

  it('finds nothing to search for in punctuation', () => {
    expect(readUnitSearch(' %_"\\ ')).toBeNull();
  });

  it('does not read more than a name has words', () => {
    expect(readUnitSearch('a '.repeat(50))?.words).toHaveLength(8);
  });
});
