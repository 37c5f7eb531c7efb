import type { Ctx } from '../../context.ts';
import { localDay } from '../../core/actor-directory.ts';
import { DEMO_PASSWORD } from '../../core/demo-accounts.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Role, UnitKind } from '../../db/generated/enums.ts';

type Row = {
  username: string;
  name: string;
  title: string;
  role: Role;
  unitId: string;
  unitKind: UnitKind;
  unitName: string;
  ministry: string | null;
  provinceCode: string | null;
  provinceName: string | null;
};

/** One account per role, ministry and province; where there is no province, per unit, since a department decides what one sees. */
export async function listDemoAccounts(ctx: Pick<Ctx, 'db' | 'clock'>) {
  const today = localDay(ctx.clock.now());
  const inForce = Prisma.sql`valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`;
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    WITH held AS (
      SELECT user_id, role, unit_id FROM role_assignment WHERE ${inForce}
      UNION SELECT user_id, 'deployed_official'::role, post_unit_id FROM posting WHERE ${inForce}),
    one AS (
      SELECT DISTINCT ON (held.role, u.ministry_code, coalesce(u.province_code, u.id))
        p.username, p.name, p.title, held.role, u.id, u.kind, u.name_vi, u.ministry_code, u.province_code
      FROM app_user p JOIN held ON held.user_id = p.id JOIN unit u ON u.id = held.unit_id
      WHERE p.demo AND p.disabled_at IS NULL
      ORDER BY held.role, u.ministry_code, coalesce(u.province_code, u.id), p.created_at, p.id)
    SELECT one.username, one.name, one.title, one.role, one.id AS "unitId", one.kind AS "unitKind", one.name_vi AS "unitName",
      one.ministry_code AS ministry, one.province_code AS "provinceCode", province.name_vi AS "provinceName"
    FROM one LEFT JOIN unit province ON province.id = 'province:' || one.province_code
    ORDER BY one.role, one.ministry_code, one.province_code, one.id`);
  return rows.map(({ unitId, unitKind, unitName, provinceCode, provinceName, ...account }) => ({
    ...account,
    password: DEMO_PASSWORD,
    unit: { id: unitId, kind: unitKind, name: unitName },
    province: provinceCode === null ? null : { code: provinceCode, name: provinceName ?? provinceCode },
  }));
}
