import { expect, it } from 'vitest';
import { type Judged, NONE, summarise } from './evaluate.ts';

const judged = (department: string, answer: string, right: boolean, rightInThree = right, confidence = 1): Judged => ({
  question: { id: '', text: '', department },
  answer,
  confidence,
  right,
  rightInThree,
});

it('counts ours and others apart', () => {
  const evaluation = summarise(
    [
      judged('A', 'A', true),
      judged('A', 'B', false, true),
      judged('A', NONE, false),
      judged('B', 'B', true),
      judged(NONE, NONE, true),
      judged(NONE, 'A', false),
    ],
    12,
  );
  expect(evaluation).toMatchObject({
    questions: 6,
    others: 2,
    top1: 0.5,
    top3: 0.75,
    otherRecall: 0.5,
    otherPrecision: 0.5,
    falseAbstention: 0.25,
    msPerQuestion: 2,
  });
});

it('measures how far confidence and accuracy are apart', () => {
  const evaluation = summarise([judged('A', 'A', true, true, 0.8), judged('A', 'B', false, false, 0.8)], 0);
  expect(evaluation.calibrationError).toBeCloseTo(0.3);
});

it('is all zeros over nothing', () => {
  expect(summarise([], 0)).toMatchObject({ questions: 0, top1: 0, msPerQuestion: 0 });
});

it('says nothing of recognising other ministries where no question is theirs', () => {
  expect(summarise([judged('A', 'A', true)], 1)).toMatchObject({ others: 0, otherRecall: null });
  expect(summarise([judged(NONE, 'A', false)], 1)).toMatchObject({ others: 1, otherRecall: 0 });
});
