import type { CorrectionReason } from '../../../apps/api/src/db/generated/enums.ts';
import * as notes from '../texts/notes.ts';
import type { QuestionText } from '../texts/text.types.ts';
import { inWordsOf } from '../texts/unit-words.ts';
import type { Cast } from './cast.ts';
import * as phrases from './phrases.ts';
import type { Random } from './random.ts';
import type { Thread } from './story.ts';

export type Course = {
  /** Where the question goes: stays with the post, to the department (perhaps it sends it back), to the Sở. */
  route: 'untaken' | 'post' | 'department' | 'returned' | 'provincial';
  /** Working minutes from receipt to the written answer, what the commune took for clarification not counted; null: not yet. */
  answeredAfter: number | null;
  /** `repliedAfter` in working minutes; null: the commune still owes its reply. */
  clarification?: { repliedAfter: number | null };
  transferred?: boolean;
  /** Departments that it was handed to before the right one: each sends it back. */
  astray?: readonly { department: string; officer: string; reason: string; correction: CorrectionReason }[];
  /** The post says which department is responsible, and answers itself. */
  confirmed?: boolean;
  /** The department's officer has put the text before the head. */
  draft?: boolean;
  ending?: 'accepted' | 'asked_back' | 'asked_back_answered' | 'reopened' | 'reopened_answered' | 'withdrawn';
};

/** A question's way at some point: `elapsed` working minutes after it came in. */
type Way = {
  thread: Thread;
  cast: Cast;
  communeName: string;
  question: QuestionText;
  course: Course;
  random: Random;
  /** ISO instant so many working minutes after receipt. */
  dateAfter: (minutes: number) => string;
  elapsed: number;
};

const later = (way: Way, low: number, high: number): number => {
  way.elapsed += way.random.between(low, high);
  return way.elapsed;
};
/** A stock text in the commune's own mouth. */
const said = ({ random, communeName }: Way, texts: readonly string[]): string =>
  inWordsOf(communeName, random.pick(texts));

/** How the question's ticket goes, from the first hand to the last. */
export function followCourse(start: Omit<Way, 'elapsed'>): void {
  const way: Way = { ...start, elapsed: start.random.between(4, 28) };
  const { thread, cast, course, random } = way;
  if (course.ending === 'withdrawn') {
    thread.at(later(way, 10, 200), cast.asker, { verb: 'withdraw', reason: said(way, notes.withdrawReasons) });
    return;
  }
  if (course.transferred) {
    const reason = random.pick(phrases.TRANSFER_REASONS);
    thread.at(way.elapsed, cast.wrongOfficial, { verb: 'transfer', ministry: way.question.ministry, reason });
    later(way, 6, 40);
  }
  if (course.route === 'untaken') return;
  thread.at(way.elapsed, cast.official, { verb: 'take' });
  if (random.chance(0.15))
    thread.at(later(way, 2, 9), cast.official, { verb: 'note', body: random.pick(notes.internalNotes) });
  const holder = handOn(way);
  // The Sở asks the commune by telephone: only ministry staff can stop the one day.
  const clarifies = course.clarification !== undefined && holder !== cast.provincial;
  const waited = clarifies ? clarify(way, holder) : 0;
  if (waited !== null) answer(way, holder, waited);
}

