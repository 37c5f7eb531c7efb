import { aspectsOfBoth, type Contrast, compareBounds, contrastsOf } from './similar-differences.ts';
import { compareSentences, type Sentences } from './similar-exchange.ts';
import { agreement, surpriseOf } from './similar-surprise.ts';
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
  'added',
  'aspects differ',
  'definite aspects differ',
  'aspects shared',
  'aspect of one',
  'bounds differ',
  'bound of one',
  'all shared',
  'all contained',
  'focus found',
  'focus missed',
  'aspects differ of one matter',
  'definite aspects of one',
  'asked otherwise',
  'much shared',
  'much left over',
  'exchanged in another order',
  'whether or what',
  'other topics',
  'told',
  'hardly told',
  'words by chance',
  'further details',
  'form in a story',
  'aspects differ in a story',
  'asked of other words',
] as const;

/** Contrasts, and what is wanted, count in full in a sentence or two; in a story much is mentioned that is not asked. */
const STORY = 14;

const share = (a: ComparableText, b: ComparableText, aspect: Aspect) => {
  const [x, y] = [a.said[aspect], b.said[aspect]];
  const [small, large] = x.weights.size <= y.weights.size ? [x, y] : [y, x];
  let shared = 0;
  for (const [token, weight] of small.weights) {
    const other = large.weights.get(token);
    if (other !== undefined) shared += Math.min(weight, other) * (aspect === 'word' ? agreement(a, b, token) : 1);
  }
  return {
    dice: (2 * shared) / Math.max(x.total + y.total, 1e-9),
    contained: shared / Math.max(Math.min(x.total, y.total), 1e-9),
    shared,
  };
};

/** How much of what one asks about the other speaks of at all. */
const focusFound = (asking: ComparableText, other: ComparableText): number => {
  const { topic, detail, common, word } = other.said;
  let [found, total] = [0, 0];
  for (const { token, exchange, focus } of asking.reading.parts) {
    if (!focus || exchange === 0) continue;
    total += exchange;
    if (topic.weights.has(token) || detail.weights.has(token) || common.weights.has(token)) found += exchange;
    else if (word.weights.has(token)) found += exchange * agreement(asking, other, token);
  }
  return total === 0 ? 1 : found / total;
};

/** Of everything but what is said in questions of every kind. */
const together = (a: ComparableText, b: ComparableText, shares: readonly { shared: number }[]) => {
  const shared = shares.reduce((sum, one) => sum + one.shared, 0);
  const total = ({ said }: ComparableText): number => said.topic.total + said.detail.total + said.word.total;
  return {
    dice: (2 * shared) / Math.max(total(a) + total(b), 1e-9),
    contained: shared / Math.max(Math.min(total(a), total(b)), FEW_WORDS),
    much: Math.min(1, shared / MUCH),
    leftOver: Math.min(1, (Math.min(total(a), total(b)) - shared) / MUCH),
  };
};

/** As much as two things that are said in questions of every kind: one of them is shared by chance. */
const FEW_COMMON = 3;
/** Half of a long question shared says more than half of a short one. */
const MUCH = 10;
/** Words of a short question that are few may all be in another by chance. */
const FEW_WORDS = 2;

/** Two or three ordinary words, or one thing and a word: as much is shared by strangers. */
const HARDLY = 10;
/** Nothing that matters more is shared by chance. */
const MUCH_TOLD = 30;
/** As much as three or four details that one has and the other has not. */
const FURTHER = 6;

export type Features = {
  /** Of {@link FEATURES}, in their order. */
  values: number[];
  contrasts: Contrast[];
  /** One is the other word for word, or nearly, and nothing tells them apart. */
  repeated: boolean;
};

const NEARLY = 0.85;
/** Words more may be thanks or emphasis, as long as they name no further thing. */
const sameThings = (a: ComparableText, b: ComparableText, aspect: 'topic' | 'detail'): boolean =>
  a.said[aspect].total + b.said[aspect].total === 0 || share(a, b, aspect).dice > 1 - 1e-9;
/** So little of what one asks about is spoken of in the other, that they ask about two things. */
const MISSED = 0.4;
/** From here on a denial is what makes the difference. */
const MOSTLY = 0.75;

/** What is alike and what is not in a pair; symmetric. */
export const featuresOf = (
  a: ComparableText,
  b: ComparableText,
  sentences: Sentences = compareSentences(a, b),
): Features => {
  const topic = share(a, b, 'topic');
  const words = share(a, b, 'word');
  const details = share(a, b, 'detail');
  const common = share(a, b, 'common');
  const all = together(a, b, [topic, words, details]);
  const wordsContained = words.shared / Math.max(Math.min(a.said.word.total, b.said.word.total), FEW_WORDS);
  const contrasts = contrastsOf(a, b);
  const { exchanged, added, opposed, certain, closeness } = sentences;
  const aspects = aspectsOfBoth(a, b);
  const focus = Math.min(focusFound(a, b), focusFound(b, a));
  const bounds = compareBounds(a.reading.bounds, b.reading.bounds);
  const swapped = Math.max(
    exchanged,
    opposed,
    certain * Math.min(1, bounds.differ),
    certain * Math.max(aspects.differ, aspects.definitely),
    bounds.denied * (closeness > MOSTLY ? 1 : 0),
  );
  const surprise = surpriseOf(a, b);
  const hardly = Math.max(0, 1 - surprise / HARDLY);
  const form = (2 * common.shared) / Math.max(a.said.common.total + b.said.common.total, FEW_COMMON);
  const weigh = ({ said }: ComparableText): number => said.topic.total + said.detail.total + said.word.total * 0.5;
  const story = Math.min(1, STORY / Math.max(weigh(a), weigh(b), 1));
  return {
    contrasts: contrasts.found,
    repeated:
      closeness >= NEARLY &&
      (added === 0 || (sameThings(a, b, 'topic') && sameThings(a, b, 'detail'))) &&
      exchanged + opposed + aspects.differ + aspects.definitely + bounds.differ + contrasts.whole + contrasts.silent ===
        0 &&
      (bounds.denied === 0 || closeness === 1),
    values: [
      1,
      topic.dice,
      topic.contained,
      a.said.topic.total === 0 || b.said.topic.total === 0 ? 1 : 0,
      details.dice,
      form,
      words.dice,
      wordsContained,
      share(a, b, 'pair').dice,
      share(a, b, 'law').dice,
      topic.contained * wordsContained,
      contrasts.whole * story,
      contrasts.partial * story,
      contrasts.silent * story,
      swapped,
      added,
      aspects.differ,
      aspects.definitely,
      aspects.shared,
      aspects.ofOne,
      Math.min(1, bounds.differ),
      bounds.ofOne,
      all.dice,
      all.contained,
      focus,
      focus < MISSED ? 1 - focus / MISSED : 0,
      aspects.differ * all.contained * story,
      aspects.definiteOfOne * all.contained * story,
      aspects.otherwise * all.contained * story,
      all.much * (1 - swapped) * story,
      all.leftOver,
      sentences.turned * story,
      aspects.whether * all.contained * story,
      a.said.topic.total > 0 && b.said.topic.total > 0 && topic.shared === 0 ? 1 : 0,
      Math.min(1, surprise / MUCH_TOLD),
      hardly,
      wordsContained * hardly,
      Math.min(1, (a.said.detail.total + b.said.detail.total - 2 * details.shared) / FURTHER),
      form * (1 - story),
      aspects.differ * (1 - story),
      aspects.differ * (1 - Math.min(1, wordsContained)),
    ],
  };
};
