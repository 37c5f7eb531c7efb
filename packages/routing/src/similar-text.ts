import { COMMON_SYLLABLES } from './common-syllables.ts';
import { readLegalReferences } from './legal-reference.ts';
import { CONCEPT_GROUPS, type Kind } from './similar-terms.ts';
import { syllableWeight } from './similar-weights.ts';
import { soundOf } from './spelling.ts';
import { readSyllables, type Syllable } from './syllables.ts';

/** A concept or a word in its place: as it is written, how many syllables, what it tells when another stands there instead. */
export type Part = { token: string; surface: string; weight: number; length: number };

export type Aspect = Kind | 'word' | 'pair' | 'law';
export type Said = { readonly weights: ReadonlyMap<string, number>; readonly total: number };

/** A question read once, to be compared with many. */
export type ComparableText = {
  /** What it says, each thing once, with what sharing it counts. */
  said: { readonly [K in Aspect]: Said };
  /** Concepts and words in their order. */
  sequence: readonly Part[];
  /** By index of {@link CONCEPT_GROUPS}: the names of its concepts that the text has. */
  concepts: ReadonlyMap<number, ReadonlySet<string>>;
};

type Concept = { group: number; name: string; key: string; exact: string };
type Node = { next: Map<string, Node>; concept?: Concept };

const newNode = (): Node => ({ next: new Map() });

const compileTerms = (): Node => {
  const root = newNode();
  CONCEPT_GROUPS.forEach(({ concepts }, group) => {
    for (const line of concepts.split('\n')) {
      const wordings = line.split(',').map((wording) => wording.trim());
      for (const wording of wordings) {
        const { syllables } = readSyllables(wording);
        let node = root;
        for (const { key } of syllables) {
          const sound = soundOf(key);
          const next = node.next.get(sound) ?? newNode();
          node.next.set(sound, next);
          node = next;
        }
        node.concept ??= {
          group,
          name: wordings[0] ?? wording,
          key: syllables[0]?.key ?? '',
          exact: syllables[0]?.exact ?? '',
        };
      }
    }
  });
  return root;
};
const ROOT = compileTerms();

const NUMBER = 0.3;
/** A name tells who asks, not what. */
const NAME = 0.05;
const LEGAL_TEXT = 1;
const LEGAL_PART = 0.5;
/** Below it a word is filling and no part of what may be exchanged. */
const FILLING = 0.1;

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

/** A lone syllable must have its marks; where nothing has marks, it must be a rare one. */
const isMeant = (concept: Concept, syllable: Syllable, plain: boolean): boolean =>
  syllable.key === concept.key &&
  (syllable.expanded || (plain ? !COMMON_SYLLABLES.has(syllable.key) : syllable.exact === concept.exact));

/** The longest wording that begins at a syllable; "hội trợ" is meant to be "hội chợ". */
const conceptAt = (
  syllables: readonly Syllable[],
  first: number,
  plain: boolean,
): { concept: Concept; next: number } | undefined => {
  let node: Node | undefined = ROOT;
  let found: { concept: Concept; next: number } | undefined;
  for (let at = first; at < syllables.length; at++) {
    const syllable = syllables[at];
    node = syllable && node.next.get(soundOf(syllable.key));
    if (node === undefined || syllable === undefined) break;
    const { concept } = node;
    if (concept && (at > first || isMeant(concept, syllable, plain))) found = { concept, next: at + 1 };
  }
  return found;
};

/** How people type to one another, written out. Only what stands alone and cannot be read otherwise. */
const CHAT: Readonly<Record<string, string>> = {
  ko: 'không',
  kg: 'không',
  kh: 'không',
  k: 'không',
  hok: 'không',
  dc: 'được',
  đc: 'được',
  đk: 'đăng ký',
  j: 'gì',
  ntn: 'như thế nào',
  tn: 'thế nào',
  vs: 'với',
  sp: 'sản phẩm',
  hs: 'hồ sơ',
  qđ: 'quy định',
  mn: 'mọi người',
  bn: 'bao nhiêu',
  bc: 'báo cáo',
  tp: 'thành phố',
  nv: 'nhiệm vụ',
};
const unchatted = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}/.-])[\p{Ll}]{1,3}(?![\p{L}\p{N}/-])/gu, (word) => CHAT[word] ?? word);

/** Reads a question for {@link compareTexts}. Any text will do, also an empty one. */
export const readComparable = (text: string): ComparableText => {
  const { folded, syllables, plain } = readSyllables(unchatted(text.normalize('NFC')));
  const said: Record<Aspect, Map<string, number>> = {
    topic: new Map(),
    detail: new Map(),
    common: new Map(),
    word: new Map(),
    pair: new Map(),
    law: new Map(),
  };
  const sequence: Part[] = [];
  const concepts = new Map<number, Set<string>>();
  const add = (aspect: Aspect, token: string, weight: number): void => {
    if (!said[aspect].has(token)) said[aspect].set(token, weight);
  };
  const named = namesIn(syllables);
  let before: { token: string; weight: number } | undefined;
  for (let at = 0; at < syllables.length; ) {
    const found = conceptAt(syllables, at, plain);
    if (found) {
      const { group, name } = found.concept;
      const { weight, kind } = CONCEPT_GROUPS[group] ?? { weight: 0, kind: 'common' };
      add(kind, name, weight);
      const surface = syllables.slice(at, found.next).map(({ key }) => key);
      sequence.push({ token: name, surface: surface.join(' '), weight, length: surface.length });
      const others = concepts.get(group);
      if (others) others.add(name);
      else concepts.set(group, new Set([name]));
      before = undefined;
      at = found.next;
      continue;
    }
    const syllable = syllables[at];
    if (syllable === undefined) break;
    const { key } = syllable;
    const token = soundOf(key);
    const weight = isNumber(key) ? NUMBER : named[at] ? NAME : syllableWeight(syllable, plain);
    const measured = MEASURED.has(syllables[at + 1]?.key ?? '') || NUMBERED.has(syllables[at - 1]?.key ?? '');
    const exchangeWeight = isNumber(key) ? (measured ? 1 : 0) : weight;
    add('word', token, weight);
    sequence.push({ token, surface: key, weight: exchangeWeight > FILLING ? exchangeWeight : 0, length: 1 });
    if (before && weight > FILLING) add('pair', `${before.token} ${token}`, (before.weight + weight) / 2);
    before = weight > FILLING ? { token, weight } : undefined;
    at += 1;
  }
  for (const { kind, number, article } of readLegalReferences(folded)) {
    add('law', `${kind} ${number}`, LEGAL_TEXT);
    if (article !== undefined) add('law', `${kind} ${number} ${article}`, LEGAL_PART);
  }
  return {
    said: {
      topic: summed(said.topic),
      detail: summed(said.detail),
      common: summed(said.common),
      word: summed(said.word),
      pair: summed(said.pair),
      law: summed(said.law),
    },
    sequence,
    concepts,
  };
};

const summed = (weights: ReadonlyMap<string, number>): Said => {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { weights, total };
};
