import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledPair } from '@caunoi/routing/similar-evaluate';
import { FEATURES, featuresOf } from '@caunoi/routing/similar-features';
import { readComparable } from '@caunoi/routing/similar-text';
import { allQuestions } from '../../prisma/seed/texts/questions/all-questions.ts';
import { seededRandom } from './random.ts';

// `node bench/src/fit-similar.ts`: learns the weights of packages/routing/src/similar.ts from our own pairs and our own sample sentences,
// with and without marks, and says what they are worth on pairs that were left out.
const FOLDS = 10;
const STEPS = 1_500;
const RATE = 0.5;
const RIDGE = 0.0005;
/** What samples count beside our own pairs: below it, long questions of one field are taken for one. */
const SAMPLES = 2;
/** How much is shared may not outweigh what is exchanged in a long question. */
const MOST_OF_MUCH = 2;
const ROUTING = path.resolve(import.meta.dirname, '../../packages/routing');

/** What a feature may only speak for or against: few pairs would teach the contrary by chance. The bias is free. */
const AGAINST = new Set(
  'no topic,contrast,partial contrast,unstated variant,exchanged,added,aspects differ,definite aspects differ,aspect of one,bounds differ,bound of one,focus missed,aspects differ of one matter,definite aspects of one,asked otherwise,much left over,exchanged in another order,whether or what'.split(
    ',',
  ),
);

type Row = { x: number[]; same: boolean; weight: number; fold: number; own: boolean };
const random = seededRandom(5);
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const valuesOf = (a: string, b: string): number[] => featuresOf(readComparable(a), readComparable(b)).values;
const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const own = linesOf(path.join(ROUTING, 'fixtures/similar-own.jsonl')).map((line): LabelledPair => JSON.parse(line));
const ownRows = own.flatMap(({ a, b, same }, at): Row[] =>
  [
    [a, b],
    [withoutMarks(a), withoutMarks(b)],
    [a, withoutMarks(b)],
  ].map(([one = '', other = '']) => ({
    x: valuesOf(one, other),
    same,
    weight: 1 / 3,
    fold: (at * 7) % FOLDS,
    own: true,
  })),
);

/** A subject and its own question are one; two questions of one field are two, also where they share most words. */
const sampleRows = allQuestions.flatMap((one, at): Row[] => {
  const others = allQuestions.filter((other) => other !== one && other.field === one.field);
  const other = others.length > 0 ? random.pick(others) : undefined;
  const fold = at % FOLDS;
  return [
    { x: valuesOf(one.subject, one.body), same: true, weight: 0.25 * SAMPLES, fold, own: false },
    ...(other
      ? [
          { x: valuesOf(one.subject, other.subject), same: false, weight: 0.3 * SAMPLES, fold, own: false },
          { x: valuesOf(one.subject, other.body), same: false, weight: 0.2 * SAMPLES, fold, own: false },
          { x: valuesOf(one.body, other.body), same: false, weight: 0.2 * SAMPLES, fold, own: false },
        ]
      : []),
  ];
});
/** Sentences of the router's training: two of a field ask different things. */
const sentenceRows = readdirSync(path.join(ROUTING, 'training'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => {
    const byField = Map.groupBy(
      linesOf(path.join(ROUTING, 'training', name)).map((line): { field: string; text: string } => JSON.parse(line)),
      ({ field }) => field,
    );
    return [...byField.values()].flatMap((sentences) =>
      sentences.slice(0, 6).map(({ text }, at): Row => {
        const other = sentences[(at + 1) % sentences.length]?.text ?? '';
        return { x: valuesOf(text, other), same: other === text, weight: 0.15 * SAMPLES, fold: at % FOLDS, own: false };
      }),
    );
  });
const rows = [...ownRows, ...sampleRows, ...sentenceRows];

const likely = (weights: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));

const allowed = (feature: number, weight: number): number =>
  feature === 0
    ? weight
    : FEATURES[feature] === 'much shared'
      ? Math.min(MOST_OF_MUCH, Math.max(0, weight))
      : AGAINST.has(FEATURES[feature] ?? '')
        ? Math.min(0, weight)
        : Math.max(0, weight);

/** Gradient descent on the log loss with momentum; the bias alone is not held back. */
const learn = (train: readonly Row[]): number[] => {
  const weights: number[] = FEATURES.map(() => 0);
  const speed: number[] = FEATURES.map(() => 0);
  const total = train.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const { x, same, weight } of train) {
      const error = ((likely(weights, x) - (same ? 1 : 0)) * weight) / total;
      for (let at = 0; at < x.length; at++) gradient[at] = (gradient[at] ?? 0) + error * (x[at] ?? 0);
    }
    for (let at = 0; at < weights.length; at++) {
      speed[at] = 0.9 * (speed[at] ?? 0) - RATE * (gradient[at] ?? 0);
      weights[at] = allowed(at, (weights[at] ?? 0) + (speed[at] ?? 0));
    }
  }
  return weights;
};
const f1 = (judged: readonly { same: boolean; score: number }[], least = 0.5): number => {
  const right = judged.filter(({ same, score }) => same && score >= least).length;
  const found = judged.filter(({ score }) => score >= least).length;
  return (2 * right) / (judged.filter(({ same }) => same).length + found);
};

const leftOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learn(rows.filter((row) => row.fold !== fold));
  return rows.filter((row) => row.fold === fold).map(({ x, same, own }) => ({ same, own, score: likely(weights, x) }));
}).flat();
const weights = learn(rows);
const ofOwn = leftOut.filter((row) => row.own);
const strangers = leftOut.filter((row) => !row.own && !row.same);
process.stdout.write(
  [
    `${ownRows.length} own rows, ${rows.length - ownRows.length} of samples`,
    `f1 of own pairs that were left out ${f1(ofOwn).toFixed(3)} (at 0.45: ${f1(ofOwn, 0.45).toFixed(3)}, at 0.4: ${f1(ofOwn, 0.4).toFixed(3)}, at 0.55: ${f1(ofOwn, 0.55).toFixed(3)})`,
    `other questions of a field taken for the same: ${strangers.filter(({ score }) => score >= 0.5).length} of ${strangers.length}, from 0.7 on ${strangers.filter(({ score }) => score >= 0.7).length}`,
    ...FEATURES.map((name, at) => `${name.padEnd(20)} ${(weights[at] ?? 0).toFixed(2)}`),
    `[${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}]`,
    '',
  ].join('\n'),
);
