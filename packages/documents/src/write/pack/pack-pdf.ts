import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Block, type BlockStyle, blocksOf } from './pack-blocks.ts';
import { aboutOf, longDayOf, MOTTO, NOT_A_LETTER, SYSTEM, senderOf, summaryOf, TITLE } from './pack-words.ts';
import type { ReplyPack } from './reply-pack.ts';

/** TrueType files of one family; they are embedded as far as they are used. */
export type PackFonts = { normal: Uint8Array; bold: Uint8Array; italics: Uint8Array; bolditalics: Uint8Array };

const MM = 72 / 25.4;
const FIRST_LINE = 12.7 * MM;

/** Longer than half a line: an address. Shorter ones, such as 139/2025/NĐ-CP, stay whole. */
const LONG_WORD = 40;
const MARKED_WORD = /(\S+[/-]\S+\s?)/u;

/** Neither may a number of a decree be torn at its strokes, nor a word without any place to break at run over the margin. */
const runsOf = (text: string): Content[] =>
  text
    .split(MARKED_WORD)
    .filter((part) => part !== '')
    .map((part) =>
      part.length <= LONG_WORD && MARKED_WORD.test(part)
        ? { text: part, noWrap: true }
        : { text: part.replace(/\S{41,}/gu, (word) => (word.match(/.{1,40}/gsu) ?? []).join('\u200b')) },
    );

const STYLES: Record<BlockStyle, object> = {
  heading: { bold: true, margin: [0, 12, 0, 6] },
  question: { bold: true, margin: [0, 9, 0, 3] },
  asked: { italics: true, alignment: 'justify', leadingIndent: FIRST_LINE, margin: [0, 0, 0, 6] },
  column: { italics: true, fontSize: 13, alignment: 'justify', leadingIndent: FIRST_LINE, margin: [0, 0, 0, 3] },
  answered: { bold: true, leadingIndent: FIRST_LINE, margin: [0, 6, 0, 6] },
  answer: { alignment: 'justify', leadingIndent: FIRST_LINE, margin: [0, 0, 0, 6] },
  basis: { italics: true, alignment: 'justify', leadingIndent: FIRST_LINE, margin: [0, 0, 0, 6] },
  pending: { bold: true, italics: true, alignment: 'justify', leadingIndent: FIRST_LINE, margin: [0, 0, 0, 6] },
};
const HEADS: readonly string[] = ['heading', 'question', 'answered'] satisfies BlockStyle[];

const paragraph = ({ style, text }: Block): Content => ({
  text: runsOf(text),
  style,
  ...(style === 'heading' && { outline: true, outlineText: text, outlineExpanded: true }),
  ...(style === 'question' && { outline: true, outlineText: text }),
});

/** A longer one may go over the page: what is kept together must fit on one. */
const KEPT_LENGTH = 1_200;

/**
 * Heads stay with the paragraph that they stand over. By stacks that do not break, not by pdfmake's `pageBreakBefore`, which lays the whole
 * document out anew for each page that it moves: 52 questions took 5 s.
 */
function keptTogether(blocks: readonly Block[]): Content[] {
  const contents: Content[] = [];
  let heads: Block[] = [];
  for (const block of blocks) {
    if (HEADS.includes(block.style)) heads.push(block);
    else {
      const follows = block.text.length <= KEPT_LENGTH;
      if (heads.length > 0)
        contents.push({ stack: (follows ? [...heads, block] : heads).map(paragraph), unbreakable: true });
      if (heads.length === 0 || !follows) contents.push(paragraph(block));
      heads = [];
    }
  }
  return [...contents, ...heads.map(paragraph)];
}

const centred = (text: string, fontSize: number, more: object = {}): Content => ({
  text,
  fontSize,
  alignment: 'center',
  ...more,
});
const rule = (length: number, column: number): Content => ({
  canvas: [{ type: 'line', x1: (column - length) / 2, x2: (column + length) / 2, y1: 2, y2: 2, lineWidth: 0.6 }],
});

