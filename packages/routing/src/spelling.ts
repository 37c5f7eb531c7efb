/**
 * Slips that clerks really make: sounds a dialect does not tell apart (s/x, tr/ch, gi/d/r, final n/ng and t/c), letters
 * dropped or doubled. Works on folded syllables.
 */
export type Spelling = { nearby: (key: string) => readonly string[] };

/** How a syllable sounds once the distinctions that dialects blur are gone. */
export const soundOf = (key: string): string =>
  key
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^tr/, 'ch')
    .replace(/^s/, 'x')
    .replace(/^(?:gi|r)(?=[aeiouy])/, 'd')
    .replace(/^(?:k|q)(?!h)/, 'c')
    .replace(/uou/, 'uu')
    .replace(/ng$/, 'n')
    .replace(/c$/, 't');

const withoutOneLetter = (key: string): string[] =>
  Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1));

/** Below this many letters nearly everything is one letter away from something. */
const SHORTEST_FOR_LETTERS = 4;
const NOTHING: readonly string[] = [];

const append = (index: Map<string, string[]>, at: string, word: string): void => {
  const words = index.get(at);
  if (words === undefined) index.set(at, [word]);
  else if (!words.includes(word)) words.push(word);
};

export const compileSpelling = (vocabulary: ReadonlySet<string>): Spelling => {
  const bySound = new Map<string, string[]>();
  const byDeletion = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (/\d/.test(word) || word.length < 2) continue;
    append(bySound, soundOf(word), word);
    if (word.length >= SHORTEST_FOR_LETTERS)
      for (const shorter of withoutOneLetter(word)) append(byDeletion, shorter, word);
  }
  return {
    /** Syllables of the vocabulary that `key` may have been meant to be; a known syllable is only taken for its sound-alikes. */
    nearby: (key) => {
      if (key.length < 2 || /\d/.test(key)) return NOTHING;
      const alike = (bySound.get(soundOf(key)) ?? NOTHING).filter((word) => word !== key);
      if (vocabulary.has(key) || key.length < SHORTEST_FOR_LETTERS - 1) return alike;
      const found = new Set(alike);
      for (const word of byDeletion.get(key) ?? NOTHING) found.add(word);
      for (const shorter of withoutOneLetter(key)) {
        if (vocabulary.has(shorter) && shorter.length >= SHORTEST_FOR_LETTERS - 1) found.add(shorter);
        for (const word of byDeletion.get(shorter) ?? NOTHING) if (word.length === key.length) found.add(word);
      }
      return [...found];
    },
  };
};
