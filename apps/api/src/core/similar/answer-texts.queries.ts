import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { type Actor, rolesOf } from '../actor.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { departmentRef } from '../ticket/ticket.presenter.ts';
import { stripNames } from './strip-names.ts';

type Row = {
  id: string;
  ticketId: string;
  code: string;
  subject: string;
  body: string;
  citations: { document: string; article?: string | null }[];
  noCitationReason: string | null;
  unitId: string;
  departmentId: string | null;
  communeCode: string;
  sentAt: Date;
  names: string[];
};

/** A sent answer as it may be read again. `ticket` only where the reader asked it: of others' questions nothing says whose they were. */
export type ReusableAnswer = {
  id: string;
  ticket: { id: string; code: string } | null;
  title: string;
  body: string;
  citations: { document: string; article: string | null }[];
  noCitationReason: string | null;
  department: { code: string; name: string; shortName: string } | null;
  at: string;
};

/**
 * SQL of the latest written answer of each ticket `t` in `where`, which may speak of the answer `a`, with all names that belong to it. A
 * merged question got the text that was written to another commune's: the names of all that were merged belong to it.
 */
const answersSql = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  WITH chosen AS MATERIALIZED (
    SELECT DISTINCT ON (t.id) a.id, t.id AS "ticketId", t.code, t.subject, a.body, a.citations, a.no_citation_reason AS "noCitationReason",
      a.unit_id AS "unitId", t.department_id AS "departmentId", t.commune_code AS "communeCode", a.sent_at AS "sentAt",
      coalesce(t.merged_into_id, t.id) AS survivor_id, a.author_id, a.approved_by_id
    FROM ticket t JOIN answer a ON a.ticket_id = t.id AND a.state = 'sent' AND a.kind IN ('answer', 'confirmation')
    WHERE ${where} ORDER BY t.id, a.version DESC)
  SELECT chosen.*, ARRAY(
    SELECT unnest(array_remove(ARRAY[g.requester_name, g.code], NULL)
      || ARRAY(SELECT u.name FROM app_user u
        WHERE u.id IN (chosen.author_id, chosen.approved_by_id, g.created_by_id, g.owner_user_id, g.logged_by_id))
      || ARRAY(
        SELECT unnest(ARRAY[n.full_name, n.name]) FROM unit_name n
        WHERE n.unit_id IN ('commune:' || g.commune_code, 'province:' || g.province_code)))
    FROM ticket g WHERE g.id = survivor_id OR g.merged_into_id = survivor_id) AS names
  FROM chosen`;

/** Answers by the tickets that they were given to. The caller has decided who may read them. */
export async function readAnswers(
  db: Pick<Tx, '$queryRaw'>,
  reference: ReferenceSnapshot,
  actor: Actor,
  where: Prisma.Sql,
): Promise<(ReusableAnswer & { ticketId: string })[]> {
  const rows = await db.$queryRaw<Row[]>(answersSql(where));
  const communes = new Set(rolesOf(actor, 'commune_staff').map(({ communeCode }) => communeCode));
  return rows.map((row) => ({ ...present(row, reference, communes.has(row.communeCode)), ticketId: row.ticketId }));
}

function present(row: Row, reference: ReferenceSnapshot, own: boolean): ReusableAnswer {
  const strip = (text: string): string => (own ? text : stripNames(text, row.names));
  // A post's name says its province: then the department that the question is of stands for it.
  const unit = reference.unit(row.unitId)?.kind === 'department' ? row.unitId : row.departmentId;
  return {
    id: row.id,
    ticket: own ? { id: row.ticketId, code: row.code } : null,
    title: strip(row.subject),
    body: strip(row.body),
    citations: row.citations.map(({ document, article }) => ({
      document: strip(document),
      article: article ? strip(article) : null,
    })),
    noCitationReason: row.noCitationReason === null ? null : strip(row.noCitationReason),
    department: unit === null ? null : departmentRef(reference, unit),
    at: row.sentAt.toISOString(),
  };
}
