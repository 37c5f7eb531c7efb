import { packReading, unpackReading } from '@caunoi/routing/similar-pack';
import { type ComparableText, comparableOf, type ReadText, readComparable } from '@caunoi/routing/similar-text';

/** Reading a question costs ten times as much as comparing it: those that come up again are kept, in this process only. */
const KEPT = 4_000;
const LONGEST = 4_000;
const kept = new Map<string, ReadText>();

/** What a text says, for comparing it with others. */
export const comparable = (text: string): ReadText => {
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

/** The same of what is stored; undefined: it is to be read from its text. */
export const comparableOfStored = (packed: Uint8Array | null): ComparableText | undefined => {
  const reading = packed === null ? undefined : unpackReading(packed);
  return reading && comparableOf(reading);
};

/** What is stored of a text. */
export const storedReading = (text: string): Uint8Array => packReading(comparable(text).reading);
