/**
 * Folding makes Vietnamese text comparable however it was typed: without diacritics, in NFC or NFD, with `oà` or `òa`.
 * Folded text is what we store for search and what the router reads. It works code point by code point, so the result
 * never depends on the surroundings and offsets can be mapped back.
 */

const MARK = /\p{M}/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
/** Letters that Unicode does not decompose. Eth stands for Đ in texts converted from the legacy TCVN3 and VNI fonts. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { đ: 'd', ð: 'd' };

/** The folded form of one code point: '' for a combining mark, ' ' for a separator. Filled on first use. */
const foldedByCodePoint = new Map<number, string>();

const foldCodePoint = (codePoint: number): string => {
  const known = foldedByCodePoint.get(codePoint);
  if (known !== undefined) return known;
  let folded = '';
  // Twice compatibility-decomposed: lowering some letters (İ) yields marks again, and idempotence needs them gone.
  for (const char of String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (MARK.test(char)) continue;
    folded += ALPHANUMERIC.test(char) ? (UNDECOMPOSED[char] ?? char) : ' ';
  }
  foldedByCodePoint.set(codePoint, folded);
  return folded;
};

export type FoldedText = {
  folded: string;
  /**
   * UTF-16 offsets into the original, one per UTF-16 unit of `folded` and one for its end:
   * `folded.slice(a, b)` came from `original.slice(positions[a], positions[b])`, combining marks included.
   */
  positions: number[];
};

/** Folds and keeps, for every folded character, where it came from; used to highlight matches in the original. */
export const foldWithPositions = (text: string): FoldedText => {
  let folded = '';
  const positions: number[] = [];
  let gapAt = -1;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const piece = foldCodePoint(codePoint);
    for (let i = 0; i < piece.length; i++) {
      if (piece[i] === ' ') {
        if (gapAt < 0) gapAt = at;
        continue;
      }
      if (gapAt >= 0 && folded !== '') {
        folded += ' ';
        positions.push(gapAt);
      }
      gapAt = -1;
      folded += piece[i];
      positions.push(at);
    }
    at += width;
    // A mark right after a letter belongs to it; one after a separator belongs to the gap.
    if (gapAt < 0) end = at;
  }
  positions.push(end);
  return { folded, positions };
};

/**
 * Lower case, no diacritics, đ → d, every run of characters that are neither letters nor digits one space, trimmed.
 * Idempotent; NFC and NFD of a text fold alike; empty when nothing is left.
 */
export const foldVietnamese = (text: string): string => {
  let folded = '';
  let gap = false;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const piece = foldCodePoint(codePoint);
    for (let i = 0; i < piece.length; i++) {
      if (piece[i] === ' ') {
        gap = true;
        continue;
      }
      if (gap && folded !== '') folded += ' ';
      gap = false;
      folded += piece[i];
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  return folded;
};

/** How people abbreviate a name: "Quảng Ngãi" → "qn", "Quận 12" → "q12" (numbers stay whole). */
export const initialsOf = (name: string): string =>
  foldVietnamese(name)
    .split(' ')
    .map((word) => (/^\d/.test(word) ? word : word.slice(0, 1)))
    .join('');
