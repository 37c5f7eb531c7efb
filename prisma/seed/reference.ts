import type { Db } from '../../apps/api/src/db/client.ts';
import { defaultTargets } from '../../packages/sla/src/clock.ts';
import { vietnamCalendar } from '../../packages/sla/src/vietnam-calendar.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { insertRows } from './insert-rows.ts';
import { catalogueRows } from './reference-catalogue.ts';
import { administrativeUnits, TWO_TIERS_FROM } from './reference-units.ts';
import { stableId } from './stable-id.ts';
import { buildUnits } from './units/build-units.ts';
import type { UnitName } from './units/unit-name.ts';

const nameRow = (name: UnitName) => ({
  id: stableId(
    'unit_name',
    name.communeCode ?? name.provinceCode,
    name.fullName,
    name.validFrom,
    name.formerParent ?? '',
  ),
  unit_id: name.communeCode === null ? `province:${name.provinceCode}` : `commune:${name.communeCode}`,
  level: name.level,
  province_code: name.provinceCode,
  commune_code: name.communeCode,
  kind: name.kind,
  name: name.name,
  full_name: name.fullName,
  valid_from: name.validFrom,
  valid_to: name.validTo,
  former: name.former,
  former_parent: name.formerParent,
  folded: name.folded,
  initials: name.initials,
  context: name.context,
});

const calendarRow = (ministryCode: string) => {
  const { zone, weekly, days } = vietnamCalendar();
  return {
    id: stableId('calendar', ministryCode, '1'),
    calendar_key: `ministry:${ministryCode}`,
    version: 1,
    zone,
    weekly,
    days,
    starts_on: days[0]?.date ?? TWO_TIERS_FROM,
    note: null,
    published_at: new Date(`${TWO_TIERS_FROM}T00:00:00+07:00`),
    published_by: null,
  };
};

/** The default for every channel and urgency, spelled out so that it can be seen and edited. */
const policyRow = (ministryCode: string) => ({
  id: stableId('policy', ministryCode, '1'),
  ministry_code: ministryCode,
  channel: null,
  urgency: null,
  version: 1,
  rule_key: `${ministryCode}/*/*`,
  targets: defaultTargets,
  steps: null,
  maximum_pause_minutes: null,
  auto_close_minutes: null,
  valid_from: TWO_TIERS_FROM,
  valid_to: null,
  published_at: new Date(`${TWO_TIERS_FROM}T00:00:00+07:00`),
  published_by: null,
});

/** An old laptop with other things to do must get through the 17,000 rows, too. */
const SEEDING = { timeout: 300_000 };

/**
 * What every installation has before its first question: ministries, units with all their names, the catalogue of responsibility,
 * working calendars and policies. May run at every start: it adds what is missing and changes nothing that is there.
 */
export async function seedReferenceData(db: Db): Promise<void> {
  const units = buildUnits();
  const responsibility = loadCatalogue();
  const { ministries } = responsibility;
  const catalogue = catalogueRows(responsibility);
  await db.$transaction(async (tx) => {
    await insertRows(tx, 'ministry', catalogue.ministries);
    await insertRows(tx, 'unit', [...administrativeUnits(units, ministries), ...catalogue.departments]);
    await insertRows(tx, 'unit_name', units.names.map(nameRow));
    await insertRows(tx, 'field', catalogue.fields);
    await insertRows(tx, 'key_term', catalogue.terms);
    await insertRows(tx, 'legal_text', catalogue.legalTexts);
    await insertRows(tx, 'procedure', catalogue.procedures);
    await insertRows(tx, 'other_ministry', catalogue.otherMinistries);
    await insertRows(
      tx,
      'calendar_version',
      ministries.map(({ code }) => calendarRow(code)),
    );
    await insertRows(
      tx,
      'sla_policy',
      ministries.map(({ code }) => policyRow(code)),
    );
  }, SEEDING);
}
