import { afterAll, beforeAll, expect, it } from 'vitest';
import { routerInput } from '../../apps/api/src/core/catalogue.ts';
import { readCatalogue } from '../../apps/api/src/core/catalogue-entries.ts';
import { openTestDatabase } from '../../apps/api/src/test/test-database.ts';
import { coldStartExamples } from '../../packages/routing/src/cold-start.ts';
import type { Example } from '../../packages/routing/src/train.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { seedReferenceData } from './reference.ts';
import { shippedExamples } from './routing/shipped.ts';
import { buildUnits } from './units/build-units.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const countUnits = async () => {
  const groups = await database.db.unit.groupBy({ by: ['kind'], _count: true });
  return Object.fromEntries(groups.map(({ kind, _count }) => [kind, _count]));
};

it('has every unit of both tiers and both ministries', async () => {
  expect(await countUnits()).toEqual({
    province: 34,
    commune: 3321,
    post: 68,
    provincial_department: 68,
    department: 29,
    hotline: 2,
    personnel: 2,
    leadership: 2,
    administration: 1,
  });
});

it('keeps every name that leads to a unit', async () => {
  expect(await database.db.unitName.count()).toBe(buildUnits().names.length);
  const orphans = await database.db.$queryRaw<unknown[]>`
    SELECT n.id FROM unit_name n LEFT JOIN unit u ON u.id = n.unit_id WHERE u.id IS NULL`;
  expect(orphans).toEqual([]);
});

it('stores the whole catalogue of responsibility', async () => {
  const { departments, procedures, otherMinistries } = loadCatalogue();
  const { db } = database;
  const fields = departments.flatMap((department) => department.fields);
  expect(await db.field.count()).toBe(fields.length);
  expect(await db.keyTerm.count()).toBe(fields.flatMap(({ terms }) => terms).length);
  expect(await db.legalText.count()).toBe(departments.flatMap(({ legalTexts }) => legalTexts).length);
  expect(await db.procedure.count()).toBe(procedures.length);
  expect(await db.otherMinistry.count()).toBe(otherMinistries.length);
});

it('teaches the first model of an installation what the published figures were measured with', async () => {
  const day = '2026-11-21';
  const { departments, otherMinistries } = routerInput(await readCatalogue(database.db), day);
  // not the made-up questions: they are drawn in the order of the rows
  const taught = (examples: Example[]) =>
    examples.flatMap(({ text, label, weight, bare }) => (bare ? [`${label} ${weight} ${text}`] : [])).sort();
  expect(taught(coldStartExamples({ departments, otherMinistries, onDate: day }))).toEqual(
    taught(shippedExamples(day)),
  );
});

it('lets one department approve its answers', async () => {
  const reviewed = await database.db.unit.findMany({ where: { needsReview: true }, select: { id: true } });
  expect(reviewed).toEqual([{ id: 'department:HC' }]);
});

it('adds nothing the second time and leaves edits alone', async () => {
  const { db } = database;
  await db.unit.update({ where: { id: 'department:TTTN' }, data: { shortName: 'Đã sửa' } });
  const before = [await countUnits(), await db.unitName.count(), await db.keyTerm.count(), await db.slaPolicy.count()];
  await seedReferenceData(db);
  expect([await countUnits(), await db.unitName.count(), await db.keyTerm.count(), await db.slaPolicy.count()]).toEqual(
    before,
  );
  expect(await db.unit.findUniqueOrThrow({ where: { id: 'department:TTTN' } })).toMatchObject({ shortName: 'Đã sửa' });
});
