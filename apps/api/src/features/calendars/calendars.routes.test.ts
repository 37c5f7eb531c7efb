import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../test/client.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Calendar, CalendarSummary } from './calendars.schemas.ts';

const MOIT = 'ministry:MoIT';
let world: TestWorld;
let admin: Client;
let personnel: Client;
let commune: Client;
let province: string;

beforeAll(async () => {
  world = await openTestWorld();
  const place = world.aPlace();
  province = place.province.code;
  admin = world.as(await world.aPerson('admin', 'administration'));
  personnel = world.as(await world.aPerson('personnel_officer', 'personnel:MoIT'));
  commune = world.as(await world.aPerson('commune_staff', place.commune.unitId));
});
afterAll(() => world.close());

const keysOf = async (client: Client): Promise<string[]> =>
  (await client.get<{ items: CalendarSummary[] }>('/api/calendars')).body.items.map(({ key }) => key);

describe('who sees and who publishes', () => {
  it('shows a commune the ministries and its own province', async () => {
    expect((await keysOf(commune)).sort()).toEqual(['ministry:MAE', MOIT, `province:${province}`].sort());
    expect(await keysOf(personnel)).toHaveLength(36);
    const other = province === '51' ? '01' : '51';
    expect((await commune.get(`/api/calendars/province:${other}`)).status).toBe(404);
    expect((await commune.get<Calendar>(`/api/calendars/province:${province}`)).body).toMatchObject({
      version: 0,
      days: [],
      can: { publish: false },
    });
  });

  it.each([
    ['an administrator', 'a province', () => admin, () => `province:${province}`],
    ['a personnel officer', 'a ministry', () => personnel, () => MOIT],
  ])('%s does not publish for %s', async (_, __, client, key) => {
    const draft = { days: [] };
    expect((await client().post(`/api/calendars/${key()}/versions`, draft, { version: 0 })).problem.code).toBe(
      'forbidden',
    );
    const dry = await client().post(`/api/calendars/${key()}/dry-run`, { baseVersion: 0, ...draft });
    expect(dry.problem.code).toBe('forbidden');
    expect((await client().get<Calendar>(`/api/calendars/${key()}`)).body.can.publish).toBe(false);
  });

  it('a commune publishes nothing and reads no recompute', async () => {
    const key = `province:${province}`;
    expect((await commune.post(`/api/calendars/${key}/versions`, { days: [] }, { version: 0 })).status).toBe(403);
    expect((await commune.get('/api/recomputes')).status).toBe(403);
  });

  it('asks for the version that was read', async () => {
    expect((await admin.post(`/api/calendars/${MOIT}/versions`, { days: [] })).problem.code).toBe('version-required');
  });
});

const closure = (date: string) => ({ date, kind: 'closure', intervals: [], name: 'Bão', status: 'official' });

