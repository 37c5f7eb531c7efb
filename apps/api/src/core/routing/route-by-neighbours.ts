import { compareTexts } from '@caunoi/routing/similar';
import type { Neighbour } from '@caunoi/routing/suggest';
import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Channel } from '../../db/generated/enums.ts';
import { askedText } from '../similar/asked-text.ts';
import { comparable } from '../similar/comparables.ts';
import { presentRouting } from '../ticket/routing.presenter.ts';

type Waiting = {
  id: string;
  subject: string;
  body: string;
  ministryCode: string;
  provinceCode: string;
  channel: Channel;
  departmentId: string | null;
  answered: { id: string; code: string; subject: string; body: string; department: string }[];
};

/** Latest answered questions of the cluster that are asked who answered them. */
const ASKED = 5;

/**
 * Who answered the same before says who is responsible: questions that nobody has dealt with yet are routed anew with what their cluster
 * was answered by. It is advice like the first suggestion, so it makes no event and no version. A department that a person named, the asker
 * by a field or an official, or that a rule named, stays.
 */
export async function routeByNeighbours(
  { db, reference }: Pick<Ctx, 'db' | 'reference'>,
  ids: readonly string[],
): Promise<void> {
  const waiting = await db.$queryRaw<Waiting[]>(Prisma.sql`
    SELECT t.id, t.subject, t.body, t.ministry_code AS "ministryCode", t.province_code AS "provinceCode", t.channel,
      t.department_id AS "departmentId", n.answered
    FROM ticket t CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'code', c.code, 'subject', c.subject, 'body', c.body, 'department', c.department)) AS answered
      FROM (
        SELECT o.id, o.code, o.subject, o.body, u.code AS department FROM ticket o JOIN unit u ON u.id = o.department_id
        WHERE o.cluster_id = t.cluster_id AND o.id <> t.id AND o.ministry_code = t.ministry_code AND o.part_of_id IS NULL
          AND o.state IN ('answered', 'closed') AND o.department_confirmed AND u.code IS NOT NULL
        ORDER BY o.answered_at DESC LIMIT ${ASKED}) c) n
    WHERE t.id = ANY(${[...ids]}::uuid[]) AND ${untouched} AND n.answered IS NOT NULL`);
  if (waiting.length === 0) return;
  const snapshot = await reference.current();
  for (const question of waiting) {
    const text = askedText(question);
    const own = comparable(text);
    const neighbours = question.answered.map(
      ({ id, code, department, ...asked }): Neighbour => ({
        ticketId: id,
        code,
        department,
        score: compareTexts(own, comparable(askedText(asked))).score,
      }),
    );
    const { ministryCode, provinceCode, channel } = question;
    const suggestion = snapshot.router.suggest(
      { text: `${question.subject}\n${question.body}`, province: provinceCode, channel, ministry: ministryCode },
      { neighbours },
    );
    const [first] = suggestion.ranked;
    const department =
      suggestion.outcome === 'abstained' || first?.ministry !== ministryCode
        ? undefined
        : snapshot.departmentByCode(first.department);
    if (department === undefined) continue;
    const routing = JSON.stringify(presentRouting(snapshot, suggestion));
    await db.$executeRaw(Prisma.sql`
      UPDATE ticket t SET routing = ${routing}::jsonb, department_id = ${department.id}, field_id = ${first?.field ?? null}
      WHERE t.id = ${question.id}::uuid AND ${untouched} AND t.department_id IS NOT DISTINCT FROM ${question.departmentId}`);
  }
}

/** Nobody has decided anything about a ticket `t`: it is as it came, and its department is the one that was suggested. */
const untouched = Prisma.sql`t.state = 'received' AND t.owner_user_id IS NULL AND NOT t.department_confirmed
  AND t.department_id IS NOT DISTINCT FROM (
    SELECT u.id FROM unit u WHERE u.kind = 'department' AND u.code = t.routing -> 'department' ->> 'code')
  AND t.field_id IS NOT DISTINCT FROM t.routing #>> '{ranked,0,field,id}'
  AND NOT EXISTS (SELECT 1 FROM routing_correction c WHERE c.ticket_id = t.id)
  AND NOT jsonb_path_exists(t.routing, '$.reasons[*] ? (@.kind == "rule")')`;
