import { soundOf } from './spelling.ts';
import type { Syllable } from './syllables.ts';

/** Vietnamese has some seven thousand syllables; what else people write is not kept for ever. */
const KEPT = 20_000;
const kept = new Map<string, string>();

const soundKept = (key: string): string => {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const sound = soundOf(key);
  kept.set(key, sound);
  return sound;
};

/** How the syllables of a text sound, one for each. */
export const soundsOf = (syllables: readonly Syllable[]): string[] => syllables.map(({ key }) => soundKept(key));
