import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import type { Role } from '../../db/generated/enums.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { DeadlinePreview, Policies, PolicyDryRun, PublishedPolicyAnswer } from './policies.schemas.ts';

let world: TestWorld;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
});
beforeEach(() => world.clock.set(MONDAY_MORNING));
afterAll(() => world.close());

const hours = (count: number) => ({ kind: 'working_duration', minutes: count * 60 });
/** A rule of its own for each test: what holds for one channel and urgency, nothing else asks for. */
const aDraft = (more: object = {}) => ({
  ministry: 'MoIT',
  channel: 'web',
  urgency: 'normal',
  validFrom: '2026-11-16',
  targets: { answer: hours(4) },
  ...more,
});
const publish = (body: object, key?: string) =>
  world.as(admin).post<PublishedPolicyAnswer>('/api/policies', body, key ? { key } : {});
const preview = async (query: string) =>
  (await world.as(admin).get<DeadlinePreview>(`/api/policies/effective?${query}`)).body;
const at = (moment: string) => `receivedAt=${encodeURIComponent(`2026-${moment}:00+07:00`)}`;
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort();

describe('GET /api/policies', () => {
  it('lists the rule of every ministry, its version in force, and the defaults', async () => {
    const official = await world.aPerson('deployed_official', world.aPlace().post);
    const { status, body } = await world.as(official).get<Policies>('/api/policies');
    expect(status).toBe(200);
    expect(body.today).toBe('2026-11-16');
    const general = body.ministries.map(({ ministry, rules }) => [ministry.code, rules[0]?.versions]);
    expect(general).toMatchObject([
      ['MAE', [{ ruleKey: 'MAE/*/*', version: 1, standing: 'in_force', validFrom: '2025-07-01', validTo: null }]],
      ['MoIT', [{ ruleKey: 'MoIT/*/*', version: 1, standing: 'in_force', channel: null, urgency: null }]],
    ]);
    expect(body.defaults.steps.map(({ key }) => key)).toContain('breach');
    expect(body.defaults).toMatchObject({ targets: { answer: hours(8) }, maximumPauseMinutes: 2400 });
  });
});

