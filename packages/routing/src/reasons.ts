import type { Evidence } from './evidence.ts';
import type { Features } from './features.ts';
import { contributions, type Model } from './model.ts';
import type { Neighbour, Reason } from './suggestion.ts';
import type { SyllableText } from './syllables.ts';

const SHOWN = 8;
const LEARNED_SHOWN = 3;
const SIMILAR_SHOWN = 3;
/** Of what spoke loudest: the rest is chance. */
const AUDIBLE = 0.4;

const reasonOf = ({ kind, label, level, start, end }: Evidence, text: string): Reason => {
  const place = { matched: text.slice(start, end), start, end };
  if (kind === 'legal_text') return { kind, citation: label, ...place };
  if (kind === 'procedure' && level !== undefined) return { kind, name: label, level, ...place };
  return { kind: 'term', term: label, ...place };
};

type Place = { start: number; end: number };

const isFree = (taken: readonly Place[], { start, end }: Place): boolean =>
  !taken.some((other) => start < other.end && other.start < end);

/**
 * The strongest evidence as reasons, in the order of the text and without overlaps, so that a page can highlight them. Fragments of
 * terms are shown only when there is nothing better.
 */
export const reasonsOf = (evidence: readonly Evidence[], text: string): Reason[] => {
  const whole = evidence.filter(({ kind }) => kind !== 'fragment');
  const shown: Evidence[] = [];
  for (const one of (whole.length > 0 ? whole : evidence).toSorted((a, b) => b.weight - a.weight)) {
    if (shown.length === SHOWN) break;
    if (isFree(shown, one)) shown.push(one);
  }
  return shown.sort((a, b) => a.start - b.start).map((one) => reasonOf(one, text));
};

/** The words that made the classifier think of a label, in the order of the text. */
export const learnedReasons = (
  model: Model,
  features: Features,
  label: number,
  text: string,
  { syllables }: SyllableText,
): Reason[] => {
  const spoke = [...contributions(model, features, label)]
    .map((weight, at) => ({ weight, at }))
    .filter(({ weight, at }) => weight > 0 && (features.firsts[at] ?? -1) >= 0)
    .sort((a, b) => b.weight - a.weight);
  const shown: Place[] = [];
  for (const { weight, at } of spoke) {
    if (shown.length === LEARNED_SHOWN || weight < AUDIBLE * (spoke[0]?.weight ?? 0)) break;
    const start = syllables[features.firsts[at] ?? 0]?.start ?? 0;
    const end = syllables[(features.nexts[at] ?? 1) - 1]?.end ?? start;
    if (end > start && isFree(shown, { start, end })) shown.push({ start, end });
  }
  return shown
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): Reason => ({ kind: 'learned', matched: text.slice(start, end), start, end }));
};

export const similarReasons = (neighbours: readonly Neighbour[], department: string): Reason[] =>
  neighbours
    .filter((one) => one.department === department)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SIMILAR_SHOWN)
    .map(({ ticketId, code, score }): Reason => ({ kind: 'similar', ticketId, code, score }));
