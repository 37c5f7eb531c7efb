import { expect, test } from 'vitest';
import { compareFigures } from './compare-figures.ts';

const rules = {
  worseTop1: 0.01,
  worseTop3: 0.01,
  worseOtherRecall: 0.03,
  worseFalseAbstention: 0.01,
  correctionsADay: 20,
  shareOfDepartment: 0.25,
  weightsKept: 10,
};
const figures = (questions: number, top1: number, falseAbstention = 0, otherRecall: number | null = 1) => ({
  questions,
  top1,
  top3: 1,
  otherRecall,
  otherPrecision: 1,
  falseAbstention,
  calibrationError: 0,
});
const worse = (own: ReturnType<typeof figures>, before: ReturnType<typeof figures> | null) =>
  compareFigures(own, before, rules)
    .filter((row) => row.worse)
    .map(({ measure }) => measure);

test('a hundredth less is within the bound, two are not; abstaining more is worse', () => {
  expect(worse(figures(1000, 0.9), figures(1000, 0.91))).toEqual([]);
  expect(worse(figures(1000, 0.9), figures(1000, 0.92))).toEqual(['top1']);
  expect(worse(figures(1000, 0.9, 0.05), figures(1000, 0.9, 0.02))).toEqual(['falseAbstention']);
});

test('on few questions a single one is luck', () => {
  expect(worse(figures(10, 0.8), figures(10, 0.9))).toEqual([]);
  expect(worse(figures(10, 0.7), figures(10, 0.9))).toEqual(['top1']);
});

test('the first version has nothing to be compared with', () => {
  expect(worse(figures(10, 0.1), null)).toEqual([]);
});

test('nothing is compared where no question is another ministry’s', () => {
  const row = (own: number | null, before: number | null) =>
    compareFigures(figures(10, 1, 0, own), figures(10, 1, 0, before), rules).find(
      ({ measure }) => measure === 'otherRecall',
    );
  expect(row(null, 0.9)).toMatchObject({ value: null, before: 0.9, gain: null, worse: false });
  expect(row(0.2, null)).toMatchObject({ value: 0.2, before: null, gain: null, worse: false });
});
