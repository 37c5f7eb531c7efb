import { createRouter, type Router } from '@caunoi/routing/router';
import { buildCatalogue } from '@caunoi/routing/suggest';
import type { Db } from '../db/client.ts';
import type { Channel, Unit, Urgency } from '../db/generated/client.ts';
import { localDay } from './actor-directory.ts';
import { buildCalendars, type Calendars, type CompiledCalendars } from './calendars.ts';
import { isInForce, routerInput } from './catalogue.ts';
import { readCatalogue } from './catalogue-entries.ts';
import { type Policy, policyAt } from './policies.ts';
import { createModelReader } from './routing/current-model.ts';

export type { EffectiveCalendar } from './calendars.ts';

/** What changes rarely and is read at every request: a snapshot, replaced as a whole. */
export type ReferenceSnapshot = Calendars & {
  router: Router;
  unit: (id: string) => Unit | undefined;
  departmentByCode: (code: string) => Unit | undefined;
  ministries: readonly { code: string; codePrefix: string; nameVi: string; nameEn: string; shortName: string }[];
  fieldName: (id: string) => { vi: string; en: string } | undefined;
  /** Who is responsible for a field that is in force today. */
  fieldPlace: (id: string) => { id: string; departmentId: string; ministryCode: string } | undefined;
  /** Every version of every rule. */
  policies: readonly Policy[];
  policyById: (id: string) => Policy | undefined;
  /** The policy of a clock that starts at an instant. */
  policy: (ministryCode: string, channel: Channel, urgency: Urgency, startedAt: Date) => Policy | undefined;
};

export type ReferenceData = { current: () => Promise<ReferenceSnapshot>; invalidate: () => void };

const LIFETIME_MS = 60_000;

/** Loads on first use, again after a minute or when invalidated; callers that come meanwhile share one load. */
export function createReferenceData(db: Db, now: () => Date): ReferenceData {
  let loaded: Promise<ReferenceSnapshot> | undefined;
  let loadedAt = 0;
  const compiled: CompiledCalendars = new Map();
  const readModel = createModelReader(db);
  return {
    current: () => {
      if (!loaded || Date.now() - loadedAt > LIFETIME_MS) {
        loadedAt = Date.now();
        loaded = loadSnapshot(db, now(), { compiled, readModel }).catch((error: unknown) => {
          loaded = undefined;
          throw error;
        });
      }
      return loaded;
    },
    invalidate: () => {
      loaded = undefined;
    },
  };
}

async function loadSnapshot(
  db: Db,
  today: Date,
  { compiled, readModel }: { compiled: CompiledCalendars; readModel: ReturnType<typeof createModelReader> },
): Promise<ReferenceSnapshot> {
  const [units, ministries, versions, policyRows, catalogue, model] = await Promise.all([
    db.unit.findMany(),
    db.ministry.findMany(),
    db.calendarVersion.findMany({ orderBy: { version: 'asc' } }),
    db.slaPolicy.findMany({ orderBy: { version: 'desc' } }),
    readCatalogue(db),
    readModel(),
  ]);
  const day = localDay(today);
  const { departments, otherMinistries, rules } = routerInput(catalogue, day);
  const fields = catalogue.entries.field;
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const departmentByCode = new Map(units.filter((unit) => unit.kind === 'department').map((unit) => [unit.code, unit]));
  const policies = policyRows as unknown as Policy[]; // both JSON columns are written by publish-policy alone, checked
  const found = new Map<string, Policy | undefined>();
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));

  return {
    router: createRouter({
      catalogue: buildCatalogue(departments, day, otherMinistries),
      rules,
      ...(model && { model }),
    }),
    unit: (id) => unitById.get(id),
    departmentByCode: (code) => departmentByCode.get(code),
    ministries,
    fieldName: (id) => {
      const field = fields.get(id);
      return field && { vi: field.nameVi, en: field.nameEn };
    },
    fieldPlace: (id) => {
      const field = fields.get(id);
      const department = field && isInForce(field, day) ? departmentByCode.get(field.department) : undefined;
      return department && { id, departmentId: department.id, ministryCode: department.ministryCode ?? '' };
    },
    ...buildCalendars(versions, (unitId) => unitById.get(unitId)?.ministryCode, compiled),
    policies,
    policyById: (id) => policyById.get(id),
    policy: (ministryCode, channel, urgency, startedAt) => {
      const cacheKey = `${ministryCode}/${channel}/${urgency}/${localDay(startedAt)}`;
      if (!found.has(cacheKey)) found.set(cacheKey, policyAt(policies, { ministryCode, channel, urgency }, startedAt));
      return found.get(cacheKey);
    },
  };
}
