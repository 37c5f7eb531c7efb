import { clockView } from '@caunoi/sla/clock';
import type { Target } from '@caunoi/sla/due';
import { explainDue, explainSentence } from '@caunoi/sla/explain';
import type { EffectiveCalendar } from '../../core/calendars.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type PlannedTicket, policyOfClock, stepRulesOf } from '../../core/steps/step-plan.ts';
import type { TicketClock } from '../../core/ticket/ticket-clocks.ts';
import { presentSteps, type StepRow } from './clock-steps.presenter.ts';
import type { ClockDetail, TicketClocks } from './clocks.schemas.ts';
import { presentSplit } from './time-split.presenter.ts';

type Asked = { message: { body: string; expectedAt: Date | null } };
type ExplainedClock = Omit<TicketClock, 'pauses'> & { pauses: (TicketClock['pauses'][number] & Asked)[] };
type Facts = {
  ticket: PlannedTicket & { id: string; code: string; cycle: number };
  clocks: readonly ExplainedClock[];
  steps: readonly (StepRow & { clockId: string | null })[];
  endings: readonly { at: Date; kind: string }[];
};
/** `kinds` null: all of them. */
type Reader = {
  reference: ReferenceSnapshot;
  now: Date;
  internal: boolean;
  kinds: readonly ClockDetail['kind'][] | null;
};

export function presentClocks(facts: Facts, reader: Reader): TicketClocks {
  const { ticket, clocks } = facts;
  const { reference, now, internal, kinds } = reader;
  const seen = clocks.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const unitOf = (unitId: string) => unitRef(reference, unitId);
  return {
    ticket: { id: ticket.id, code: ticket.code, cycle: ticket.cycle },
    asOf: now.toISOString(),
    clocks: seen.map((clock) => presentClock(clock, facts, reader)),
    timeSplit: clocks
      .filter(({ kind }) => kind === 'answer')
      .map((answer) =>
        presentSplit(
          calendarBy(reference, answer, ticket).calendar,
          answer,
          clocks.filter(({ cycle }) => cycle === answer.cycle),
          { internal, now, unitOf },
        ),
      ),
  };
}

function presentClock(clock: ExplainedClock, facts: Facts, { reference, now, internal }: Reader): ClockDetail {
  const effective = calendarBy(reference, clock, facts.ticket);
  const { calendar, version } = effective;
  const target = clock.target as Target; // written by newClock
  const policy = clock.policyId === null ? undefined : reference.policyById(clock.policyId);
  const explanation = explainDue(calendar, clock.startedAt, target, clock.pauses);
  const view = clockView(calendar, clock, now);
  const name = calendarName(reference, clock.calendarKey);
  const sentence = (locale: 'vi' | 'en'): string =>
    explainSentence(explanation, locale, {
      starts: clock.kind === 'answer' ? 'received' : 'begun',
      calendar: { owner: name[locale], version },
      closures:
        clock.closureVersion === null
          ? null
          : {
              owner: unitNames(reference, `province:${facts.ticket.provinceCode}`)[locale],
              version: clock.closureVersion,
            },
    });
  return {
    ...view,
    unit: unitRef(reference, clock.unitId),
    target,
    policy: policy
      ? { version: policy.version, ruleKey: policy.ruleKey, validFrom: policy.validFrom.toISOString().slice(0, 10) }
      : null,
    calendar: {
      key: clock.calendarKey,
      name,
      version,
      closureVersion: clock.closureVersion,
      provisionalDays: explanation.days.filter(({ status }) => status === 'provisional').map(({ date }) => date),
    },
    breachedAt: view.state === 'breached' ? clock.dueAt.toISOString() : null,
    waits: clock.pauses.map(({ from, to, message }) => ({
      from: from.toISOString(),
      to: to?.toISOString() ?? null,
      question: message.body,
      expectedAt: message.expectedAt?.toISOString() ?? null,
    })),
    voidedAt: clock.voidedAt?.toISOString() ?? null,
    voidedBy: facts.endings.find(({ at }) => at.getTime() === clock.voidedAt?.getTime())?.kind ?? null,
    explanation: {
      ...explanation,
      intervals: [...explanation.intervals],
      pauses: [...explanation.pauses],
      days: explanation.days.map((day) => ({ ...day, intervals: day.intervals.map((interval) => [...interval]) })),
    },
    sentence: { vi: sentence('vi'), en: sentence('en') },
    steps: internal
      ? presentSteps(
          calendar,
          { ...clock, target, over: clock.stoppedAt !== null || clock.voidedAt !== null },
          stepRulesOf(policyOfClock(reference, facts.ticket, clock)),
          facts.steps.filter(({ clockId }) => clockId === clock.id),
        )
      : [],
  };
}

/** The calendar that the clock's due was computed with, also when a newer one is in force. */
const calendarBy = (
  reference: ReferenceSnapshot,
  clock: Pick<TicketClock, 'calendarKey' | 'calendarVersion' | 'closureVersion'>,
  { provinceCode }: Facts['ticket'],
): EffectiveCalendar =>
  reference.calendarAt(clock.calendarKey, clock.calendarVersion, provinceCode, clock.closureVersion);

function unitRef(reference: ReferenceSnapshot, id: string) {
  const unit = reference.unit(id);
  return { id, name: unit?.nameVi ?? id, shortName: unit?.shortName ?? id };
}

function unitNames(reference: ReferenceSnapshot, id: string) {
  const unit = reference.unit(id);
  return { vi: unit?.nameVi ?? id, en: unit?.nameEn ?? id };
}

/** Whose calendar it is: `ministry:MoIT`, or `unit:` and the unit's id. */
function calendarName(reference: ReferenceSnapshot, key: string) {
  const [kind, ...rest] = key.split(':');
  const id = rest.join(':');
  if (kind === 'unit') return unitNames(reference, id);
  const ministry = reference.ministries.find(({ code }) => code === id);
  return { vi: ministry?.nameVi ?? id, en: ministry?.nameEn ?? id };
}
