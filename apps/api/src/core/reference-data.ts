import { buildCatalogue, type RoutingCatalogue } from '@caunoi/routing/suggest';
import { type CalendarDay, type CalendarDefinition, compileCalendar, type WorkingCalendar } from '@caunoi/sla/calendar';
import type { Target } from '@caunoi/sla/clock';
import type { Db } from '../db/client.ts';
import type { Channel, ClockKind, Unit, Urgency } from '../db/generated/client.ts';
import { loadCatalogueDepartments } from './catalogue.ts';

/** Targets of one policy; a kind that is missing has the product's default. */
export type PolicyTargets = Partial<Record<ClockKind, Target>>;
type Policy = {
  id: string;
  ministryCode: string;
  channel: Channel | null;
  urgency: Urgency | null;
  targets: PolicyTargets;
  validFrom: Date;
  validTo: Date | null;
};

/** A calendar as it is in force, with what has to be stored beside a deadline computed from it. */
export type EffectiveCalendar = { key: string; version: number; calendar: WorkingCalendar };

/** What changes rarely and is read at every request: a snapshot, replaced as a whole. */
export type ReferenceSnapshot = {
  catalogue: RoutingCatalogue;
  unit: (id: string) => Unit | undefined;
  departmentByCode: (code: string) => Unit | undefined;
  ministries: readonly { code: string; codePrefix: string; nameVi: string; nameEn: string; shortName: string }[];
  fieldName: (id: string) => { vi: string; en: string } | undefined;
  /** The ministry's calendar with the closures of the asking province: what `answer` counts by. */
  calendar: (ministryCode: string, provinceCode: string) => EffectiveCalendar;
  policy: (ministryCode: string, channel: Channel, urgency: Urgency, on: Date) => Policy | undefined;
};

export type ReferenceData = { current: () => Promise<ReferenceSnapshot>; invalidate: () => void };

const LIFETIME_MS = 60_000;

/** Loads on first use, again after a minute or when invalidated; callers that come meanwhile share one load. */
export function createReferenceData(db: Db, now: () => Date): ReferenceData {
  let loaded: Promise<ReferenceSnapshot> | undefined;
  let loadedAt = 0;
  return {
    current: () => {
      if (!loaded || Date.now() - loadedAt > LIFETIME_MS) {
        loadedAt = Date.now();
        loaded = loadSnapshot(db, now()).catch((error: unknown) => {
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

async function loadSnapshot(db: Db, today: Date): Promise<ReferenceSnapshot> {
  const [units, ministries, fields, versions, policies, departments, otherMinistries] = await Promise.all([
    db.unit.findMany(),
    db.ministry.findMany(),
    db.field.findMany({ select: { id: true, nameVi: true, nameEn: true } }),
    db.calendarVersion.findMany({ orderBy: { version: 'asc' } }),
    db.slaPolicy.findMany({ orderBy: { version: 'desc' } }),
    loadCatalogueDepartments(db),
    db.otherMinistry.findMany({ select: { name: true, terms: true } }),
  ]);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const departmentByCode = new Map(units.filter((unit) => unit.kind === 'department').map((unit) => [unit.code, unit]));
  const fieldById = new Map(fields.map((field) => [field.id, { vi: field.nameVi, en: field.nameEn }]));
  const calendarByKey = new Map(versions.map((version) => [version.calendarKey, version])); // the last version wins
  const compiled = new Map<string, EffectiveCalendar>();

  return {
    catalogue: buildCatalogue(departments, today.toISOString().slice(0, 10), otherMinistries),
    unit: (id) => unitById.get(id),
    departmentByCode: (code) => departmentByCode.get(code),
    ministries,
    fieldName: (id) => fieldById.get(id),
    calendar: (ministryCode, provinceCode) => {
      const key = `ministry:${ministryCode}`;
      const cacheKey = `${key}/${provinceCode}`;
      const known = compiled.get(cacheKey);
      if (known) return known;
      const version = calendarByKey.get(key);
      if (!version) throw new Error(`No calendar for ${key}`);
      const closures = calendarByKey.get(`province:${provinceCode}`);
      const effective = {
        key,
        version: version.version,
        calendar: compileCalendar(definitionOf(version), closures ? daysOf(closures.days) : []),
      };
      compiled.set(cacheKey, effective);
      return effective;
    },
    policy: (ministryCode, channel, urgency, on) =>
      policies
        .filter(
          (policy) =>
            policy.ministryCode === ministryCode &&
            (policy.channel === null || policy.channel === channel) &&
            (policy.urgency === null || policy.urgency === urgency) &&
            policy.validFrom <= on &&
            (policy.validTo === null || on <= policy.validTo),
        )
        // the most specific rule first, then the newest version
        .sort((a, b) => specificity(b) - specificity(a) || b.version - a.version)
        .map((policy) => ({ ...policy, targets: policy.targets as PolicyTargets }))[0], // written by our own schema
  };
}

const specificity = (policy: { channel: unknown; urgency: unknown }): number =>
  (policy.channel === null ? 0 : 2) + (policy.urgency === null ? 0 : 1);

// Both columns are written through the package's own types.
const daysOf = (days: unknown): CalendarDay[] => days as CalendarDay[];
const definitionOf = (version: { zone: string; weekly: unknown; days: unknown }): CalendarDefinition => ({
  zone: version.zone,
  weekly: version.weekly as CalendarDefinition['weekly'],
  days: daysOf(version.days),
});
