import { COMMON_SYLLABLES } from '@caunoi/routing/common-syllables';
import { foldVietnamese } from '@caunoi/routing/fold';
import type { Found } from './choose-questions.ts';
import type { Line } from './line.ts';
import { readFacet } from './phrases.ts';

/** The section of difficulties or of proposals that a question stands in, and what stands over that section. */
const sectionOf = ({ headings }: Found): { facet: 'difficulty' | 'proposal'; above: Line | null } | null => {
  for (let at = headings.length - 1; at >= 0; at--) {
    const facet = readFacet(headings[at]?.text ?? '');
    if (facet?.rest !== '') continue;
    if (facet.facet !== 'difficulty' && facet.facet !== 'proposal') continue;
    return { facet: facet.facet, above: headings[at - 1] ?? null };
  }
  return null;
};

const wordsOf = ({ lines }: Found): Set<string> =>
  new Set(
    foldVietnamese(
      lines
        .map((line) => line.text)
        .join(' ')
        .slice(0, 4_000),
    )
      .split(' ')
      .filter((word) => word.length > 1 && !COMMON_SYLLABLES.has(word)),
  );

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
};

/** Whether the n-th proposal speaks of what the n-th difficulty speaks of, more than of the others. */
const speakOfTheSame = (difficulties: readonly Found[], proposals: readonly Found[]): boolean => {
  const asked = difficulties.map(wordsOf);
  const proposed = proposals.map(wordsOf);
  let own = 0;
  let others = 0;
  for (const [i, words] of asked.entries()) {
    for (const [j, more] of proposed.entries()) {
      if (i === j) own += overlap(words, more);
      else others += overlap(words, more) / (asked.length - 1);
    }
  }
  return own > 0 && own > others * 1.3;
};

/** More than this in one section nobody numbers twice, and comparing costs the square. */
const MOST = 200;

/**
 * A letter may list its difficulties in one section and its proposals in the next, numbered alike. Then the n-th proposal belongs to the
 * n-th difficulty; where the two lists do not match, every proposal stays a question of its own.
 */
export const pairProposals = (found: readonly Found[]): Found[] => {
  const sections = new Map<Line | null, { difficulty: Found[]; proposal: Found[] }>();
  for (const one of found) {
    const section = sectionOf(one);
    if (section === null) continue;
    const lists = sections.get(section.above) ?? { difficulty: [], proposal: [] };
    lists[section.facet].push(one);
    sections.set(section.above, lists);
  }
  const proposalOf = new Map<Found, Found>();
  for (const { difficulty, proposal } of sections.values()) {
    const alike = difficulty.length === proposal.length && difficulty.length > 1 && difficulty.length <= MOST;
    const numbered = difficulty.every((one, at) => one.lines[0]?.label?.value === proposal[at]?.lines[0]?.label?.value);
    if (!alike || !numbered || !speakOfTheSame(difficulty, proposal)) continue;
    for (const [at, one] of difficulty.entries()) {
      const own = proposal[at];
      if (own !== undefined) proposalOf.set(one, own);
    }
  }
  const paired = new Set(proposalOf.values());
  return found
    .filter((one) => !paired.has(one))
    .map((one) => {
      const own = proposalOf.get(one);
      return own === undefined ? one : { ...one, lines: [...one.lines, ...own.lines] };
    });
};
