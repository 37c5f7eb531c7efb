/** What the letter around the questions says of itself. */
export type LetterHead = { number: string; title: string };

const NUMBER = /^số\s*:\s*(\S.{0,58}\S)$/i;
const ABOUT = /^v\s*\/\s*v\s*:?\s*(\S.*)$/i;

/** Number and subject out of the lines that are no question; empty where the letter does not say. */
export const readLetterHead = (lines: readonly string[]): LetterHead => {
  const find = (pattern: RegExp) => lines.map((line) => pattern.exec(line.trim())?.[1]).find(Boolean) ?? '';
  const about = find(ABOUT);
  return { number: find(NUMBER).replace(/\s+/g, ''), title: about.charAt(0).toUpperCase() + about.slice(1) };
};