const letterhead = (pack: ReplyPack): Content => {
  const [left, right] = [66 * MM, 94 * MM];
  return {
    columns: [
      {
        width: left,
        stack: [
          ...pack.ministries.map((name) => centred(name.toLocaleUpperCase('vi'), 12)),
          centred(SYSTEM, 12, { bold: true }),
          rule(24 * MM, left),
          centred(`Mã hồ sơ: ${pack.dossier.code}`, 13, { margin: [0, 6, 0, 0] }),
          centred(`V/v trả lời câu hỏi của ${pack.sender}`, 12, { margin: [0, 6, 0, 0] }),
        ],
      },
      {
        width: right,
        stack: [
          centred(MOTTO.state, 12, { bold: true }),
          centred(MOTTO.motto, 13, { bold: true }),
          rule(54 * MM, right),
          centred(`Hà Nội, ${longDayOf(pack.at)}`, 13, { italics: true, margin: [0, 6, 0, 0] }),
        ],
      },
    ],
    columnGap: 0,
  };
};

const definitionOf = (pack: ReplyPack): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [30 * MM, 20 * MM, 20 * MM, 20 * MM],
  language: 'vi-VN',
  version: '1.7',
  displayTitle: true,
  info: {
    title: `Trả lời câu hỏi của ${pack.sender} (${pack.dossier.code})`,
    subject: aboutOf(pack),
    author: SYSTEM,
    creator: SYSTEM,
  },
  defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1.1 },
  styles: STYLES as TDocumentDefinitions['styles'], // the literal types of margins and alignments do not survive a Record
  header: (page) =>
    page === 1 ? '' : { text: String(page), alignment: 'center', fontSize: 13, margin: [10 * MM, 10 * MM, 0, 0] },
  content: [
    letterhead(pack),
    centred(TITLE, 14, { bold: true, margin: [0, 18, 0, 3] }),
    centred(NOT_A_LETTER.join('\n'), 13, { italics: true, margin: [0, 0, 0, 12] }),
    centred(`Kính gửi: ${senderOf(pack)}.`, 14, { margin: [0, 0, 0, 10] }),
    {
      table: {
        widths: [45 * MM, '*'],
        dontBreakRows: true,
        body: summaryOf(pack).map(([label, text]) => [
          { text: label, bold: true, fontSize: 13 },
          { text: runsOf(text), fontSize: 13 },
        ]),
      },
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 3, paddingBottom: () => 3 },
      margin: [0, 0, 0, 6],
    },
    ...keptTogether(blocksOf(pack.questions)),
    {
      stack: [
        { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12, margin: [0, 18, 0, 0] },
        { text: `- ${senderOf(pack)};`, fontSize: 11 },
        { text: '- Lưu: hệ thống Cầu Nối.', fontSize: 11 },
      ],
      unbreakable: true,
    },
  ],
});

const FILES = {
  normal: 'Tinos.ttf',
  bold: 'Tinos-Bold.ttf',
  italics: 'Tinos-Italic.ttf',
  bolditalics: 'Tinos-BoldItalic.ttf',
} as const;

export async function packPdf(pack: ReplyPack, fonts: PackFonts): Promise<Uint8Array> {
  // Nothing is fetched and no file is opened for a pack, whatever its texts say.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  // The published types leave out the store that fonts are looked up in.
  const { virtualfs } = pdfmake as unknown as { virtualfs: { writeFileSync: (name: string, bytes: Buffer) => void } };
  for (const [style, file] of Object.entries(FILES))
    virtualfs.writeFileSync(file, Buffer.from(fonts[style as keyof PackFonts])); // Object.entries forgets the keys
  pdfmake.setFonts({ Tinos: FILES });
  return pdfmake.createPdf(definitionOf(pack)).getBuffer();
}
