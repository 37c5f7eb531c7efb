import { foldVietnamese } from '@caunoi/routing/fold';
import { readLegalReferences } from '@caunoi/routing/legal-reference';

export type Cited = { document: string; article?: string | null };
export type WrittenText = { body: string; citations: readonly Cited[] };

/** From here on two texts say the same in nearly the same words. */
const NEARLY = 0.9;
/** Codes of tickets are of one question alone. */
const CODE = /\b[A-ZĐ]{2,6}-\d{4}-\d{6}\b/g;
/** Words that turn an answer into its opposite, however little else changes. */
const TURNS = new Set(['khong', 'chua', 'cam', 'mien', 'tru', 'ngoai']);

/**
 * Whether two answers tell a commune different things: other citations, other figures, a "không" more or less, or other words. Who is
 * addressed at the beginning, punctuation and diacritics make no difference.
 */
export const answersDiffer = (one: WrittenText, two: WrittenText): boolean =>
  !sameSet(citedBy(one), citedBy(two)) || wordsDiffer(wordsOf(one.body), wordsOf(two.body));

const wordsOf = (body: string): string[] => foldVietnamese(body.replace(CODE, ' ')).split(' ').filter(Boolean);

function wordsDiffer(one: readonly string[], two: readonly string[]): boolean {
  const telling = (word: string): boolean => TURNS.has(word) || /\d/.test(word);
  if (!sameCounts(one.filter(telling), two.filter(telling))) return true;
  return likeness(pairs(one), pairs(two)) < NEARLY;
}

/** "Nghị định số 139/2025/NĐ-CP" and "NĐ 139/2025" are one document. */
function citedBy({ citations }: WrittenText): Set<string> {
  return new Set(
    citations.map(({ document, article }) => {
      const folded = foldVietnamese(document);
      const [reference] = readLegalReferences(folded);
      const named = reference ? `${reference.kind} ${reference.number} ${reference.year ?? ''}` : folded;
      return `${named} | ${foldVietnamese(article ?? '')}`;
    }),
  );
}

const pairs = (words: readonly string[]): string[] =>
  words.length < 2 ? [...words] : words.slice(1).map((word, at) => `${words[at]} ${word}`);

const countsOf = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

function sameCounts(one: readonly string[], two: readonly string[]): boolean {
  const [first, second] = [countsOf(one), countsOf(two)];
  return first.size === second.size && [...first].every(([item, count]) => second.get(item) === count);
}

/** Dice's coefficient over what both have, each as often as it stands there. */
function likeness(one: readonly string[], two: readonly string[]): number {
  if (one.length + two.length === 0) return 1;
  const left = countsOf(two);
  let shared = 0;
  for (const item of one) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(item, count - 1);
  }
  return (2 * shared) / (one.length + two.length);
}

const sameSet = (one: Set<string>, two: Set<string>): boolean =>
  one.size === two.size && [...one].every((item) => two.has(item));
