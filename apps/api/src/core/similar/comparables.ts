import { type ComparableText, readComparable } from '@caunoi/routing/similar-text';

/** Reading a question costs ten times as much as comparing it: those that come up again are kept, in this process only. */
const KEPT = 4_000;
const LONGEST = 4_000;
const kept = new Map<string, ComparableText>();

/** What a text says, for comparing it with others. */
export const comparable = (text: string): ComparableText => {
  const asked = text.slice(0, LONGEST);
  const known = kept.get(asked);
  if (known !== undefined) {
    kept.delete(asked);
    kept.set(asked, known);
    return known;
  }
  const read = readComparable(asked);
  kept.set(asked, read);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return read;
};
