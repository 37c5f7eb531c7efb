import type { Ctx } from '../../context.ts';
import { readUnitSearch, type UnitSearch } from '../../core/unit-search.ts';
import { Prisma } from '../../db/generated/client.ts';
import { DEFAULT_LIMIT, type FindUnits, type FoundUnit } from './units.schemas.ts';

type Row = {
  id: string;
  level: 'province' | 'commune';
  code: string;
  name: string;
  fullName: string;
  kind: string;
  provinceCode: string;
  provinceName: string;
  matchedName: string;
  former: boolean;
  formerParent: string | null;
  validTo: Date | null;
};

// Both expressions have a trigram index of their own (migration unit_name_search); written otherwise they would miss it.
const NAME = Prisma.sql`(' ' || substr(n.folded, length(n.kind) + 2))`;
const NAME_AND_PLACE = Prisma.sql`(' ' || n.folded || ' ' || n.context)`;

/** Units in force whose present or former names match, best first, each unit once. Without a query: all of the level, by name. */
export async function findUnits(
  ctx: Pick<Ctx, 'db'>,
  { q = '', level, province, limit = DEFAULT_LIMIT }: FindUnits,
): Promise<FoundUnit[]> {
  const search = readUnitSearch(q);
  const conditions = [
    ...(level ? [Prisma.sql`n.level = ${level}`] : []),
    ...(province ? [Prisma.sql`n.province_code = ${province}`] : []),
    ...(search ? await wordConditions(ctx, search.words) : [Prisma.sql`NOT n.former`]),
  ];
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    WITH found AS (
      SELECT DISTINCT ON (n.unit_id) n.id, n.unit_id, n.level, n.former, n.folded, ${search ? rankOf(search) : Prisma.sql`0`} AS rank
      FROM unit_name n WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY n.unit_id, rank, n.former, n.valid_to DESC),
    best AS (SELECT * FROM found ORDER BY rank, former, level DESC, length(folded), folded, unit_id LIMIT ${limit})
    SELECT now.unit_id AS id, now.level, coalesce(now.commune_code, now.province_code) AS code, now.name,
      now.full_name AS "fullName", now.kind, now.province_code AS "provinceCode", province.name AS "provinceName",
      hit.full_name AS "matchedName", hit.former, hit.former_parent AS "formerParent", hit.valid_to AS "validTo"
    FROM best
    JOIN unit_name hit ON hit.id = best.id
    JOIN unit_name now ON now.unit_id = best.unit_id AND NOT now.former
    JOIN unit_name province ON province.unit_id = 'province:' || now.province_code AND NOT province.former
    ORDER BY best.rank, best.former, best.level DESC, length(best.folded), now.name COLLATE "vi-x-icu", now.unit_id`);
  return rows.map(presentUnit);
}

/**
 * Every word must begin a word of the name, or be its initials; of several words each may also begin one of the province or of the
 * former district, or stand for the province ("tra bong qn"). Words are folded (letters and digits), so none is a LIKE pattern.
 */
async function wordConditions(ctx: Pick<Ctx, 'db'>, words: readonly string[]): Promise<Prisma.Sql[]> {
  const [first = '', ...more] = words;
  // One word by itself would match half the country by its province.
  if (more.length === 0) return [Prisma.sql`(${NAME} LIKE ${`% ${first}%`} OR n.initials = ${first})`];
  const provinces = await provincesByInitials(ctx, more);
  return words.map((word) => {
    const meant = provinces.filter(({ initials }) => initials === word && more.includes(word));
    return Prisma.sql`(${Prisma.join(
      [
        Prisma.sql`${NAME_AND_PLACE} LIKE ${`% ${word}%`}`,
        Prisma.sql`n.initials = ${word}`,
        ...meant.map(({ name }) => Prisma.sql`${NAME_AND_PLACE} LIKE ${`% ${name}%`}`),
      ],
      ' OR ',
    )})`;
  });
}

const provincesByInitials = (ctx: Pick<Ctx, 'db'>, words: readonly string[]) =>
  ctx.db.$queryRaw<{ initials: string; name: string }[]>(Prisma.sql`
    SELECT n.initials, ltrim(${NAME}) AS name FROM unit_name n
    WHERE n.initials IN (${Prisma.join([...words])}) AND n.level = 'province' AND NOT n.former`);

/** Exact before initials before beginnings before the rest. */
const rankOf = ({ typed, phrase, name, words: [first = ''], kind, initials }: UnitSearch): Prisma.Sql => Prisma.sql`
  CASE
    WHEN n.folded = ${phrase} OR ${NAME} = ${` ${typed}`} THEN 0
    WHEN ${NAME} = ${` ${name}`} THEN 1
    WHEN n.initials = ${initials} AND n.folded LIKE ${`${kind ?? ''}%`} THEN 2
    WHEN n.initials = ${initials} THEN 3
    WHEN n.folded LIKE ${`${phrase}%`} OR ${NAME} LIKE ${` ${typed}%`} THEN 4
    WHEN ${NAME} LIKE ${` ${name}%`} THEN 5
    WHEN ${NAME} LIKE ${`% ${name}%`} THEN 6
    WHEN ${NAME} LIKE ${` ${first}%`} OR n.initials = ${first} THEN 7
    WHEN ${NAME} LIKE ${`% ${first}%`} THEN 8
    ELSE 9 END`;

const presentUnit = ({
  provinceCode,
  provinceName,
  matchedName,
  former,
  formerParent,
  validTo,
  ...unit
}: Row): FoundUnit => ({
  ...unit,
  province: { code: provinceCode, name: provinceName },
  matched: { name: matchedName, former, formerParent, validTo: validTo?.toISOString().slice(0, 10) ?? null },
});
