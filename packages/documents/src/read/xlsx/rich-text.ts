import { detectOldFont, fromFont, fromOldFont, oldFontOf } from '../text/old-fonts.ts';
import { unescapeText } from './cell-value.ts';

/** A piece of text in one font; null where it has the font of its cell. */
export type Run = { text: string; font: string | null; bold: boolean };

export type RichText = readonly Run[];

/** Collects the runs of `<si>` and `<is>`; what stands above East Asian text to tell its sound is no text. */
export const richTextReader = () => {
  let runs: Run[] = [];
  let font: string | null = null;
  let bold = false;
  let phonetic = 0;
  let inText = false;
  return {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'rPh') phonetic += 1;
      else if (name === 'r') {
        font = null;
        bold = false;
      } else if (name === 'rFont') font = attributes.val ?? null;
      else if (name === 'b') bold = attributes.val !== '0' && attributes.val !== 'false';
      else if (name === 't' && phonetic === 0) {
        inText = true;
        const last = runs.at(-1);
        // Runs of one font are one piece: a letter and its mark may stand in two.
        if (last === undefined || last.font !== font || last.bold !== bold) runs.push({ text: '', font, bold });
      }
    },
    text: (text: string) => {
      const last = runs.at(-1);
      if (inText && last !== undefined) last.text += text;
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') inText = false;
    },
    take: (): RichText => {
      const taken = runs.map((run) => ({ ...run, text: unescapeText(run.text) }));
      runs = [];
      font = null;
      bold = false;
      return taken;
    },
  };
};

/** Text that holds letters which no single-byte font ever showed was typed in Unicode, whatever font the cell has now. */
const hasUnicodeLetters = (text: string): boolean =>
  /[\u0102-\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]|\p{M}/u.test(text);

export type ReadableText = { text: string; oldFont: boolean };

export const readableText = (runs: RichText, cellFont: string | null): ReadableText => {
  let text = '';
  let oldFont = false;
  for (const run of runs) {
    const font = run.font ?? cellFont;
    if (font !== null && oldFontOf(font) !== null && !hasUnicodeLetters(run.text)) {
      const converted = fromFont(run.text, font);
      oldFont ||= converted !== run.text;
      text += converted;
    } else text += run.text;
  }
  if (oldFont || hasUnicodeLetters(text)) return { text, oldFont };
  // Copied from such a font into a cell of another one.
  const detected = detectOldFont(text);
  return detected === null ? { text, oldFont } : { text: fromOldFont(text, detected), oldFont: true };
};