describe('what is wrong', () => {
  it('is told at once, each with its place, and nothing is published', async () => {
    const before = await world.db.calendarVersion.count();
    const reply = await admin.post(
      `/api/calendars/${MOIT}/versions`,
      {
        zone: 'Asia/Ha_Noi',
        weekly: {
          mon: [
            ['07:30', '11:30'],
            ['11:00', '17:00'],
            ['9:00', '10:00'],
          ],
          tue: [['17:00', '13:00']],
        },
        days: [
          { date: '2026-02-30', kind: 'holiday', intervals: [], name: 'Nghỉ', status: 'official' },
          { date: '2026-03-02', kind: 'holiday', intervals: [], name: ' ', status: 'official' },
          { date: '2026-03-02', kind: 'holiday', intervals: [['07:00', '07:00']], name: 'Nghỉ', status: 'official' },
        ],
      },
      { version: 1 },
    );
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/weekly/mon/1', 'overlapping-intervals'],
      ['/weekly/mon/2', 'invalid-time'],
      ['/weekly/tue/0', 'inverted-interval'],
      ['/days/0/date', 'invalid-date'],
      ['/days/1/name', 'blank'],
      ['/days/2/date', 'duplicate-day'],
      ['/days/2/intervals/0', 'inverted-interval'],
      ['/zone', 'unknown-zone'],
    ]);
    expect(await world.db.calendarVersion.count()).toBe(before);
    expect(await world.db.recompute.count()).toBe(0);
  });

  it.each([
    ['never opens', { weekly: {}, days: [] }, [['/weekly', 'no-opening']]],
    [
      'has a weekday it does not know',
      { weekly: { monday: [] }, days: [] },
      [['/weekly/monday', 'additionalProperties']],
    ],
  ])('a calendar that %s', async (_, draft, expected) => {
    const reply = await admin.post(`/api/calendars/${MOIT}/versions`, draft, { version: 1 });
    expect(reply.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual(expected);
  });

  it('a calendar that opens too seldom to find a deadline', async () => {
    const seldom = {
      weekly: {},
      days: [
        { date: '2026-12-01', kind: 'make_up', intervals: [['08:00', '09:00']], name: 'Một giờ', status: 'official' },
      ],
    };
    const reply = await admin.post(`/api/calendars/${MOIT}/versions`, seldom, { version: 1 });
    expect(reply.problem.errors).toMatchObject([{ pointer: '/days', code: 'beyond-horizon' }]);
  });

  it.each([
    ['no year that a calendar has', { days: [closure('0000-01-01')] }, ['/days/0/date', 'invalid-date']],
    ['a version beyond all', { baseVersion: 1e300, days: [] }, ['/baseVersion', 'maximum']],
  ])('a dry run with %s', async (_, draft, expected) => {
    const dry = await personnel.post(`/api/calendars/province:${province}/dry-run`, { baseVersion: 0, ...draft });
    expect([dry.problem.errors?.[0]?.pointer, dry.problem.errors?.[0]?.code]).toEqual(expected);
  });

  it('a version that there is not yet: the answer names the one in force', async () => {
    const dry = await admin.post(`/api/calendars/${MOIT}/dry-run`, { baseVersion: 70, days: [] });
    expect(dry.problem).toMatchObject({ code: 'stale-record', currentVersion: 1, changes: [] });
  });

  it('closures of a province that leave no deadline to be found', async () => {
    const days = Array.from({ length: 1_200 }, (_, i) =>
      closure(new Date(Date.UTC(2026, 10, 1 + i)).toISOString().slice(0, 10)),
    );
    const reply = await personnel.post(`/api/calendars/province:${province}/versions`, { days }, { version: 0 });
    expect(reply.problem.errors).toMatchObject([{ pointer: '/days', code: 'beyond-horizon' }]);
  });

  it('publishing what is in force already', async () => {
    const { days } = (await admin.get<Calendar>(`/api/calendars/${MOIT}`)).body;
    const reply = await admin.post(`/api/calendars/${MOIT}/versions`, { days }, { version: 1 });
    expect(reply.problem.errors).toMatchObject([{ pointer: '/days', code: 'unchanged' }]);
  });

  it('a calendar that does not exist', async () => {
    for (const key of ['ministry:XX', 'province:99', 'unit:department:TTTN', 'nonsense'])
      expect((await admin.get(`/api/calendars/${key}`)).status).toBe(404);
  });
});

describe('a file of holidays', () => {
  it('gives its days, and every fault with its line', async () => {
    const text = [
      'ngày;loại;tên;tình trạng',
      '02/09/2028;nghỉ lễ;Quốc khánh;theo luật',
      '31/02/2028;nghỉ lễ;Sai;dự kiến',
    ].join('\n');
    const reply = await admin.post<{ days: unknown[]; errors: unknown[] }>('/api/calendars/holidays-file', { text });
    expect(reply.status, JSON.stringify(reply.problem)).toBe(200);
    expect(reply.body.days).toMatchObject([{ date: '2028-09-02', kind: 'holiday', status: 'statutory' }]);
    expect(reply.body.errors).toMatchObject([{ line: 3, code: 'invalid-date', detail: 'Không có ngày “31/02/2028”.' }]);
  });

  it('of nothing but faults is answered with the first thousand', async () => {
    const text = `date;kind;name;status\n${'x\n'.repeat(2_000)}`;
    const reply = await admin.post<{ errors: unknown[] }>('/api/calendars/holidays-file', { text });
    expect(reply.body.errors).toHaveLength(1_000);
  });
});
