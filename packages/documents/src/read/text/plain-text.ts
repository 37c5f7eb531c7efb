/**
 * What is written between the letters without being read: soft hyphens, zero-width characters and directional marks. The joiner U+200D stays,
 * it holds emoji together.
 */
const UNSEEN = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

const compose = (text: string): string => text.replace(UNSEEN, '').normalize('NFC');

/** Most lines have single spaces only; looking first spares copying them. */
const oneSpaced = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** For comparing: NFC, every run of white space (line breaks, NBSP) one space. */
export const plainText = (text: string): string => oneSpaced(compose(text));

/** For people: as {@link plainText}, but with its line breaks; empty lines are dropped. */
export const bodyText = (text: string): string =>
  compose(text)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(oneSpaced)
    .filter((line) => line !== '')
    .join('\n');
