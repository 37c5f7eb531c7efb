import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person as SeededPerson } from '../../../../../prisma/seed/people.ts';
import type { Role } from '../../db/generated/enums.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Person } from './people.schemas.ts';

let world: TestWorld;
let admin: SeededPerson;
let personnel: SeededPerson;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration', { canSignIn: true });
  personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
});
afterAll(() => world.close());

type WithPassword = { person: Person; initialPassword: string };
let names = 0;
const aUsername = () => `person.${++names}`;
const create = (overrides: object = {}, by = admin) =>
  world.as(by).post<WithPassword>('/api/people', { username: aUsername(), name: 'Lê Thị Mới', ...overrides });
const login = (username: string, password: string) => world.anonymous.post('/api/auth/login', { username, password });
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

const OTHERS: [Role, string][] = [
  ['commune_staff', 'commune:21115'],
  ['provincial_officer', 'provincial_department:MoIT:51'],
  ['deployed_official', 'post:MoIT:51'],
  ['department_officer', 'department:TTTN'],
  ['department_head', 'department:TTTN'],
  ['hotline_operator', 'hotline:MoIT'],
  ['leader', 'leadership:MoIT'],
];

describe('every route of people', () => {
  const routes = (id: string) =>
    [
      ['get', '/api/people'],
      ['get', `/api/people/${id}`],
      ['post', '/api/people'],
      ['patch', `/api/people/${id}`],
      ['post', `/api/people/${id}/disable`],
      ['post', `/api/people/${id}/enable`],
      ['post', `/api/people/${id}/reset-password`],
    ] as const;

  it.each(OTHERS)('is refused to %s', async (role, unit) => {
    const caller = world.as(await world.aPerson(role, unit));
    for (const [method, url] of routes(admin.id)) expect((await caller[method](url)).status).toBe(403);
  });

  it('is refused without a token', async () => {
    for (const [method, url] of routes(admin.id)) expect((await world.anonymous[method](url)).status).toBe(401);
  });

  it('is for reading only to the personnel officer', async () => {
    const statuses = [];
    for (const [method, url] of routes(personnel.id)) statuses.push((await world.as(personnel)[method](url)).status);
    expect(statuses).toEqual([200, 200, 403, 403, 403, 403, 403]);
  });
});

describe('POST /api/people', () => {
  it('makes an account whose one-time password works and has to be changed', async () => {
    const { status, body, headers } = await create({
      name: '  Lê Thị Mới ',
      role: 'department_officer',
      unitId: 'department:XNK',
      email: 'moi@moit.gov.vn',
    });
    expect(status).toBe(201);
    expect(headers['cache-control']).toBe('no-store');
    expect(body.person).toMatchObject({
      name: 'Lê Thị Mới',
      mustChangePassword: true,
      roles: [{ role: 'department_officer', unit: { id: 'department:XNK' } }],
      assignments: [{ validFrom: '2026-11-16' }],
    });
    expect(body.initialPassword).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
    expect((await login(body.person.username, body.initialPassword)).body).toMatchObject({
      user: { mustChangePassword: true },
    });
  });

  it('makes one person of a request that is sent twice, with the same password, and stores no password', async () => {
    const request = { username: aUsername(), name: 'Phạm Văn Lặp' };
    const once = { key: `create-${request.username}` };
    const [first, again] = [
      await world.as(admin).post<WithPassword>('/api/people', request, once),
      await world.as(admin).post<WithPassword>('/api/people', request, once),
    ];
    expect(again.body).toEqual(first.body);
    expect(await world.db.user.count({ where: { username: request.username } })).toBe(1);
    const kept = await world.db.idempotencyKey.findMany({ where: { key: once.key } });
    expect(JSON.stringify(kept)).not.toContain(first.body.initialPassword);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: first.body.person.id } });
    expect(trail).toMatchObject([{ action: 'user.create', actorId: admin.id, data: { username: request.username } }]);
  });

  it('names everything that is wrong at once', async () => {
    expect(codes((await create({ username: 'Có Dấu', name: '', email: 'no', role: 'king' })).problem)).toEqual([
      '/username pattern',
      '/name minLength',
      '/email format',
      '/role enum',
    ]);
    expect(
      codes((await create({ username: admin.username, name: ' ', role: 'leader', unitId: 'department:XNK' })).problem),
    ).toEqual(['/name blank', '/unitId wrong-unit', '/username taken']);
    expect(codes((await create({ role: 'leader' })).problem)).toEqual(['/unitId required']);
    expect(codes((await create({ role: 'leader', unitId: 'department:NO' })).problem)).toEqual(['/unitId unknown']);
    expect(codes((await create({ role: 'deployed_official', unitId: 'post:MoIT:51' })).problem)).toEqual([
      '/role needs-posting',
    ]);
  });

  it('gives a name to one of two who ask for it at once', async () => {
    const username = aUsername();
    const statuses = (await Promise.all([create({ username }), create({ username })])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 400]);
  });
});