describe('GET /api/policies/effective', () => {
  it.each(['9999-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '1900-01-01T00:00:00+14:00'])(
    'refuses an instant from which nothing is ever due: %s',
    async (receivedAt) => {
      const query = `ministry=MoIT&receivedAt=${encodeURIComponent(receivedAt)}`;
      const asked = await world.as(admin).get(`/api/policies/effective?${query}`);
      expect(codes(asked.problem)).toEqual(['/querystring/receivedAt unreachable']);
      const drafted = await world.as(admin).post('/api/policies/preview', { policy: aDraft(), receivedAt });
      expect(codes(drafted.problem)).toEqual(['/receivedAt unreachable']);
    },
  );

  it('says when a question received on Friday afternoon would be due, by which rule, and how', async () => {
    const body = await preview(`ministry=MAE&${at('11-20T16:00')}`);
    expect(body.policy).toMatchObject({ ruleKey: 'MAE/*/*', version: 1 });
    const [answer, triage, department] = body.clocks;
    expect(answer).toMatchObject({ kind: 'answer', source: 'policy', dueAt: '2026-11-23T09:00:00.000Z' });
    expect(answer?.sentence.vi).toContain('23/11/2026');
    expect(answer?.sentence.en).toContain('due 16:00 Mon 23 Nov 2026');
    expect(answer?.steps[0]).toMatchObject({ key: 'half', dueAt: '2026-11-23T03:30:00.000Z' });
    expect(triage?.dueAt).toBe('2026-11-20T10:00:00.000Z');
    // an hour of the day is kept for sending the answer
    expect(department).toMatchObject({ source: 'share', target: hours(7), dueAt: '2026-11-23T08:00:00.000Z' });
  });

  it('names what is wrong with the question', async () => {
    const { problem } = await world.as(admin).get('/api/policies/effective?ministry=MoX&province=99');
    expect(codes(problem)).toEqual(['/querystring/ministry unknown', '/querystring/province unknown']);
  });
});

describe('GET /api/policies/due', () => {
  it('tells those who ask when the answer would be due, and nothing of what happens inside', async () => {
    const commune = world.as(await world.aPerson('commune_staff', world.aPlace().commune.unitId));
    const { status, body } = await commune.get(`/api/policies/due?ministry=MAE&${at('11-20T16:00')}`);
    expect(status).toBe(200);
    expect(body).toEqual({ dueAt: '2026-11-23T09:00:00.000Z' });
  });
});

describe('POST /api/policies', () => {
  it('publishes the first version of a rule, the more specific of which holds', async () => {
    const { status, body } = await publish({ ...aDraft({ channel: 'email', urgency: null }), baseVersion: 0 });
    expect(status).toBe(201);
    expect(body.policy).toMatchObject({
      ruleKey: 'MoIT/email/*',
      version: 1,
      standing: 'in_force',
      publishedBy: { id: admin.id },
    });
    await publish({ ...aDraft({ channel: null, urgency: 'urgent', targets: { answer: hours(2) } }), baseVersion: 0 });
    const query = `ministry=MoIT&channel=email&urgency=urgent&${at('11-16T09:00')}`;
    const { policy, passedOver, clocks } = await preview(query);
    expect([policy?.ruleKey, ...passedOver.map(({ ruleKey }) => ruleKey)]).toEqual([
      'MoIT/email/*',
      'MoIT/*/urgent',
      'MoIT/*/*',
    ]);
    expect(clocks[0]?.dueAt).toBe('2026-11-16T07:30:00.000Z');
    const audited = await world.db.auditEntry.findFirstOrThrow({ where: { subjectId: 'MoIT/email/*' } });
    expect(audited).toMatchObject({ action: 'policy.published', subject: 'policy', actorId: admin.id });
    expect(audited.data).toMatchObject({ version: 1, targets: { answer: hours(4) } });
  });

  it('counts validity by the local day, from its first minute to the last', async () => {
    const rule = { ...aDraft({ channel: 'session', validFrom: '2026-12-01', validTo: '2026-12-02' }), baseVersion: 0 };
    expect((await publish(rule)).body.policy.standing).toBe('coming');
    const ruleAt = async (moment: string) =>
      (await preview(`ministry=MoIT&channel=session&${at(moment)}`)).policy?.ruleKey;
    expect(await ruleAt('11-30T23:59')).toBe('MoIT/*/*');
    expect(await ruleAt('12-01T00:30')).toBe('MoIT/session/normal'); // still November in UTC
    expect(await ruleAt('12-02T23:59')).toBe('MoIT/session/normal');
    expect(await ruleAt('12-03T00:00')).toBe('MoIT/*/*');
  });

  it('ends a rule by a version with a last day: the earlier version does not come back', async () => {
    const rule = aDraft({ channel: 'api', validFrom: '2026-11-01' });
    await publish({ ...rule, baseVersion: 0 });
    const { body } = await publish({ ...rule, validTo: '2026-11-20', baseVersion: 1 });
    expect(body.policy).toMatchObject({ version: 2, standing: 'in_force' });
    expect((await preview(`ministry=MoIT&channel=api&${at('11-20T16:00')}`)).policy?.version).toBe(2);
    expect((await preview(`ministry=MoIT&channel=api&${at('11-21T16:00')}`)).policy?.ruleKey).toBe('MoIT/*/*');
    const { ministries } = (await world.as(admin).get<Policies>('/api/policies')).body;
    const versions = ministries[1]?.rules.find(({ key }) => key === 'MoIT/api/normal')?.versions;
    expect(versions?.map(({ version, standing }) => [version, standing])).toEqual([
      [2, 'in_force'],
      [1, 'replaced'],
    ]);
  });

  it('tells the second of two who was first, and takes a repeated request once', async () => {
    const body = { ...aDraft({ channel: 'file' }), baseVersion: 0, note: 'Công điện số 1' };
    expect((await publish(body, 'policy-key-1')).status).toBe(201);
    expect((await publish(body, 'policy-key-1')).body.policy).toMatchObject({ version: 1, note: 'Công điện số 1' });
    const second = await publish({ ...body, targets: { answer: hours(3) } });
    expect([second.status, second.problem.code]).toEqual([409, 'publication-raced']);
    expect(second.problem).toMatchObject({ currentVersion: 1, publishedBy: { id: admin.id, name: admin.name } });
    expect(second.problem.detail).toContain(admin.name);
    expect(await world.db.slaPolicy.count({ where: { ruleKey: 'MoIT/file/normal' } })).toBe(1);
    const raced = await Promise.all(
      [1, 2, 3].map((n) => publish({ ...body, targets: { answer: hours(n) }, baseVersion: 1 })),
    );
    expect(raced.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('names everything that is wrong at once, and publishes nothing of it', async () => {
    const before = await world.db.slaPolicy.count();
    const step = { key: 'half', at: { percent: 50 }, tell: ['owner'], urgent: false };
    const { status, problem } = await publish({
      ...aDraft({
        validFrom: '2024-12-01',
        validTo: '2024-11-30',
        targets: {
          answer: { kind: 'working_duration', minutes: 0 },
          triage: { kind: 'elapsed', minutes: 14_401 },
          review: { kind: 'end_of_working_day', days: 61 },
          follow_up: { kind: 'end_of_working_day', minutes: 60 },
          confirmation: { kind: 'working_duration', minutes: 1.5 },
        },
        steps: [step, { ...step, tell: ['minister'] }, { key: 'late', at: { percent: 120 }, tell: [], urgent: true }],
        maximumPauseMinutes: 0,
        autoCloseMinutes: 20_000,
      }),
      baseVersion: 0,
    });
    expect(status).toBe(400);
    expect(codes(problem)).toEqual([
      '/autoCloseMinutes maximum',
      '/maximumPauseMinutes minimum',
      '/steps step-no-breach',
      '/steps/1/at step-duplicate-moment',
      '/steps/1/key step-duplicate-key',
      '/steps/1/tell/0 step-unknown-rung',
      '/steps/2/at/percent step-invalid-percent',
      '/steps/2/tell step-nobody-told',
      '/targets/answer/minutes minimum',
      '/targets/confirmation/minutes whole-number',
      '/targets/follow_up/days required',
      '/targets/follow_up/minutes additionalProperties',
      '/targets/review/days maximum',
      '/targets/triage/minutes maximum',
      '/validFrom before-calendar',
      '/validTo before-start',
    ]);
    expect(problem.errors?.every(({ detail }) => detail.length > 5)).toBe(true);
    expect(await world.db.slaPolicy.count()).toBe(before);
  });

  it('refuses a ministry that there is not, and what is no policy at all', async () => {
    expect(codes((await publish({ ...aDraft({ ministry: 'MoX' }), baseVersion: 0 })).problem)).toEqual([
      '/ministry unknown',
    ]);
    const { problem } = await publish({ ...aDraft({ channel: 'fax', validFrom: '2026-02-30', targets: [] }) });
    expect(codes(problem)).toEqual(['/baseVersion required', '/channel enum', '/targets type', '/validFrom format']);
  });

  it('refuses a target that the calendar never reaches', async () => {
    const calendar = await world.db.calendarVersion.findFirstOrThrow({ where: { calendarKey: 'ministry:MAE' } });
    // One Monday morning in November 2026, and never again.
    const days = [
      { date: '2026-11-16', kind: 'make_up', intervals: [['07:30', '11:30']], name: 'Trực', status: 'official' },
    ];
    const { id: _, ...rest } = calendar;
    const [weekly, own] = [{}, '0199c000-0000-7000-8000-00000000ca1e'];
    await world.db.calendarVersion.create({ data: { ...rest, id: own, version: 2, weekly, days } });
    world.ctx.reference.invalidate();
    const { problem } = await publish({
      ...aDraft({ ministry: 'MAE', targets: { answer: hours(8), triage: hours(1) } }),
      baseVersion: 0,
    });
    expect(codes(problem)).toEqual(['/targets/answer unreachable']);
    await world.db.calendarVersion.delete({ where: { id: own } });
    world.ctx.reference.invalidate();
  });
});

describe('a published policy', () => {
  /** The seeded rule of the ministry for everything, shortened or lengthened. */
  const general = async (targets: object, more: object = {}) => {
    const { ministries } = (await world.as(admin).get<Policies>('/api/policies')).body;
    const rule = ministries[0]?.rules.find(({ key }) => key === 'MAE/*/*');
    return {
      ministry: 'MAE',
      channel: null,
      urgency: null,
      validFrom: '2026-11-16',
      targets,
      baseVersion: rule?.newestVersion,
      ...more,
    };
  };
  const answerOf = (ticket: { id: string }) =>
    world.db.clock.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'answer' } });

  it('moves the open clocks that started on its first day or later, pauses kept, as its dry run said', async () => {
    const place = world.aPlace({ ministry: 'MAE' });
    const commune = await world.aPerson('commune_staff', place.commune.unitId);
    const official = await world.aPerson('deployed_official', place.post);
    world.clock.set('2026-11-13T15:00:00+07:00');
    const earlier = await world.aTicket({ by: commune, ministry: 'MAE' });
    world.clock.set(MONDAY_MORNING);
    const answered = await world.aTicket({ by: commune, ministry: 'MAE' });
    await world.act(official, answered, 'answer', { body: 'Xã làm theo Luật.', noCitationReason: 'Hướng dẫn chung' });
    const waited = await world.aTicket({ by: commune, ministry: 'MAE' });
    world.clock.set('2026-11-16T10:00:00+07:00');
    const question = { question: 'Thửa nào?', expectedAt: '2026-11-17T09:00:00+07:00' };
    await world.act(official, waited, 'clarification', question);
    world.clock.set('2026-11-16T11:00:00+07:00');
    await world.act(commune, waited, 'reply', { body: 'Thửa 12.' });

    const stopped = await answerOf(answered);
    const draft = await general({ answer: hours(1) });
    const { baseVersion: _, ...content } = draft;
    const dryRun = (await world.as(admin).post<PolicyDryRun>('/api/policies/dry-run', content)).body;
    // the hour was spent when the pause began, and it is eleven
    expect(dryRun).toMatchObject({ total: 1, examined: 1, moved: 1, breached: 1 });
    expect(dryRun.examples).toEqual([
      {
        ticket: { id: waited.id, code: waited.code },
        kind: 'answer',
        from: '2026-11-17T03:00:00.000Z',
        to: '2026-11-16T03:00:00.000Z',
        paused: false,
        breached: true,
      },
    ]);

    const { body } = await publish(draft);
    expect(body.recompute.total).toBe(dryRun.total);
    await world.runJobs();
    expect((await answerOf(waited)).dueAt.toISOString()).toBe('2026-11-16T03:00:00.000Z');
    expect(await answerOf(answered)).toEqual(stopped);
    expect((await answerOf(earlier)).dueAt.toISOString()).toBe('2026-11-16T08:00:00.000Z');
    const recompute = await world.db.recompute.findUniqueOrThrow({ where: { id: body.recompute.id } });
    expect(recompute).toMatchObject({ cause: 'policy', subject: 'MAE/*/*', state: 'done', moved: 1 });

    await publish(await general({ answer: hours(12) }));
    await world.runJobs();
    // twelve hours from 09:00, one of them waited for
    expect((await answerOf(waited)).dueAt.toISOString()).toBe('2026-11-17T08:30:00.000Z');
    await publish(await general({ answer: hours(8) }));
    await world.runJobs();
    expect((await answerOf(waited)).dueAt.toISOString()).toBe('2026-11-17T03:00:00.000Z');
  });

  it('holds for the next question in every process that heard of it', async () => {
    await publish({
      ...aDraft({ ministry: 'MAE', channel: 'session', targets: { answer: hours(2) } }),
      baseVersion: 0,
    });
    const emitted = await world.db.outbox.findMany({ where: { type: 'reference.changed' }, orderBy: { seq: 'desc' } });
    expect(emitted[0]?.payload).toMatchObject({ subject: 'MAE/session/normal' });
    expect((await preview(`ministry=MAE&channel=session&${at('11-16T09:00')}`)).clocks[0]?.target).toEqual(hours(2));
  });

  it('gives a department less than its share of the day, never more', async () => {
    const shorter = { answer: hours(8), department: hours(3) };
    await publish({ ...aDraft({ channel: 'web', targets: shorter }), baseVersion: 0 });
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const commune = await world.aPerson('commune_staff', place.commune.unitId);
    const handedOver = async (handedAt: string) => {
      world.clock.set(MONDAY_MORNING);
      const ticket = await world.aTicket({ by: commune, ministry: 'MoIT' });
      world.clock.set(handedAt);
      await world.act(official, ticket, 'handover', { department: 'TTTN' });
      const clock = await world.db.clock.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'department' } });
      return clock.target;
    };
    expect(await handedOver('2026-11-16T09:00:00+07:00')).toEqual(hours(3));
    expect(await handedOver('2026-11-16T16:00:00+07:00')).toEqual({ kind: 'working_duration', minutes: 90 });
  });
});

