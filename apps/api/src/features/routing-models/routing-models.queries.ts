import type { Evaluation } from '@caunoi/routing/evaluate';
import type { Ctx } from '../../context.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import { TRAINING_RULES } from '../../core/routing/training-rules.ts';
import type { Db, Tx } from '../../db/client.ts';
import { presentModel } from './model.presenter.ts';
import { FACTS, type ModelFacts } from './model-facts.ts';
import type { ListRoutingModels, RoutingModel, RoutingModelDetail, RoutingModels } from './routing-models.schemas.ts';

type Reading = Pick<Db, 'routingModel' | 'user' | '$queryRaw'> | Tx;

export async function listModels({ db }: Pick<Ctx, 'db'>, query: ListRoutingModels): Promise<RoutingModels> {
  const limit = query.limit ?? PAGE.default;
  const before = query.cursor === undefined ? undefined : versionOf(query.cursor);
  const [rows, special] = await Promise.all([
    db.routingModel.findMany({
      ...(before !== undefined && { where: { version: { lt: before } } }),
      orderBy: { version: 'desc' },
      take: limit + 1,
      select: FACTS,
    }),
    db.routingModel.findMany({ where: { state: { in: ['current', 'training'] } }, select: FACTS }),
  ]);
  const presented = await presentModels(db, [...rows, ...special]);
  const byId = new Map(presented.map((model) => [model.id, model]));
  const inState = (state: RoutingModel['state']) => presented.find((model) => model.state === state) ?? null;
  const page = pageOf(
    rows,
    limit,
    ({ id }) => byId.get(id),
    ({ version }) => [String(version)],
  );
  return {
    items: page.items.filter((model) => model !== undefined),
    nextCursor: page.nextCursor,
    current: inState('current'),
    training: inState('training'),
    rules: TRAINING_RULES,
  };
}

function versionOf(cursor: string): number {
  const version = Number(decodeCursor(cursor, ['text'])[0]);
  if (!Number.isSafeInteger(version) || version > 2_147_483_647) throw new AppError('bad-cursor');
  return version;
}

/** Throws `not-found`. */
export async function getModel({ db }: Pick<Ctx, 'db'>, id: string): Promise<RoutingModelDetail> {
  const model = await presentOne(db, id);
  const row = await db.routingModel.findUniqueOrThrow({ where: { id }, select: { evaluation: true } });
  // finish-training.ts writes it as packages/routing gives it
  const { heldOut } = (row.evaluation ?? {}) as { heldOut?: Partial<Evaluation> };
  return {
    model,
    confusion: (heldOut?.confusion ?? []).map(({ department, answer, count }) => ({
      decided: department,
      suggested: answer,
      questions: count,
    })),
  };
}

/** Throws `not-found`. */
export async function presentOne(tx: Reading, id: string): Promise<RoutingModel> {
  const row = await tx.routingModel.findUnique({ where: { id }, select: FACTS });
  demand(row, 'not-found');
  const [model] = await presentModels(tx, [row]);
  demand(model, 'not-found');
  return model;
}

async function presentModels(tx: Reading, rows: readonly ModelFacts[]): Promise<RoutingModel[]> {
  const people = await tx.user.findMany({
    where: {
      id: { in: rows.flatMap(({ requestedBy, activatedBy }) => [requestedBy ?? [], activatedBy ?? []].flat()) },
    },
    select: { id: true, name: true },
  });
  const kept = await tx.routingModel.findMany({
    where: { id: { in: rows.map(({ id }) => id) }, weights: { not: null } },
    select: { id: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const weighty = new Set(kept.map(({ id }) => id));
  return rows.map((row) => presentModel(row, { names, hasWeights: weighty.has(row.id) }));
}
