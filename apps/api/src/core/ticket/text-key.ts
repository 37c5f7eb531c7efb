import { sha256 } from '../ids.ts';

/** 16 bytes: two of a hundred million questions share a key once in 10²² such collections. */
const KEY_LENGTH = 32;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}/gu;

/** "hoà" and "hòa" are one word, "thuê" and "thuế" are two. */
function plainWord(word: string): string {
  const marks = (word.match(MARKS) ?? []).sort().join('');
  return word.replace(MARKS, '') + marks;
}

/** By what a question is known again: the same words have the same key, however they are capitalised, spaced and punctuated. */
export function textKey(body: string): string {
  const words = body.normalize('NFKD').toLowerCase().normalize('NFKD').match(WORD) ?? [];
  return sha256(words.map(plainWord).join(' ') || body.trim()).slice(0, KEY_LENGTH);
}
