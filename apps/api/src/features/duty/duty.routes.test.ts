import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Duty, DutyTurn, DutyUnits } from './duty.schemas.ts';

let world: TestWorld;
let head: Person;
let personnel: Person;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld(); // Monday 16 November 2026
  head = await world.aPerson('department_head', 'department:TTTN');
  personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
  admin = await world.aPerson('admin', 'administration');
});
afterAll(() => world.close());

const of = (unit: string) => `/api/units/${encodeURIComponent(unit)}/duty`;
const NOVEMBER = '?from=2026-11-01&to=2026-11-30';
const duty = async (unit: string, by: Person) => (await world.as(by).get<Duty>(of(unit) + NOVEMBER)).body;
const give = (unit: string, by: Person, turn: object) => world.as(by).post<DutyTurn>(of(unit), turn);
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
const anOfficer = (unit = 'department:TTTN') => world.aPerson('department_officer', unit);
/** A department of the test's own, so that turns of others are not in the way. */
const departments = ['ĐL', 'HC', 'XNK', 'TMĐT'];
const aDepartment = async () => {
  const [unit] = await world.db.unit.findMany({
    where: { kind: 'department', ministryCode: 'MoIT', id: { notIn: [...taken, 'department:TTTN'] }, validTo: null },
    orderBy: { id: 'asc' },
    take: 1,
  });
  if (!unit) throw new Error(`No department left beside ${departments.join()}`);
  taken.push(unit.id);
  return unit.id;
};
const taken: string[] = [];

describe('the turns of a unit', () => {
  it('are given out and taken away by its head, read by its officers, and audited', async () => {
    const unit = await aDepartment();
    const chief = await world.aPerson('department_head', unit);
    const officer = await anOfficer(unit);
    const { status, body } = await give(unit, chief, { userId: officer.id, from: '2026-11-16', to: '2026-11-20' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ user: { id: officer.id, name: officer.name }, from: '2026-11-16', to: '2026-11-20' });
    expect(await duty(unit, officer)).toMatchObject({ unit: { id: unit }, canManage: false, turns: [body] });
    expect(await duty(unit, chief)).toMatchObject({ canManage: true, turns: [body] });
    const mine = (await world.as(officer).get<DutyUnits>('/api/duty')).body.items;
    expect(mine).toMatchObject([{ unit: { id: unit }, onDuty: { id: officer.id, absent: false }, canManage: false }]);
    expect((await world.as(chief).delete(`${of(unit)}/${body.id}`)).status).toBe(204);
    expect((await world.as(chief).delete(`${of(unit)}/${body.id}`)).status).toBe(404);
    expect((await duty(unit, officer)).turns).toEqual([]);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: unit }, orderBy: { id: 'asc' } });
    expect(trail).toMatchObject([
      { action: 'duty.create', actorId: chief.id, data: { turnId: body.id, userId: officer.id } },
      { action: 'duty.delete', actorId: chief.id, data: { from: '2026-11-16', to: '2026-11-20' } },
    ]);
  });

  it('do not overlap: the refusal names who is on duty; one of two at once gets them', async () => {
    const unit = await aDepartment();
    const chief = await world.aPerson('department_head', unit);
    const [one, other] = [await anOfficer(unit), await anOfficer(unit)];
    await give(unit, chief, { userId: one.id, from: '2026-11-16', to: '2026-11-20' });
    const { status, problem } = await give(unit, chief, { userId: other.id, from: '2026-11-20', to: '2026-11-25' });
    expect([status, problem.code]).toEqual([409, 'duty-overlaps']);
    expect(problem.detail).toContain(`16/11/2026 – 20/11/2026 đã có ${one.name} trực`);
    const both = await Promise.all(
      [one, other].map(
        async ({ id }) => (await give(unit, chief, { userId: id, from: '2026-11-21', to: '2026-11-21' })).status,
      ),
    );
    expect(both.sort()).toEqual([201, 409]);
  });

  it('name everything that is wrong at once', async () => {
    const stranger = await world.aPerson('commune_staff', 'commune:21115');
    const refused = async (turn: object) => codes((await give('department:TTTN', head, turn)).problem);
    expect(await refused({ userId: stranger.id, from: '2026-11-20', to: '2026-11-19' })).toEqual([
      '/userId not-of-duty-unit',
      '/to before-start',
    ]);
    expect(await refused({ userId: stranger.id, from: '2026-01-01', to: '2026-11-15' })).toEqual([
      '/userId not-of-duty-unit',
      '/to day-over',
      '/to range-too-long',
    ]);
    expect(await refused({ userId: 'x', from: 'y', to: 'z' })).toEqual([
      '/userId format',
      '/from format',
      '/to format',
    ]);
    const leaving = await anOfficer();
    await world.db.roleAssignment.updateMany({
      where: { userId: leaving.id },
      data: { validTo: new Date('2026-11-18') },
    });
    expect(await refused({ userId: leaving.id, from: '2026-11-17', to: '2026-11-19' })).toEqual([
      '/userId not-of-duty-unit',
    ]);
  });

  it('show who is away; why, only to who manages them', async () => {
    const unit = await aDepartment();
    const chief = await world.aPerson('department_head', unit);
    const [officer, colleague] = [await anOfficer(unit), await anOfficer(unit)];
    await world.as(officer).post('/api/me/absences', { from: '2026-11-16', to: '2026-11-17', note: 'Khám bệnh' });
    await give(unit, chief, { userId: officer.id, from: '2026-11-16', to: '2026-11-20' });
    const away = { from: '2026-11-16', to: '2026-11-17' };
    const find = ({ people }: Duty) => people.find(({ id }) => id === officer.id)?.absences;
    expect(find(await duty(unit, chief))).toMatchObject([{ ...away, note: 'Khám bệnh' }]);
    expect(find(await duty(unit, colleague))).toMatchObject([{ ...away, note: null }]);
    const [row] = (await world.as(colleague).get<DutyUnits>('/api/duty')).body.items;
    expect(row?.onDuty).toEqual({ id: officer.id, name: officer.name, absent: true });
  });

  it('asks for days in order, and not for years', async () => {
    const wrong = await world.as(head).get(`${of('department:TTTN')}?from=2026-11-30&to=2026-11-01`);
    expect(codes(wrong.problem)).toEqual(['/querystring/to before-start']);
    const long = await world.as(head).get(`${of('department:TTTN')}?from=2026-01-01&to=2026-12-31`);
    expect(codes(long.problem)).toEqual(['/querystring/to range-too-long']);
  });
});