describe('POST /api/policies/preview', () => {
  it('answers as if the draft were published, and says what is wrong with it', async () => {
    const policy = aDraft({ channel: 'hotline', targets: { answer: { kind: 'end_of_working_day', days: 1 } } });
    const body = { policy, receivedAt: '2026-11-20T16:00:00+07:00', province: '51' };
    const reply = await world.as(admin).post<DeadlinePreview>('/api/policies/preview', body);
    expect(reply.body.policy).toMatchObject({ ruleKey: 'MoIT/hotline/normal', version: 1 });
    expect(reply.body.clocks[0]?.dueAt).toBe('2026-11-23T10:00:00.000Z');
    expect((await preview(`ministry=MoIT&channel=hotline&${at('11-20T16:00')}`)).policy?.ruleKey).toBe('MoIT/*/*');
    const wrong = { ...body, policy: { ...policy, validFrom: '2020-01-01' } };
    const { problem } = await world.as(admin).post('/api/policies/preview', wrong);
    expect(codes(problem)).toEqual(['/policy/validFrom before-calendar']);
  });
});

describe('policies are', () => {
  it.each<[Role, string]>([
    ['provincial_officer', 'provincial_department:MoIT:51'],
    ['deployed_official', 'post:MoIT:51'],
    ['department_officer', 'department:TTTN'],
    ['department_head', 'department:TTTN'],
    ['hotline_operator', 'hotline:MoIT'],
    ['personnel_officer', 'personnel:MoIT'],
    ['leader', 'leadership:MoIT'],
  ])('read, not written, by %s', async (role, unit) => {
    const reader = world.as(await world.aPerson(role, unit));
    expect((await reader.get('/api/policies')).status).toBe(200);
    for (const url of ['/api/policies', '/api/policies/dry-run', '/api/policies/preview'])
      expect((await reader.post(url, { ...aDraft(), baseVersion: 0 })).problem.code, url).toBe('forbidden');
  });

  it('not shown to communes', async () => {
    const commune = world.as(await world.aPerson('commune_staff', world.aPlace().commune.unitId));
    expect((await commune.get('/api/policies')).status).toBe(403);
    expect((await commune.get('/api/policies/effective?ministry=MoIT')).status).toBe(403);
  });
});
