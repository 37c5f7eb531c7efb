import type { Rung } from '@caunoi/sla/steps';
import type { NewNotification } from '../../../core/notify/insert-notifications.ts';
import type { NotificationData } from '../../../core/notify/notification-data.ts';
import type { ReferenceSnapshot } from '../../../core/reference-data.ts';
import { type Held, peopleToTell } from '../../../core/steps/people-chain.ts';
import { planSteps, policyOfClock, type StepPlan, stepRulesOf } from '../../../core/steps/step-plan.ts';
import { unitName } from '../../../core/ticket/ticket.presenter.ts';
import type { ClaimedStep, FiringClock } from './claimed-steps.queries.ts';
import { newsOf, type Reached, reachedOf } from './reached-steps.ts';
import type { ClockStepOutcome } from './step-outcomes.ts';

/** What becomes of a claimed step. */
export type Telling = {
  notices: readonly NewNotification[];
  /** The claimed row is done with this; null: the plan of its clock replaces it. */
  done: 'told' | 'moot' | null;
  reached: readonly ClockStepOutcome[];
  plan: StepPlan | null;
};

const BY_ITSELF: NotificationData = { actorName: null, unitName: null, dossier: null };
const moot: Telling = { notices: [], done: 'moot', reached: [], plan: null };
const told = (notices: readonly NewNotification[]): Telling => ({ notices, done: 'told', reached: [], plan: null });

type Room = { reference: ReferenceSnapshot; people: readonly Held[]; now: Date };

/** The unit whose people a step concerns: of a share or a text in hand its own, else the one that has the question. */
export const unitOf = ({ ownerUnitId }: ClaimedStep, clock: FiringClock | undefined): string =>
  clock && (clock.kind === 'department' || clock.kind === 'review') ? clock.unitId : ownerUnitId;

export function tellingOf(room: Room, step: ClaimedStep, clock: FiringClock | undefined): Telling {
  if (step.kind === 'referral_chase') return chase(room, step);
  if (!clock || clock.stoppedAt || clock.voidedAt) return moot;
  // the commune is reminded of the question that it asked
  if (step.kind === 'pause_reminder' && step.partOfId !== null) return moot;
  return step.kind === 'pause_reminder' ? remind(room, step, clock) : warn(room, step, clock);
}

/** A warning of a clock; the next one takes its place. One that came too late or too early only makes place. */
function warn({ reference, people, now }: Room, step: ClaimedStep, clock: FiringClock): Telling {
  const { calendarKey, calendarVersion, closureVersion } = clock;
  const { calendar } = reference.calendarAt(calendarKey, calendarVersion, step.provinceCode, closureVersion);
  const rules = stepRulesOf(policyOfClock(reference, step, clock));
  const reached = reachedOf(clock, calendar, rules, now);
  const plan = planSteps(reference, step, clock, calendar);
  if (!reached) return { notices: [], done: null, reached: [], plan };
  const { rule } = reached;
  const notices = peopleOnRungs(reference, people, step, clock, rule.tell).map(
    ({ userId, about }): NewNotification => ({
      userId,
      kind: 'clock_step',
      ...about({ step: newsOf(clock, rule) }),
      onceKey: `step:${clock.id}:${rule.key}:${userId}`,
      category: 'deadlines',
      urgent: rule.urgent,
    }),
  );
  return { notices, done: null, reached: outcomesOf(clock, reached), plan };
}

const outcomesOf = ({ id, ticketId, cycle, dueVersion }: FiringClock, { told, coalesced }: Reached) =>
  [...coalesced.map((step) => ({ ...step, outcome: 'coalesced' as const })), { ...told, outcome: 'told' as const }].map(
    ({ key, at, outcome }) => ({ ticketId, clockId: id, cycle, kind: key, fireAt: new Date(at), dueVersion, outcome }),
  );

/** The authority was to have answered by now: whoever has the question asks it. */
function chase({ reference, people }: Room, step: ClaimedStep): Telling {
  if (step.state !== 'referred' || step.cycle !== step.ticketCycle) return moot;
  return told(
    peopleOnRungs(reference, people, step, undefined, ['owner']).map(({ userId, about }) => ({
      userId,
      kind: 'referral_chase',
      ...about({ expectedAt: step.fireAt.toISOString() }),
      onceKey: `step:${step.id}:${userId}`,
      category: 'deadlines',
      urgent: false,
    })),
  );
}

/** The information that the commune owes was expected by now: those who asked are reminded, or whoever is at the commune. */
function remind({ people }: Room, step: ClaimedStep, clock: FiringClock): Telling {
  const pause = clock.pauses.find(({ to }) => to === null);
  if (!pause) return moot;
  const commune = people.filter(({ unitId }) => unitId === `commune:${step.communeCode}`);
  const present = commune.filter(({ absent }) => !absent);
  const asker = present.filter(({ userId }) => userId === step.createdById);
  const reminded = [asker, present, commune].find((group) => group.length > 0) ?? [];
  return told(
    reminded.map(({ userId }) => ({
      userId,
      kind: 'clarification_due',
      ticketId: step.ticketId,
      data: { ...BY_ITSELF, expectedAt: (pause.expectedAt ?? step.fireAt).toISOString() },
      onceKey: `clarification_due:${pause.messageId}:${userId}`,
      category: 'tickets',
      urgent: false,
    })),
  );
}

type Reader = {
  userId: string;
  about: (news: Partial<NotificationData>) => Pick<NewNotification, 'ticketId' | 'data'>;
};

/** An administrator, whom it reaches because nobody else is there, learns of which unit it is; the question stays closed to them. */
function peopleOnRungs(
  reference: ReferenceSnapshot,
  people: readonly Held[],
  step: ClaimedStep,
  clock: FiringClock | undefined,
  rungs: readonly Rung[],
): Reader[] {
  const unitId = unitOf(step, clock);
  const { ministryCode, ownerUserId } = step;
  const unitKind = reference.unit(unitId)?.kind;
  const facts = { clock: clock?.kind ?? null, unitId, unitKind, ministryCode, ownerUserId };
  return peopleToTell(rungs, facts, people).map(({ userId, administers }) => ({
    userId,
    about: (news) => ({
      ticketId: administers ? null : step.ticketId,
      data: { ...BY_ITSELF, ...(administers && { unitName: unitName(reference, unitId) }), ...news },
    }),
  }));
}
