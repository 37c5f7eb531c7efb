import type { AuthorityLevel } from './catalogue.ts';
import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { type LegalReference, readLegalReferences } from './legal-reference.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import { matchProcedures } from './procedures.ts';
import type { SyllableText } from './syllables.ts';

/** Something in the text that speaks for an owner. `start` and `end` are UTF-16 offsets in the text as it was given. */
export type Evidence = {
  owner: number;
  field: string | null;
  kind: 'term' | 'legal_text' | 'fragment' | 'procedure';
  /** The term, the citation in official form, or the name of the procedure. */
  label: string;
  /** Of a procedure: who decides it. */
  level?: AuthorityLevel;
  start: number;
  end: number;
  weight: number;
};

/** A decree names its owner more surely than most words do. */
const LEGAL_WEIGHT = 2.2;
/** A procedure that is named whole; its words are mostly terms as well, and then count as such. */
const PROCEDURE_WEIGHT = 2;
/** What a question opens with, its subject, says best what it is about. */
const OPENING = 1.25;
/** The same term said again confirms, it does not add a new fact. */
const REPEATED = 0.3;
/** "chợ" inside "chợ biên giới" is not about markets. */
const INSIDE_ANOTHERS = 0.4;
/** A match must be this good to take words away from a shorter one. */
const SURE = 0.7;

const strengthOf = ({ term, quality }: TermMatch): number => term.weight * quality;
const lengthOf = ({ first, next }: TermMatch): number => next - first;

/** End of the first sentence or line. */
const openingOf = (text: string): number => {
  const end = text.search(/[?!;\n]|\.(?=\s)/);
  return end < 0 ? text.length : end;
};

/** For every syllable the longest sure match that covers it: what the words there are really about. */
const longestCover = (matches: readonly TermMatch[], syllables: number): (TermMatch | undefined)[] => {
  const cover: (TermMatch | undefined)[] = Array.from({ length: syllables });
  for (const match of matches) {
    if (match.quality < SURE || match.term.fragment) continue;
    for (let at = match.first; at < match.next; at++) {
      const other = cover[at];
      if (other === undefined || lengthOf(match) > lengthOf(other)) cover[at] = match;
    }
  }
  return cover;
};

/** Each owner's strongest matches, no syllable counted twice for the same owner. */
const withoutOverlap = (matches: readonly TermMatch[]): TermMatch[] => {
  const takenBy = new Map<number, Set<number>>();
  return matches
    .toSorted((a, b) => strengthOf(b) - strengthOf(a) || a.first - b.first)
    .filter(({ term, first, next }) => {
      let taken = takenBy.get(term.owner);
      if (taken === undefined) {
        taken = new Set();
        takenBy.set(term.owner, taken);
      }
      for (let at = first; at < next; at++) if (taken.has(at)) return false;
      for (let at = first; at < next; at++) taken.add(at);
      return true;
    });
};

const fromTerms = (catalogue: CompiledCatalogue, text: string, read: SyllableText): Evidence[] => {
  const matches = matchTerms(catalogue, read);
  const cover = longestCover(matches, read.syllables.length);
  const opening = openingOf(text);
  const times = new Map<TermMatch['term'], number>();
  return withoutOverlap(matches).map((match) => {
    const { term, first, next } = match;
    const around = cover[first];
    const inside =
      around !== undefined &&
      around.term.owner !== term.owner &&
      around.next >= next &&
      lengthOf(around) > lengthOf(match);
    const said = times.get(term) ?? 0;
    times.set(term, said + 1);
    const start = read.syllables[first]?.start ?? 0;
    const place = (inside ? INSIDE_ANOTHERS : 1) * (start < opening ? OPENING : 1);
    return {
      owner: term.owner,
      field: term.field,
      kind: term.citation !== null ? 'legal_text' : term.fragment ? 'fragment' : 'term',
      label: term.citation ?? term.term,
      start,
      end: read.syllables[next - 1]?.end ?? text.length,
      weight: strengthOf(match) * place * REPEATED ** said,
    };
  });
};

const fromReferences = (
  { legal }: CompiledCatalogue,
  text: string,
  { positions }: SyllableText,
  references: readonly LegalReference[],
): Evidence[] =>
  references.flatMap((reference) =>
    legal.resolve(reference).map(({ citation, owner, share }): Evidence => {
      const start = positions[reference.start] ?? 0;
      const end = positions[reference.end] ?? text.length;
      return { owner, field: null, kind: 'legal_text', label: citation, start, end, weight: LEGAL_WEIGHT * share };
    }),
  );

const fromProcedures = (
  { procedures }: CompiledCatalogue,
  { syllables }: SyllableText,
  terms: readonly Evidence[],
  province: string | undefined,
): Evidence[] => {
  const named = new Set<number>();
  return matchProcedures(procedures, syllables, province).flatMap(
    ({ procedure, first, next, coverage }): Evidence[] => {
      const { owner, field, name, level } = procedure;
      if (named.has(owner)) return [];
      named.add(owner);
      const start = syllables[first]?.start ?? 0;
      const end = syllables[next - 1]?.end ?? start;
      const said = terms.some((one) => one.owner === owner && one.start < end && start < one.end);
      return [
        {
          owner,
          field,
          kind: 'procedure',
          label: name,
          level,
          start,
          end,
          weight: said ? 0 : PROCEDURE_WEIGHT * coverage,
        },
      ];
    },
  );
};

/** Everything in the text that speaks for somebody: cited legal texts, terms of the catalogue, one procedure an owner. */
export const findEvidence = (
  catalogue: CompiledCatalogue,
  text: string,
  read: SyllableText,
  province?: string,
): { references: LegalReference[]; evidence: Evidence[] } => {
  const references = readLegalReferences(read.folded);
  const cited = fromReferences(catalogue, text, read, references);
  const terms = fromTerms(catalogue, text, read);
  return { references, evidence: [...cited, ...terms, ...fromProcedures(catalogue, read, terms, province)] };
};