describe('PATCH /api/people/:id', () => {
  const patch = (id: string, version: number, body: object) =>
    world.as(admin).patch<Person>(`/api/people/${id}`, body, { version });

  it('changes contact data, ends one role and begins another, in force at once', async () => {
    const { person } = (await create({ role: 'department_officer', unitId: 'department:XNK' })).body;
    // The first password has been changed: until then nothing else is open.
    await world.db.user.update({ where: { id: person.id }, data: { mustChangePassword: false } });
    const caller = world.as(person);
    expect((await caller.get('/api/units/department:XNK/people')).status).toBe(200);
    const { status, body } = await patch(person.id, person.version, {
      title: 'Phó Cục trưởng',
      phone: '024 2220 2108',
      endAssignments: [{ id: person.assignments[0]?.id, validTo: '2026-11-15' }],
      addAssignments: [{ role: 'department_head', unitId: 'department:TTTN', validFrom: '2026-11-16' }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: person.name,
      title: 'Phó Cục trưởng',
      phone: '024 2220 2108',
      version: person.version + 1,
      roles: [{ role: 'department_head', unit: { id: 'department:TTTN' } }],
    });
    expect((await caller.get('/api/units/department:XNK/people')).status).toBe(404);
    expect((await caller.get('/api/units/department:TTTN/people')).status).toBe(200);
  });

  it('refuses a version that is not the newest with the person as they are now, and a missing one', async () => {
    const { person } = (await create()).body;
    await patch(person.id, person.version, { title: 'Chuyên viên' });
    const { status, problem } = await patch(person.id, person.version, { title: 'Cục trưởng' });
    expect(status).toBe(409);
    expect(problem).toMatchObject({ code: 'stale-record', current: { title: 'Chuyên viên' } });
    expect((await world.as(admin).patch(`/api/people/${person.id}`, { title: 'x' })).status).toBe(428);
  });

  it('names everything that is wrong at once', async () => {
    const { person } = (await create({ role: 'leader', unitId: 'leadership:MoIT' })).body;
    const { problem } = await patch(person.id, person.version, {
      name: ' ',
      addAssignments: [
        { role: 'leader', unitId: 'leadership:MoIT', validFrom: '2027-01-01' },
        { role: 'admin', unitId: 'leadership:MoIT', validFrom: '2027-01-01', validTo: '2026-12-31' },
      ],
      endAssignments: [{ id: personnel.id, validTo: '2026-12-31' }],
    });
    expect(codes(problem)).toEqual([
      '/name blank',
      '/addAssignments/0/role held-already',
      '/addAssignments/1/unitId wrong-unit',
      '/addAssignments/1/validTo before-start',
      '/endAssignments/0/id unknown',
    ]);
  });

  it('keeps an administrator', async () => {
    const other = await openTestWorld();
    const only = await other.aPerson('admin', 'administration');
    const { body } = await other.as(only).get<Person>(`/api/people/${only.id}`);
    const end = { endAssignments: [{ id: body.assignments[0]?.id, validTo: '2027-01-01' }] };
    const refused = await other.as(only).patch(`/api/people/${only.id}`, end, { version: body.version });
    expect(refused.problem.code).toBe('last-administrator');
    await other.close();
  });
});

describe('POST /api/people/:id/disable and /enable', () => {
  it('closes the account at once, with its sessions, and opens it again', async () => {
    const { person, initialPassword } = (await create({ role: 'leader', unitId: 'leadership:MoIT' })).body;
    await login(person.username, initialPassword);
    const caller = world.as(person);
    expect((await caller.get('/api/me')).status).toBe(200);
    const disabled = await world.as(admin).post<Person>(`/api/people/${person.id}/disable`);
    expect(disabled.body).toMatchObject({ status: 'disabled', can: { disable: false, enable: true } });
    expect((await caller.get('/api/me')).status).toBe(401);
    expect((await login(person.username, initialPassword)).status).toBe(401);
    expect(await world.db.session.count({ where: { userId: person.id, revokedAt: null } })).toBe(0);
    await world.as(admin).post(`/api/people/${person.id}/disable`);
    const enabled = await world.as(admin).post<Person>(`/api/people/${person.id}/enable`);
    expect(enabled.body).toMatchObject({ status: 'active', disabledAt: null });
    expect((await caller.get('/api/me')).status).toBe(200);
    const trail = await world.db.auditEntry.findMany({
      where: { subject: 'user', subjectId: person.id },
      orderBy: { id: 'asc' },
    });
    expect(trail.map(({ action }) => action)).toEqual(['user.create', 'user.disable', 'user.enable']);
    const told = await world.db.outbox.findMany({ where: { type: 'people.changed' } });
    expect(told.filter(({ payload }) => JSON.stringify(payload).includes(person.id))).toHaveLength(3);
  });

  it('is not for the own account', async () => {
    expect((await world.as(admin).post(`/api/people/${admin.id}/disable`)).problem.code).toBe('own-account');
  });

  it('leaves one of two administrators who disable each other', async () => {
    const other = await openTestWorld();
    const [one, two] = [await other.aPerson('admin', 'administration'), await other.aPerson('admin', 'administration')];
    const statuses = await Promise.all([
      other.as(one).post(`/api/people/${two.id}/disable`),
      other.as(two).post(`/api/people/${one.id}/disable`),
    ]);
    expect(statuses.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    expect(await other.db.user.count({ where: { disabledAt: null } })).toBe(1);
    await other.close();
  });
});

describe('POST /api/people/:id/reset-password', () => {
  it('gives a new one-time password, ends the sessions and the wait after wrong attempts', async () => {
    const { person, initialPassword } = (await create()).body;
    await login(person.username, initialPassword);
    for (let attempt = 0; attempt < 5; attempt++) await login(person.username, 'wrong');
    const { body } = await world.as(admin).post<WithPassword>(`/api/people/${person.id}/reset-password`);
    expect(body.person.mustChangePassword).toBe(true);
    expect(body.initialPassword).not.toBe(initialPassword);
    expect(await world.db.session.count({ where: { userId: person.id, revokedAt: null } })).toBe(0);
    expect((await login(person.username, initialPassword)).status).toBe(401);
    expect((await login(person.username, body.initialPassword)).status).toBe(200);
  });
});
