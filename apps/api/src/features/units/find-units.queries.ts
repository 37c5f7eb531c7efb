import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import { readUnitSearch, type UnitSearch } from './unit-search.policy.ts';
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

/** Units in force whose present or former names match, best first, each unit once. Without a query: all of the level, by name. */
export async function findUnits(
  ctx: Pick<Ctx, 'db'>,
  { q = '', level, province, limit = DEFAULT_LIMIT }: FindUnits,
): Promise<FoundUnit[]> {
  const search = readUnitSearch(q);
  const within = [
    Prisma.sql`TRUE`,
    ...(level ? [Prisma.sql`n.level = ${level}`] : []),
    ...(province ? [Prisma.sql`n.province_code = ${province}`] : []),
  ];
  const where = Prisma.join(within, ' AND ');
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    WITH found AS (${search ? matching(search, where) : everything(where)})
    SELECT now.unit_id AS id, now.level, coalesce(now.commune_code, now.province_code) AS code, now.name,
      now.full_name AS "fullName", now.kind, now.province_code AS "provinceCode", province.name AS "provinceName",
      found.full_name AS "matchedName", found.former, found.former_parent AS "formerParent", found.valid_to AS "validTo"
    FROM (SELECT * FROM found ORDER BY rank, former, level DESC, length(bare), bare, unit_id LIMIT ${limit}) found
    JOIN unit_name now ON now.unit_id = found.unit_id AND NOT now.former
    JOIN unit_name province ON province.unit_id = 'province:' || now.province_code AND NOT province.former
    ORDER BY found.rank, found.former, found.level DESC, length(found.bare), now.name COLLATE "vi-x-icu", now.unit_id`);
  return rows.map(presentUnit);
}

const everything = (where: Prisma.Sql) =>
  Prisma.sql`SELECT n.*, 0 AS rank, '' AS bare FROM unit_name n WHERE NOT n.former AND ${where}`;

/**
 * Every word must be the beginning of a word of the name, of the province or of the former district, or be the initials of the name
 * or of the province. Words are folded (letters and digits only), so none is a LIKE pattern.
 */
function matching({ typed, phrase, name, words, kind, initials }: UnitSearch, where: Prisma.Sql): Prisma.Sql {
  const [first = ''] = words;
  const wordsMatch = words.map(
    (word) => Prisma.sql`(n.words LIKE ${`% ${word}%`} OR n.initials = ${word} OR p.initials = ${word})`,
  );
  return Prisma.sql`
    SELECT DISTINCT ON (unit_id) * FROM (
      SELECT n.*, CASE
          WHEN n.folded = ${phrase} OR n.bare = ${typed} THEN 0
          WHEN n.bare = ${name} THEN 1
          WHEN n.initials = ${initials} AND ${kind}::text IS NOT NULL AND n.folded LIKE ${`${kind ?? ''} %`} THEN 2
          WHEN n.initials = ${initials} THEN 3
          WHEN n.folded LIKE ${`${phrase}%`} OR n.bare LIKE ${`${typed}%`} THEN 4
          WHEN n.bare LIKE ${`${name}%`} THEN 5
          WHEN ' ' || n.bare LIKE ${`% ${name}%`} THEN 6
          WHEN n.bare LIKE ${`${first}%`} OR n.initials = ${first} THEN 7
          WHEN ' ' || n.bare LIKE ${`% ${first}%`} THEN 8
          ELSE 9 END AS rank
      FROM (
        SELECT n.*, substr(n.folded, length(n.kind) + 2) AS bare, ' ' || n.folded || ' ' || n.context AS words
        FROM unit_name n WHERE ${where}) n
      JOIN unit_name p ON p.unit_id = 'province:' || n.province_code AND NOT p.former
      WHERE ${Prisma.join(wordsMatch, ' AND ')}) ranked
    ORDER BY unit_id, rank, former, valid_to DESC NULLS FIRST`;
}

const presentUnit = ({ provinceCode, provinceName, matchedName, former, formerParent, validTo, ...unit }: Row) => ({
  ...unit,
  province: { code: provinceCode, name: provinceName },
  matched: { name: matchedName, former, formerParent, validTo: validTo?.toISOString().slice(0, 10) ?? null },
});
