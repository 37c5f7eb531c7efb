import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedCatalogue, shippedExamples } from '../../../prisma/seed/routing/shipped.ts';
import { withoutDiacritics } from './augment.ts';
import { evaluateRouter, type LabelledQuestion } from './evaluate.ts';
import { createRouter } from './router.ts';
import { trainModel } from './train.ts';

const DAY = '2026-11-21';
const catalogue = shippedCatalogue(DAY);
const model = await trainModel(shippedExamples(DAY), { catalogue });
const routers = {
  'the catalogue alone': createRouter({ catalogue }),
  'the first model': createRouter({ catalogue, model }),
};

const questionsOf = (file: string): LabelledQuestion[] =>
  readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(Object.entries(routers))('with %s', (_, router) => {
  describe.each([
    ['routing.jsonl', 120],
    ['held-out.jsonl', 116],
  ])('over %s', (file, count) => {
    const questions = questionsOf(file);
    const asTyped = evaluateRouter(router, questions);
    const plain = evaluateRouter(
      router,
      questions.map((question) => ({ ...question, text: withoutDiacritics(question.text) })),
    );

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
      expect(plain.otherRecall).toBeGreaterThanOrEqual(Number(asTyped.otherRecall) - 0.1);
    });

    it('means what it says when it states a confidence', () => {
      expect(asTyped.calibrationError).toBeLessThanOrEqual(0.08);
    });
  });
});