describe('whose turns one reads and gives out', () => {
  it('is 404 for a unit out of sight, and for one that holds no tickets', async () => {
    const someone = { userId: head.id, from: '2026-11-18', to: '2026-11-18' };
    for (const [by, unit] of [
      [head, 'department:ĐL'],
      [head, 'post:MoIT:51'],
      [personnel, 'post:MAE:51'],
      [personnel, 'hotline:MoIT'],
      [admin, 'leadership:MoIT'],
      [admin, 'commune:21115'],
      [admin, 'nowhere'],
    ] as const) {
      expect((await world.as(by).get(of(unit) + NOVEMBER)).status, unit).toBe(404);
      expect((await give(unit, by, someone)).status, unit).toBe(404);
      expect((await world.as(by).delete(`${of(unit)}/${head.id}`)).status, unit).toBe(404);
    }
  });

  it('is refused to officers and operators, who only read', async () => {
    const operator = await world.aPerson('hotline_operator', 'hotline:MoIT');
    expect(await duty('hotline:MoIT', operator)).toMatchObject({ canManage: false });
    const turn = { userId: operator.id, from: '2026-11-18', to: '2026-11-18' };
    expect((await give('hotline:MoIT', operator, turn)).problem.code).toBe('forbidden');
    expect((await give('hotline:MoIT', admin, turn)).status).toBe(201);
    // A head who works elsewhere as well reads there and gives out nothing.
    await world.db.roleAssignment.create({
      data: {
        id: '0199c000-0000-7000-8000-00000000a001',
        userId: head.id,
        role: 'hotline_operator',
        unitId: 'hotline:MoIT',
        validFrom: new Date('2026-01-01'),
        validTo: new Date('2026-11-16'),
      },
    });
    const both = await world.aPerson('department_head', 'department:TTTN');
    await world.db.roleAssignment.create({
      data: {
        id: '0199c000-0000-7000-8000-00000000a002',
        userId: both.id,
        role: 'hotline_operator',
        unitId: 'hotline:MoIT',
        validFrom: new Date('2026-01-01'),
      },
    });
    expect(await duty('hotline:MoIT', both)).toMatchObject({ canManage: false });
    expect((await give('hotline:MoIT', both, turn)).problem.code).toBe('forbidden');
  });

  it('is all posts and departments of the ministry for personnel, everything for an administrator', async () => {
    const kindsOf = async (by: Person) => {
      const { items } = (await world.as(by).get<DutyUnits>('/api/duty')).body;
      return [items.every(({ canManage }) => canManage), [...new Set(items.map(({ unit }) => unit.kind))].sort()];
    };
    expect(await kindsOf(personnel)).toEqual([true, ['department', 'post']]);
    expect(await kindsOf(admin)).toEqual([true, ['department', 'hotline', 'post', 'provincial_department']]);
    const { post } = world.aPlace();
    const official = await world.aPerson('deployed_official', post);
    expect((await give(post, personnel, { userId: official.id, from: '2026-11-16', to: '2026-11-30' })).status).toBe(
      201,
    );
    expect(
      (await give(post, official, { userId: official.id, from: '2026-12-01', to: '2026-12-30' })).problem.code,
    ).toBe('forbidden');
  });
});
