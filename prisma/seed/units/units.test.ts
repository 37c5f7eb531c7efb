import { describe, expect, it } from 'vitest';
import { buildUnits } from './build-units.ts';

const { provinces, communes, names } = buildUnits();

const named = (folded: string) => names.filter((row) => row.folded === folded);

describe('buildUnits', () => {
  it('has the 34 provinces and 3,321 communes of the two-tier system, each code once', () => {
    expect(provinces).toHaveLength(34);
    expect(communes).toHaveLength(3321);
    expect(new Set(provinces.map((p) => p.code)).size).toBe(34);
    expect(new Set(communes.map((c) => c.code)).size).toBe(3321);
  });

  it('puts every commune into a known province', () => {
    const codes = new Set(provinces.map((p) => p.code));
    expect(communes.filter((c) => !codes.has(c.provinceCode))).toEqual([]);
  });

  it('knows the kinds', () => {
    const count = (kind: string) => communes.filter((c) => c.kind === kind).length;
    expect(provinces.filter((p) => p.kind === 'thành phố').map((p) => p.name)).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'Huế',
      'Đà Nẵng',
      'Đồng Nai',
      'Hồ Chí Minh',
      'Cần Thơ',
    ]);
    // Ten communes became wards on 30 April 2026.
    expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([2611, 697, 13]);
  });

  it('gives every unit exactly one name in force', () => {
    const current = names.filter((row) => !row.former && row.validTo === null);
    expect(current).toHaveLength(34 + 3321);
    expect(new Set(current.map((row) => row.communeCode ?? row.provinceCode)).size).toBe(34 + 3321);
  });

  it('resolves every name to an existing unit', () => {
    const communeOf = new Map(communes.map((c) => [c.code, c.provinceCode]));
    const lost = names.filter((row) => row.communeCode !== null && communeOf.get(row.communeCode) !== row.provinceCode);
    expect(lost).toEqual([]);
    const reached = new Set(names.filter((row) => row.former).map((row) => row.communeCode));
    expect(communes.filter((c) => reached.has(c.code)).length).toBeGreaterThan(3000);
  });

  it('folds, abbreviates and places a name', () => {
    expect(named('xa tra bong').find((row) => !row.former)).toMatchObject({
      communeCode: '21115',
      provinceCode: '51',
      kind: 'xã',
      name: 'Trà Bồng',
      initials: 'tb',
      context: 'quang ngai',
    });
    expect(names.find((row) => row.level === 'province' && row.initials === 'qn')).toBeDefined();
  });

  it('dates the changes of 30 April 2026', () => {
    expect(names.filter((row) => row.communeCode === '25270' && row.formerParent === null)).toMatchObject([
      { fullName: 'Phường Lộc Ninh', validFrom: '2026-04-30', validTo: null, former: false },
      { fullName: 'Xã Lộc Ninh', validFrom: '2025-07-01', validTo: '2026-04-29', former: true },
    ]);
    expect(provinces.find((p) => p.code === '75')).toMatchObject({ kind: 'thành phố', fullName: 'Thành phố Đồng Nai' });
    expect(named('tinh dong nai')).toMatchObject([{ provinceCode: '75', validTo: '2026-04-29' }]);
  });

  it('leads from what was merged away to what is there now', () => {
    expect(named('tinh kon tum')).toMatchObject([{ level: 'province', provinceCode: '51', former: true }]);
    expect(named('thi tran tra xuan')).toMatchObject([
      { communeCode: '21115', formerParent: 'Huyện Trà Bồng, Tỉnh Quảng Ngãi', validTo: '2025-06-30' },
    ]);
    expect(named('huyen ly son')).toMatchObject([{ communeCode: '21548', provinceCode: '51', former: true }]);
    // The source gives this one the code of a commune in another province.
    expect(named('xa duc loi')[0]).toMatchObject({ provinceCode: '51' });
  });
});
