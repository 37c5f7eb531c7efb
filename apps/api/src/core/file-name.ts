import { cleanText } from './clean-text.ts';

/** Longest name that is kept, in characters. */
export const NAME_LENGTH = 200;
// Longer ones are nobody's: a header may carry 80 kB, on which the patterns below would spend half a minute.
const LONGEST_GIVEN = 1_000;
const NAMELESS = 'tep-dinh-kem';

// What Windows refuses in a name, and what makes "thư‮fdp.exe" read as "thưexe.pdf".
const FORBIDDEN = /[\\/:*?"<>|\n\t]/g;
const DIRECTION_AND_ZERO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A file's name as it is kept and offered for download: no path, no characters that deceive or that a system refuses, NFC, and an
 * extension that its content has. `extensions` are those that fit the content, the usual one first.
 */
export function cleanFileName(given: string, extensions: readonly string[]): string {
  const base = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).slice(-LONGEST_GIVEN);
  const cleaned = cleanText(base)
    .replace(DIRECTION_AND_ZERO_WIDTH, '')
    .replace(FORBIDDEN, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = cleaned.lastIndexOf('.');
  const fits = dot > 0 && extensions.includes(cleaned.slice(dot + 1).toLowerCase());
  const stem = (fits ? cleaned.slice(0, dot).trimEnd() : cleaned) || NAMELESS;
  const extension = fits ? cleaned.slice(dot) : `.${extensions[0] ?? 'bin'}`;
  return [...stem].slice(0, NAME_LENGTH - extension.length).join('') + extension;
}
