import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { unitName, unitRef } from '../../core/ticket/ticket.presenter.ts';
import { asStaff, visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { AnswerState, TicketState, Verdict } from '../../db/generated/enums.ts';
import type { AnswerGroup, GroupQuery } from './answers.schemas.ts';

type Head = {
  at: Date;
  authorId: string;
  author: string;
  unitId: string;
  body: string;
  citations: AnswerGroup['citations'];
  noCitationReason: string | null;
  total: number;
  sent: number;
  onTime: number;
  read: number;
};
type Row = {
  id: string;
  ticketId: string;
  code: string;
  subject: string;
  communeCode: string;
  provinceCode: string;
  ticketState: TicketState;
  state: AnswerState;
  body: string;
  sentAt: Date | null;
  dueAt: Date | null;
  verdict: Verdict | null;
  readAt: Date | null;
  readers: number;
};

/**
 * The answers of a group on tickets that the actor sees, each with its own clock and its readers. Who asked reads the own answer on the
 * own ticket: receipts are for those who answer.
 */
const groupSql = (groupId: string, actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT a.id, t.id AS "ticketId", t.code, t.subject, t.commune_code AS "communeCode", t.province_code AS "provinceCode",
    t.state AS "ticketState", a.state, a.body, a.citations, a.no_citation_reason AS "noCitationReason", a.author_id AS "authorId",
    a.unit_id AS "unitId", a.created_at AS "createdAt", a.sent_at AS "sentAt", c.due_at AS "dueAt", c.verdict,
    r.read_at AS "readAt", r.readers
  FROM answer a JOIN ticket t ON t.id = a.ticket_id
  LEFT JOIN LATERAL (
    SELECT due_at, verdict FROM clock WHERE ticket_id = t.id AND cycle = a.cycle AND kind = 'answer' AND voided_at IS NULL
    ORDER BY run DESC LIMIT 1) c ON TRUE
  CROSS JOIN LATERAL (
    SELECT min(read_at) AS read_at, count(*)::int AS readers FROM answer_receipt WHERE answer_id = a.id) r
  WHERE a.group_id = ${groupId}::uuid AND ${visibleTickets(asStaff(actor))}`;

/** One answer to several questions and what became of each. Throws `not-found` when the actor sees none of them. */
export async function getAnswerGroup(
  ctx: Pick<Ctx, 'db' | 'reference'>,
  actor: Actor,
  groupId: string,
  { cursor, limit = PAGE.default }: GroupQuery,
): Promise<AnswerGroup> {
  const [after] = cursor === undefined ? [null] : decodeCursor(cursor, ['id']);
  const seen = groupSql(groupId, actor);
  const [[head], rows, reference] = await Promise.all([
    ctx.db.$queryRaw<Head[]>(Prisma.sql`
      WITH seen AS (${seen}),
      sums AS (
        SELECT count(*)::int AS total, count(*) FILTER (WHERE state = 'sent')::int AS sent,
          count(*) FILTER (WHERE state = 'sent' AND verdict = 'met')::int AS "onTime", count("readAt")::int AS read,
          (SELECT md5(body) FROM seen GROUP BY body ORDER BY count(*) DESC, min(id::text) LIMIT 1) AS common
        FROM seen)
      SELECT s."createdAt" AS at, s."authorId", u.name AS author, s."unitId", s.body, s.citations, s."noCitationReason",
        sums.total, sums.sent, sums."onTime", sums.read
      FROM seen s JOIN sums ON md5(s.body) = sums.common JOIN app_user u ON u.id = s."authorId"
      ORDER BY s."createdAt", s.id LIMIT 1`),
    ctx.db.$queryRaw<Row[]>(Prisma.sql`
      SELECT * FROM (${seen}) seen WHERE ${after}::uuid IS NULL OR id > ${after}::uuid ORDER BY id LIMIT ${limit + 1}`),
    ctx.reference.current(),
  ]);
  if (!head) throw new AppError('not-found');
  const { at, authorId, author, unitId, ...sums } = head;
  return {
    ...sums,
    id: groupId,
    at: at.toISOString(),
    by: { id: authorId, name: author },
    unit: unitRef(reference, unitId),
    ...pageOf(
      rows,
      limit,
      (row) => presentAnswer(row, head.body, reference),
      ({ id }) => [id],
    ),
  };
}

const presentAnswer = (row: Row, common: string, reference: ReferenceSnapshot) => ({
  id: row.id,
  ticket: {
    id: row.ticketId,
    code: row.code,
    subject: row.subject,
    commune: { code: row.communeCode, name: unitName(reference, `commune:${row.communeCode}`) },
    province: { code: row.provinceCode, name: unitName(reference, `province:${row.provinceCode}`) },
    state: row.ticketState,
  },
  state: row.state,
  edited: row.body !== common,
  body: row.body === common ? null : row.body,
  sentAt: row.sentAt?.toISOString() ?? null,
  dueAt: row.dueAt?.toISOString() ?? null,
  verdict: row.verdict,
  readAt: row.readAt?.toISOString() ?? null,
  readers: row.readers,
});
