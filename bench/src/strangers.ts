import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ComparableText, readComparable } from '@caunoi/routing/similar-text';

// Questions that are certainly two: of different departments or ministries. Hardly any pair of them is alike, so those that a model takes
// for one are looked for among all of them.

const TRAINING = path.resolve(import.meta.dirname, '../../packages/routing/training');

/** `owner`: a department or another ministry; `field`: where it is known. */
export type Sentence = { text: string; owner: string; field: string | undefined; read: ComparableText };
type Line = { text: string; field?: string; department?: string; ministry?: string };

/** FNV-1a of the text: which half it is of does not change when others are added. */
const halfOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 3) & 1;
};

/** The router's training corpus in two halves, by text: the first is learnt from, the second tells what it is worth. */
export const readHalves = (): [learnt: Sentence[], heldOut: Sentence[]] => {
  const halves: [Sentence[], Sentence[]] = [[], []];
  for (const name of readdirSync(TRAINING).filter((file) => file.endsWith('.jsonl')))
    for (const line of readFileSync(path.join(TRAINING, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { text, field, department, ministry }: Line = JSON.parse(line);
      const owner = ministry ?? department ?? field?.split('.')[0] ?? '';
      halves[halfOf(text) === 0 ? 0 : 1].push({ text, owner, field, read: readComparable(text) });
    }
  return halves;
};

/** Calls back for each pair of different owners. */
export const eachStrangers = (sentences: readonly Sentence[], see: (a: Sentence, b: Sentence) => void): number => {
  let pairs = 0;
  for (const [at, one] of sentences.entries())
    for (let next = at + 1; next < sentences.length; next++) {
      const other = sentences[next];
      if (other === undefined || other.owner === one.owner) continue;
      pairs += 1;
      see(one, other);
    }
  return pairs;
};
