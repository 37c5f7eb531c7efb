import { Prisma } from '../../db/generated/client.ts';
import type { StandingAnswer } from '../../db/generated/enums.ts';
import { AppError } from '../app-error.ts';
import { newId } from '../ids.ts';
import { readAnswers } from '../similar/answer-texts.queries.ts';
import { writtenMoment } from '../written-moment.ts';
import type { Scene } from './act-on-ticket.ts';
import { answersDiffer, type Cited, type WrittenText } from './answers-differ.ts';
import { unitName } from './ticket.presenter.ts';

/** Of each unit the latest answers that a cluster got, read to find one that says the same: however many another has given. */
const OF_A_UNIT = 20;
/** Conflicts of a cluster that are looked through, latest first. */
const KNOWN = 200;

type Other = WrittenText & { id: string; unitId: string; clusterId: string; sentAt: Date };
type Known = {
  clusterId: string;
  unitId: string;
  otherUnitId: string;
  own: WrittenText;
  other: WrittenText;
  otherAnswerId: string;
  settlement: string | null;
  stands: StandingAnswer | null;
};
/** Answers of other units that say something else, one of each unit. */
export type Disagreement = readonly Other[];

/**
 * Nobody answers the same question differently from another unit without knowing it: refuses with `answer-differs` and the other text,
 * unless the sender says why. What was told and reasoned once is not asked again, until the personnel officer decided against it.
 * Two units that send at the same time do so one after the other.
 */
export async function demandAgreement(scene: Scene, text: WrittenText, despite?: string): Promise<Disagreement> {
  const { tx, ticket, actor, reference } = scene;
  const clusters = [...new Set([ticket, ...ticket.carried].flatMap(({ clusterId }) => clusterId ?? []))].sort();
  if (clusters.length === 0) return [];
  for (const id of clusters)
    await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`cluster:${id}`}, 0))`);
  const [others, known] = await Promise.all([readOthers(scene, clusters), readKnown(scene, clusters)]);
  const differing = [...Map.groupBy(others, ({ clusterId, unitId }) => `${clusterId} ${unitId}`).values()]
    .filter((ofUnit) => ofUnit.every((other) => answersDiffer(other, text)))
    .flatMap((ofUnit) => ofUnit.slice(0, 1))
    .filter((other) => !known.some((one) => isCovered(one, other, ticket.ownerUnitId, text)));
  const [latest] = differing.toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  if (latest === undefined || despite !== undefined) return differing;
  const shown = await readAnswers(
    tx,
    reference,
    actor,
    Prisma.sql`a.id = ANY(${differing.map(({ id }) => id)}::uuid[])`,
  );
  throw new AppError('answer-differs', {
    params: { unit: tellableUnit(scene, latest.unitId), moment: writtenMoment(latest.sentAt) },
    extra: {
      answers: shown.map(({ ticketId: _, ticket: __, ...answer }) => ({
        ...answer,
        settlement: known.find(({ otherAnswerId }) => otherAnswerId === answer.id)?.settlement ?? null,
      })),
    },
  });
}

/** A post's name says its province: its ministry stands for it. */
function tellableUnit({ reference, ticket }: Scene, unitId: string): string {
  const department = reference.unit(unitId)?.kind === 'department';
  const ministry = reference.ministries.find(({ code }) => code === ticket.ministryCode);
  return department || !ministry ? unitName(reference, unitId) : ministry.nameVi;
}

/** A conflict that both know of, and that was not decided against the sender, with this very text. */
function isCovered(known: Known, other: Other, ownUnit: string, text: WrittenText): boolean {
  if (known.clusterId !== other.clusterId) return false;
  if (known.unitId === ownUnit && known.otherUnitId === other.unitId)
    return known.stands !== 'other' && !answersDiffer(known.own, text);
  if (known.unitId === other.unitId && known.otherUnitId === ownUnit)
    return known.stands !== 'answer' && !answersDiffer(known.other, text);
  return false;
}

/** What units other than the sender's told this cluster, latest first. */
const readOthers = ({ tx, ticket }: Scene, clusters: readonly string[]): Promise<Other[]> =>
  tx.$queryRaw<Other[]>(Prisma.sql`
    SELECT a.id, ranked.unit_id AS "unitId", ranked.cluster_id AS "clusterId", a.body, a.citations, a.sent_at AS "sentAt" FROM (
      SELECT *, row_number() OVER (PARTITION BY cluster_id, unit_id ORDER BY sent_at DESC, id DESC) AS place FROM (
        SELECT DISTINCT ON (t.id) a.id, a.unit_id, t.cluster_id, a.sent_at
        FROM ticket t JOIN answer a ON a.ticket_id = t.id AND a.state = 'sent' AND a.kind IN ('answer', 'confirmation')
        WHERE t.cluster_id = ANY(${[...clusters]}::uuid[]) AND t.ministry_code = ${ticket.ministryCode} AND t.state IN ('answered', 'closed')
        ORDER BY t.id, a.version DESC) latest
      WHERE unit_id <> ${ticket.ownerUnitId}) ranked
    JOIN answer a ON a.id = ranked.id
    WHERE place <= ${OF_A_UNIT} ORDER BY a.sent_at DESC, a.id DESC`);

/** Conflicts of the sender's unit in these clusters, on either side. */
async function readKnown({ tx, ticket }: Scene, clusters: readonly string[]): Promise<Known[]> {
  const conflicts = await tx.answerConflict.findMany({
    where: { clusterId: { in: [...clusters] } },
    orderBy: { at: 'desc' },
    take: KNOWN,
  });
  const ids = conflicts.flatMap(({ answerId, otherAnswerId }) => [answerId, otherAnswerId]);
  const answers = ids.length === 0 ? [] : await tx.answer.findMany({ where: { id: { in: ids } } });
  const textOf = new Map(
    answers.map(({ id, unitId, body, citations }) => [
      id,
      { unitId, body, citations: citations as Cited[] }, // written through the Citation schema
    ]),
  );
  return conflicts.flatMap(({ clusterId, answerId, otherAnswerId, settlement, stands }) => {
    const [own, other] = [textOf.get(answerId), textOf.get(otherAnswerId)];
    if (!own || !other || ![own.unitId, other.unitId].includes(ticket.ownerUnitId)) return [];
    return [
      { clusterId, unitId: own.unitId, otherUnitId: other.unitId, own, other, otherAnswerId, settlement, stands },
    ];
  });
}

/** Sent all the same: the personnel officer sees it. */
export async function recordConflicts(
  { tx, ticket, at }: Scene,
  answerId: string,
  disagreement: Disagreement,
  reason: string,
): Promise<void> {
  await tx.answerConflict.createMany({
    data: disagreement.map((other) => ({
      id: newId(),
      ministryCode: ticket.ministryCode,
      clusterId: other.clusterId,
      answerId,
      otherAnswerId: other.id,
      reason,
      at,
    })),
  });
}
