import { readLegalReferences } from './legal-reference.ts';
import { aspectsOf } from './similar-aspects.ts';
import { type Bounds, boundsOf } from './similar-bounds.ts';
import { unchatted } from './similar-chat.ts';
import { CONCEPTS, conceptAt } from './similar-concepts.ts';
import { hashOf, hashOfPair } from './similar-hash.ts';
import { soundsOf } from './similar-sounds.ts';
import type { Kind } from './similar-terms.ts';
import { syllableWeight } from './similar-weights.ts';
import { readSyllables, type Syllable } from './syllables.ts';

/**
 * A concept or a word in its place: what it says and as it is written, as hashes; how many syllables; what sharing it counts, and what
 * it tells when another stands there instead.
 */
export type Part = {
  token: number;
  surface: number;
  weight: number;
  exchange: number;
  length: number;
  /** Id of the concept; -1: a word. */
  concept: number;
  /** Stands in a clause that asks. */
  focus: boolean;
  /** Of a word, its vowels with their marks as a few bits: "thu", "thứ" and "thử" sound alike. 0: written without marks, or no word. */
  marks: number;
};

export type Aspect = Kind | 'pair' | 'law';
export type Said = { readonly weights: ReadonlyMap<number, number>; readonly total: number };

/** What a text says, in its order: everything that comparing it needs. */
export type Reading = {
  parts: readonly Part[];
  laws: readonly { token: number; weight: number }[];
  /** Bits of `aspectsOf`. */
  aspects: number;
  bounds: Bounds;
};

/** A question read once, to be compared with many. */
export type ComparableText = {
  reading: Reading;
  /** What it says, each thing once, with what sharing it counts. */
  said: { readonly [K in Aspect]: Said };
  /** By token of a word: its marks, 0 where it is not always the same ones. */
  marks: ReadonlyMap<number, number>;
  /** By index of the concepts' groups: ids of the concepts that the text has. */
  concepts: ReadonlyMap<number, ReadonlySet<number>>;
};

/** One that was read from its text, and not from what is stored of it: grams are made of its sounds. */
export type ReadText = ComparableText & { sounds: readonly string[] };

const NUMBER = 0.3;
/** A name tells who asks, not what. */
const NAME = 0.05;
const LEGAL_TEXT = 1;
const LEGAL_PART = 0.5;
/** Below it a word is filling and no part of what may be exchanged. */
const FILLING = 0.1;

/** "214/UBND-KT": which letter, not what it asks; of a law it is read as one. */
const FILE_NUMBER = /(?<![\p{L}\p{N}/])\d{1,5}\/\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d&]+)*(?![\p{L}\p{N}])/gu;

/** As many bits as a packed part has for them. */
const MARKS = 0xfff;
const marksOf = ({ exact }: Syllable, plain: boolean): number =>
  plain ? 0 : hashOf(exact.replace(/[^\u0080-\uffffaeiouy]/g, '').replaceAll('y', 'i')) & MARKS || 1;

const isNumber = (key: string): boolean => /^\d/.test(key);
/** "xã Sơn Mỹ", "chợ Tân Thắng", "ông Hùng": what follows in capitals is a name. */
const NAMED = new Set('xa phuong thon huyen tinh ap ban to cho ong ba chi anh ti khu xom buon lang'.split(' '));
/** A number counts with what it measures or numbers; "37 giấy phép" and "40 giấy phép" are one question. */
const MEASURED = new Set('kv v do lit met m km tuoi phan tr trieu kw kwp mw mwp kg tan ngay thang gio'.split(' '));
const NUMBERED = new Set('hang mau cap loai nhom form bac'.split(' '));

const isCapital = ({ written }: Syllable): boolean => /^\p{Lu}/u.test(written) && !/^\p{Lu}+$/u.test(written);

/** Which syllables belong to names of places and people. */
const namesIn = (syllables: readonly Syllable[]): boolean[] => {
  const named: boolean[] = [];
  syllables.forEach((syllable, at) => {
    const before = syllables[at - 1];
    named.push(isCapital(syllable) && before !== undefined && (NAMED.has(before.key) || named[at - 1] === true));
  });
  return named;
};

const CLAUSE = /[?.,;:!()\n]/;
const TURNS = new Set(['thi', 'ma', 'nen']);
/** Some clauses tell the circumstances, others ask: "… bị mất điện, ai bồi thường?" Which syllables stand in one that asks; none does: all. */
const focusOf = (syllables: readonly Syllable[], asking: readonly boolean[], text: string): boolean[] => {
  const focus: boolean[] = syllables.map(() => false);
  let from = 0;
  for (let at = 0; at < syllables.length; at++) {
    const [one, next] = [syllables[at], syllables[at + 1]];
    if (one && next && !TURNS.has(next.key) && !CLAUSE.test(text.slice(one.end, next.start))) continue;
    if (asking.slice(from, at + 1).some(Boolean)) focus.fill(true, from, at + 1);
    from = at + 1;
  }
  return focus.some(Boolean) ? focus : focus.fill(true);
};

