import { markedWords } from './syllable.ts';

/** Encodings that lived in fonts: the letters are stored as other letters and only the font shows them as Vietnamese. */
export type OldFont = 'tcvn3' | 'vni';

const TCVN3_FROM = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®¡¢£¤¥¦§';
const TCVN3_TO = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ';

const TCVN3 = new Map([...TCVN3_FROM].map((from, at) => [from, [...TCVN3_TO][at] ?? from]));

const fromTcvn3 = (text: string): string => {
  let out = '';
  for (const char of text) out += TCVN3.get(char) ?? char;
  return out;
};

const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];

/** VNI writes a letter and, behind it, a mark: "aù" is á, "aá" is ấ. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: `${ACUTE}`,
  ø: `${GRAVE}`,
  û: `${HOOK}`,
  õ: `${TILDE}`,
  ï: `${DOT}`,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

const VNI_LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const marksOf = (letter: string, mark: string): string | undefined => {
  const marks = VNI_MARKS[mark.toLowerCase()];
  if (marks === undefined) return undefined;
  const lower = letter.toLowerCase();
  if (marks.startsWith(CIRCUMFLEX)) return 'aeo'.includes(lower) ? marks : undefined;
  if (marks.startsWith(BREVE)) return lower === 'a' ? marks : undefined;
  return 'aeouyôö'.includes(lower) ? marks : undefined;
};

const fromVni = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const lower = char.toLowerCase();
    const own = VNI_LETTERS[lower];
    const letter = own === undefined ? char : char === lower ? own : own.toUpperCase();
    const marks = marksOf(char, text.charAt(at + 1));
    out += marks === undefined ? letter : letter + marks;
    if (marks !== undefined) at++;
  }
  return out.normalize('NFC');
};

/** By the name of a font: ".VnTime", ".VnArialH" (capitals only), "VNI-Times". */
export const oldFontOf = (fontName: string): OldFont | null => {
  const name = fontName.trim().toLowerCase();
  if (name.startsWith('.vn')) return 'tcvn3';
  return /^vni(?:[- ]|$)/.test(name) ? 'vni' : null;
};

/** The fonts of TCVN3 whose names end in H show small letters as capitals. */
const showsCapitals = (fontName: string): boolean => /^\.vn.*h$/i.test(fontName.trim());

/** The Unicode text of what was typed in that font; a text of another font comes back as it is. */
export const fromFont = (text: string, fontName: string): string => {
  const font = oldFontOf(fontName);
  if (font === null) return text;
  const converted = fromOldFont(text, font);
  return showsCapitals(fontName) ? converted.toUpperCase() : converted;
};

export const fromOldFont = (text: string, font: OldFont): string =>
  font === 'tcvn3' ? fromTcvn3(text) : fromVni(text);

/** So much of a text tells how it was typed. */
const SAMPLE_LENGTH = 100_000;

/** Words enough to judge by, and how many of them must read as Vietnamese. */
const ENOUGH_WORDS = 3;
const READS_WELL = 0.8;
const READS_BADLY = 0.6;

/** Where no font is known: the old font whose reading makes Vietnamese of words that are none as they stand. Null: it reads well, or nothing does. */
export const detectOldFont = (whole: string): OldFont | null => {
  const text = whole.slice(0, SAMPLE_LENGTH);
  if (!/[\u00a1-\u00ff]/.test(text)) return null;
  const asIs = markedWords(text);
  if (asIs.words < ENOUGH_WORDS || asIs.vietnamese / asIs.words > READS_BADLY) return null;
  let best: { font: OldFont; share: number } | null = null;
  for (const font of ['tcvn3', 'vni'] as const) {
    const read = markedWords(fromOldFont(text, font));
    const share = read.words === 0 ? 0 : read.vietnamese / read.words;
    if (share >= READS_WELL && (best === null || share > best.share)) best = { font, share };
  }
  return best?.font ?? null;
};
