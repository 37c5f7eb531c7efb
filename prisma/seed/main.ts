import { loadConfig } from '../../apps/api/src/config.ts';
import type { Ctx } from '../../apps/api/src/context.ts';
import type { NotifyJob } from '../../apps/api/src/core/job-names.ts';
import { countGrams } from '../../apps/api/src/core/similar/count-grams.ts';
import { notifyPeople } from '../../apps/api/src/features/notifications/notify-people.service.ts';
import { openContext } from '../../apps/api/src/open-context.ts';
import { addWorkingMinutes } from '../../packages/sla/src/working-time.ts';
import { fillDutyRoster } from './demo/away-and-on-duty.ts';
import { assembleCompany } from './demo/company.ts';
import { seedHandbook } from './demo/handbook.ts';
import { type Company, playStories } from './demo/perform.ts';
import { planStories } from './demo/plan.ts';
import { createRandom } from './demo/random.ts';
import { createRoster, type DepartmentUnit } from './demo/roster.ts';
import { type Stage, setStage } from './demo/stage.ts';
import type { Story } from './demo/story.ts';
import { createTimeKeeper } from './demo/time-keeper.ts';
import { LOOK_BACK_MS, workingPast } from './demo/working-past.ts';
import { seedReferenceData } from './reference.ts';
import type { DepartmentCode, MinistryCode } from './texts/text.types.ts';

const SEED = 2172;
/** People are told of what happened in the last working day; of that, what is older than two hours they have read. */
const TOLD_MINUTES = 480;
const UNREAD_MINUTES = 120;
/** Nobody leaves more lying than they would see in the bell at once. */
const MOST_UNREAD = 12;
const PROGRESS_STEP = 400;
const DONE = { action: 'demo.seeded', subject: 'demo_world', subjectId: '1' };

/** Departments in force as long as the demo world reaches back: only they can be handed anything in it. */
async function findDepartments(ctx: Ctx, now: Date): Promise<DepartmentUnit[]> {
  const beginning = new Date(now.getTime() - LOOK_BACK_MS);
  const departments = await ctx.db.unit.findMany({
    where: { kind: 'department', validFrom: { lte: beginning }, OR: [{ validTo: null }, { validTo: { gte: now } }] },
    orderBy: { id: 'asc' },
  });
  // Reference data has the catalogue's departments, whose codes the texts use.
  return departments.map(({ id, code, ministryCode, nameVi, needsReview }) => ({
    id,
    code: code as DepartmentCode,
    ministry: ministryCode as MinistryCode,
    name: nameVi,
    needsReview,
  }));
}

async function prepareStage(ctx: Ctx, now: Date): Promise<Stage> {
  const { calendar } = (await ctx.reference.current()).calendar('MoIT', '');
  const departments = await findDepartments(ctx, now);
  return setStage({
    random: createRandom(SEED),
    now,
    past: workingPast(calendar, now),
    ahead: (from, minutes) => new Date(addWorkingMinutes(calendar, from, minutes)),
    departments,
    roster: createRoster(departments),
  });
}

/** What an interrupted seeding left: half a world would never become whole. Nobody has used it, the app was not up yet. */
const clearHalfWorld = (ctx: Ctx) =>
  ctx.db
    .$executeRaw`TRUNCATE app_user, ticket, dossier, call, audit_entry, outbox, notification, mail, absence, duty_turn, idempotency_key,
      handbook_article, gram_frequency, routing_correction CASCADE`;

/**
 * The demo world: people for every role in five provinces, and what they asked and answered over the last weeks, relative to now.
 * Returns false, and does nothing, where it is already, or where anybody real is.
 */
export async function seedDemoWorld(ctx: Ctx, log: (line: string) => void): Promise<boolean> {
  if ((await ctx.db.auditEntry.count({ where: DONE })) > 0) return false;
  if ((await ctx.db.user.count({ where: { demo: false } })) > 0) return false;
  await clearHalfWorld(ctx);

  const now = ctx.clock.now();
  const stage = await prepareStage(ctx, now);
  const company = await assembleCompany(ctx, stage.roster, now);
  await fillDutyRoster(ctx.db, { ...stage, company, now });
  log('Demo world: people are there');
  await seedHandbook(ctx.db, stage.departments, now);
  await play(ctx, stage, company, planStories(stage), log);
  await countGrams(ctx.db);

  // Nobody gets mail about what was long ago: it has been in the bell since.
  await ctx.db.delivery.deleteMany();
  const read = stage.past(UNREAD_MINUTES);
  await ctx.db.notification.updateMany({ where: { createdAt: { lt: read } }, data: { readAt: read } });
  await ctx.db.$executeRaw`
    UPDATE notification SET read_at = ${now} WHERE id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY created_at DESC, id DESC) AS place
        FROM notification WHERE read_at IS NULL) unread WHERE place > ${MOST_UNREAD})`;
  // Browsers that come later read the present state; nobody has to replay three weeks of live events.
  await ctx.db.outbox.deleteMany();
  await ctx.db.auditEntry.create({ data: { ...DONE, at: now, data: {} } });
  log(`Demo world: ready with ${await ctx.db.ticket.count()} tickets`);
  return true;
}

/** Plays the stories on a clock of their own; jobs are not enqueued, since most of what they would tell is long past. */
async function play(
  ctx: Ctx,
  stage: Stage,
  company: Company,
  stories: readonly Story[],
  log: (line: string) => void,
): Promise<void> {
  const time = createTimeKeeper(new Date(stage.now.getTime() - LOOK_BACK_MS));
  const toTell: NotifyJob[] = [];
  const then: Ctx = {
    ...ctx,
    clock: { now: time.now },
    jobs: {
      send: async (_tx, name, data) => {
        if (name === 'notify-people' && 'events' in data) toTell.push(...data.events);
      },
    },
  };
  time.serve(then);
  const toldSince = stage.past(TOLD_MINUTES);
  let played = 0;
  const tell = async (at: Date): Promise<void> => {
    const news = toTell.splice(0);
    if (at >= toldSince) await notifyPeople(then, news);
  };
  await playStories(then, company, stories, time.goTo, async (at) => {
    await tell(at);
    played += 1;
    if (played % PROGRESS_STEP === 0) log(`Demo world: ${played} things have happened`);
  });
  await time.goTo(stage.now);
  await tell(stage.now);
}

if (import.meta.main) {
  const { ctx, close } = await openContext({ ...loadConfig(), worker: false });
  await seedReferenceData(ctx.db);
  await seedDemoWorld(ctx, console.log);
  await close();
}
