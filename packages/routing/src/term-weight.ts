import type { CompiledTerm } from './compiled-term.ts';
import { SCENERY } from './scenery.ts';

const ownersBy = (
  terms: readonly CompiledTerm[],
  keysOf: (term: CompiledTerm) => string[],
): Map<string, Set<number>> => {
  const owners = new Map<string, Set<number>>();
  for (const term of terms)
    for (const key of keysOf(term)) {
      const known = owners.get(key);
      if (known === undefined) owners.set(key, new Set([term.owner]));
      else known.add(term.owner);
    }
  return owners;
};

/** Words of scenery say where a question plays rather than what it asks. */
const SCENERY_WEIGHT = 0.25;
/** Ten syllables are not ten times as telling as one. */
const LENGTH_EXPONENT = 0.75;
const SHARED_EXPONENT = 0.8;
/** What a syllable says even when every owner uses it. */
const BASE = 0.4;
/** A piece of a term may mean something else. */
const FRAGMENT = 0.3;
/** One syllable has many meanings. */
const LONE = 0.6;

/**
 * Rarer and longer terms tell more. Rarity is read off the catalogue itself: a syllable that occurs in the terms of many
 * owners ("kinh doanh") says little, one that only one owner uses ("rượu") says all.
 */
export const weighTerms = (terms: readonly CompiledTerm[], owners: number): void => {
  const bySyllable = ownersBy(terms, ({ exact }) => exact);
  const byTerm = ownersBy(terms, ({ exact }) => [exact.join(' ')]);
  const rarity = (syllable: string): number =>
    Math.log((owners + 1) / (bySyllable.get(syllable)?.size ?? 1)) / Math.log(owners + 1);
  for (const term of terms) {
    const sum = term.exact.reduce((total, syllable) => total + BASE + rarity(syllable), 0);
    const sharing = (byTerm.get(term.exact.join(' '))?.size ?? 1) ** SHARED_EXPONENT;
    const scenery = SCENERY.has(term.keys.join(' ')) ? SCENERY_WEIGHT : 1;
    const lone = term.exact.length === 1 ? LONE : 1;
    term.weight = (sum ** LENGTH_EXPONENT / sharing) * scenery * lone * (term.fragment ? FRAGMENT : 1);
  }
};
