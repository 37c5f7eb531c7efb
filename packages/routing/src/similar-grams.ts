import { readComparable } from './similar-text.ts';
import { soundOf } from './spelling.ts';
import { readSyllables } from './syllables.ts';

/** FNV-1a, as PostgreSQL's `integer`: signed, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
};

/** So many at most of one text: a question of 20,000 characters is found by its beginning. */
const MOST_GRAMS = 600;

/**
 * What an index of questions keeps of one: hashes of pairs and triples of syllables as they sound, and of pairs of the concepts that it
 * mentions, so that "chai gas … hết hạn" finds "bình LPG quá hạn". Distinct, in no order that means anything.
 */
export const gramsOf = (text: string): number[] => {
  const grams = new Set<number>();
  const { said } = readComparable(text);
  const concepts = [...said.topic.weights.keys(), ...said.detail.weights.keys()].sort();
  for (const [at, concept] of concepts.entries())
    for (const other of concepts.slice(at)) {
      if (grams.size >= MOST_GRAMS / 2) break;
      grams.add(hashOf(`${concept}&${other}`));
    }
  const sounds = readSyllables(text.normalize('NFC')).syllables.map(({ key }) => soundOf(key));
  for (const [at, sound] of sounds.entries()) {
    if (grams.size >= MOST_GRAMS) break;
    const [second, third] = [sounds[at + 1], sounds[at + 2]];
    if (second !== undefined) grams.add(hashOf(`${sound} ${second}`));
    if (second !== undefined && third !== undefined) grams.add(hashOf(`${sound} ${second} ${third}`));
  }
  return [...grams];
};
