import type { Actor } from '../../core/actor.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { type UnitPhrase, unitPhrases } from './unit-phrases.ts';

/** For whom the sender may ask: communes of their own, or all of some provinces, or of the country. */
export type Reach = { communes: readonly string[]; provinces: readonly string[] | 'all' };

/** What a unit's name in a file comes to. `other`: a commune for which the sender may not ask. */
export type AskingUnit = { kind: 'commune'; code: string } | { kind: 'other' } | { kind: 'unknown' };
/** With all communes that have the name, whether the sender may ask for them or not. */
export type NamedUnit = AskingUnit & { named: readonly string[] };

type NameRow = {
  level: 'province' | 'commune';
  communeCode: string | null;
  provinceCode: string;
  folded: string;
  /** Without its kind. */
  name: string;
  former: boolean;
};
type Candidate = { communeCode: string; provinceCode: string; former: boolean };

export function reachOf(actor: Actor): Reach {
  const provinces = actor.roles.flatMap(({ role, provinceCode }) =>
    (role === 'deployed_official' || role === 'provincial_officer') && provinceCode ? [provinceCode] : [],
  );
  return {
    communes: actor.roles.flatMap(({ role, communeCode }) =>
      role === 'commune_staff' && communeCode ? [communeCode] : [],
    ),
    provinces: actor.roles.some(({ role }) => role === 'hotline_operator') ? 'all' : provinces,
  };
}

const fullName = ({ kind, name }: UnitPhrase): string => (kind === null ? name : `${kind} ${name}`);

/** Which commune each of the names in a file means, by present and former names; two readings are none. `province`: where the file is from, if it says. */
export async function findAskingUnits(
  db: Pick<Tx, '$queryRaw'>,
  reach: Reach,
  texts: readonly string[],
  province: string | null,
): Promise<Map<string, NamedUnit>> {
  const read = new Map([...new Set(texts)].map((text) => [text, unitPhrases(text)]));
  const wholes = province === null ? [] : unitPhrases(province);
  const phrases = [...wholes, ...[...read.values()].flat()];
  if (phrases.length === 0) return new Map();
  const rows = await db.$queryRaw<NameRow[]>(Prisma.sql`
    SELECT n.level, n.commune_code AS "communeCode", n.province_code AS "provinceCode", n.folded, n.former,
      substr(n.folded, length(n.kind) + 2) AS name
    FROM unit_name n
    WHERE n.folded = ANY(${[...new Set(phrases.map(fullName))]}::text[])
      OR substr(n.folded, length(n.kind) + 2) = ANY(${[...new Set(phrases.map(({ name }) => name))]}::text[])`);
  const names = indexNames(rows);
  const [fileProvince] = wholes.flatMap((phrase) => names.provinces(phrase));
  return new Map([...read].map(([text, ways]) => [text, decide(reach, ways, names, fileProvince)]));
}

type Names = {
  communes: (phrase: UnitPhrase) => Candidate[];
  provinces: (phrase: UnitPhrase) => string[];
};

function indexNames(rows: readonly NameRow[]): Names {
  const byName = new Map<string, NameRow[]>();
  for (const row of rows)
    for (const key of new Set([row.folded, row.name])) byName.set(key, [...(byName.get(key) ?? []), row]);
  const found = (phrase: UnitPhrase, level: NameRow['level']): NameRow[] => {
    const exact = (byName.get(fullName(phrase)) ?? []).filter((row) => row.level === level);
    // A xã that has become a phường is still written as it was.
    return exact.length > 0 ? exact : (byName.get(phrase.name) ?? []).filter((row) => row.level === level);
  };
  return {
    communes: (phrase) =>
      found(phrase, 'commune').flatMap(({ communeCode, provinceCode, former }) =>
        communeCode === null ? [] : [{ communeCode, provinceCode, former }],
      ),
    provinces: (phrase) => found(phrase, 'province').map(({ provinceCode }) => provinceCode),
  };
}

const ABOVE_COMMUNES = ['tinh', 'thanh pho', 'huyen'];
const isProvinces = ({ kind }: UnitPhrase): boolean => kind === 'tinh' || kind === 'thanh pho';

/** The provinces that a text names: by their kind, or as a part behind the first ("Gio Linh, Quảng Trị"). */
function namedProvinces(ways: readonly UnitPhrase[], names: Names): string[] {
  const byKind = ways.filter(isProvinces).flatMap(names.provinces);
  if (byKind.length > 0) return byKind;
  return ways
    .filter(({ by }) => by === 'part')
    .slice(1)
    .flatMap(names.provinces);
}

function decide(reach: Reach, ways: readonly UnitPhrase[], names: Names, fileProvince?: string): NamedUnit {
  const named = namedProvinces(ways, names);
  const from = named.length > 0 ? named : fileProvince === undefined ? [] : [fileProvince];
  for (const phrase of ways) {
    if (phrase.kind !== null && ABOVE_COMMUNES.includes(phrase.kind)) continue;
    const all = names.communes(phrase);
    const there = all.filter(({ provinceCode }) => from.includes(provinceCode));
    const candidates = there.length > 0 || named.length > 0 ? there : all;
    const within = candidates.filter((one) => isWithin(reach, one));
    const codes = phrase.by === 'tail' ? [] : candidates.map(({ communeCode }) => communeCode);
    if (within.length > 0) return { ...onlyOne(within), named: codes };
    // The last words of a text are as often a person's name as a unit's: not enough to leave a question out.
    if (candidates.length > 0 && phrase.by !== 'tail' && phrase.name.includes(' '))
      return { kind: 'other', named: codes };
  }
  return { kind: 'unknown', named: [] };
}

const isWithin = ({ communes, provinces }: Reach, { communeCode, provinceCode }: Candidate): boolean =>
  communes.includes(communeCode) || provinces === 'all' || provinces.includes(provinceCode);

/** The one unit that has the name today, else the one that has the territory of the former one. */
function onlyOne(candidates: readonly Candidate[]): AskingUnit {
  for (const former of [false, true]) {
    const codes = new Set(candidates.filter((one) => one.former === former).map(({ communeCode }) => communeCode));
    const [code] = codes;
    if (codes.size > 1) return { kind: 'unknown' };
    if (code !== undefined) return { kind: 'commune', code };
  }
  return { kind: 'unknown' };
}
