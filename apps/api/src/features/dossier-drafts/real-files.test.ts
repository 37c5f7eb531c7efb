import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftStage } from '../../test/draft-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
let stage: ReturnType<typeof draftStage>;
beforeAll(async () => {
  world = await openTestWorld();
  stage = draftStage(world);
});
afterAll(() => world.close());

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../../packages/documents/fixtures/${name}`, import.meta.url));
const commune = (fullName: string, provinceName: string) =>
  world.db.unitName.findFirstOrThrow({
    where: { level: 'commune', fullName, former: false, provinceCode: { in: provinceCodes[provinceName] ?? [] } },
  });
const provinceCodes: Record<string, string[]> = {};
beforeAll(async () => {
  for (const { name, provinceCode } of await world.db.unitName.findMany({
    where: { level: 'province', former: false },
  }))
    provinceCodes[name] = [provinceCode];
});

describe('files as communes send them, through the thread that reads them', () => {
  it.each([
    ['bieu_tong_hop_xa_van_tuong.xlsx', 'Xã Vạn Tường', 'Quảng Ngãi'],
    ['cong_van_214_son_my.docx', 'Xã Sơn Mỹ', 'Lâm Đồng'],
  ])(
    '%s becomes 52 tickets',
    async (name, unit, province) => {
      const { unitId, communeCode } = await commune(unit, province);
      const clerk = await world.aPerson('commune_staff', unitId);
      const { body } = await stage.upload(clerk, name, fixture(name));
      expect(body.drafts).toMatchObject([{ commune: { code: communeCode }, counts: { total: 52, open: 52 } }]);
      const draft = await stage.read(clerk, body.drafts[0]?.id ?? '');
      const sent = await stage.submit(clerk, draft);
      expect(sent.body.opened).toHaveLength(52);
      const again = await stage.upload(clerk, name, fixture(name));
      expect(again.body.drafts).toMatchObject([
        { counts: { known: 52, open: 0 }, sameAs: { code: sent.body.dossier?.code } },
      ]);
      const file = await world.as(clerk).get(`/api/question-files/${body.file?.id}`);
      expect(Number(file.headers['content-length'])).toBe(fixture(name).length);
    },
    60_000,
  );

  it('a group chat of a province becomes a draft for each commune in it', async () => {
    const [code = ''] = provinceCodes['Quảng Trị'] ?? [];
    const official = await world.aPerson('deployed_official', `post:MoIT:${code}`);
    const { body } = await stage.upload(official, 'zalo.txt', fixture('zalo_nhom_quang_tri.txt'));
    expect(body.drafts.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(12);
    expect(body.drafts.map(({ commune: of, unitText }) => of?.name ?? unitText)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Cam Lộ'),
        expect.stringContaining('Gio Linh'),
        expect.stringContaining('Ba Lòng'),
      ]),
    );
  }, 60_000);

  it('an .xls is told how to be saved', async () => {
    const clerk = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2_000),
      Buffer.from('Workbook', 'utf16le'),
    ]);
    const refusal = await stage.upload(clerk, 'cu.xls', ole);
    expect(refusal.problem).toMatchObject({ status: 422, code: 'unreadable-file' });
  }, 60_000);
});
