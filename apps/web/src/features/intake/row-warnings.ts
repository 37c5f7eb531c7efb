import { foldVietnamese } from '@caunoi/routing/fold';
import { QUESTION_LENGTH } from './question-draft.ts';
import type { Row } from './questions-draft.ts';

/** `blocks`: it cannot be sent like this. The others are for the reader to judge. */
export type Warning = { kind: 'empty' | 'short' | 'long' | 'two' } | { kind: 'duplicate'; of: number };

/** Fewer words are a heading at most. */
const FEWEST_WORDS = 4;
/** Share of common words from which two questions are taken for the same. */
const ALIKE = 0.8;

export const blocks = ({ kind }: Warning): boolean => kind === 'empty' || kind === 'short' || kind === 'long';

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldVietnamese(text).split(' ').filter(Boolean));

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  // Too different in length to be alike: most pairs end here.
  if (Math.min(a.size, b.size) < ALIKE * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
};

const warningOfText = (text: string, words: ReadonlySet<string>): Warning | null => {
  if (words.size === 0) return { kind: 'empty' };
  if (text.trim().length > QUESTION_LENGTH) return { kind: 'long' };
  if (words.size < FEWEST_WORDS || (words.size < FEWEST_WORDS * 2 && /^["“]?về (?:lĩnh vực|việc) /i.test(text.trim())))
    return { kind: 'short' };
  // Lettered parts are one question with several sides.
  return (text.match(/\?(?=\s+\S)/g) ?? []).length > 0 && !/^[a-zđ]\)/m.test(text) ? { kind: 'two' } : null;
};

/**
 * For each text the first before it that is alike. Texts that are 80% alike share one of their rarest words, so only
 * those are compared: of five hundred questions nearly none.
 */
const firstAlike = (texts: readonly (ReadonlySet<string> | null)[]): (number | null)[] => {
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of words ?? []) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rareness = (word: string) => frequency.get(word) ?? 0;
  const byRareWord = new Map<string, number[]>();
  return texts.map((words, index) => {
    if (!words) return null;
    const enough = words.size - Math.ceil(ALIKE * words.size) + 1;
    const rarest = [...words].sort((a, b) => rareness(a) - rareness(b) || (a < b ? -1 : 1)).slice(0, enough);
    const candidates = [...new Set(rarest.flatMap((word) => byRareWord.get(word) ?? []))].sort((a, b) => a - b);
    for (const word of rarest) byRareWord.set(word, [...(byRareWord.get(word) ?? []), index]);
    return candidates.find((at) => likeness(words, texts[at] ?? new Set()) >= ALIKE) ?? null;
  });
};

/** One warning a row, the graver first. A skipped row warns of nothing and is nobody's double. */
export const warningsOf = (rows: readonly Row[]): (Warning | null)[] => {
  const words = rows.map(({ text, skipped }) => (skipped ? null : wordsOf(text)));
  const alike = firstAlike(words);
  return rows.map(({ text }, index) => {
    const own = words[index];
    if (!own) return null;
    const warning = warningOfText(text, own);
    if (warning && blocks(warning)) return warning;
    const same = alike[index] ?? null;
    return same === null ? warning : { kind: 'duplicate', of: same + 1 };
  });
};
