import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { readLegalReferences } from './legal-reference.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import type { Reason } from './suggest.ts';
import { readSyllables } from './syllables.ts';

export type Evidence = { reason: Reason; field: string | null; weight: number };

export type OwnerScore = { owner: number; score: number; evidence: Evidence[] };

/** A decree names its owner more surely than most words do. */
const LEGAL_WEIGHT = 2.2;
/** What a question opens with, its subject, says best what it is about. */
const OPENING = 1.25;
/** The same term said again confirms, it does not add a new fact. */
const REPEATED = 0.3;
/** "chợ" inside "chợ biên giới" is not about markets. */
const INSIDE_ANOTHERS = 0.4;

const strengthOf = ({ term, quality }: TermMatch): number => term.weight * quality;

/** For every syllable the longest good match that covers it: what the words there are really about. */
const longestCover = (matches: readonly TermMatch[], syllables: number): (TermMatch | undefined)[] => {
  const cover: (TermMatch | undefined)[] = Array.from({ length: syllables });
  for (const match of matches) {
    if (match.quality < 0.7) continue;
    for (let at = match.first; at < match.next; at++) {
      const other = cover[at];
      if (other === undefined || match.next - match.first > other.next - other.first) cover[at] = match;
    }
  }
  return cover;
};

/** End of the first sentence or line. */
const openingOf = (text: string): number => {
  const end = text.search(/[?!;\n]|\.(?=\s)/);
  return end < 0 ? text.length : end;
};

/** Adds up what speaks for each owner, best first. Owners nothing speaks for are left out. */
export const scoreOwners = (catalogue: CompiledCatalogue, text: string): OwnerScore[] => {
  const read = readSyllables(text);
  const matches = matchTerms(catalogue, read);
  const cover = longestCover(matches, read.syllables.length);
  const opening = openingOf(text);
  const taken = new Map<number, Set<number>>();
  const times = new Map<TermMatch['term'], number>();
  const byOwner = new Map<number, OwnerScore>();

  const add = (owner: number, evidence: Evidence): void => {
    const known = byOwner.get(owner);
    if (known === undefined) byOwner.set(owner, { owner, score: evidence.weight, evidence: [evidence] });
    else {
      known.score += evidence.weight;
      known.evidence.push(evidence);
    }
  };

  for (const reference of readLegalReferences(read.folded)) {
    const start = read.positions[reference.start] ?? 0;
    const end = read.positions[reference.end] ?? text.length;
    for (const { citation, owner, share } of catalogue.legal.resolve(reference)) {
      const reason: Reason = { kind: 'legal_text', citation, matched: text.slice(start, end), start, end };
      add(owner, { reason, field: null, weight: LEGAL_WEIGHT * share });
    }
  }

  for (const match of matches.toSorted((a, b) => strengthOf(b) - strengthOf(a) || a.first - b.first)) {
    const { term, first, next } = match;
    const ownTaken = taken.get(term.owner) ?? new Set<number>();
    taken.set(term.owner, ownTaken);
    let free = true;
    for (let at = first; at < next; at++) if (ownTaken.has(at)) free = false;
    if (!free) continue;
    for (let at = first; at < next; at++) ownTaken.add(at);

    const around = cover[first];
    const inside =
      around !== undefined &&
      around.next - around.first > next - first &&
      around.next >= next &&
      around.term.owner !== term.owner;
    const said = times.get(term) ?? 0;
    times.set(term, said + 1);
    const start = read.syllables[first]?.start ?? 0;
    const weight =
      strengthOf(match) * (inside ? INSIDE_ANOTHERS : 1) * (start < opening ? OPENING : 1) * REPEATED ** said;
    const end = read.syllables[next - 1]?.end ?? text.length;
    const matched = text.slice(start, end);
    const reason: Reason =
      term.citation === null
        ? { kind: 'term', term: term.term, matched, start, end }
        : { kind: 'legal_text', citation: term.citation, matched, start, end };
    add(term.owner, { reason, field: term.field, weight });
  }
  return [...byOwner.values()].sort((a, b) => b.score - a.score || a.owner - b.owner);
};