const partsOf = (
  syllables: readonly Syllable[],
  sounds: readonly string[],
  asking: readonly boolean[],
  focus: readonly boolean[],
  plain: boolean,
): Part[] => {
  const parts: Part[] = [];
  const named = namesIn(syllables);
  for (let at = 0; at < syllables.length; ) {
    const found = conceptAt(syllables, sounds, at, plain);
    if (found) {
      const { id, token, weight } = found.concept;
      const surface = syllables.slice(at, found.next).map(({ key }) => key);
      const length = surface.length;
      const exchange = asking.slice(at, found.next).every(Boolean) ? 0 : weight;
      parts.push({
        token,
        surface: hashOf(surface.join(' ')),
        weight,
        exchange,
        length,
        concept: id,
        focus: focus[at] === true,
        marks: 0,
      });
      at = found.next;
      continue;
    }
    const syllable = syllables[at];
    if (syllable === undefined) break;
    const { key } = syllable;
    const weight = isNumber(key) ? NUMBER : named[at] ? NAME : syllableWeight(syllable, plain);
    const measured = MEASURED.has(syllables[at + 1]?.key ?? '') || NUMBERED.has(syllables[at - 1]?.key ?? '');
    const exchange = asking[at] ? 0 : isNumber(key) ? (measured ? 1 : 0) : weight;
    parts.push({
      token: hashOf(sounds[at] ?? ''),
      surface: hashOf(key),
      weight,
      exchange: exchange > FILLING ? exchange : 0,
      length: 1,
      concept: -1,
      focus: focus[at] === true,
      marks: marksOf(syllable, plain),
    });
    at += 1;
  }
  return parts;
};

/** Reads a question for {@link compareTexts}. Any text will do, also an empty one. */
export const readComparable = (text: string): ReadText => {
  const written = unchatted(text.normalize('NFC'));
  const bare = written.replace(FILE_NUMBER, ' ');
  const { folded, syllables, plain } = readSyllables(bare);
  const laws = readLegalReferences(bare === written ? folded : readSyllables(written).folded).flatMap(
    ({ kind, number, article }) => [
      { token: hashOf(`${kind} ${number}`), weight: LEGAL_TEXT },
      ...(article === undefined ? [] : [{ token: hashOf(`${kind} ${number} ${article}`), weight: LEGAL_PART }]),
    ],
  );
  const sounds = soundsOf(syllables);
  const { bits, asking } = aspectsOf(sounds);
  const reading = {
    parts: partsOf(syllables, sounds, asking, focusOf(syllables, asking, bare), plain),
    laws,
    aspects: bits,
    bounds: boundsOf(syllables, bare),
  };
  return { ...comparableOf(reading), sounds };
};

/** What can be compared, of what was read. */
export const comparableOf = (reading: Reading): ComparableText => {
  const topic = new Map<number, number>();
  const detail = new Map<number, number>();
  const common = new Map<number, number>();
  const word = new Map<number, number>();
  const pair = new Map<number, number>();
  const law = new Map<number, number>();
  const marks = new Map<number, number>();
  const of = { topic, detail, common, word };
  const concepts = new Map<number, Set<number>>();
  let before: Part | undefined;
  for (const part of reading.parts) {
    const { token, weight } = part;
    const concept = CONCEPTS[part.concept];
    if (concept && concept.kind !== 'word') {
      of[concept.kind].set(token, weight);
      const others = concepts.get(concept.group);
      if (others) others.add(concept.id);
      else concepts.set(concept.group, new Set([concept.id]));
      before = undefined;
      continue;
    }
    if (!word.has(token)) {
      word.set(token, weight);
      if (part.concept < 0) marks.set(token, part.marks);
    } else if (marks.get(token) !== part.marks) marks.set(token, 0);
    if (weight <= FILLING) {
      before = undefined;
      continue;
    }
    if (before) pair.set(hashOfPair(before.token, token), (before.weight + weight) / 2);
    before = part;
  }
  for (const { token, weight } of reading.laws) law.set(token, weight);
  return {
    reading,
    said: {
      topic: summed(topic),
      detail: summed(detail),
      common: summed(common),
      word: summed(word),
      pair: summed(pair),
      law: summed(law),
    },
    marks,
    concepts,
  };
};

const summed = (weights: ReadonlyMap<number, number>): Said => {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { weights, total };
};
