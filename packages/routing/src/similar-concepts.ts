import { COMMON_SYLLABLES } from './common-syllables.ts';
import { hashOf } from './similar-hash.ts';
import { CONCEPT_GROUPS, type Kind } from './similar-terms.ts';
import { syllableWeight } from './similar-weights.ts';
import { soundOf } from './spelling.ts';
import { readSyllables, type Syllable } from './syllables.ts';

export type Concept = { id: number; group: number; name: string; token: number; weight: number; kind: Kind };

/** What its most telling syllable does. */
function weightOfWords(wording: string): number {
  return Math.max(...readSyllables(wording).syllables.map((syllable) => syllableWeight(syllable, false)));
}

/** By their ids. */
export const CONCEPTS: readonly Concept[] = CONCEPT_GROUPS.flatMap(({ concepts, weight, kind }, group) =>
  concepts.split('\n').map((line) => ({ group, weight, kind, name: line.split(',')[0]?.trim() ?? '', line })),
).map(({ line: _, ...concept }, id) => ({
  id,
  ...concept,
  weight: concept.kind === 'word' ? weightOfWords(concept.name) : concept.weight,
  token: hashOf(`§${concept.name}`),
}));

type Meant = { concept: Concept; key: string; exact: string };
type Node = { next: Map<string, Node>; meant?: Meant };
const newNode = (): Node => ({ next: new Map() });

const compileTerms = (): Node => {
  const root = newNode();
  const lines = CONCEPT_GROUPS.flatMap(({ concepts }) => concepts.split('\n'));
  lines.forEach((line, id) => {
    const concept = CONCEPTS[id];
    if (concept === undefined) return;
    const wordings = line.split(',').map((wording) => readSyllables(wording.trim()).syllables);
    // One that is a syllable alone is meant with its marks only.
    const [first] = wordings[0] ?? [];
    for (const syllables of wordings) {
      let node = root;
      for (const { key } of syllables) {
        const sound = soundOf(key);
        const next = node.next.get(sound) ?? newNode();
        node.next.set(sound, next);
        node = next;
      }
      const own = syllables.length === 1 ? syllables[0] : first;
      node.meant ??= { concept, key: own?.key ?? '', exact: own?.exact ?? '' };
    }
  });
  return root;
};
const ROOT = compileTerms();

/** A lone syllable must have its marks; where nothing has marks, it must be a rare one. */
const isMeant = ({ key, exact }: Meant, syllable: Syllable, plain: boolean): boolean =>
  syllable.key === key &&
  (syllable.expanded || (plain ? !COMMON_SYLLABLES.has(syllable.key) : syllable.exact === exact));

/** The longest wording that begins at a syllable; "hội trợ" is meant to be "hội chợ". */
export const conceptAt = (
  syllables: readonly Syllable[],
  sounds: readonly string[],
  first: number,
  plain: boolean,
): { concept: Concept; next: number } | undefined => {
  let node: Node | undefined = ROOT;
  let found: { concept: Concept; next: number } | undefined;
  for (let at = first; at < syllables.length; at++) {
    const syllable: Syllable | undefined = syllables[at];
    node = node.next.get(sounds[at] ?? '');
    if (node === undefined || syllable === undefined) break;
    const { meant } = node;
    if (meant && (at > first || isMeant(meant, syllable, plain))) found = { concept: meant.concept, next: at + 1 };
  }
  return found;
};
