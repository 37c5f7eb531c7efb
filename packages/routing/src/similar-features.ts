import { compareSentences } from './similar-exchange.ts';
import { CONCEPT_GROUPS } from './similar-terms.ts';
import type { Aspect, ComparableText } from './similar-text.ts';

/** What tells whether two questions are one, each 0..1 or a little more. The order is that of the model's weights. */
export const FEATURES = [
  'bias',
  'topic shared',
  'topic contained',
  'no topic',
  'details shared',
  'common shared',
  'words shared',
  'words contained',
  'pairs shared',
  'law shared',
  'topic and words',
  'contrast',
  'partial contrast',
  'unstated variant',
  'exchanged',
] as const;

export type Contrast = { a: string; b: string };

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...names].filter((name) => !others.has(name));

/** Contrasts count in full in a sentence or two; in a story much is mentioned that is not asked. */
const STORY = 14;

const contrastsOf = (a: ComparableText, b: ComparableText) => {
  const found: Contrast[] = [];
  let [whole, partial, silent] = [0, 0, 0];
  for (const [group, inA] of a.concepts) {
    const { contrast, unstated = 0 } = CONCEPT_GROUPS[group] ?? { contrast: 0 };
    const inB = b.concepts.get(group);
    if (inB === undefined) {
      silent += unstated;
      continue;
    }
    if (contrast === 0) continue;
    const [onlyA, onlyB] = [without(inA, inB), without(inB, inA)];
    if (onlyA.length === inA.size) {
      whole += contrast;
      if (contrast >= 0.5) found.push({ a: onlyA[0] ?? '', b: onlyB[0] ?? '' });
    } else partial += (contrast * (onlyA.length + onlyB.length)) / (inA.size + inB.size);
  }
  for (const group of b.concepts.keys()) if (!a.concepts.has(group)) silent += CONCEPT_GROUPS[group]?.unstated ?? 0;
  return { found, whole, partial, silent };
};

const share = (a: ComparableText, b: ComparableText, aspect: Aspect) => {
  const [x, y] = [a.said[aspect], b.said[aspect]];
  const [small, large] = x.weights.size <= y.weights.size ? [x, y] : [y, x];
  let shared = 0;
  for (const [token, weight] of small.weights) shared += Math.min(weight, large.weights.get(token) ?? 0);
  return {
    dice: (2 * shared) / Math.max(x.total + y.total, 1e-9),
    contained: shared / Math.max(Math.min(x.total, y.total), 1e-9),
    shared,
  };
};

/** Words of a short question that are few may all be in another by chance. */
const FEW_WORDS = 2;

export type Features = {
  /** Of {@link FEATURES}, in their order. */
  values: number[];
  contrasts: Contrast[];
  /** One is the other word for word, or nearly, and nothing tells them apart. */
  repeated: boolean;
};

const NEARLY = 0.85;

/** What is alike and what is not in a pair; symmetric. */
export const featuresOf = (a: ComparableText, b: ComparableText): Features => {
  const topic = share(a, b, 'topic');
  const words = share(a, b, 'word');
  const wordsContained = words.shared / Math.max(Math.min(a.said.word.total, b.said.word.total), FEW_WORDS);
  const contrasts = contrastsOf(a, b);
  const { exchanged, closeness } = compareSentences(a, b);
  const weigh = ({ said }: ComparableText): number => said.topic.total + said.detail.total + said.word.total * 0.5;
  const story = Math.min(1, STORY / Math.max(weigh(a), weigh(b), 1));
  return {
    contrasts: contrasts.found,
    repeated: closeness >= NEARLY && exchanged === 0 && contrasts.whole === 0 && contrasts.silent === 0,
    values: [
      1,
      topic.dice,
      topic.contained,
      a.said.topic.total === 0 || b.said.topic.total === 0 ? 1 : 0,
      share(a, b, 'detail').dice,
      share(a, b, 'common').dice,
      words.dice,
      wordsContained,
      share(a, b, 'pair').dice,
      share(a, b, 'law').dice,
      topic.contained * wordsContained,
      contrasts.whole * story,
      contrasts.partial * story,
      contrasts.silent * story,
      exchanged,
    ],
  };
};
