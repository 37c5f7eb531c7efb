import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledPair } from '@caunoi/routing/similar-evaluate';
import { STRANGERS } from '@caunoi/routing/similar-exchange';
import { FEATURES, featuresOf } from '@caunoi/routing/similar-features';
import { type ComparableText, readComparable } from '@caunoi/routing/similar-text';
import { allQuestions } from '../../prisma/seed/texts/questions/all-questions.ts';
import { learn, likely } from './fit-logistic.ts';
import { seededRandom } from './random.ts';
import { eachStrangers, readHalves, type Sentence } from './strangers.ts';

// `node bench/src/fit-similar.ts`: learns the weights of packages/routing/src/similar.ts from our own pairs and our own sample sentences,
// with and without marks, and says what they are worth on pairs that were left out.
const FOLDS = 5;
/** What samples count beside our own pairs: below it, long questions of one field are taken for one. */
const SAMPLES = 2;
/** Demo questions of one field, in each of the four ways that they meet; there are some hundred pairs. */
const ONE_FIELD = 0.3;
/** Pairs of strangers that look alike, some thousand. More, and rewordings that share few words are lost with them. */
const STRANGE = 0.03;
/** Strangers that look alike are far more among what is learnt from than among what an index brings; so own pairs fare best. */
const LIFT = 0.3;
/** From here on strangers look alike; of those that hardly do, a part is enough. */
const ALIKE = 0.2;
const HARDLY = 0.35;
const OF_THOSE = 8;
const ROUTING = path.resolve(import.meta.dirname, '../../packages/routing');

type Kind = 'own' | 'sample' | 'stranger';
type Row = { x: number[]; same: boolean; weight: number; fold: number; kind: Kind };
const random = seededRandom(5);
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const readings = new Map<string, ComparableText>();
const read = (text: string): ComparableText => {
  const known = readings.get(text) ?? readComparable(text);
  readings.set(text, known);
  return known;
};
const valuesOf = (a: string, b: string): number[] => featuresOf(read(a), read(b)).values;
const pairsOf = (file: string): LabelledPair[] =>
  readFileSync(path.join(ROUTING, 'fixtures', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): LabelledPair => JSON.parse(line));

const ownRows = pairsOf('similar-own.jsonl').flatMap(({ a, b, same }, at): Row[] =>
  [
    [a, b],
    [withoutMarks(a), withoutMarks(b)],
    [a, withoutMarks(b)],
  ].map(([one = '', other = '']) => ({
    x: valuesOf(one, other),
    same,
    weight: 1 / 3,
    fold: (at * 7) % FOLDS,
    kind: 'own',
  })),
);

const whole = ({ subject, body }: { subject: string; body: string }): string => `${subject}\n${body}`;
/** A subject and its own question are one; two questions of one field are two, also where they share most words. */
const sampleRows = allQuestions.flatMap((one, at): Row[] => {
  const others = allQuestions.filter((other) => other !== one && other.field === one.field);
  const other = others.length > 0 ? random.pick(others) : undefined;
  const row = (a: string, b: string, same: boolean, weight: number): Row => ({
    x: valuesOf(a, b),
    same,
    weight: weight * SAMPLES,
    fold: at % FOLDS,
    kind: 'sample',
  });
  return [
    row(one.subject, one.body, true, 0.25),
    ...(other
      ? [
          row(one.subject, other.subject, false, 0.3),
          row(one.subject, other.body, false, 0.2),
          row(one.body, other.body, false, 0.2),
          row(whole(one), whole(other), false, 0.2),
          row(one.subject, whole(other), false, 0.2),
        ]
      : []),
  ];
});
/** Every second demo question with every other second one of its field; the others with one another are held out. */
const ofOneField = (parity: number): { a: string; b: string }[] =>
  allQuestions.flatMap((one, at) =>
    allQuestions.flatMap((other, next) =>
      next > at && at % 2 === parity && next % 2 === parity && one.field === other.field
        ? [one.subject, whole(one)].flatMap((a) => [other.subject, whole(other)].map((b) => ({ a, b })))
        : [],
    ),
  );
