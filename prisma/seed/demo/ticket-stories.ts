import { type ReferralText, referrals } from '../texts/notes.ts';
import { otherMinistry } from './cast.ts';
import { type Course, followCourse } from './course.ts';
import { REFERRED_QUESTIONS } from './phrases.ts';
import type { Asked, Place, Stage } from './stage.ts';
import { createThread, type Step, type Story } from './story.ts';

type Told = Asked & { minutesAgo: number; course: Course };

/** The thread of a ticket that came in `minutesAgo`. */
export function courseSteps(
  stage: Stage,
  { place, question, minutesAgo, course }: Told,
  cast = stage.cast(question, place),
): Step[] {
  const received = stage.past(minutesAgo);
  const thread = createThread(stage.past, minutesAgo);
  followCourse({
    thread,
    cast,
    communeName: place.commune.name,
    question,
    course,
    random: stage.random,
    dateAfter: (minutes) => stage.ahead(received, minutes).toISOString(),
  });
  return thread.steps;
}

/** A question asked on the web, by mail or in a session, and its course. */
export function askedStory(stage: Stage, told: Told): Story {
  const { place, question, minutesAgo, course } = told;
  const { random } = stage;
  const cast = stage.cast(question, place);
  const ministry = course.transferred ? otherMinistry(question.ministry) : question.ministry;
  const { subject, body } = question;
  const inSession = !course.transferred && random.chance(0.06);
  const channel = inSession ? 'session' : random.chance(0.05) ? 'email' : 'web';
  return {
    at: stage.past(minutesAgo),
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
    threads: [courseSteps(stage, told, cast)],
  };
}

const questionOf = ({ key }: ReferralText) => {
  const question = REFERRED_QUESTIONS[key];
  if (!question) throw new Error(`Nobody asked what ${key} answers`);
  return question;
};

/** Four working days, and three. */
const LONG_AGO = 1_920;
const CHASED_AFTER = 1_440;

/** A question beyond both ministries: the post names who is competent, and follows it up. */
export function referredStory(stage: Stage, place: Place, minutesAgo: number, index: number): Story {
  const { random } = stage;
  const referral = referrals[index % referrals.length];
  if (!referral) throw new Error('There are no referrals');
  const { authority, documentNumber, body, department } = referral;
  const cast = stage.cast({ ministry: 'MoIT', department }, place);
  const thread = createThread(stage.past, minutesAgo);
  const ahead = stage.ahead(stage.now, random.between(480, 2_400));
  // Whoever was asked long ago is to be asked again by now.
  const chaseAt = (minutesAgo > LONG_AGO ? stage.past(minutesAgo - CHASED_AFTER) : ahead).toISOString();
  thread.at(random.between(8, 40), cast.official, { verb: 'take' });
  thread.at(random.between(90, 420), cast.official, {
    verb: 'refer',
    input: { authority, documentNumber, body, chaseAt },
  });
  return {
    at: stage.past(minutesAgo),
    by: cast.asker,
    channel: 'ticket',
    input: { ...questionOf(referral), ministry: 'MoIT' },
    threads: [thread.steps],
  };
}
