import type { QuestionText } from '../texts/text.types.ts';
import { otherMinistry } from './cast.ts';
import { type Course, followCourse } from './course.ts';
import { REFERRALS } from './phrases.ts';
import type { Place, Stage } from './stage.ts';
import { createThread, type Step, type Story } from './story.ts';

type Asked = { place: Place; question: QuestionText; minutesAgo: number; course: Course };

/** A document number of the ministry's own series. */
const numberOf = (stage: Stage, ministry: string, department: string): string =>
  `${stage.random.between(5_100, 8_900)}/${ministry === 'MAE' ? 'BNNMT' : 'BCT'}-${department}`;

/** The thread of a ticket that came in `minutesAgo`. */
export function courseSteps(stage: Stage, { place, question, minutesAgo, course }: Asked): Step[] {
  const received = stage.past(minutesAgo);
  const thread = createThread(stage.past, minutesAgo);
  const cast = stage.cast(question, place);
  followCourse(thread, cast, question, course, stage.random, (minutes) => stage.ahead(received, minutes).toISOString());
  return thread.steps;
}

/** A question asked on the web, by mail or in a session, and its course. */
export function askedStory(stage: Stage, asked: Asked): Story {
  const { place, question, minutesAgo, course } = asked;
  const { random } = stage;
  const at = stage.past(minutesAgo);
  const cast = stage.cast(question, place);
  const ministry = course.transferred ? otherMinistry(question.ministry) : question.ministry;
  const { subject, body } = question;
  const inSession = !course.transferred && random.chance(0.06);
  const channel = inSession ? 'session' : random.chance(0.05) ? 'email' : 'web';
  return {
    at,
    by: inSession ? cast.official : cast.asker,
    channel: 'ticket',
    input: {
      subject,
      body,
      ministry,
      channel,
      ...(inSession && { commune: place.commune.code }),
      ...(random.chance(0.06) && { urgency: 'urgent' as const }),
    },
    threads: [courseSteps(stage, asked)],
  };
}

/** A question beyond both ministries: the post names who is competent, and follows it up. */
export function referredStory(stage: Stage, place: Place, minutesAgo: number, index: number): Story {
  const { random } = stage;
  const referral = REFERRALS[index % REFERRALS.length];
  if (!referral) throw new Error('There are no referrals');
  const at = stage.past(minutesAgo);
  const cast = stage.cast({ ministry: 'MoIT', department: 'KHTC' }, place);
  const thread = createThread(stage.past, minutesAgo);
  thread.at(random.between(8, 40), cast.official, { verb: 'take' });
  thread.at(random.between(90, 420), cast.official, {
    verb: 'refer',
    input: {
      authority: referral.authority,
      documentNumber: numberOf(stage, 'MoIT', 'KHTC'),
      body: referral.answer,
      chaseAt: stage.ahead(stage.now, random.between(480, 2_400)).toISOString(),
    },
  });
  const { subject, body } = referral;
  return { at, by: cast.asker, channel: 'ticket', input: { subject, body, ministry: 'MoIT' }, threads: [thread.steps] };
}
