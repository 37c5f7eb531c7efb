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

/** How much each syllable spoke for a label, by every stretch that it is part of. */
const voices = (model: Model, features: Features, label: number, length: number): Float64Array => {
  const bySyllable = new Float64Array(length);
  for (const [at, weight] of contributions(model, features, label).entries()) {
    const first = features.firsts[at] ?? -1;
    const next = features.nexts[at] ?? -1;
    if (first < 0) continue;
    for (let one = first; one < next; one++) bySyllable[one] = (bySyllable[one] ?? 0) + weight / (next - first);
  }
  return bySyllable;
};

/** The words that made the classifier think of a label, neighbours together, in the order of the text. */
export const learnedReasons = (
  model: Model,
  features: Features,
  label: number,
  text: string,
  { syllables }: SyllableText,
): Reason[] => {
  const spoke = voices(model, features, label, syllables.length);
  const audible = AUDIBLE * spoke.reduce((most, one) => Math.max(most, one), 0);
  const stretches: (Place & { voice: number })[] = [];
  let before = false;
  for (const [at, voice] of spoke.entries()) {
    const { start = 0, end = 0 } = syllables[at] ?? {};
    const last = stretches.at(-1);
    const loud = voice > 0 && voice >= audible;
    // An abbreviation written out is several syllables at one place.
    if (loud && last && (before || start < last.end)) {
      last.end = end;
      last.voice += voice;
    } else if (loud) stretches.push({ start, end, voice });
    before = loud;
  }
  return stretches
    .sort((a, b) => b.voice - a.voice)
    .slice(0, LEARNED_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): Reason => ({ kind: 'learned', matched: text.slice(start, end), start, end }));
};

export const similarReasons = (neighbours: readonly Neighbour[], department: string): Reason[] =>
  neighbours
    .filter((one) => one.department === department)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SIMILAR_SHOWN)
    .map(({ ticketId, code, score }): Reason => ({ kind: 'similar', ticketId, code, score }));
