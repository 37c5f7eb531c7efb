import { AppError } from './app-error.ts';

// Control characters other than tab and line breaks mean nothing in a question, and PostgreSQL refuses U+0000.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** NFC, so that text typed on a Mac equals the same text typed elsewhere; line ends as \n; no halves of characters, which JSON may have. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC');

/** No body of ours goes half as deep; one of a hundred thousand brackets would overflow the stack. */
const DEEPEST = 20;

/** The same of every text in a JSON value. Throws `malformed-body` for one that is nested absurdly deep. */
export function cleanDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > DEEPEST) throw new AppError('malformed-body');
  if (Array.isArray(value)) return value.map((inner) => cleanDeep(inner, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner, depth + 1)]));
}
