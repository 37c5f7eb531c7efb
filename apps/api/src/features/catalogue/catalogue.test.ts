import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { readCatalogue } from '../../core/catalogue-entries.ts';
import { newId } from '../../core/ids.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Catalogue, CatalogueVersion, CatalogueVersions } from './catalogue.schemas.ts';
import type { CatalogueDryRunAnswer, Change, PublishedCatalogue } from './changes.schemas.ts';
import { compareRoutes } from './compare-routes.ts';
import { openRouteComparison } from './route-comparison.ts';
import type { Compared } from './routes-worker.ts';

let world: TestWorld;
let admin: Person;
let personnel: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
  personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
});
beforeEach(() => world.clock.set(MONDAY_MORNING));
afterAll(() => world.close());

const PETROL = 'TTTN.xang-dau';
const read = async (query = '', by = admin) => (await world.as(by).get<Catalogue>(`/api/catalogue?${query}`)).body;
const publish = async (
  changes: Change[],
  { by = personnel, version, key }: { by?: Person; version?: number; key?: string } = {},
) =>
  world
    .as(by)
    .post<PublishedCatalogue>(
      '/api/catalogue/versions',
      { changes, note: 'Thử danh mục' },
      { version: version ?? (await read()).version, ...(key && { key }) },
    );
const published = async (changes: Change[], by = personnel) => {
  const reply = await publish(changes, { by });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.problem));
  return reply.body;
};
const dryRun = (changes: Change[], by = personnel) =>
  world.as(by).post<CatalogueDryRunAnswer>('/api/catalogue/dry-runs', { changes });
const field = async (id: string) => {
  for (const { departments } of (await read()).ministries)
    for (const { fields } of departments) for (const one of fields) if (one.id === id) return one;
  throw new Error(`No field ${id}`);
};
const term = async (text: string, fieldId = PETROL) => (await field(fieldId)).terms.filter((one) => one.term === text);
const addTerm = (text: string, more: Change['data'] = {}): Change => ({
  op: 'add',
  kind: 'term',
  data: { field: PETROL, term: text, ...more },
});
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort();
const suggest = async (text: string) =>
  (
    await world
      .as(await world.aPerson('leader', 'leadership:MoIT'))
      .post<{ department: { code: string } | null }>('/api/routing/suggest', { text })
  ).body.department?.code;

