/**
 * What is written between the letters without being read: soft hyphens, zero-width characters and directional marks. The joiner U+200D stays,
 * it holds emoji together.
 */
const UNSEEN = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

const compose = (text: string): string => text.replace(UNSEEN, '').normalize('NFC');

/** For comparing: NFC, every run of white space (line breaks, NBSP) one space. */
export const plainText = (text: string): string => compose(text).replace(/\s+/g, ' ').trim();

/** For people: as {@link plainText}, but with its line breaks; empty lines are dropped. */
export const bodyText = (text: string): string =>
  compose(text)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
