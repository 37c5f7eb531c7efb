import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Absence } from './absences.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld(); // Monday 16 November 2026
});
afterAll(() => world.close());

type List = { items: Absence[] };
const OWN = '/api/me/absences';
const of = ({ id }: Person) => `/api/people/${id}/absences`;
const WEEK = { from: '2026-11-23', to: '2026-11-27', note: ' Nghỉ phép ' };
const officerOf = (department: string) => world.aPerson('department_officer', `department:${department}`);
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('the absences of oneself', () => {
  it('are entered, listed and taken back, all of it audited', async () => {
    const person = await officerOf('TTTN');
    const me = world.as(person);
    const { status, body } = await me.post<Absence>(OWN, WEEK);
    expect(status).toBe(201);
    expect(body).toMatchObject({ from: '2026-11-23', to: '2026-11-27', note: 'Nghỉ phép', by: null });
    expect((await me.get<List>(OWN)).body.items).toEqual([body]);
    expect((await me.delete(`${OWN}/${body.id}`)).status).toBe(204);
    expect((await me.delete(`${OWN}/${body.id}`)).status).toBe(404);
    expect((await me.get<List>(OWN)).body.items).toEqual([]);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: person.id }, orderBy: { id: 'asc' } });
    expect(trail).toMatchObject([
      { action: 'absence.create', actorId: person.id, data: { absenceId: body.id, from: '2026-11-23' } },
      { action: 'absence.delete', actorId: person.id, data: { to: '2026-11-27', note: 'Nghỉ phép' } },
    ]);
  });

  it('do not overlap, also when entered at once', async () => {
    const me = world.as(await officerOf('TTTN'));
    const both = await Promise.all([
      me.post(OWN, WEEK),
      me.post(OWN, { ...WEEK, from: '2026-11-27', to: '2026-12-01' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    const refused = both.find(({ status }) => status === 400)?.problem;
    expect(codes(refused ?? {})).toEqual(['/from absent-already']);
    expect(refused?.errors?.[0]?.detail).toMatch(/Đã khai vắng mặt \d\d\/1[12]\/2026 – \d\d\/1[12]\/2026\./);
    expect((await me.post(OWN, { from: '2026-12-02', to: '2026-12-02' })).status).toBe(201);
  });

  it('are days that are to come, in order, not more than 180', async () => {
    const me = world.as(await officerOf('TTTN'));
    const refused = async (body: object) => codes((await me.post(OWN, body)).problem);
    expect(await refused({ from: '2026-11-27', to: '2026-11-26' })).toEqual(['/to before-start']);
    expect(await refused({ from: '2026-11-01', to: '2026-11-15' })).toEqual(['/to day-over']);
    expect(await refused({ from: '2026-01-01', to: '2026-11-15' })).toEqual(['/to day-over', '/to range-too-long']);
    expect(await refused({ from: '2026-12-01', to: '2027-05-30' })).toEqual(['/to range-too-long']);
    expect(await refused({ from: '2026-02-30', to: 'never', note: 'x'.repeat(301) })).toEqual([
      '/from format',
      '/to format',
      '/note maxLength',
    ]);
    expect((await me.post(OWN, { from: '2026-12-01', to: '2027-05-29' })).status).toBe(201);
    expect(await refused({ from: '2026-12-05', to: '2027-12-31' })).toEqual([
      '/to range-too-long',
      '/from absent-already',
    ]);
    expect((await me.post(OWN, { from: '2026-11-01', to: '2026-11-16' })).status, 'ends today').toBe(201);
  });

  it('are nobody else’s', async () => {
    const [mine, theirs] = [world.as(await officerOf('TTTN')), world.as(await officerOf('TTTN'))];
    const { body } = await mine.post<Absence>(OWN, WEEK);
    expect((await theirs.delete(`${OWN}/${body.id}`)).status).toBe(404);
    expect((await theirs.get<List>(OWN)).body.items).toEqual([]);
    const staff = await world.aPerson('commune_staff', 'commune:21115');
    expect((await world.as(staff).post(OWN, WEEK)).problem.code).toBe('forbidden');
  });
});

describe('the absences of others', () => {
  it('are entered by the head for the own department, and the person sees by whom', async () => {
    const head = await world.aPerson('department_head', 'department:TTTN');
    const officer = await officerOf('TTTN');
    const { status, body } = await world.as(head).post<Absence>(of(officer), WEEK);
    expect([status, body.by]).toEqual([201, { id: head.id, name: head.name }]);
    expect((await world.as(officer).get<List>(OWN)).body.items).toEqual([body]);
    expect((await world.as(head).get<List>(of(officer))).body.items).toEqual([body]);
    expect((await world.as(head).delete(`${of(officer)}/${body.id}`)).status).toBe(204);
    expect((await world.as(officer).get<List>(OWN)).body.items).toEqual([]);
  });

  it('do not exist for who does not manage the person', async () => {
    const head = await world.aPerson('department_head', 'department:TTTN');
    const personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
    const elsewhere = await officerOf('ĐL');
    const land = await world.aPerson('deployed_official', 'post:MAE:51');
    const past = await world.aPerson('department_officer', 'department:TTTN');
    await world.db.roleAssignment.updateMany({
      where: { userId: past.id },
      data: { validTo: new Date('2026-11-15') },
    });
    const { body } = await world.as(elsewhere).post<Absence>(OWN, WEEK);
    for (const [by, person] of [
      [head, elsewhere],
      [head, past],
      [head, land],
      [personnel, land],
    ] as const) {
      const caller = world.as(by);
      expect((await caller.get(of(person))).status).toBe(404);
      expect((await caller.post(of(person), WEEK)).status).toBe(404);
      expect((await caller.delete(`${of(person)}/${body.id}`)).status).toBe(404);
    }
    expect((await world.as(elsewhere).get<List>(OWN)).body.items).toHaveLength(1);
    expect((await world.as(elsewhere).post(of(head), WEEK)).problem.code).toBe('forbidden');
  });

  it('are no business of the personnel of a ministry that the person has left', async () => {
    const person = await world.aPerson('department_officer', 'department:TTTN');
    const personnel = world.as(await world.aPerson('personnel_officer', 'personnel:MoIT'));
    expect((await personnel.get(of(person))).status).toBe(200);
    await world.db.roleAssignment.updateMany({
      where: { userId: person.id },
      data: { validTo: new Date('2026-11-15') },
    });
    expect((await personnel.get(of(person))).status).toBe(404);
    expect((await personnel.post(of(person), WEEK)).status).toBe(404);
  });

  it('are entered by personnel for the people of the ministry’s posts, by an administrator for all', async () => {
    const { post } = world.aPlace();
    const official = await world.aPerson('deployed_official', post);
    const personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
    expect((await world.as(personnel).post(of(official), WEEK)).status).toBe(201);
    const admin = await world.aPerson('admin', 'administration');
    const land = await world.aPerson('deployed_official', 'post:MAE:51');
    expect((await world.as(admin).post(of(land), WEEK)).status).toBe(201);
  });

  it('belong to the person in the address', async () => {
    const admin = world.as(await world.aPerson('admin', 'administration'));
    const [one, other] = [await officerOf('TTTN'), await officerOf('TTTN')];
    const { body } = await admin.post<Absence>(of(one), WEEK);
    expect((await admin.delete(`${of(other)}/${body.id}`)).status).toBe(404);
  });
});
