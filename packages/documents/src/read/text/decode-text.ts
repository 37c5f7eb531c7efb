import iconv from 'iconv-lite';
import { FileProblem } from '../read-file.ts';
import { detectOldFont, fromOldFont } from './old-fonts.ts';
import { markedWords } from './syllable.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni';

export type DecodedText = { text: string; encoding: TextEncoding };

const decodeStrictly = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What a text never has: a file with such bytes is something else. */
const isBinary = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || (code > 0x0d && code !== 0x1b))) return true;
  }
  return false;
};

const SAMPLE = 4096;

/** UTF-16 without its mark: the spaces, digits and ASCII letters of any text have an empty half. */
const wideOrder = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const enough = length / 2 / 4;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
};

const fromOldFontIfAny = (text: string, encoding: TextEncoding): DecodedText => {
  const font = detectOldFont(text);
  return font === null ? { text: text.normalize('NFC'), encoding } : { text: fromOldFont(text, font), encoding: font };
};

/** Bytes over 127 in no Unicode encoding: the code page whose words read as Vietnamese. */
const decodeCodePage = (bytes: Uint8Array): DecodedText => {
  const western = iconv.decode(bytes, 'windows-1252');
  if (isBinary(western)) throw new FileProblem('unknown-encoding');
  const candidates: DecodedText[] = [
    { text: iconv.decode(bytes, 'windows-1258').normalize('NFC'), encoding: 'windows-1258' },
    { text: western, encoding: 'windows-1252' },
    { text: fromOldFont(western, 'tcvn3'), encoding: 'tcvn3' },
    { text: fromOldFont(western, 'vni'), encoding: 'vni' },
  ];
  let best: { decoded: DecodedText; share: number } | null = null;
  for (const decoded of candidates) {
    const { words, vietnamese } = markedWords(decoded.text.slice(0, 200_000));
    const share = words === 0 ? 0 : vietnamese / words;
    if (best === null || share > best.share) best = { decoded, share };
  }
  // Nothing reads: Chinese, Cyrillic, or no text at all. Better refused than shown as rubbish.
  if (best === null || best.share < 0.5) throw new FileProblem('unknown-encoding');
  return best.decoded;
};

/** The text of a file that does not say how it is encoded, composed (NFC). Throws `unknown-encoding` for what no Vietnamese text was ever written in. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const marked = markedEncoding(bytes);
  const wide = marked ?? wideOrder(bytes);
  if (wide !== undefined && wide !== 'utf-8') {
    const text = decodeStrictly(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1), wide);
    if (text === undefined || isBinary(text)) throw new FileProblem('unknown-encoding');
    return fromOldFontIfAny(text, wide);
  }
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === undefined) return decodeCodePage(bytes);
  if (isBinary(text)) throw new FileProblem('unknown-encoding');
  return fromOldFontIfAny(text, 'utf-8');
};

/** By the byte order mark, which TextDecoder takes away. */
const markedEncoding = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
};
