import type { CompiledTerm } from './compiled-term.ts';

/**
 * People put things in other words than the catalogue: "đến tận nhà ép mua" for "bán hàng tận nhà". Two neighbouring syllables that occur
 * in the terms of one owner alone therefore count a little by themselves.
 */
export const fragmentsOf = (terms: readonly CompiledTerm[]): CompiledTerm[] => {
  const whole = new Set(terms.map(({ exact }) => exact.join(' ')));
  const fragments = new Map<string, CompiledTerm>();
  const shared = new Set<string>();
  for (const term of terms) {
    if (term.keys.length < 3 || term.citation !== null) continue;
    const words = term.words;
    for (let at = 0; at + 2 <= term.keys.length; at++) {
      const exact = term.exact.slice(at, at + 2);
      const id = exact.join(' ');
      if (whole.has(id) || exact.some((syllable) => syllable.length < 2)) continue;
      const known = fragments.get(id);
      if (known !== undefined && known.owner !== term.owner) shared.add(id);
      else if (known === undefined)
        fragments.set(id, {
          ...term,
          term: words.slice(at, at + 2).join(' '),
          words: words.slice(at, at + 2),
          keys: term.keys.slice(at, at + 2),
          exact,
          fragment: true,
        });
    }
  }
  return [...fragments].filter(([id]) => !shared.has(id)).map(([, fragment]) => fragment);
};