const fieldRows = ofOneField(0).map(
  ({ a, b }, at): Row => ({ x: valuesOf(a, b), same: false, weight: ONE_FIELD, fold: at % FOLDS, kind: 'sample' }),
);
/** Sentences of the router's training: two of a field ask different things. */
const [learnt, heldOut] = readHalves();
const sentenceRows = [...Map.groupBy(learnt, ({ field, owner }) => field ?? owner).values()].flatMap((sentences) =>
  sentences.slice(0, 6).map(({ text }, at): Row => {
    const other = sentences[(at + 1) % sentences.length]?.text ?? '';
    const weight = 0.15 * SAMPLES;
    return { x: valuesOf(text, other), same: other === text, weight, fold: at % FOLDS, kind: 'sample' };
  }),
);
const rows = [...ownRows, ...sampleRows, ...fieldRows, ...sentenceRows];

/** Aligning sentences costs most and only tells apart. */
const scoreOf = (weights: readonly number[], a: ComparableText, b: ComparableText): number => {
  const most = likely(weights, featuresOf(a, b, STRANGERS).values);
  return most < ALIKE ? most : likely(weights, featuresOf(a, b).values);
};
const learnLifted = (some: readonly Row[]): number[] => {
  const [bias = 0, ...others] = learn(some);
  return [bias + LIFT, ...others];
};
const withoutStrangers = learn(rows);
let seen = 0;
eachStrangers(learnt, (a, b) => {
  const score = scoreOf(withoutStrangers, a.read, b.read);
  if (score < ALIKE) return;
  seen += 1;
  if (score < HARDLY && seen % OF_THOSE !== 0) return;
  const x = featuresOf(a.read, b.read).values;
  rows.push({ x, same: false, weight: STRANGE, fold: seen % FOLDS, kind: 'stranger' });
});

const f1 = (judged: readonly { same: boolean; score: number }[], least = 0.5): number => {
  const right = judged.filter(({ same, score }) => same && score >= least).length;
  const found = judged.filter(({ score }) => score >= least).length;
  return (2 * right) / (judged.filter(({ same }) => same).length + found);
};
const leftOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learnLifted(rows.filter((row) => row.fold !== fold));
  return rows
    .filter((row) => row.fold === fold)
    .map(({ x, same, kind }) => ({ same, kind, score: likely(weights, x) }));
}).flat();
const weights = learnLifted(rows);
const ofOwn = leftOut.filter(({ kind }) => kind === 'own');
const ofField = leftOut.filter(({ kind, same }) => kind === 'sample' && !same);
const shares = (scores: readonly number[], all: number): string =>
  [0.5, 0.7]
    .map((least) => {
      const count = scores.filter((score) => score >= least).length;
      return `${count} from ${least} on (${((count / all) * 100).toFixed(4)} %)`;
    })
    .join(', ');
const strange = (sentences: readonly Sentence[]): string => {
  const scores: number[] = [];
  const all = eachStrangers(sentences, (a, b) => {
    scores.push(scoreOf(weights, a.read, b.read));
  });
  return `${shares(scores, all)} of ${all}`;
};
const heldOutField = ofOneField(1).map(({ a, b }) => scoreOf(weights, read(a), read(b)));
const reworded = pairsOf('similar-demo.jsonl').map(({ a, b }) => scoreOf(weights, read(a), read(b)));
process.stdout.write(
  [
    `${ownRows.length} own rows, ${rows.length} in all`,
    `f1 of own pairs that were left out ${f1(ofOwn).toFixed(3)} (at 0.45: ${f1(ofOwn, 0.45).toFixed(3)}, at 0.55: ${f1(ofOwn, 0.55).toFixed(3)})`,
    `other questions of a field taken for the same: ${shares(
      ofField.map(({ score }) => score),
      ofField.length,
    )} of ${ofField.length}`,
    `demo questions of a field, held out: ${shares(heldOutField, heldOutField.length)} of ${heldOutField.length}`,
    `strangers, held out: ${strange(heldOut)}`,
    `demo questions in other words, held out: found ${reworded.filter((score) => score >= 0.5).length} of ${reworded.length}`,
    ...FEATURES.map((name, at) => `${name.padEnd(20)} ${(weights[at] ?? 0).toFixed(2)}`),
    `[${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}]`,
    '',
  ].join('\n'),
);
