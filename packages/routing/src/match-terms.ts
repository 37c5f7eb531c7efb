import { COMMON_SYLLABLES } from './common-syllables.ts';
import type { CompiledCatalogue, TermNode } from './compiled-catalogue.ts';
import type { CompiledTerm } from './compiled-term.ts';
import type { Syllable, SyllableText } from './syllables.ts';

export type TermMatch = {
  term: CompiledTerm;
  /** Syllable indices: from `first` up to, not including, `next`. */
  first: number;
  next: number;
  /** 0..1: how exactly the words of the term are there. */
  quality: number;
};

/** What a syllable costs that is spelled otherwise than in the term. */
const UNMARKED = 0.4;
const OTHER_MARKS = 0.5;
const MISSPELLED = 0.6;
/** A lone syllable typed without marks: "cho" is most often not "chợ". */
const LONE_UNMARKED = 0.55;
const LONE_UNMARKED_COMMON = 0.1;

const hasMarks = (exact: string): boolean => /[^\x20-\x7e]/.test(exact);

const slipOf = (syllable: Syllable, exact: string, plain: boolean): number => {
  if (syllable.expanded || syllable.exact === exact) return 0;
  if (plain) return 0;
  return hasMarks(syllable.exact) ? OTHER_MARKS : UNMARKED;
};

const qualityOf = (term: CompiledTerm, slips: number, text: SyllableText, syllable: Syllable): number => {
  const { length } = term.keys;
  if (length > 1) {
    const allowed = length === 2 ? MISSPELLED : 0.4 * length;
    return slips > allowed ? 0 : 1 - slips / length;
  }
  if (slips > 0) return 0;
  const unmarked = text.plain && !syllable.expanded && hasMarks(term.exact[0] ?? '');
  if (!unmarked) return 1;
  return COMMON_SYLLABLES.has(syllable.key) ? LONE_UNMARKED_COMMON : LONE_UNMARKED;
};

/** Every term of the catalogue that the text contains, one misspelled syllable allowed in terms of several. */
export const matchTerms = ({ root, spelling }: CompiledCatalogue, text: SyllableText): TermMatch[] => {
  const { syllables, plain } = text;
  const best = new Map<CompiledTerm, TermMatch[]>();

  const keep = (term: CompiledTerm, first: number, next: number, misspelled: number): void => {
    let slips = 0;
    for (let at = first; at < next; at++) {
      const syllable = syllables[at];
      if (syllable === undefined) return;
      slips += at === misspelled ? MISSPELLED : slipOf(syllable, term.exact[at - first] ?? '', plain);
    }
    const lone = syllables[first];
    if (lone === undefined || (misspelled >= 0 && term.keys.length === 1)) return;
    const quality = qualityOf(term, slips, text, lone);
    if (quality <= 0) return;
    const match = { term, first, next, quality };
    const known = best.get(term);
    if (known === undefined) best.set(term, [match]);
    else if (known.at(-1)?.first === first) {
      if ((known.at(-1)?.quality ?? 0) < quality) known[known.length - 1] = match;
    } else known.push(match);
  };

  const walk = (node: TermNode, first: number, at: number, misspelled: number): void => {
    for (const term of node.terms) keep(term, first, at, misspelled);
    const syllable = syllables[at];
    if (syllable === undefined || node.next.size === 0) return;
    const next = node.next.get(syllable.key);
    if (next !== undefined) walk(next, first, at + 1, misspelled);
    if (misspelled >= 0 || syllable.expanded) return;
    for (const meant of nearby(at)) {
      const slipped = node.next.get(meant);
      if (slipped !== undefined) walk(slipped, first, at + 1, at);
    }
  };

  const nearbyOf: (readonly string[] | undefined)[] = [];
  const nearby = (at: number): readonly string[] => {
    let found = nearbyOf[at];
    if (found === undefined) {
      found = spelling.nearby(syllables[at]?.key ?? '');
      nearbyOf[at] = found;
    }
    return found;
  };

  for (let first = 0; first < syllables.length; first++) walk(root, first, first, -1);
  return [...best.values()].flat();
};
