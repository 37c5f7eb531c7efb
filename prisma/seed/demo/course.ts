import type { QuestionText } from '../texts/text.types.ts';
import type { Cast } from './cast.ts';
import * as phrases from './phrases.ts';
import type { Random } from './random.ts';
import type { Thread } from './story.ts';

export type Course = {
  /** Where the question goes: stays with the post, to the department (perhaps after another sent it back), to the Sở. */
  route: 'untaken' | 'post' | 'department' | 'returned' | 'provincial';
  /** Working minutes from receipt to the written answer, what the commune took for clarification not counted; null: not yet. */
  answeredAfter: number | null;
  /** `repliedAfter` in working minutes; null: the commune still owes its reply. */
  clarification?: { repliedAfter: number | null };
  transferred?: boolean;
  /** The department's officer has put the text before the head. */
  draft?: boolean;
  ending?: 'accepted' | 'asked_back' | 'asked_back_answered' | 'reopened' | 'reopened_answered' | 'withdrawn';
};

/** How the question's ticket goes, from the first hand to the last. */
export function followCourse(
  thread: Thread,
  cast: Cast,
  question: QuestionText,
  course: Course,
  random: Random,
  dateAfter: (minutes: number) => string,
): void {
  let elapsed = random.between(4, 28);
  let paused = 0;
  const after = (low: number, high: number): number => {
    elapsed += random.between(low, high);
    return elapsed;
  };

  if (course.ending === 'withdrawn') {
    thread.at(after(10, 200), cast.asker, { verb: 'withdraw', reason: random.pick(phrases.WITHDRAW_REASONS) });
    return;
  }
  if (course.transferred) {
    const reason = random.pick(phrases.TRANSFER_REASONS);
    thread.at(elapsed, cast.wrongOfficial, { verb: 'transfer', ministry: question.ministry, reason });
    after(6, 40);
  }
  if (course.route === 'untaken') return;

  thread.at(elapsed, cast.official, { verb: 'take' });
  if (random.chance(0.15)) thread.at(after(2, 9), cast.official, { verb: 'note', body: random.pick(phrases.NOTES) });
  const holder = handOn();

  // The Sở asks the commune by telephone: only ministry staff can stop the one day.
  if (course.clarification && holder !== cast.provincial) {
    const { question: asked, reply } = question.clarification ?? random.pick(phrases.CLARIFICATIONS);
    const { repliedAfter } = course.clarification;
    thread.at(after(4, 25), holder, {
      verb: 'clarify',
      input: { question: asked, expectedAt: dateAfter(elapsed + 960) },
    });
    if (repliedAfter === null) return;
    paused = repliedAfter;
    elapsed += repliedAfter;
    thread.at(elapsed, cast.asker, { verb: 'reply', body: reply });
    after(3, 15);
  }
  answer(holder);

  /** Where the route leads to before it is answered; returns who holds the ticket then. */
  function handOn(): string {
    const note = random.chance(0.6) ? { note: random.pick(phrases.HANDOVER_NOTES) } : {};
    if (course.route === 'post') return cast.official;
    if (course.route === 'provincial') {
      thread.at(after(5, 30), cast.official, { verb: 'handOver', input: { unit: cast.provincialUnit, ...note } });
      thread.at(after(5, 40), cast.provincial, { verb: 'take' });
      return cast.provincial;
    }
    const input = { department: cast.department.code, ...note };
    thread.at(after(5, 40), cast.official, { verb: 'handOver', input });
    if (course.route === 'returned') {
      const reason = question.returnReason ?? random.pick(phrases.RETURN_REASONS);
      thread.at(after(10, 45), cast.officer, { verb: 'return', reason });
      if (course.answeredAfter === null) return cast.official;
      thread.at(after(5, 30), cast.official, { verb: 'take' });
      return cast.official;
    }
    if (random.chance(0.3)) thread.at(after(4, 30), cast.head, { verb: 'assign', to: cast.officer });
    else thread.at(after(6, 55), cast.officer, { verb: 'take' });
    return cast.officer;
  }

  function answer(by: string): void {
    const input = { body: question.answer.body, citations: question.answer.citations };
    const reviewed = cast.department.needsReview && by === cast.officer;
    if (course.draft) thread.at(after(20, 60), by, { verb: 'answer', input });
    if (course.answeredAfter === null) return;
    elapsed = Math.max(elapsed + 5, course.answeredAfter + paused);
    if (reviewed) {
      thread.at(elapsed - 4, by, { verb: 'answer', input });
      thread.at(elapsed, cast.head, { verb: 'approve' });
    } else thread.at(elapsed, by, { verb: 'answer', input });
    finish(by, reviewed);
  }

  function finish(by: string, reviewed: boolean): void {
    const again = (body: string): void => {
      const input = { body, citations: question.answer.citations };
      thread.at(after(30, 400), by, { verb: 'answer', input });
      if (reviewed) thread.at(after(4, 30), cast.head, { verb: 'approve' });
    };
    switch (course.ending) {
      case 'asked_back':
      case 'asked_back_answered':
        thread.at(after(20, 160), cast.asker, { verb: 'reply', body: random.pick(phrases.ASK_BACKS) });
        if (course.ending === 'asked_back') return;
        again(random.pick(phrases.FOLLOW_UP_ANSWERS));
        break;
      case 'reopened':
      case 'reopened_answered':
        thread.at(after(40, 200), cast.asker, { verb: 'reopen', reason: random.pick(phrases.REOPEN_REASONS) });
        if (course.ending === 'reopened') return;
        again(`${random.pick(phrases.FOLLOW_UP_ANSWERS)}\n${question.answer.body}`);
        break;
      case 'accepted':
        break;
      default:
        return;
    }
    const comment = random.pick(phrases.THANKS);
    thread.at(after(60, 1_900), cast.asker, { verb: 'accept', input: comment === undefined ? {} : { comment } });
  }
}
