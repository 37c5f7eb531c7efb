import { defaultAutoClose, defaultMaximumPause, dueAt } from '@caunoi/sla/clock';
import { explainDue, explainSentence } from '@caunoi/sla/explain';
import { defaultSteps, stepInstants } from '@caunoi/sla/steps';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import { localDay } from '../../core/actor-directory.ts';
import { dayOf } from '../../core/day-range.ts';
import { type Policy, policiesFor } from '../../core/policies.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { chooseTarget } from '../../core/ticket/clock-target.ts';
import { calendarOf } from '../../core/ticket/ticket-clocks.ts';
import { CLOCK_KINDS, type DeadlinePreview, type DueIfSent } from './policies.schemas.ts';

type Question = {
  ministryCode: string;
  provinceCode: string;
  channel: DeadlinePreview['channel'];
  urgency: DeadlinePreview['urgency'];
  receivedAt: Date;
};

/** When a question would be due, by which rule, and how each of the six clocks comes to its due. */
export function previewDeadline(
  reference: ReferenceSnapshot,
  policies: readonly Policy[],
  question: Question,
): DeadlinePreview {
  const { ministryCode, channel, urgency, receivedAt } = question;
  const day = localDay(receivedAt);
  const [policy, ...passedOver] = policiesFor(policies, question, day);
  return {
    ministry: ministryCode,
    channel,
    urgency,
    receivedAt: receivedAt.toISOString(),
    day,
    policy: policy ? refOf(policy) : null,
    passedOver: passedOver.map(refOf),
    clocks: CLOCK_KINDS.map((kind) => previewClock(reference, policy, question, kind)),
    maximumPauseMinutes: policy?.maximumPauseMinutes ?? defaultMaximumPause.minutes,
    autoCloseMinutes: policy?.autoCloseMinutes ?? defaultAutoClose.minutes,
  };
}

/** What the asking side is promised, without what happens inside until then. */
export function dueOfAnswer({ clocks }: DeadlinePreview): DueIfSent {
  const answer = clocks.find(({ kind }) => kind === 'answer');
  if (!answer) throw new Error('A preview without the clock of the answer');
  return { dueAt: answer.dueAt };
}

const refOf = ({ ruleKey, version, channel, urgency, validFrom, validTo }: Policy) => ({
  ruleKey,
  version,
  channel,
  urgency,
  validFrom: dayOf(validFrom),
  validTo: validTo && dayOf(validTo),
});

const postOf = ({ ministryCode, provinceCode }: Question): string => `post:${ministryCode}:${provinceCode}`;

/** As if it started when the question was received; a department's as if it were handed over at once. */
function previewClock(
  reference: ReferenceSnapshot,
  policy: Policy | undefined,
  question: Question,
  kind: (typeof CLOCK_KINDS)[number],
): DeadlinePreview['clocks'][number] {
  const startedAt = question.receivedAt;
  const { calendar } = calendarOf(reference, kind, question, postOf(question));
  const day = calendarOf(reference, 'answer', question, '').calendar;
  const wholeDay = chooseTarget(policy, 'answer', { calendar: day, startedAt, answerMinutesLeft: 0 }).target;
  const answerMinutesLeft = workingMinutesBetween(day, startedAt, dueAt(day, startedAt, wholeDay) ?? startedAt);
  const { target, source } = chooseTarget(policy, kind, { calendar, startedAt, answerMinutesLeft });
  const explanation = explainDue(calendar, startedAt, target);
  const steps = policy?.steps ?? defaultSteps;
  const instants = stepInstants(calendar, { startedAt, target, pauses: [] }, steps);
  return {
    kind,
    target,
    source,
    dueAt: explanation.dueAt ?? '', // nothing is paused
    explanation: { ...explanation },
    sentence: { vi: explainSentence(explanation, 'vi'), en: explainSentence(explanation, 'en') },
    steps: instants.flatMap(({ key, at }) => {
      const step = steps.find((one) => one.key === key);
      return step ? [{ ...step, tell: [...step.tell], dueAt: new Date(at).toISOString() }] : [];
    }),
  };
}
