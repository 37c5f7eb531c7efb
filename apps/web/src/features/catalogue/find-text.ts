import { foldVietnamese, foldWithPositions } from '@caunoi/routing/fold';

export type TextRange = readonly [start: number, end: number];

/** Where the words stand in a text, without regard to diacritics; several places, as UTF-16 offsets of the text. */
export const rangesOf = (text: string, sought: string): TextRange[] => {
  const needle = foldVietnamese(sought);
  if (needle === '') return [];
  const { folded, positions } = foldWithPositions(text);
  const ranges: TextRange[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    const start = positions[at];
    const end = positions[at + needle.length];
    if (start !== undefined && end !== undefined) ranges.push([start, end]);
  }
  return ranges;
};

/** A test of texts for the words, folded once; everything holds when nothing is sought. */
export const finderOf = (sought: string): ((...texts: (string | null)[]) => boolean) => {
  const needle = foldVietnamese(sought);
  if (needle === '') return () => true;
  return (...texts) => texts.some((text) => text !== null && foldVietnamese(text).includes(needle));
};
