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

/** One warning a row, the graver first. A skipped row warns of nothing and is nobody's double. */
export const warningsOf = (rows: readonly Row[]): (Warning | null)[] => {
  const words = rows.map(({ text, skipped }) => (skipped ? null : wordsOf(text)));
  return rows.map(({ text }, index) => {
    const own = words[index];
    if (!own) return null;
    const warning = warningOfText(text, own);
    if (warning && blocks(warning)) return warning;
    const same = words.findIndex((other, at) => at < index && other && other.size > 0 && likeness(own, other) >= ALIKE);
    return same === -1 ? warning : { kind: 'duplicate', of: same + 1 };
  });
};
