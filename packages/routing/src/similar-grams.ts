import { CONCEPTS } from './similar-concepts.ts';
import { hashOf } from './similar-hash.ts';
import { type ReadText, readComparable } from './similar-text.ts';
import { soundOf } from './spelling.ts';

/** So many at most of a kind: a text of 20,000 characters is found by its beginning. */
const MOST = 300;

export type Grams = {
  /** Of neighbouring syllables, as they sound: pairs, and triples of common ones. */
  words: number[];
  /** Of two concepts that the text has, so that "chai gas … hết hạn" finds "bình LPG quá hạn". */
  concepts: number[];
};

/** Everybody writes these, before or after anything. */
const COURTESY = new Set('de nghi huong dan kinh mong cho hoi xin em oi cac bac anh chi'.split(' ').map(soundOf));

/** What an index of questions keeps of one: distinct hashes, the same however the text was typed. */
export const gramsOf = (text: string): Grams => gramsOfComparable(readComparable(text));

/** The same of a text that was read already. */
export const gramsOfComparable = ({ concepts: said, sounds }: ReadText): Grams => {
  const concepts = new Set<number>();
  const names = [...said.values()]
    .flatMap((ids) => [...ids])
    .flatMap((id) => (CONCEPTS[id]?.kind === 'common' ? [] : (CONCEPTS[id]?.name ?? [])))
    .sort();
  for (const [at, name] of names.entries())
    for (const other of names.slice(at)) if (concepts.size < MOST) concepts.add(hashOf(`${name}&${other}`));
  const words = new Set<number>();
  for (const [at, sound] of sounds.entries()) {
    if (words.size >= MOST) break;
    const [second, third] = [sounds[at + 1], sounds[at + 2]];
    if (second === undefined) break;
    if (COURTESY.has(sound) && COURTESY.has(second)) continue;
    words.add(hashOf(`${sound} ${second}`));
    if (third !== undefined && (sound.length < 3 || second.length < 3 || third.length < 3))
      words.add(hashOf(`${sound} ${second} ${third}`));
  }
  return { words: [...words], concepts: [...concepts] };
};

/** As they are stored: both kinds in one array. */
export const storedGrams = (text: string): number[] => storedGramsOf(readComparable(text));
export const storedGramsOf = (read: ReadText): number[] => {
  const { words, concepts } = gramsOfComparable(read);
  return [...new Set([...words, ...concepts])];
};
