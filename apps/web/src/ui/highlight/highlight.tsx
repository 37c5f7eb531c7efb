import { Fragment } from 'react';

/** Half-open, in UTF-16 units of the text as shown. */
export type TextRange = readonly [start: number, end: number];

type Piece = { text: string; marked: boolean; at: number };

/** Cuts the text at its ranges; ranges may overlap, be unsorted or reach past the end. */
export const piecesOf = (text: string, ranges: readonly TextRange[]): Piece[] => {
  const sorted = ranges
    .map(([start, end]) => [Math.max(0, start), Math.min(text.length, end)] as const)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of sorted) {
    if (end <= at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false, at });
    const from = Math.max(start, at);
    pieces.push({ text: text.slice(from, end), marked: true, at: from });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, at });
  return pieces;
};

/** The text with what was matched marked. Matching (without diacritics) is the server's or packages/routing's. */
export const Highlight = ({ text, ranges }: { text: string; ranges: readonly TextRange[] }) =>
  piecesOf(text, ranges).map((piece) =>
    piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <Fragment key={piece.at}>{piece.text}</Fragment>,
  );
