import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { isUuid } from '../../core/ids.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { ownDueSql } from '../../core/ticket/own-due.ts';
import { unitName, unitRef } from '../../core/ticket/ticket.presenter.ts';
import { visibleTickets } from '../../core/visibility.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Dossier, DossierDetail, ListDossiers } from './dossiers.schemas.ts';

export type DossierRow = {
  id: string;
  code: string;
  title: string;
  letterNumber: string | null;
  letterDate: Date | null;
  state: 'draft' | 'sent';
  communeCode: string;
  provinceCode: string;
  sentAt: Date | null;
  total: number;
  done: number;
  open: number;
  overdue: number;
  waiting: number;
  withdrawn: number;
  nextDueAt: Date | null;
};

/** A merged ticket is done by its copy of the answer, which makes it `answered`. */
const countsSql = (now: Date): Prisma.Sql => Prisma.sql`
  count(*) FILTER (WHERE t.state <> 'withdrawn')::int AS total,
  count(*) FILTER (WHERE t.state IN ('answered', 'closed', 'referred'))::int AS done,
  count(*) FILTER (WHERE t.queue_rank < 2)::int AS open,
  count(*) FILTER (WHERE t.queue_rank = 0 AND ${ownDueSql} < ${now})::int AS overdue,
  count(*) FILTER (WHERE t.state = 'waiting_requester')::int AS waiting,
  min(${ownDueSql}) FILTER (WHERE t.queue_rank = 0) AS "nextDueAt"`;

/**
 * A dossier is seen by whoever sees one of its tickets, and its progress counts the tickets that they see: a department that holds
 * three of fifty-two learns nothing of the rest.
 */
const dossierSql = (sight: Prisma.Sql, page: Prisma.Sql, now: Date): Prisma.Sql => Prisma.sql`
  SELECT d.id, d.code, d.title, d.letter_number AS "letterNumber", d.letter_date AS "letterDate", d.state, d.commune_code AS "communeCode",
    d.province_code AS "provinceCode", d.sent_at AS "sentAt", p.*
  FROM (${page}) d
  JOIN LATERAL (
    SELECT ${countsSql(now)}, count(*) FILTER (WHERE t.state = 'withdrawn')::int AS withdrawn
    FROM ticket t WHERE t.dossier_id = d.id AND ${sight}) p ON TRUE
  ORDER BY d.id DESC`;

const seenWith = (sight: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM ticket t WHERE t.dossier_id = d.id AND ${sight})`;

export function presentDossier(row: DossierRow, reference: ReferenceSnapshot): Dossier {
  const { total, done, open, overdue, waiting, withdrawn, nextDueAt } = row;
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    letterNumber: row.letterNumber,
    letterDate: row.letterDate?.toISOString().slice(0, 10) ?? null,
    state: row.state,
    commune: { code: row.communeCode, name: unitName(reference, `commune:${row.communeCode}`) },
    province: { code: row.provinceCode, name: unitName(reference, `province:${row.provinceCode}`) },
    sentAt: row.sentAt?.toISOString() ?? null,
    progress: { total, done, open, overdue, waiting, withdrawn, nextDueAt: nextDueAt?.toISOString() ?? null },
  };
}

export async function readDossier(
  tx: Pick<Tx, '$queryRaw'>,
  sight: Prisma.Sql,
  idOrCode: string,
  now: Date,
): Promise<DossierRow | undefined> {
  const which = isUuid(idOrCode)
    ? Prisma.sql`d.id = ${idOrCode}::uuid`
    : Prisma.sql`d.code = ${idOrCode.toUpperCase()}`;
  const [row] = await tx.$queryRaw<DossierRow[]>(
    dossierSql(sight, Prisma.sql`SELECT d.* FROM dossier d WHERE ${which} AND ${seenWith(sight)}`, now),
  );
  return row;
}

/** One dossier with its progress and who holds what. Throws `not-found` also for one of which the actor sees no ticket. */
export async function getDossier(ctx: Ctx, actor: Actor, idOrCode: string): Promise<DossierDetail> {
  const now = ctx.clock.now();
  const row = await readDossier(ctx.db, visibleTickets(actor), idOrCode, now);
  if (!row) throw new AppError('not-found');
  const [holders, reference] = await Promise.all([
    readHolders(ctx.db, visibleTickets(actor), row.id, now),
    ctx.reference.current(),
  ]);
  return {
    ...presentDossier(row, reference),
    holders: holders.map(({ unitId, userId, name, nextDueAt, ...counts }) => ({
      unit: unitRef(reference, unitId),
      person: userId === null ? null : { id: userId, name: name ?? '' },
      ...counts,
      nextDueAt: nextDueAt?.toISOString() ?? null,
    })),
  };
}

type HolderRow = Pick<DossierRow, 'total' | 'done' | 'open' | 'overdue' | 'waiting' | 'nextDueAt'> & {
  unitId: string;
  userId: string | null;
  name: string | null;
};

/** Who has the tickets of a dossier, by what they still owe; withdrawn ones are nobody's any more. */
const readHolders = (db: Pick<Tx, '$queryRaw'>, sight: Prisma.Sql, dossierId: string, now: Date) =>
  db.$queryRaw<HolderRow[]>(Prisma.sql`
    SELECT t.owner_unit_id AS "unitId", t.owner_user_id AS "userId", owner.name, ${countsSql(now)}
    FROM ticket t LEFT JOIN app_user owner ON owner.id = t.owner_user_id
    WHERE t.dossier_id = ${dossierId}::uuid AND t.state <> 'withdrawn' AND ${sight}
    GROUP BY t.owner_unit_id, t.owner_user_id, owner.name
    ORDER BY open DESC, total DESC, t.owner_unit_id, owner.name`);

/** The dossiers of which the actor sees tickets, newest first. */
export async function listDossiers(ctx: Ctx, actor: Actor, query: ListDossiers) {
  const limit = query.limit ?? PAGE.default;
  const [after] = query.cursor ? decodeCursor(query.cursor, ['id']) : [];
  const open = Prisma.sql`EXISTS (SELECT 1 FROM ticket t WHERE t.dossier_id = d.id AND t.queue_rank < 2 AND ${visibleTickets(actor)})`;
  const state = query.state === 'open' ? open : query.state === 'done' ? Prisma.sql`NOT ${open}` : Prisma.sql`TRUE`;
  const rows = await ctx.db.$queryRaw<DossierRow[]>(
    dossierSql(
      visibleTickets(actor),
      Prisma.sql`SELECT d.* FROM dossier d WHERE ${seenWith(visibleTickets(actor))} AND ${state}
        AND ${after === undefined ? Prisma.sql`TRUE` : Prisma.sql`d.id < ${after}::uuid`}
        ORDER BY d.id DESC LIMIT ${limit + 1}`,
      ctx.clock.now(),
    ),
  );
  const reference = await ctx.reference.current();
  return pageOf(
    rows,
    limit,
    (row) => presentDossier(row, reference),
    (row) => [row.id],
  );
}