describe('POST /api/catalogue/versions', () => {
  it('adds a field with its terms and a procedure in one publication, and routes by them at once', async () => {
    const question = 'Quy trình lắp đặt trụ sạc siêu nhanh Zeta cho hợp tác xã?';
    expect(await suggest(question)).not.toBe('HC');
    const { version } = await published([
      { op: 'add', kind: 'field', id: 'mới', data: { department: 'HC', nameVi: 'Trụ sạc  Zeta' } },
      { op: 'add', kind: 'term', data: { field: 'mới', term: 'trụ sạc siêu nhanh Zeta' } },
      { op: 'add', kind: 'term', data: { field: 'mới', term: 'trụ sạc Zeta', validTo: '2027-02-28' } },
      {
        op: 'add',
        kind: 'procedure',
        data: { field: 'mới', name: 'Cấp giấy phép trụ sạc Zeta', level: 'province', province: '51' },
      },
    ]);
    const added = await field('HC.tru-sac-zeta');
    expect(added).toMatchObject({
      nameVi: 'Trụ sạc Zeta',
      sourceStatus: 'entered',
      validFrom: '2026-11-16',
      standing: 'in_force',
      procedures: [{ level: 'province', province: '51', standing: 'in_force' }],
    });
    expect(added.terms.map(({ term, validTo }) => [term, validTo])).toContainEqual(['trụ sạc Zeta', '2027-02-28']);
    expect(await suggest(question)).toBe('HC');
    const audited = await world.db.auditEntry.findFirstOrThrow({
      where: { subject: 'catalogue', subjectId: `${version}` },
    });
    expect(audited).toMatchObject({ action: 'catalogue.publish', actorId: personnel.id });
    const told = await world.db.outbox.findFirst({ where: { type: 'reference.changed' }, orderBy: { seq: 'desc' } });
    expect(told?.payload).toMatchObject({ subject: 'catalogue' });
  });

  it('keeps the history of words that were in force: the old end, the new begin', async () => {
    const [before] = await term('giá xăng');
    await published([
      { op: 'edit', kind: 'term', id: before?.id ?? '', data: { term: 'giá bán lẻ xăng', from: '2026-12-01' } },
    ]);
    expect(await term('giá xăng')).toMatchObject([{ id: before?.id, validTo: '2026-11-30', standing: 'in_force' }]);
    expect(await term('giá bán lẻ xăng')).toMatchObject([
      { validFrom: '2026-12-01', validTo: null, standing: 'coming' },
    ]);
    expect(
      (await read('on=2026-12-01')).ministries[0]?.departments
        .find(({ code }) => code === 'TTTN')
        ?.fields.find(({ id }) => id === PETROL)
        ?.terms.map((one) => one.term),
    ).not.toContain('giá xăng');
  });

  it('changes in place what has not begun, and a name at once', async () => {
    await published([addTerm('xăng sắp tới', { validFrom: '2027-01-01' })]);
    const [coming] = await term('xăng sắp tới');
    await published([{ op: 'edit', kind: 'term', id: coming?.id ?? '', data: { term: 'xăng đã sửa' } }]);
    expect(await term('xăng sắp tới')).toEqual([]);
    expect(await term('xăng đã sửa')).toMatchObject([{ id: coming?.id, validFrom: '2027-01-01' }]);
    await published([{ op: 'withdraw', kind: 'term', id: coming?.id ?? '' }]);
    expect(await term('xăng đã sửa')).toMatchObject([{ standing: 'withdrawn' }]);
    await published([addTerm('xăng đã sửa')]);
    await published([{ op: 'edit', kind: 'field', id: PETROL, data: { nameEn: 'Petrol trading' } }]);
    expect(await field(PETROL)).toMatchObject({ nameEn: 'Petrol trading', validFrom: '2025-03-01', validTo: null });
  });

  it('says everything that is wrong at once, where it is, in both languages', async () => {
    const [sold] = await term('bán xăng');
    const changes: Change[] = [
      addTerm('cây xăng'),
      addTerm(' … '),
      { op: 'add', kind: 'term', data: { term: 'một mình' } },
      addTerm('ngược ngày', { validFrom: '2026-12-01', validTo: '2026-11-01' }),
      { op: 'edit', kind: 'term', id: 'không có', data: { term: 'x' } },
      { op: 'end', kind: 'term', id: sold?.id ?? '', data: { validTo: '2020-01-01' } },
      { op: 'withdraw', kind: 'term', id: sold?.id ?? '' },
      {
        op: 'add',
        kind: 'legal_text',
        data: { department: 'KHÔNG', citation: 'Nghị định 1/2026/NĐ-CP', term: 'thừa' },
      },
      {
        op: 'add',
        kind: 'legal_text',
        data: {
          department: 'ĐCKS',
          citation: 'Nghị định 2/2026/NĐ-CP',
          validTo: '2026-09-01',
          validFrom: '2026-08-01',
        },
      },
      { op: 'add', kind: 'procedure', data: { field: PETROL, name: 'Thủ tục', level: 'province', province: '99' } },
      {
        op: 'add',
        kind: 'rule',
        data: { ministry: 'MoIT', name: 'Sang bộ khác', department: 'QLĐĐ', field: 'QLĐĐ.giay-chung-nhan' },
      },
      { op: 'add', kind: 'field', data: { department: 'QLĐĐ', nameVi: 'Của bộ khác' } },
      { op: 'add', kind: 'other_ministry', data: { name: 'Bộ Y tế', terms: ['bệnh viện'] } },
      { op: 'move', kind: 'term', id: sold?.id ?? '' },
      addTerm('hai lần'),
      addTerm('Hai  lần'),
    ];
    const { status, problem } = await dryRun(changes);
    expect(status).toBe(400);
    expect(codes(problem)).toEqual([
      '/changes/0/data/term in-catalogue-already',
      '/changes/1/data/term blank',
      '/changes/10/data/department of-other-ministry',
      '/changes/10/data/field unknown',
      '/changes/11/data/department not-your-ministry',
      '/changes/12/data/name not-your-ministry',
      '/changes/13/kind not-of-kind',
      '/changes/15/data/term in-catalogue-already',
      '/changes/2/data/field required',
      '/changes/3/data/validTo before-start',
      '/changes/4/id unknown',
      '/changes/5/data/validTo before-start',
      '/changes/6/id begun-already',
      '/changes/7/data/department unknown',
      '/changes/7/data/term not-of-kind',
      '/changes/8/data/department not-in-force',
      '/changes/9/data/province unknown',
    ]);
    expect(problem.errors?.find(({ code }) => code === 'begun-already')?.detail).toContain('01/03/2025');
    const english = await world
      .as(personnel)
      .post('/api/catalogue/dry-runs', { changes: changes.slice(0, 1) }, { headers: { 'accept-language': 'en' } });
    expect(english.problem.errors?.[0]?.detail).toBe('"cây xăng" is there already, in force at the same time.');
    expect((await publish(changes)).status).toBe(400);
    expect(await term('hai lần')).toEqual([]);
  });

  it('lets a later change of the same request clear the way', async () => {
    const [old] = await term('cột bơm');
    await published([
      addTerm('cột bơm', { validFrom: '2026-11-17' }),
      { op: 'end', kind: 'term', id: old?.id ?? '', data: { validTo: '2026-11-16' } },
    ]);
    expect((await term('cột bơm')).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual(
      expect.arrayContaining([
        ['2025-03-01', '2026-11-16'],
        ['2026-11-17', null],
      ]),
    );
  });

  it('tells the second of two who was first and what changed, and takes a repeated request once', async () => {
    const { version } = await read();
    const [one, two] = await Promise.all([
      publish([addTerm('cùng lúc một')], { version }),
      publish([addTerm('cùng lúc hai')], { version, by: admin }),
    ]);
    const [won, lost] = one.status === 201 ? [one, two] : [two, one];
    expect([won.status, lost.status]).toEqual([201, 409]);
    expect(won.body.version).toBe(version + 1);
    expect(lost.problem).toMatchObject({
      code: 'stale-record',
      currentVersion: version + 1,
      changes: [{ version: version + 1, note: 'Thử danh mục', changed: [{ kind: 'term', before: null }] }],
    });
    const first = await publish([addTerm('một lần thôi')], { version: version + 1, key: 'once' });
    const again = await publish([addTerm('một lần thôi')], { version: version + 1, key: 'once' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await term('một lần thôi')).toHaveLength(1);
    expect((await read()).version).toBe(version + 2);
  });

  it('refuses a publication without the version it builds on, and one that changes nothing', async () => {
    const missing = await world.as(personnel).post('/api/catalogue/versions', { changes: [addTerm('x')], note: 'x' });
    expect(missing.problem.code).toBe('version-required');
    const nothing = await publish([{ op: 'edit', kind: 'field', id: PETROL, data: { nameVi: 'Kinh doanh xăng dầu' } }]);
    expect(codes(nothing.problem)).toEqual(['/changes/0/data as-before']);
    const mute = await world
      .as(personnel)
      .post('/api/catalogue/versions', { changes: [addTerm('x')], note: '  ' }, { version: (await read()).version });
    expect(mute.problem.errors).toMatchObject([{ pointer: '/note' }]);
  });

  it('lets the administrator alone say what belongs to ministries outside', async () => {
    await published(
      [{ op: 'add', kind: 'other_ministry', data: { name: 'Bộ Thử nghiệm', terms: ['bọt biển Zeta'] } }],
      admin,
    );
    const { problem } = await publish([{ op: 'end', kind: 'other_ministry', id: 'Bộ Thử nghiệm' }]);
    expect(codes(problem)).toEqual(['/changes/0/id not-your-ministry']);
    await published(
      [{ op: 'edit', kind: 'other_ministry', id: 'Bộ Thử nghiệm', data: { terms: ['bọt biển Zeta', 'xốp Zeta'] } }],
      admin,
    );
    const found = (await read()).otherMinistries.find(({ name }) => name === 'Bộ Thử nghiệm');
    expect(found).toMatchObject({ terms: ['bọt biển Zeta', 'xốp Zeta'], standing: 'in_force' });
  });
});

describe('tasks that move', () => {
  it('takes a field with its terms, procedures and rules to another department from a day on', async () => {
    await published([
      { op: 'add', kind: 'field', id: 'f', data: { department: 'HC', nameVi: 'Khí Omega', validFrom: '2026-01-01' } },
      { op: 'add', kind: 'term', data: { field: 'f', term: 'khí Omega hóa lỏng', validFrom: '2026-01-01' } },
      { op: 'add', kind: 'procedure', data: { field: 'f', name: 'Cấp phép khí Omega', level: 'ministry' } },
      {
        op: 'add',
        kind: 'rule',
        data: {
          ministry: 'MoIT',
          name: 'Khí Omega tại Quảng Ngãi',
          field: 'f',
          province: '51',
          department: 'TTTN',
          validFrom: '2026-01-01',
        },
      },
    ]);
    await published([
      { op: 'move', kind: 'field', id: 'HC.khi-omega', data: { department: 'ATMT', from: '2026-12-01' } },
    ]);
    expect(await field('HC.khi-omega')).toMatchObject({ validTo: '2026-11-30' });
    expect(await field('ATMT.khi-omega')).toMatchObject({
      validFrom: '2026-12-01',
      terms: [{ term: 'khí Omega hóa lỏng', validFrom: '2026-12-01' }],
      procedures: [{ name: 'Cấp phép khí Omega' }],
    });
    const rules = (await read()).ministries[0]?.rules?.filter(({ name }) => name.startsWith('Khí Omega'));
    expect(rules?.map((rule) => [rule.field, rule.validFrom, rule.validTo])).toEqual([
      ['HC.khi-omega', '2026-01-01', '2026-11-30'],
      ['ATMT.khi-omega', '2026-12-01', null],
    ]);
    const question = 'Hồ sơ kinh doanh khí Omega hóa lỏng?';
    const placeOf = async (id: string) => (await world.ctx.reference.current()).fieldPlace(id)?.departmentId;
    expect(await suggest(question)).toBe('HC');
    expect([await placeOf('HC.khi-omega'), await placeOf('ATMT.khi-omega')]).toEqual(['department:HC', undefined]);
    // days are Vietnam's: they begin at midnight there, seven hours before those of UTC
    world.clock.set('2026-12-01T00:05:00+07:00');
    world.ctx.reference.invalidate();
    expect(await suggest(question)).toBe('ATMT');
    expect([await placeOf('HC.khi-omega'), await placeOf('ATMT.khi-omega')]).toEqual([undefined, 'department:ATMT']);
  });
});

describe('rules', () => {
  it('are tried in their order, within their days; another ministry sees and touches none of them', async () => {
    await published([
      {
        op: 'add',
        kind: 'rule',
        id: 'r1',
        data: {
          ministry: 'MoIT',
          name: 'Gas ở Lâm Đồng',
          field: 'TTTN.kinh-doanh-khi',
          province: '68',
          department: 'ATMT',
        },
      },
      {
        op: 'add',
        kind: 'rule',
        id: 'r2',
        data: { ministry: 'MoIT', name: 'Gas', field: 'TTTN.kinh-doanh-khi', department: 'HC', validTo: '2026-11-20' },
      },
      { op: 'order', kind: 'rule', ids: ['r2', 'r1'] },
    ]);
    const ask = async (province: string) =>
      world.ctx.reference
        .current()
        .then(
          ({ router }) =>
            router.suggest({ text: 'Cửa hàng bán lẻ LPG chai cần điều kiện gì?', province, ministry: 'MoIT' })
              .department,
        );
    const rules = (await read()).ministries[0]?.rules?.filter(({ name }) => name.startsWith('Gas')) ?? [];
    expect(rules.map(({ name }) => name)).toEqual(['Gas', 'Gas ở Lâm Đồng']);
    expect([await ask('68'), await ask('51')]).toEqual(['HC', 'HC']);
    await published([{ op: 'order', kind: 'rule', ids: [rules[1]?.id ?? ''] }]);
    expect([await ask('68'), await ask('51')]).toEqual(['ATMT', 'HC']);
    world.clock.set('2026-11-21T09:00:00+07:00');
    world.ctx.reference.invalidate();
    expect([await ask('68'), await ask('51')]).toEqual(['ATMT', 'TTTN']);

    const other = await world.aPerson('personnel_officer', 'personnel:MAE');
    const { problem } = await publish([{ op: 'end', kind: 'rule', id: rules[0]?.id ?? '' }], { by: other });
    expect(codes(problem)).toEqual(['/changes/0/id unknown']);
    expect((await read('', other)).ministries.map((one) => one.rules)).toEqual([null, []]);
    const again = await publish([
      {
        op: 'add',
        kind: 'rule',
        data: { ministry: 'MoIT', name: 'Lại gas', field: 'TTTN.kinh-doanh-khi', province: '68', department: 'HC' },
      },
    ]);
    expect(codes(again.problem)).toEqual(['/changes/0/data/name same-conditions']);
    const stray = await dryRun([
      { op: 'order', kind: 'rule', ids: [rules[0]?.id ?? '', rules[0]?.id ?? '', 'không có'] },
    ]);
    expect(codes(stray.problem)).toEqual(['/changes/0/ids/1 named-twice', '/changes/0/ids/2 unknown']);
  });
});

describe('POST /api/catalogue/dry-runs', () => {
  it('says where last month’s questions would have gone, to the personnel officer with examples', async () => {
    const body = 'Xã hỏi về cấp phép đèn lồng Kappa cho hộ kinh doanh.';
    const tickets = [await world.aTicket({ body }), await world.aTicket({ body: `${body} Xin hướng dẫn.` })];
    await world.aTicket({ body: 'Điều kiện bán lẻ rượu tại xã?' });
    await world.db.ticket.update({
      where: { id: (await world.aTicket({ body })).id },
      data: { createdAt: new Date('2026-10-01') },
    });
    const changes: Change[] = [
      addTerm('đèn lồng Kappa', { field: 'HC.hoa-chat' }),
      addTerm('cấp phép đèn lồng Kappa', { field: 'HC.hoa-chat' }),
    ];
    const fieldId = (await read()).ministries[0]?.departments.find(({ code }) => code === 'HC')?.fields[0]?.id ?? '';
    for (const change of changes) if (change.data) change.data.field = fieldId;
    const { status, body: found } = await dryRun(changes);
    expect(status).toBe(200);
    expect(found).toMatchObject({ changed: 2, days: 30, on: '2026-11-16' });
    expect(found.tickets).toBe(found.total);
    expect(found.byMove).toMatchObject([{ to: { code: 'HC' }, count: 2 }]);
    expect(found.examples.map(({ ticket }) => ticket.code).sort()).toEqual(tickets.map(({ code }) => code).sort());
    expect(found.examples[0]?.excerpt).toContain('đèn lồng Kappa');
    expect(found.changedEntries).toMatchObject([
      { kind: 'term', label: 'đèn lồng Kappa', department: { code: 'HC' }, before: null },
      {},
    ]);
    expect(await term('đèn lồng Kappa', fieldId)).toEqual([]);

    const { body: toAdmin } = await dryRun(changes, admin);
    expect(toAdmin).toMatchObject({ changed: 2, examples: [] });
    expect(JSON.stringify(toAdmin)).not.toContain('Xã hỏi về');
  });

  it('says how many it looked at when time runs out', async () => {
    await world.aTicket({ body: 'Một câu hỏi của tháng này về bán lẻ rượu.' });
    const stored = await readCatalogue(world.db);
    const { figures } = await compareRoutes(world.ctx, {
      before: stored,
      after: stored,
      day: '2026-11-16',
      ministries: ['MoIT'],
      milliseconds: 0,
      mayRead: () => true,
    });
    expect(figures).toMatchObject({ tickets: 0, changed: 0, byMove: [] });
    expect(figures.total).toBeGreaterThan(0);
  });

  it('goes by the catalogue alone while the model in use cannot be read', async () => {
    await world.aTicket({ body: 'Hỏi về đèn trời Mu bán tại xã?' });
    const weights = new Uint8Array([1, 2, 3]);
    const facts = { version: 1, state: 'current', trainedOn: {}, createdAt: world.clock.now() } as const;
    const { id } = await world.db.routingModel.create({ data: { id: newId(), ...facts, weights } });
    const { status, body } = await dryRun([addTerm('đèn trời Mu')]);
    await world.db.routingModel.delete({ where: { id } });
    expect(status).toBe(200);
    expect(body.tickets).toBe(body.total);
  });

  it('fails alone when its thread dies, whether it is waited for or not', async () => {
    const broken = { before: null, after: null, day: '2026-11-16', model: null } as unknown as Compared; // as none can be sent
    const routes = openRouteComparison(broken);
    const asked = () => routes.compare([], Date.now() + 1_000);
    await expect(asked()).rejects.toThrow(TypeError);
    await expect(asked()).rejects.toThrow(TypeError);
    await routes.close();
  });

  it('asks the catalogue of the day on which the changes are in force', async () => {
    await world.aTicket({ body: 'Thủ tục cho máy ép Lambda tại thôn?' });
    const fieldId = (await read()).ministries[0]?.departments.find(({ code }) => code === 'HC')?.fields[0]?.id ?? '';
    const { body } = await dryRun([addTerm('máy ép Lambda', { field: fieldId, validFrom: '2027-03-01' })]);
    expect(body).toMatchObject({ on: '2027-03-01', changed: 1 });
  });
});

describe('versions', () => {
  it('tell who published what, when and why, and are taken back as a new version', async () => {
    const [old] = await term('xăng can');
    const { version } = await published([
      { op: 'edit', kind: 'term', id: old?.id ?? '', data: { term: 'can nhựa đựng xăng' } },
      addTerm('xăng Sigma'),
    ]);
    const listed = (await world.as(personnel).get<CatalogueVersions>('/api/catalogue/versions?limit=1')).body;
    expect(listed.items).toMatchObject([
      {
        version,
        count: 3,
        publishedBy: { id: personnel.id },
        ministries: ['MoIT'],
        undoes: null,
        dryRun: { days: 30 },
      },
    ]);
    const next = await world
      .as(personnel)
      .get<CatalogueVersions>(`/api/catalogue/versions?limit=1&cursor=${listed.nextCursor}`);
    expect(next.body.items[0]?.version).toBe(version - 1);
    const path = `/api/catalogue/versions/${version}`;
    const { body } = await world.as(personnel).get<CatalogueVersion>(path);
    expect(body.mayUndo).toBe(true);
    expect(body.changed.map(({ label, before, after }) => [label, before?.validTo, after.validTo])).toEqual([
      ['xăng can', null, '2026-11-15'],
      ['can nhựa đựng xăng', undefined, null],
      ['xăng Sigma', undefined, null],
    ]);
    // others read what, not how many questions go where
    const officer = world.as(await world.aPerson('department_officer', 'department:TTTN'));
    expect((await officer.get<CatalogueVersion>(path)).body).toMatchObject({ dryRun: null, mayUndo: false });

    expect((await world.as(personnel).post(`${path}/undo-dry-run`)).status).toBe(200);
    const undone = await world.as(personnel).post<PublishedCatalogue>(`${path}/undo`, { note: 'Nhầm' }, { version });
    expect(undone.status).toBe(201);
    expect(await term('xăng can')).toMatchObject([{ validTo: null, standing: 'in_force' }]);
    expect(await term('xăng Sigma')).toMatchObject([{ standing: 'withdrawn' }]);
    expect((await world.as(admin).get<CatalogueVersion>(`/api/catalogue/versions/${version + 1}`)).body.undoes).toBe(
      version,
    );

    const twice = await world.as(personnel).post(`${path}/undo`, { note: 'Lại' }, { version: version + 1 });
    expect(codes(twice.problem)).toEqual([
      '/changed/0 changed-since',
      '/changed/1 changed-since',
      '/changed/2 changed-since',
    ]);
    const stale = await world.as(personnel).post(`${path}/undo`, { note: 'Cũ' }, { version });
    expect(stale.status).toBe(409);
  });

  it('know none that was never published', async () => {
    const { version } = await read();
    expect((await world.as(personnel).get(`/api/catalogue/versions/${version + 1}`)).status).toBe(404);
    expect((await world.as(personnel).post(`/api/catalogue/versions/${version + 1}/undo-dry-run`)).status).toBe(404);
  });

  describe('of another ministry', () => {
    const listed = async (by: Person, query = '') =>
      (await world.as(by).get<CatalogueVersions>(`/api/catalogue/versions?limit=100${query}`)).body.items;
    const seenBy = async (by: Person, version: number) =>
      (await listed(by)).find((one) => one.version === version) ?? null;
    const open = (by: Person, version: number) =>
      world.as(by).get<CatalogueVersion>(`/api/catalogue/versions/${version}`);
    let other: Person;
    let maeField: string;
    beforeAll(async () => {
      other = await world.aPerson('personnel_officer', 'personnel:MAE');
      maeField =
        (await read('ministry=MAE')).ministries[0]?.departments.find(({ fields }) => fields[0])?.fields[0]?.id ?? '';
    });

    it('are told to nobody outside it: not listed, not opened, not taken back; the number alone goes on', async () => {
      const { version } = await published([
        addTerm('xăng Tau'),
        { op: 'add', kind: 'rule', data: { ministry: 'MoIT', name: 'Riêng của Bộ', province: '68', department: 'HC' } },
      ]);
      const [official, leader] = await Promise.all([
        world.aPerson('deployed_official', world.aPlace({ ministry: 'MAE' }).post),
        world.aPerson('leader', 'leadership:MAE'),
      ]);
      for (const outsider of [other, official, leader]) {
        expect(await seenBy(outsider, version)).toBeNull();
        expect(await listed(outsider, '&ministry=MoIT')).toEqual([]);
        expect((await open(outsider, version)).status).toBe(404);
        expect((await read('', outsider)).version).toBe(version);
      }
      const path = `/api/catalogue/versions/${version}`;
      expect((await world.as(other).post(`${path}/undo-dry-run`)).status).toBe(404);
      expect((await world.as(other).post(`${path}/undo`, { note: 'x' }, { version })).status).toBe(404);

      const officer = await world.aPerson('department_officer', 'department:TTTN');
      for (const insider of [personnel, officer, admin]) {
        expect(await seenBy(insider, version)).toMatchObject({ count: 2, note: 'Thử danh mục' });
        expect((await open(insider, version)).body.publishedBy?.id).toBe(personnel.id);
      }
    });

    it('are not told to who builds on an older one either', async () => {
      const { version: base } = await read();
      await published([addTerm('xăng Kappa')]);
      const add: Change = { op: 'add', kind: 'term', data: { field: maeField, term: 'đất Kappa' } };
      const { status, problem } = await publish([add], { by: other, version: base });
      expect([status, problem.code]).toEqual([409, 'stale-record']);
      expect(problem).toMatchObject({ currentVersion: base + 1, changes: [] });
      expect(JSON.stringify(problem)).not.toContain('Kappa');
      expect((await publish([add], { by: other, version: base + 1 })).status).toBe(201);
    });

    it('show each ministry its own part where they speak of both, and all of it to the administrator', async () => {
      const { version } = await published(
        [
          addTerm('xăng Lambda'),
          { op: 'add', kind: 'term', data: { field: maeField, term: 'đất Lambda' } },
          { op: 'add', kind: 'other_ministry', data: { name: 'Bộ Lambda', terms: ['sông Lambda'] } },
        ],
        admin,
      );
      const told = async (by: Person) => {
        const { body } = await open(by, version);
        return { ministries: body.ministries, labels: body.changed.map(({ label }) => label), undo: body.mayUndo };
      };
      expect(await told(personnel)).toEqual({
        ministries: ['MoIT'],
        labels: ['xăng Lambda', 'Bộ Lambda'],
        undo: false,
      });
      expect(await told(other)).toEqual({ ministries: ['MAE'], labels: ['đất Lambda', 'Bộ Lambda'], undo: false });
      expect(await told(admin)).toEqual({
        ministries: ['MAE', 'MoIT'],
        labels: ['xăng Lambda', 'đất Lambda', 'Bộ Lambda'],
        undo: true,
      });
      expect(await seenBy(other, version)).toMatchObject({ count: 2, first: [{ label: 'đất Lambda' }, {}] });
      const filtered = async (by: Person) =>
        (await listed(by, '&ministry=MoIT')).some((one) => one.version === version);
      expect([await filtered(personnel), await filtered(other), await filtered(admin)]).toEqual([true, false, true]);
      const refused = await world.as(other).post(`/api/catalogue/versions/${version}/undo-dry-run`);
      expect(codes(refused.problem)).toEqual(['/changed/0 not-your-ministry', '/changed/2 not-your-ministry']);
      expect(JSON.stringify(refused.problem)).not.toContain('xăng Lambda');
    });

    it('are told to all where they speak of ministries outside', async () => {
      const { version } = await published(
        [{ op: 'add', kind: 'other_ministry', data: { name: 'Bộ Mu', terms: ['sông Mu'] } }],
        admin,
      );
      for (const anyone of [personnel, other, admin])
        expect(await seenBy(anyone, version)).toMatchObject({ count: 1, ministries: [], first: [{ label: 'Bộ Mu' }] });
    });
  });
});
