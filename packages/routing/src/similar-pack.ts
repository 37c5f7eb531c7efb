import { CONCEPTS } from './similar-concepts.ts';
import { hashOf } from './similar-hash.ts';
import { CONCEPT_GROUPS } from './similar-terms.ts';
import type { Part, Reading } from './similar-text.ts';

/**
 * What reading a text found, in some hundred bytes: unpacking takes a twentieth of reading. Numbers of 32 bits, as the machine has them
 * (little-endian on all that Node runs on): version, counts, aspects and signs; a part each in three (a word is one syllable, so that its
 * marks stand where a concept has its length); laws and quantities in two.
 */
const HEADER = 6;
const OF_PART = 3;
const HUNDREDTHS = 100;
const CONCEPT = 1 << 30;
const FOCUS = 1 << 29;

/** Another one after the terms change: what was packed before is to be read anew. Also counted up by hand when reading itself changes. */
const READING = 4;
export const PACK_VERSION = hashOf(
  `${READING} ${CONCEPT_GROUPS.map(({ name, kind, weight, concepts }) => `${name} ${kind} ${weight} ${concepts}`).join('\n')}`,
);

export const packReading = ({ parts, laws, aspects, bounds }: Reading): Uint8Array => {
  const { signs, quantities } = bounds;
  const packed = new Int32Array(HEADER + parts.length * OF_PART + (laws.length + quantities.length) * 2);
  packed.set([PACK_VERSION, parts.length, laws.length, quantities.length, aspects, signs]);
  let at = HEADER;
  for (const { token, surface, weight, exchange, length, concept, focus, marks } of parts) {
    packed[at] = concept < 0 ? token : concept;
    packed[at + 1] = surface;
    const hundredths = (value: number): number => Math.min(255, Math.round(value * HUNDREDTHS));
    packed[at + 2] =
      ((concept < 0 ? marks : length) << 16) |
      (focus ? FOCUS : 0) |
      (concept < 0 ? hundredths(weight) | (hundredths(exchange) << 8) : (exchange > 0 ? 1 << 8 : 0) | CONCEPT);
    at += OF_PART;
  }
  for (const { token, weight } of laws) {
    packed[at] = token;
    packed[at + 1] = Math.round(weight * HUNDREDTHS);
    at += 2;
  }
  for (const { unit, value } of quantities) {
    packed[at] = unit;
    packed[at + 1] = value;
    at += 2;
  }
  return new Uint8Array(packed.buffer);
};

/** Undefined for what was packed by another version, or is no packed reading at all. */
export const unpackReading = (bytes: Uint8Array): Reading | undefined => {
  if (bytes.length % 4 !== 0 || bytes.length < HEADER * 4) return undefined;
  // a copy: what comes from a socket begins anywhere, and a Buffer's slice is none
  const packed = new Int32Array(new Uint8Array(bytes).buffer);
  const [version, partCount = 0, lawCount = 0, quantityCount = 0, aspects = 0, signs = 0] = packed;
  if (version !== PACK_VERSION) return undefined;
  if (packed.length !== HEADER + partCount * OF_PART + (lawCount + quantityCount) * 2) return undefined;
  const parts: Part[] = [];
  let at = HEADER;
  for (let part = 0; part < partCount; part++, at += OF_PART) {
    const [first = 0, surface = 0, rest = 0] = [packed[at], packed[at + 1], packed[at + 2]];
    const lengthOrMarks = (rest >> 16) & 0xfff;
    const concept = rest & CONCEPT ? CONCEPTS[first] : undefined;
    const focus = (rest & FOCUS) !== 0;
    parts.push(
      concept
        ? {
            token: concept.token,
            surface,
            weight: concept.weight,
            exchange: rest & (1 << 8) ? concept.weight : 0,
            length: lengthOrMarks,
            concept: concept.id,
            focus,
            marks: 0,
          }
        : {
            token: first,
            surface,
            weight: (rest & 0xff) / HUNDREDTHS,
            exchange: ((rest >> 8) & 0xff) / HUNDREDTHS,
            length: 1,
            concept: -1,
            focus,
            marks: lengthOrMarks,
          },
    );
  }
  const pairs = <T>(count: number, make: (first: number, second: number) => T): T[] =>
    Array.from({ length: count }, () => {
      const made = make(packed[at] ?? 0, packed[at + 1] ?? 0);
      at += 2;
      return made;
    });
  const laws = pairs(lawCount, (token, weight) => ({ token, weight: weight / HUNDREDTHS }));
  const quantities = pairs(quantityCount, (unit, value) => ({ unit, value }));
  return { parts, laws, aspects, bounds: { signs, quantities } };
};