/** Where the route leads before there is an answer; returns who holds the ticket then. */
function handOn(way: Way): string {
  const { thread, cast, course, question, random } = way;
  const note = random.chance(0.6) ? { note: random.pick(notes.handoverNotes) } : {};
  if (course.confirmed)
    thread.at(later(way, 3, 20), cast.official, {
      verb: 'correctRoute',
      input: { department: cast.department.code, reason: 'other_subject' },
    });
  if (course.route === 'post') return cast.official;
  if (course.route === 'provincial') {
    thread.at(later(way, 5, 30), cast.official, { verb: 'handOver', input: { unit: cast.provincialUnit, ...note } });
    thread.at(later(way, 5, 40), cast.provincial, { verb: 'take' });
    return cast.provincial;
  }
  for (const { department, officer, reason, correction } of course.astray ?? []) {
    thread.at(later(way, 5, 30), cast.official, { verb: 'handOver', input: { department } });
    thread.at(later(way, 20, 150), officer, { verb: 'return', reason, correction });
  }
  const lesson = course.astray?.at(-1)?.correction;
  thread.at(later(way, 5, 40), cast.official, {
    verb: 'handOver',
    input: { department: cast.department.code, ...note, ...(lesson && { correction: lesson }) },
  });
  if (course.route === 'returned') {
    const reason = question.returnReason ?? random.pick(notes.returnReasons);
    thread.at(later(way, 10, 45), cast.officer, { verb: 'return', reason });
    if (course.answeredAfter !== null) thread.at(later(way, 5, 30), cast.official, { verb: 'take' });
    return cast.official;
  }
  if (random.chance(0.3)) thread.at(later(way, 4, 30), cast.head, { verb: 'assign', to: cast.officer });
  else thread.at(later(way, 6, 55), cast.officer, { verb: 'take' });
  return cast.officer;
}

/** The holder asks the commune; returns for how long it kept them waiting, null while it still does. */
function clarify(way: Way, holder: string): number | null {
  const { thread, cast, course, question, random } = way;
  const own = question.clarification ?? random.pick(phrases.CLARIFICATIONS);
  const askedAt = later(way, 4, 25);
  const input = { question: own.question, expectedAt: way.dateAfter(askedAt + 960) };
  thread.at(askedAt, holder, { verb: 'clarify', input });
  const waited = course.clarification?.repliedAfter ?? null;
  if (waited === null) return null;
  way.elapsed += waited;
  thread.at(way.elapsed, cast.asker, { verb: 'reply', body: inWordsOf(way.communeName, own.reply) });
  later(way, 3, 15);
  return waited;
}

/** Writes the text; where the head approves, it waits for that, and one in four comes back once. */
function write(way: Way, by: string, at: number, body: string): void {
  const { thread, cast, question, random } = way;
  const act = { verb: 'answer', input: { body, citations: question.answer.citations } } as const;
  if (!cast.department.needsReview || by !== cast.officer) {
    thread.at(at, by, act);
    return;
  }
  if (random.chance(0.25)) {
    thread.at(at - 30, by, act);
    thread.at(at - 18, cast.head, { verb: 'returnDraft', reason: random.pick(phrases.DRAFT_RETURN_REASONS) });
  }
  thread.at(at - 9, by, act);
  thread.at(at, cast.head, { verb: 'approve' });
}

function answer(way: Way, by: string, waited: number): void {
  const { thread, course, question } = way;
  const { body, citations } = question.answer;
  if (course.draft) thread.at(later(way, 20, 60), by, { verb: 'answer', input: { body, citations } });
  if (course.answeredAfter === null) return;
  way.elapsed = Math.max(way.elapsed + 35, course.answeredAfter + waited);
  write(way, by, way.elapsed, body);
  finish(way, by);
}

/** What the commune does with the answer. */
function finish(way: Way, by: string): void {
  const { thread, cast, course, question, random, communeName } = way;
  if (course.ending === undefined) return;
  if (course.ending === 'asked_back' || course.ending === 'asked_back_answered')
    thread.at(later(way, 20, 160), cast.asker, { verb: 'reply', body: said(way, notes.askBacks) });
  if (course.ending === 'reopened' || course.ending === 'reopened_answered')
    thread.at(later(way, 40, 200), cast.asker, { verb: 'reopen', reason: said(way, notes.reopenReasons) });
  if (course.ending === 'asked_back' || course.ending === 'reopened') return;
  const followUp = random.pick(phrases.FOLLOW_UP_ANSWERS);
  if (course.ending === 'asked_back_answered') write(way, by, later(way, 60, 400), followUp);
  if (course.ending === 'reopened_answered')
    write(way, by, later(way, 60, 400), `${followUp}\n${question.answer.body}`);
  const thanks = random.pick(phrases.THANKS);
  const input = thanks === undefined ? {} : { comment: inWordsOf(communeName, thanks) };
  thread.at(later(way, 60, 1_900), cast.asker, { verb: 'accept', input });
}
