import type { Db } from '../db/client.ts';

/** A province of a test's own with one of its communes; ids of the units that deal with it. */
export type Place = {
  province: { code: string; name: string; unitId: string };
  commune: { code: string; name: string; unitId: string };
  post: string;
  provincialDepartment: string;
};

/**
 * Hands out communes, each once, going round the provinces: what one test does in its place, no other test sees until 34 have been
 * given out.
 */
export async function createPlaces(db: Db) {
  const [provinces, communes] = await Promise.all([
    db.unit.findMany({ where: { kind: 'province' }, orderBy: { id: 'asc' } }),
    db.unit.findMany({ where: { kind: 'commune' }, orderBy: { id: 'asc' } }),
  ]);
  let next = 0;
  const given = new Map<string, number>();
  return (options: { provinceCode?: string; ministry?: 'MoIT' | 'MAE' } = {}): Place => {
    const { ministry = 'MoIT' } = options;
    const code = options.provinceCode ?? provinces[next++ % provinces.length]?.provinceCode ?? '';
    const province = provinces.find(({ provinceCode }) => provinceCode === code);
    const inProvince = communes.filter(({ provinceCode }) => provinceCode === code);
    const index = given.get(code) ?? 0;
    given.set(code, index + 1);
    const commune = inProvince[index];
    if (!province || !commune?.communeCode) throw new Error(`No commune left in province ${code}`);
    return {
      province: { code, name: province.nameVi, unitId: province.id },
      commune: { code: commune.communeCode, name: commune.nameVi, unitId: commune.id },
      post: `post:${ministry}:${code}`,
      provincialDepartment: `provincial_department:${ministry}:${code}`,
    };
  };
}
