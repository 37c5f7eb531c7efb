import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import { TRAINING_RULES } from '../../core/routing/training-rules.ts';
import type { RoutingModelState } from '../../db/generated/enums.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { finishTraining } from './finish-training.ts';
import type { RoutingModel, RoutingModelDetail, RoutingModels } from './routing-models.schemas.ts';
import { runTraining } from './run-training.ts';

let world: TestWorld;
let personnel: Person;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  [personnel, admin] = await Promise.all([
    world.aPerson('personnel_officer', 'personnel:MoIT'),
    world.aPerson('admin', 'administration'),
  ]);
});
beforeEach(async () => {
  await world.db.routingModel.deleteMany();
  await world.takeJobs('train-routing-model');
  world.ctx.reference.invalidate();
});
afterAll(() => world.close());

const list = async (query = '') => (await world.as(personnel).get<RoutingModels>(`/api/routing/models${query}`)).body;
const train = (body: object = {}) => world.as(personnel).post<RoutingModel>('/api/routing/models', body);
const activate = (id: string, person = personnel) =>
  world.as(person).post<RoutingModel>(`/api/routing/models/${id}/activation`);
/** A version as if it had been trained. */
const aModel = (version: number, state: RoutingModelState, more: object = {}) =>
  world.db.routingModel.create({
    data: {
      id: newId(),
      version,
      state,
      weights: state === 'rejected' ? null : new Uint8Array([version]),
      trainedOn: { coldStart: 1, confirmed: 0, corrected: 0, pending: 0, heldOut: 0, leftOut: 0, setAside: 0 },
      createdAt: world.clock.now(),
      trainedAt: world.clock.now(),
      ...more,
    },
  });
const versions = async () =>
  Object.fromEntries((await list()).items.map(({ version, state, outcome }) => [version, [state, outcome]]));

