import { defaultAutoClose, defaultMaximumPause, defaultTargets } from '@caunoi/sla/clock';
import { defaultSteps } from '@caunoi/sla/steps';
import { HorizonError } from '@caunoi/sla/working-time';
import type { Ctx } from '../../context.ts';
import { localDay } from '../../core/actor-directory.ts';
import { AppError, type FieldError } from '../../core/app-error.ts';
import { dayOf } from '../../core/day-range.ts';
import { demandValid } from '../../core/demand-valid.ts';
import type { Policy as PolicyVersion } from '../../core/policies.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import type { Tx } from '../../db/client.ts';
import type { Channel, Urgency } from '../../db/generated/enums.ts';
import { previewDeadline } from './deadline-preview.presenter.ts';
import type { DeadlinePreview, Policies, PreviewDeadline, PreviewPolicy } from './policies.schemas.ts';
import { type PublishedPolicy, presentPolicy } from './policy.presenter.ts';
import { draftVersion } from './policy-draft.ts';
import { type PolicyGround, policyErrors } from './policy-errors.ts';

/** Versions of one rule that are shown; older ones stay in the audit trail. */
const VERSIONS_SHOWN = 100;

/** Versions with the names of those who published them, newest first. */
export async function readPolicies(
  tx: Pick<Tx, 'slaPolicy' | 'user'>,
  where: { ruleKey?: string } = {},
): Promise<PublishedPolicy[]> {
  const rows = await tx.slaPolicy.findMany({ where, orderBy: [{ ruleKey: 'asc' }, { version: 'desc' }] });
  const ids = [...new Set(rows.flatMap(({ publishedBy }) => publishedBy ?? []))];
  const people = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map((row) => ({
    ...(row as unknown as PolicyVersion), // both JSON columns are written by publishPolicy alone, checked
    note: row.note,
    publishedAt: row.publishedAt,
    publishedBy: people.find(({ id }) => id === row.publishedBy) ?? null,
  }));
}

/** Every rule of every ministry with its versions, and what holds where there is none. */
export async function listPolicies(ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>): Promise<Policies> {
  const [reference, all, calendars] = await Promise.all([
    ctx.reference.current(),
    readPolicies(ctx.db),
    ctx.db.calendarVersion.findMany({
      where: { calendarKey: { startsWith: 'ministry:' } },
      select: { calendarKey: true, startsOn: true },
      orderBy: { version: 'asc' },
    }),
  ]);
  const today = localDay(ctx.clock.now());
  const startsOn = new Map(calendars.map((one) => [one.calendarKey, dayOf(one.startsOn)])); // the last version wins
  const rules = Map.groupBy(all, ({ ruleKey }) => ruleKey);
  return {
    ministries: byCode(reference.ministries).map(({ code, nameVi, shortName }) => ({
      ministry: { code, name: nameVi, shortName },
      calendarStartsOn: startsOn.get(`ministry:${code}`) ?? today,
      rules: [...rules].flatMap(([key, versions]) => {
        const [newest] = versions;
        if (newest?.ministryCode !== code) return [];
        return {
          key,
          channel: newest.channel,
          urgency: newest.urgency,
          newestVersion: newest.version,
          versions: versions.slice(0, VERSIONS_SHOWN).map((policy) => presentPolicy(policy, versions, today)),
        };
      }),
    })),
    defaults: {
      targets: defaultTargets,
      steps: defaultSteps.map((step) => ({ ...step, tell: [...step.tell] })),
      maximumPauseMinutes: defaultMaximumPause.minutes,
      autoCloseMinutes: defaultAutoClose.minutes,
    },
    today,
  };
}

/** "A question received now would be due …", by the policies in force. */
export async function findDeadline(
  ctx: Pick<Ctx, 'clock' | 'reference'>,
  asked: PreviewDeadline,
): Promise<DeadlinePreview> {
  const reference = await ctx.reference.current();
  const { ministry, province } = asked;
  demandValid([
    ...(isMinistry(reference, ministry) ? [] : [unknown('/querystring/ministry', ministry)]),
    ...provinceErrors(reference, province, '/querystring/province'),
  ]);
  const question = questionOf(ctx, { ...asked, ministryCode: ministry });
  return previewed(reference, reference.policies, question, '/querystring/receivedAt');
}

/** The same as if the draft were published. */
export async function findDeadlineOfDraft(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>,
  { policy: draft, province, receivedAt }: PreviewPolicy,
): Promise<DeadlinePreview> {
  const reference = await ctx.reference.current();
  demandValid([
    ...policyErrors(draft, await findGround(ctx.db, reference, draft.ministry)).map((error) => ({
      ...error,
      pointer: `/policy${error.pointer}`,
    })),
    ...provinceErrors(reference, province, '/province'),
  ]);
  const policies = [...reference.policies, draftVersion(draft, reference.policies)];
  const { ministry: ministryCode, channel, urgency } = draft;
  const question = questionOf(ctx, { ministryCode, channel, urgency, province, receivedAt });
  return previewed(reference, policies, question, '/receivedAt');
}

/** Throws `validation-failed` for an instant from which no due can be found. */
function previewed(
  ...[reference, policies, question, pointer]: [...Parameters<typeof previewDeadline>, pointer: string]
): DeadlinePreview {
  try {
    return previewDeadline(reference, policies, question);
  } catch (error) {
    if (!(error instanceof HorizonError)) throw error;
    throw new AppError('validation-failed', { params: { count: 1 }, errors: [{ pointer, code: 'unreachable' }] });
  }
}

type Asked = {
  ministryCode: string;
  channel?: Channel | null;
  urgency?: Urgency | null;
  province?: string;
  receivedAt?: string;
};

const questionOf = (ctx: Pick<Ctx, 'clock'>, { ministryCode, channel, urgency, province, receivedAt }: Asked) => ({
  ministryCode,
  provinceCode: province ?? '',
  channel: channel ?? 'web',
  urgency: urgency ?? 'normal',
  receivedAt: receivedAt ? new Date(receivedAt) : ctx.clock.now(),
});

const isMinistry = (reference: ReferenceSnapshot, wanted: string): boolean =>
  reference.ministries.some(({ code }) => code === wanted);

const unknown = (pointer: string, value: string): FieldError => ({ pointer, code: 'unknown', params: { value } });

const provinceErrors = (reference: ReferenceSnapshot, province: string | undefined, pointer: string): FieldError[] =>
  !province || reference.unit(`province:${province}`) ? [] : [unknown(pointer, province)];

/** What a policy of the ministry is held against; null when there is no such ministry. */
export async function findGround(
  tx: Pick<Tx, 'calendarVersion'>,
  reference: ReferenceSnapshot,
  ministryCode: string,
): Promise<PolicyGround> {
  if (!isMinistry(reference, ministryCode)) return null;
  const newest = await tx.calendarVersion.findFirst({
    where: { calendarKey: `ministry:${ministryCode}` },
    orderBy: { version: 'desc' },
    select: { startsOn: true },
  });
  if (!newest) throw new Error(`No calendar for ${ministryCode}`);
  return { calendar: reference.calendar(ministryCode, '').calendar, calendarStartsOn: dayOf(newest.startsOn) };
}

const byCode = <M extends { code: string }>(ministries: readonly M[]): M[] =>
  [...ministries].sort((a, b) => (a.code < b.code ? -1 : 1));
