import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../prisma/seed/catalogue/load-catalogue.ts';
import { judge, type LabelledQuestion, summarise } from './evaluate.ts';
import { buildCatalogue } from './suggest.ts';

const { departments, otherMinistries } = loadCatalogue();
const catalogue = buildCatalogue(
  departments.map((department) => ({
    ...department,
    name: department.nameVi,
    shortName: department.shortNameVi,
    fields: department.fields.map((field) => ({ ...field, name: field.nameVi })),
  })),
  '2026-11-21',
  otherMinistries,
);

const questionsOf = (file: string): LabelledQuestion[] =>
  readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const evaluate = (questions: readonly LabelledQuestion[]) =>
  summarise(
    questions.map((question) => judge(catalogue, question)),
    0,
  );

describe.each([
  ['routing.jsonl', 120],
  ['held-out.jsonl', 116],
])('over %s', (file, count) => {
  const questions = questionsOf(file);
  const asTyped = evaluate(questions);
  const plain = evaluate(questions.map((question) => ({ ...question, text: withoutDiacritics(question.text) })));

  it('saw the questions', () => {
    expect(asTyped.questions).toBe(count);
  });

  it('routes well enough to be trusted', () => {
    expect(asTyped.top1).toBeGreaterThanOrEqual(0.94);
    expect(asTyped.top3).toBeGreaterThanOrEqual(0.98);
    expect(asTyped.falseAbstention).toBeLessThanOrEqual(0.03);
  });

  it('recognises what belongs to another ministry', () => {
    expect(asTyped.otherRecall).toBeGreaterThanOrEqual(0.9);
  });

  it('does nearly as well without diacritics', () => {
    expect(plain.top1).toBeGreaterThanOrEqual(asTyped.top1 - 0.03);
    expect(plain.top3).toBeGreaterThanOrEqual(asTyped.top3 - 0.03);
    expect(plain.otherRecall).toBeGreaterThanOrEqual(asTyped.otherRecall - 0.1);
  });

  it('means what it says when it states a confidence', () => {
    expect(asTyped.calibrationError).toBeLessThanOrEqual(0.08);
  });
});
