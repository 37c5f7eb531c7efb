import { describe, expect, it } from 'vitest';
import { gate, type ModelFigures, type Trained } from './model-gate.ts';

const figures = (more: Partial<ModelFigures> = {}): ModelFigures => ({
  questions: 500,
  others: 100,
  top1: 0.93,
  top3: 0.985,
  otherRecall: 0.9,
  falseAbstention: 0.02,
  ...more,
});
const trained = ({
  heldOut = {},
  coldStart = {},
  alone = {},
}: {
  heldOut?: Partial<ModelFigures>;
  coldStart?: Partial<ModelFigures>;
  alone?: Partial<ModelFigures>;
}): Trained => ({
  evaluation: { heldOut: figures(heldOut), coldStart: figures(coldStart) },
  baseline: { heldOut: figures(), coldStart: figures() },
  catalogueAlone: figures({ top1: 0.8, top3: 0.9, ...alone }),
});

describe('a new model', () => {
  it.each([
    ['as good', {}],
    ['better', { top1: 0.96 }],
    ['worse within the bounds', { top1: 0.921, top3: 0.976, otherRecall: 0.871, falseAbstention: 0.029 }],
  ])('may replace the present one when it is %s', (_, heldOut) => {
    expect(gate(trained({ heldOut }))).toBeNull();
  });

  it.each([
    ['first suggestions', { top1: 0.919 }],
    ['first three', { top3: 0.974 }],
    ['recognising other ministries', { otherRecall: 0.86 }],
    ['abstaining from our own', { falseAbstention: 0.031 }],
  ])('may not when it is worse at %s', (_, heldOut) => {
    expect(gate(trained({ heldOut }))).toBe('worse_on_decided');
  });

  it('may not when it forgets what the catalogue says', () => {
    expect(gate(trained({ coldStart: { top1: 0.9 } }))).toBe('worse_on_catalogue');
  });

  it('may not sink below the catalogue alone step by step', () => {
    expect(gate(trained({ alone: { top1: 0.95 } }))).toBe('worse_than_catalogue');
  });

  it('is not judged by a single question of few, nor by none', () => {
    expect(gate(trained({ heldOut: { questions: 20, others: 0, top1: 0.88 } }))).toBeNull();
    expect(gate(trained({ heldOut: { questions: 20, others: 0, top1: 0.83 } }))).toBe('worse_on_decided');
    expect(gate(trained({ heldOut: { others: 5, otherRecall: 0.7 } }))).toBeNull();
    expect(gate(trained({ heldOut: { others: 5, otherRecall: 0.5 } }))).toBe('worse_on_decided');
    expect(gate(trained({ heldOut: { others: 0, otherRecall: null } }))).toBeNull();
    expect(gate(trained({ heldOut: { questions: 0, top1: 0, top3: 0, otherRecall: 0 } }))).toBeNull();
  });
});