describe('training the router', () => {
  it('makes the first version from the catalogue, which then suggests at once', async () => {
    const asked = 'Cho em hỏi chợ phiên của bản họp lại thì xin ai, ban quản lý chợ do ai lập?';
    const suggest = async () => (await world.ctx.reference.current()).router.suggest({ text: asked });
    const before = await suggest();
    const requested = await train({ note: '  Bản đầu ' });
    expect(requested.status).toBe(201);
    expect(requested.body).toMatchObject({
      version: 1,
      state: 'training',
      usable: false,
      note: 'Bản đầu',
      evaluation: null,
    });
    expect((await list()).training).toMatchObject({ version: 1, requestedBy: { id: personnel.id } });

    await world.runJobs();
    const { items, current, training } = await list();
    expect(training).toBeNull();
    expect(current).toMatchObject({ version: 1, state: 'current', outcome: null, activatedBy: null });
    expect(items).toHaveLength(1);
    expect(current?.examples?.coldStart).toBeGreaterThan(1_000);
    expect(current?.evaluation?.coldStart.top1).toBeGreaterThan(current?.baseline?.coldStart.top1 ?? 1);
    expect((await suggest()).confidence).not.toBe(before.confidence);
    const detail = (await world.as(admin).get<RoutingModelDetail>(`/api/routing/models/${current?.id}`)).body;
    expect(detail).toMatchObject({ model: { version: 1 }, confusion: [] });
    expect(JSON.stringify(detail)).not.toContain('fingerprint');
    const trail = await world.db.auditEntry.findMany({
      where: { subjectId: current?.id ?? '' },
      orderBy: { at: 'asc' },
    });
    expect(trail.map(({ action }) => action).sort()).toEqual([
      'routing_model.trained',
      'routing_model.training_requested',
    ]);

    // nothing was decided since: a night's training leaves no trace
    await runTraining(world.ctx);
    expect(await versions()).toEqual({ 1: ['current', null] });
  }, 120_000);

  it('is refused while another version is trained', async () => {
    const first = await train();
    const second = await train();
    expect(second.problem).toMatchObject({ status: 409, code: 'model-in-training', modelId: first.body.id });
    expect(await world.takeJobs('train-routing-model')).toHaveLength(1);
  });

  it('makes room for the next when its process died', async () => {
    const { id } = await aModel(1, 'training', { startedAt: world.clock.now(), weights: null });
    const next = await train();
    expect(next.body).toMatchObject({ version: 2, state: 'training' });
    expect(await versions()).toEqual({ 2: ['training', null], 1: ['failed', 'interrupted'] });
    expect(await world.db.auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
      { action: 'routing_model.failed', actorId: null, data: { outcome: 'interrupted' } },
    ]);
  });

  it('runs once at a time: a second worker leaves at once', async () => {
    await aModel(1, 'training', { weights: null });
    const before = await world.db.routingModel.findFirstOrThrow();
    await world.db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('routing-model:training', 0))`;
      await runTraining(world.ctx);
    });
    expect(await world.db.routingModel.findFirstOrThrow()).toEqual(before);
  });

  it.each([
    ['out_of_time', { timeMs: 1 }],
    ['out_of_memory', { memoryMb: 8 }],
  ])(
    'takes up what a worker that died left; has failed when it runs %s, and may be asked for again',
    async (outcome, limits) => {
      await aModel(1, 'training', { startedAt: world.clock.now(), weights: null });
      await runTraining(
        { ...world.ctx, log: { ...world.ctx.log, warn: () => undefined } as typeof world.ctx.log },
        limits,
      );
      expect(await versions()).toEqual({ 1: ['failed', outcome] });
      expect((await train()).body).toMatchObject({ version: 2, state: 'training' });
    },
  );
});

const FIGURES = {
  questions: 200,
  others: 40,
  top1: 0.9,
  top3: 0.97,
  otherRecall: 0.9,
  otherPrecision: 0.9,
  falseAbstention: 0.02,
  calibrationError: 0.05,
  msPerQuestion: 0,
  confusion: [{ department: 'TTTN', answer: 'XNK', count: 3 }],
};
const both = (more: Partial<typeof FIGURES> = {}) => ({ heldOut: { ...FIGURES, ...more }, coldStart: FIGURES });
/** What a training gave, as far as it matters who may follow whom. */
const finish = async (
  version: number,
  { top1 = 0.9, byNight = false, currentId }: { top1?: number; byNight?: boolean; currentId: string | null },
) => {
  const { id } = await aModel(version, 'training', { weights: null });
  const counts = { coldStart: 5, confirmed: 1, corrected: 1, pending: 1, heldOut: 1, leftOut: 0, setAside: 0 };
  await finishTraining(
    world.ctx,
    { id, version, byNight, currentId },
    {
      weights: new Uint8Array([version]),
      counts,
      evaluation: both({ top1 }),
      baseline: both(),
      catalogueAlone: { ...FIGURES, top1: 0.7 },
      fingerprint: String(version),
    },
  );
  return id;
};

describe('a trained version', () => {
  it('replaces the one in use when it is not worse, and shows what it takes for what', async () => {
    const { id: currentId } = await aModel(1, 'current');
    const id = await finish(2, { currentId });
    expect(await versions()).toEqual({ 2: ['current', null], 1: ['kept', null] });
    const detail = await world.as(personnel).get<RoutingModelDetail>(`/api/routing/models/${id}`);
    expect(detail.body.confusion).toEqual([{ decided: 'TTTN', suggested: 'XNK', questions: 3 }]);
    expect(detail.body.model.evaluation).toEqual({
      heldOut: expect.not.objectContaining({ confusion: expect.anything() }),
      coldStart: expect.anything(),
    });
  });

  it('claims nothing of recognising other ministries where no question was theirs, as old ones did', async () => {
    const evaluation = {
      heldOut: { ...FIGURES, others: 0, otherRecall: 0 },
      coldStart: { ...FIGURES, others: 0, otherRecall: null },
    };
    await aModel(1, 'current', { evaluation, baseline: both() });
    const [model] = (await list()).items;
    expect([model?.evaluation?.heldOut.otherRecall, model?.evaluation?.coldStart.otherRecall]).toEqual([null, null]);
    expect(model?.baseline?.heldOut.otherRecall).toBe(0.9);
  });

  it('is rejected with both figures when it is worse, and can never be used', async () => {
    const { id: currentId } = await aModel(1, 'current');
    const id = await finish(2, { top1: 0.85, currentId });
    expect(await versions()).toEqual({ 2: ['rejected', 'worse_on_decided'], 1: ['current', null] });
    const { model } = (await world.as(personnel).get<RoutingModelDetail>(`/api/routing/models/${id}`)).body;
    expect([model.evaluation?.heldOut.top1, model.baseline?.heldOut.top1, model.usable]).toEqual([0.85, 0.9, false]);
    expect((await activate(id)).problem).toMatchObject({ status: 409, code: 'model-not-usable' });
  });

  it('does not undo what a person chose meanwhile, nor by night what they went back to', async () => {
    const { id: first } = await aModel(1, 'kept');
    const { id: second } = await aModel(2, 'current');
    expect((await activate(first)).body).toMatchObject({
      version: 1,
      state: 'current',
      activatedBy: { id: personnel.id },
    });
    await finish(3, { currentId: second });
    await finish(4, { currentId: first, byNight: true });
    expect(await versions()).toEqual({
      4: ['kept', 'held_back'],
      3: ['kept', 'overtaken'],
      2: ['kept', null],
      1: ['current', null],
    });
    await finish(5, { currentId: first });
    expect((await versions())[5]).toEqual(['current', null]);
  });

  it('keeps its figures for good, its weights as long as it is one of the last', async () => {
    const { weightsKept } = TRAINING_RULES;
    let currentId: string | null = null;
    for (let version = 1; version <= weightsKept + 2; version += 1) currentId = await finish(version, { currentId });
    const { items, rules } = await list();
    expect(rules.weightsKept).toBe(weightsKept);
    expect(items).toHaveLength(weightsKept + 2);
    expect(items.filter(({ usable }) => usable)).toHaveLength(weightsKept - 1);
    const oldest = items.at(-1);
    expect(oldest).toMatchObject({ version: 1, usable: false, evaluation: { heldOut: { questions: 200 } } });
    expect((await activate(oldest?.id ?? '')).problem.code).toBe('model-not-usable');
  });
});

describe('going back to an earlier version', () => {
  it('takes one click, is told to all processes, and is on record', async () => {
    const { id: first } = await aModel(1, 'kept');
    const { id: second } = await aModel(2, 'current');
    await world.db.outbox.deleteMany();
    expect((await activate(first, admin)).status).toBe(200);
    expect(await versions()).toEqual({ 2: ['kept', null], 1: ['current', null] });
    expect(await world.db.outbox.findMany({ where: { type: 'reference.changed' } })).toMatchObject([
      { payload: { subject: 'routing-model' } },
    ]);
    expect(await world.db.auditEntry.findMany({ where: { subjectId: first } })).toMatchObject([
      { action: 'routing_model.activated', actorId: admin.id, data: { version: 1, replaced: second } },
    ]);
    // once more changes nothing
    expect((await activate(first)).body).toMatchObject({ version: 1, state: 'current', activatedBy: { id: admin.id } });
    expect(await world.db.auditEntry.count({ where: { subjectId: first } })).toBe(1);
  });

  it('is refused for what is not there, is not trained, or failed', async () => {
    expect((await activate(newId())).problem.code).toBe('not-found');
    const { id: training } = await aModel(1, 'training', { weights: null });
    const { id: failed } = await aModel(2, 'failed', { weights: null });
    expect((await activate(training)).problem.code).toBe('model-not-usable');
    expect((await activate(failed)).problem.code).toBe('model-not-usable');
  });

  it('leaves the catalogue in charge when what is stored cannot be read', async () => {
    await aModel(1, 'current', { weights: new Uint8Array([1, 2, 3]) });
    world.ctx.reference.invalidate();
    const ticket = await world.aTicket({ ministry: 'MoIT' });
    expect(ticket.department).toMatchObject({ code: 'TTTN' });
  });
});

describe('the list of versions', () => {
  it('comes in pages, newest first, with the one in use on each', async () => {
    await aModel(1, 'current');
    for (const version of [2, 3, 4]) await aModel(version, 'rejected', { outcome: 'worse_on_decided' });
    const first = await list('?limit=2');
    expect(first.items.map(({ version }) => version)).toEqual([4, 3]);
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(second.items.map(({ version }) => version)).toEqual([2, 1]);
    expect([second.nextCursor, second.current?.version]).toEqual([null, 1]);
    expect((await world.as(personnel).get('/api/routing/models?cursor=x')).problem.code).toBe('bad-cursor');
    expect((await world.as(personnel).get(`/api/routing/models/${newId()}`)).problem.code).toBe('not-found');
  });
});
