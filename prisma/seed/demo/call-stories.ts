import { answeredCalls } from '../texts/calls/answered-calls.ts';
import type { CallText } from '../texts/calls/call.types.ts';
import { ticketedCalls } from '../texts/calls/ticketed-calls.ts';
import { communeStaff } from '../texts/commune-staff.ts';
import { ministryOf } from '../texts/compose.ts';
import type { Course } from './course.ts';
import type { Stage } from './stage.ts';
import { createThread, type Story } from './story.ts';
import { courseSteps } from './ticket-stories.ts';

type CallInput = Extract<Story, { channel: 'call' }>['input'];

/** Working minutes ago of the calls, the last ones today. */
const ageOf = (stage: Stage, index: number, count: number): number =>
  Math.round(25 + (index / count) ** 2 * 5_600 + stage.random.between(0, 40));

const callOf = (
  stage: Stage,
  input: Omit<CallInput, 'startedAt'>,
  minutesAgo: number,
  threads: Story['threads'],
): Story => {
  const at = stage.past(minutesAgo);
  const operators = stage.roster.at('hotline_operator', `hotline:${input.ministry ?? 'MoIT'}`);
  const startedAt = new Date(at.getTime() - stage.random.between(3, 11) * 60_000).toISOString();
  return { at, by: stage.random.pick(operators), channel: 'call', input: { ...input, startedAt }, threads };
};

const inputOf = ({ commune, callerName, callerPhone, question, internalNote, department, outcome }: CallText) => ({
  commune,
  callerName,
  callerPhone,
  question,
  note: internalNote,
  ministry: ministryOf(department),
  outcome,
});

/** Answered on the phone; the operator's written confirmation followed, but for the calls of this working day. */
const answeredStories = (stage: Stage): Story[] =>
  answeredCalls.flatMap((call, index) => {
    if (call.outcome !== 'answered') return [];
    const minutesAgo = ageOf(stage, index, answeredCalls.length);
    const story = callOf(stage, inputOf(call), minutesAgo, []);
    const thread = createThread(stage.past, minutesAgo);
    const input = { body: call.spokenAnswer, citations: call.citations };
    if (minutesAgo > 400) thread.at(stage.random.between(20, 380), story.by, { verb: 'answer', input });
    return [{ ...story, threads: [thread.steps] }];
  });

/** Made a ticket of the post by the operator, which has it still. */
const ticketedStories = (stage: Stage): Story[] =>
  ticketedCalls.flatMap((call, index) => {
    if (stage.departments.every(({ code }) => code !== call.department)) return [];
    const minutesAgo = 15 + index * 32;
    const place = stage.placeOf(call.commune);
    const asked = { ...stage.nextQuestion(place), department: call.department, ministry: ministryOf(call.department) };
    const course: Course = { route: index % 3 === 0 ? 'untaken' : 'post', answeredAfter: null };
    return callOf(stage, inputOf(call), minutesAgo, [
      courseSteps(stage, { place, question: asked, minutesAgo, course }),
    ]);
  });

/** Made a ticket of the post by the operator, and answered since. */
const PAST_CALLS = 10;
const pastStories = (stage: Stage): Story[] =>
  Array.from({ length: PAST_CALLS }, () => {
    const { random } = stage;
    const { place, question } = stage.nextAsked();
    const office = communeStaff[place.commune.code];
    if (!office) throw new Error(`Nobody works in ${place.commune.name}`);
    const minutesAgo = random.between(1_000, 6_000);
    const course: Course = {
      route: random.pick(['post', 'department'] as const),
      answeredAfter: random.between(90, 460),
      ending: 'accepted',
    };
    const input = {
      commune: place.commune.code,
      callerName: random.pick(office.staff).name,
      callerPhone: `${office.phonePrefix} 386 xxx`,
      question: question.body,
      subject: question.subject,
      ministry: question.ministry,
      outcome: 'ticketed' as const,
    };
    return callOf(stage, input, minutesAgo, [courseSteps(stage, { place, question, minutesAgo, course })]);
  });

/** What the call desks of both ministries logged. */
export const callStories = (stage: Stage): Story[] => [
  ...answeredStories(stage),
  ...ticketedStories(stage),
  ...pastStories(stage),
];
