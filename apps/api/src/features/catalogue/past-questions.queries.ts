import type { Ctx } from '../../context.ts';
import { subjectOf } from '../../core/ticket/open-tickets.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { PastQuestion } from './routes-worker.ts';

export const LOOKED_BACK_DAYS = 30;
const DAY_MS = 86_400_000;

export type PastTicket = { id: string; code: string; excerptFrom: string; question: PastQuestion };

type Row = {
  id: string;
  code: string;
  ministryCode: string;
  provinceCode: string;
  channel: string;
  subject: string;
  body: string;
  fieldId: string | null;
  suggestedField: string | null;
};

/** The ministries' questions of the last 30 days in an order of chance, the same at each call: the first hundred are a fair sample. */
export async function listPastQuestions(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  ministries: readonly string[],
): Promise<string[]> {
  const since = new Date(ctx.clock.now().getTime() - LOOKED_BACK_DAYS * DAY_MS);
  const rows = await ctx.db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM ticket
    WHERE created_at >= ${since} AND ministry_code = ANY(${[...ministries]}) AND part_of_id IS NULL
    ORDER BY md5(id::text)`);
  return rows.map(({ id }) => id);
}

/** The questions as they were routed when they arrived. */
export async function readPastQuestions(ctx: Pick<Ctx, 'db'>, ids: readonly string[]): Promise<PastTicket[]> {
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    SELECT t.id, t.code, t.ministry_code AS "ministryCode", t.province_code AS "provinceCode", t.channel, t.subject, t.body,
      t.field_id AS "fieldId", t.routing #>> '{ranked,0,field,id}' AS "suggestedField"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted(id, place) JOIN ticket t ON t.id = wanted.id
    ORDER BY wanted.place`);
  return rows.map((row) => {
    // a subject that the system took from the question was no part of what was routed
    const own = row.subject === subjectOf(row.body) ? undefined : row.subject;
    // the asker's choice is not kept apart from the suggestion; where they agree it makes no difference
    const chosen = row.fieldId !== null && row.fieldId !== row.suggestedField ? row.fieldId : undefined;
    return {
      id: row.id,
      code: row.code,
      excerptFrom: row.body,
      question: {
        text: own === undefined ? row.body : `${own}\n${row.body}`,
        ministry: row.ministryCode,
        province: row.provinceCode,
        channel: row.channel,
        ...(chosen !== undefined && { field: chosen }),
      },
    };
  });
}

/** The classifier in use; null before the first was trained. */
export async function readCurrentModel(ctx: Pick<Ctx, 'db'>): Promise<Uint8Array | null> {
  const current = await ctx.db.routingModel.findFirst({ where: { state: 'current' }, select: { weights: true } });
  return current?.weights ?? null;
}
