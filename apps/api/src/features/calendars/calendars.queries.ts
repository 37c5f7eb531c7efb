import type { CalendarDefinition } from '@caunoi/sla/calendar';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { definitionOf } from '../../core/calendars.ts';
import type { Db, Tx } from '../../db/client.ts';
import { type CalendarVersion as CalendarRow, Prisma } from '../../db/generated/client.ts';
import { presentDay, presentWeekly } from './calendar-changes.ts';
import { type CalendarKind, mayPublish, parseKey, seesCalendar } from './calendar-sight.ts';
import type { Calendar, CalendarSummary, CalendarVersion } from './calendars.schemas.ts';
import { listRecomputes } from './recomputes.queries.ts';

/** Of a calendar of which nothing was published yet. */
const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh';
/** As far back as the history is shown. */
const SHOWN_VERSIONS = 200;

type Reading = Pick<Db, '$queryRaw' | 'calendarVersion' | 'user' | 'recompute'> | Tx;
/** Whose calendar there is, or may be; without `version` nothing was published. */
export type CalendarOwner = {
  key: string;
  kind: CalendarKind;
  owner: string;
  name: string;
  ministryCode: string | null;
};

/** Ministries, units with a calendar of their own, and every province in force, each with a readable name. */
export async function findOwners(tx: Reading, key?: string): Promise<CalendarOwner[]> {
  const only = key === undefined ? Prisma.empty : Prisma.sql`WHERE key = ${key}`;
  return tx.$queryRaw<CalendarOwner[]>(Prisma.sql`
    SELECT * FROM (
      SELECT 'ministry:' || code AS key, 'ministry' AS kind, code AS owner, name_vi AS name, code AS "ministryCode" FROM ministry
      UNION ALL
      SELECT DISTINCT v.calendar_key, 'unit', u.id, u.name_vi, u.ministry_code
      FROM calendar_version v JOIN unit u ON v.calendar_key = 'unit:' || u.id
      UNION ALL
      SELECT 'province:' || province_code, 'province', province_code, name_vi, NULL FROM unit
      WHERE kind = 'province' AND valid_to IS NULL) owners
    ${only}
    ORDER BY CASE kind WHEN 'ministry' THEN 0 WHEN 'unit' THEN 1 ELSE 2 END, "ministryCode" DESC, name COLLATE "vi-x-icu"`);
}

/** The owner of a calendar in the actor's sight. Throws `not-found`. */
export async function getOwner(tx: Reading, actor: Actor, key: string): Promise<CalendarOwner> {
  const parsed = parseKey(key);
  demand(parsed && seesCalendar(actor, parsed), 'not-found');
  const [owner] = await findOwners(tx, key);
  demand(owner, 'not-found');
  return owner;
}

/** What is in force; undefined for a province of which nothing was published. */
export const findCurrent = (tx: Reading, key: string): Promise<CalendarRow | null> =>
  tx.calendarVersion.findFirst({ where: { calendarKey: key }, orderBy: { version: 'desc' } });

/** The calendars of the ministries, over which a province's closures are laid. */
export async function findMinistryDefinitions(tx: Reading): Promise<CalendarDefinition[]> {
  const rows = await tx.calendarVersion.findMany({
    where: { calendarKey: { startsWith: 'ministry:' } },
    distinct: ['calendarKey'],
    orderBy: [{ calendarKey: 'asc' }, { version: 'desc' }],
  });
  return rows.map(definitionOf);
}

export async function listCalendars(db: Db, actor: Actor): Promise<CalendarSummary[]> {
  const owners = (await findOwners(db)).filter((owner) => seesCalendar(actor, owner));
  const rows = await db.$queryRaw<CalendarRow[]>(Prisma.sql`
    SELECT DISTINCT ON (calendar_key) id, calendar_key AS "calendarKey", version, zone, weekly, days, starts_on AS "startsOn", note,
      published_at AS "publishedAt", published_by AS "publishedBy"
    FROM calendar_version ORDER BY calendar_key, version DESC`);
  const rowByKey = new Map(rows.map((row) => [row.calendarKey, row]));
  const names = await namesOf(db, rows);
  return owners.map((owner) => presentSummary(owner, rowByKey.get(owner.key), names, actor));
}

/** Throws `not-found` for what is not in the actor's sight. */
export async function getCalendar(tx: Reading, actor: Actor, key: string): Promise<Calendar> {
  const owner = await getOwner(tx, actor, key);
  const versions = await tx.calendarVersion.findMany({
    where: { calendarKey: key },
    orderBy: { version: 'desc' },
    take: SHOWN_VERSIONS,
    select: { version: true, publishedAt: true, publishedBy: true, note: true },
  });
  const row = (await findCurrent(tx, key)) ?? undefined;
  const names = await namesOf(tx, versions);
  const [recompute = null] = mayPublish(actor, owner.kind) ? await listRecomputes(tx, { subject: key, limit: 1 }) : [];
  const definition = row ? definitionOf(row) : { weekly: {}, days: [] };
  return {
    ...presentSummary(owner, row, names, actor),
    weekly: presentWeekly(definition.weekly),
    days: definition.days.map(presentDay),
    startsOn: row?.startsOn.toISOString().slice(0, 10) ?? null,
    note: row?.note ?? null,
    versions: versions.map((version) => presentVersion(version, names)),
    recompute,
  };
}

export async function getCalendarVersion(db: Db, actor: Actor, key: string, version: number): Promise<CalendarVersion> {
  await getOwner(db, actor, key);
  const row = await db.calendarVersion.findUnique({ where: { calendarKey_version: { calendarKey: key, version } } });
  demand(row, 'not-found');
  const { zone, weekly, days } = definitionOf(row);
  return {
    key,
    ...presentVersion(row, await namesOf(db, [row])),
    zone,
    weekly: presentWeekly(weekly),
    days: days.map(presentDay),
  };
}

type Published = Pick<CalendarRow, 'version' | 'publishedAt' | 'publishedBy' | 'note'>;
type Names = ReadonlyMap<string, string>;

const nameOf = (names: Names, id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));

export async function namesOf(tx: Reading, rows: readonly { publishedBy: string | null }[]): Promise<Names> {
  const ids = [...new Set(rows.flatMap(({ publishedBy }) => publishedBy ?? []))];
  const people =
    ids.length === 0 ? [] : await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

const presentVersion = ({ version, publishedAt, publishedBy, note }: Published, names: Names) => ({
  version,
  publishedAt: publishedAt.toISOString(),
  publishedBy: nameOf(names, publishedBy),
  note,
});

function presentSummary(
  owner: CalendarOwner,
  row: CalendarRow | undefined,
  names: Names,
  actor: Actor,
): CalendarSummary {
  const days = row ? definitionOf(row).days : [];
  const count = (kind: string) => days.filter((day) => day.kind === kind).length;
  return {
    key: owner.key,
    kind: owner.kind,
    name: owner.name,
    zone: row?.zone ?? DEFAULT_ZONE,
    version: row?.version ?? 0,
    publishedAt: row?.publishedAt.toISOString() ?? null,
    publishedBy: nameOf(names, row?.publishedBy ?? null),
    counts: {
      holidays: count('holiday'),
      makeUps: count('make_up'),
      closures: count('closure'),
      provisional: days.filter(({ status }) => status === 'provisional').length,
    },
    can: { publish: mayPublish(actor, owner.kind) },
  };
}
