import type { Router } from './router.ts';

/** A question with its judged department; `NONE` = it belongs to no department of ours. */
export type LabelledQuestion = { id: string; text: string; department: string; also_ok?: string[] };

export type Judged = {
  question: LabelledQuestion;
  /** Code of the first department, `NONE` when the router abstained. */
  answer: string;
  confidence: number;
  right: boolean;
  rightInThree: boolean;
};

/** Shares are 0..1, and 0 when there was no such question; `otherRecall` is null then: of many sets no question is another ministry's. */
export type Evaluation = {
  questions: number;
  /** How many of them are another ministry's. */
  others: number;
  /** Of the questions that are ours: first suggestion right; one of the first three right. An abstention is neither. */
  top1: number;
  top3: number;
  /** Of the questions that are another ministry's: not given to a department of ours. */
  otherRecall: number | null;
  /** Of all abstentions: rightly so. */
  otherPrecision: number;
  /** Of the questions that are ours: abstained all the same. */
  falseAbstention: number;
  /** Of the questions with a suggestion: how far stated confidence and accuracy are apart, on average over ten bands. */
  calibrationError: number;
  msPerQuestion: number;
  /** Where it went wrong, most often first: judged department, what was said instead (`NONE` = abstained), how often. */
  confusion: { department: string; answer: string; count: number }[];
};

export const NONE = 'NONE';
const BANDS = 10;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const judge = (router: Router, question: LabelledQuestion): Judged => {
  const { outcome, department, ranked, confidence } = router.suggest({ text: question.text });
  const accepted = new Set([question.department, ...(question.also_ok ?? [])]);
  const answer = outcome === 'abstained' ? NONE : (department ?? NONE);
  const offered = outcome === 'abstained' ? [NONE] : ranked.slice(0, 3).map((one) => one.department);
  return {
    question,
    answer,
    confidence,
    right: accepted.has(answer),
    rightInThree: offered.some((code) => accepted.has(code)),
  };
};

const calibrationError = (judged: readonly Judged[]): number => {
  const suggested = judged.filter(({ answer }) => answer !== NONE);
  let apart = 0;
  for (let band = 0; band < BANDS; band++) {
    const within = suggested.filter(({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band);
    const stated = within.reduce((sum, { confidence }) => sum + confidence, 0);
    apart += Math.abs(stated - within.filter(({ right }) => right).length);
  }
  return share(apart, suggested.length);
};

const confusionOf = (judged: readonly Judged[]): Evaluation['confusion'] => {
  const wrong = Map.groupBy(
    judged.filter(({ right }) => !right),
    ({ question, answer }) => `${question.department}/${answer}`,
  );
  return [...wrong]
    .flatMap(([, [first, ...others]]) =>
      first === undefined
        ? []
        : [{ department: first.question.department, answer: first.answer, count: 1 + others.length }],
    )
    .sort((a, b) => b.count - a.count);
};

/** `milliseconds` is what judging them all took: this file knows no clock. */
export const summarise = (judged: readonly Judged[], milliseconds: number): Evaluation => {
  const ours = judged.filter(({ question }) => question.department !== NONE);
  const others = judged.filter(({ question }) => question.department === NONE);
  const abstained = judged.filter(({ answer }) => answer === NONE);
  return {
    questions: judged.length,
    others: others.length,
    top1: share(ours.filter(({ right }) => right).length, ours.length),
    top3: share(ours.filter(({ rightInThree }) => rightInThree).length, ours.length),
    otherRecall: others.length === 0 ? null : share(others.filter(({ right }) => right).length, others.length),
    otherPrecision: share(abstained.filter(({ right }) => right).length, abstained.length),
    falseAbstention: share(ours.filter(({ answer, right }) => answer === NONE && !right).length, ours.length),
    calibrationError: calibrationError(judged),
    msPerQuestion: share(milliseconds, judged.length),
    confusion: confusionOf(judged),
  };
};

/** Judges every row; `clock` gives milliseconds, without one the time stays 0. */
export const evaluateRouter = (
  router: Router,
  rows: readonly LabelledQuestion[],
  clock: () => number = () => 0,
): Evaluation => {
  const start = clock();
  const judged = rows.map((row) => judge(router, row));
  return summarise(judged, clock() - start);
};
