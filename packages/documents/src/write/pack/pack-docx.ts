import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Block, type BlockStyle, blocksOf } from './pack-blocks.ts';
import { aboutOf, longDayOf, MOTTO, NOT_A_LETTER, SYSTEM, senderOf, summaryOf, TITLE } from './pack-words.ts';
import type { ReplyPack } from './reply-pack.ts';

const FONT = 'Times New Roman';
/** Half points. */
const size = (points: number): number => points * 2;
const mm = convertMillimetersToTwip;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 } as const;
/** Of Decree 30/2020, annex I: A4 as Word names it in twips, text 160 mm wide. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: mm(20), bottom: mm(20), left: 1_701, right: 1_134, header: mm(10), footer: mm(10) },
};
const WIDTH = mm(160);

const centred = (
  text: string,
  options: { points: number; bold?: boolean; italics?: boolean; before?: number },
): Paragraph =>
  new Paragraph({
    style: 'Letterhead',
    spacing: { before: (options.before ?? 0) * 20 },
    children: [
      new TextRun({ text, size: size(options.points), bold: options.bold ?? false, italics: options.italics ?? false }),
    ],
  });

/** The short line under a name: a paragraph's border between indents, in millimetres. */
const rule = (indent: number): Paragraph =>
  new Paragraph({
    style: 'Letterhead',
    spacing: { line: 60, lineRule: 'exact' },
    indent: { left: mm(indent), right: mm(indent) },
    border: { bottom: LINE },
    children: [],
  });

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    children,
  });

const letterhead = (pack: ReplyPack): Table => {
  const [left, right] = [mm(66), mm(94)];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(left, [
            ...pack.ministries.map((name) => centred(name.toLocaleUpperCase('vi'), { points: 12 })),
            centred(SYSTEM, { points: 12, bold: true }),
            rule(21),
            centred(`Mã hồ sơ: ${pack.dossier.code}`, { points: 13, before: 6 }),
            centred(`V/v trả lời câu hỏi của ${pack.sender}`, { points: 12, before: 6 }),
          ]),
          cell(right, [
            centred(MOTTO.state, { points: 12, bold: true }),
            centred(MOTTO.motto, { points: 13, bold: true }),
            rule(20),
            centred(`Hà Nội, ${longDayOf(pack.at)}`, { points: 13, italics: true, before: 6 }),
          ]),
        ],
      }),
    ],
  });
};

const summary = (pack: ReplyPack): Table => {
  const [left, right] = [mm(48), mm(112)];
  const words = (text: string, bold: boolean): Paragraph =>
    new Paragraph({ style: 'TableText', children: [new TextRun({ text, bold })] });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [left, right],
    rows: summaryOf(pack).map(
      ([label, text]) =>
        new TableRow({
          cantSplit: true,
          children: [[label, left, true] as const, [text, right, false] as const].map(
            ([content, width, bold]) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { left: 100, right: 100 },
                verticalAlign: VerticalAlign.CENTER,
                children: [words(content, bold)],
              }),
          ),
        }),
    ),
  });
};

const STYLE_IDS: Record<BlockStyle, string> = {
  heading: 'Heading1',
  question: 'Heading2',
  asked: 'Asked',
  column: 'AskedColumn',
  answered: 'AnswerHead',
  answer: 'Answer',
  basis: 'Basis',
  pending: 'Pending',
};

const paragraph = ({ style, text }: Block): Paragraph =>
  new Paragraph({
    ...(style === 'heading' && { heading: HeadingLevel.HEADING_1 }),
    ...(style === 'question' && { heading: HeadingLevel.HEADING_2 }),
    ...(style !== 'heading' && style !== 'question' && { style: STYLE_IDS[style] }),
    text,
  });

const recipients = (pack: ReplyPack): Paragraph[] => [
  new Paragraph({
    spacing: { before: 360, after: 0 },
    keepNext: true,
    children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: size(12) })],
  }),
  ...[`- ${senderOf(pack)};`, '- Lưu: hệ thống Cầu Nối.'].map((text) => new Paragraph({ style: 'Recipients', text })),
];

const FIRST_LINE = { firstLine: mm(12.7) };
const body = (id: string, name: string, run: object = {}, more: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: size(14), ...run },
  paragraph: {
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
    ...more,
  },
});

const STYLES = {
  default: {
    document: { run: { font: FONT, size: size(14), color: '000000', language: { value: 'vi-VN' } } },
    heading1: {
      run: { font: FONT, size: size(14), bold: true, color: '000000' },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: size(14), bold: true, color: '000000' },
      paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    body('Asked', 'Câu hỏi', { italics: true }),
    body(
      'AskedColumn',
      'Cột của câu hỏi',
      { italics: true, size: size(13) },
      { spacing: { after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    ),
    body(
      'AnswerHead',
      'Đơn vị trả lời',
      { bold: true },
      { keepNext: true, alignment: AlignmentType.LEFT, spacing: { before: 120, after: 120 } },
    ),
    body('Answer', 'Nội dung trả lời'),
    body('Basis', 'Căn cứ', { italics: true }),
    body('Pending', 'Chưa trả lời', { bold: true, italics: true }),
    {
      id: 'Letterhead',
      name: 'Đầu văn bản',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
    },
    {
      id: 'TableText',
      name: 'Chữ trong bảng',
      basedOn: 'Normal',
      run: { size: size(13) },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'Recipients',
      name: 'Nơi nhận',
      basedOn: 'Normal',
      run: { size: size(11) },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

export async function packDocx(pack: ReplyPack): Promise<Uint8Array> {
  const title = `Trả lời câu hỏi của ${pack.sender} (${pack.dossier.code})`;
  const document = new Document({
    title,
    subject: aboutOf(pack),
    creator: SYSTEM,
    description: NOT_A_LETTER.join(' '),
    styles: STYLES,
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: {
          first: new Header({ children: [new Paragraph({ children: [] })] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: size(13) })],
              }),
            ],
          }),
        },
        children: [
          letterhead(pack),
          new Paragraph({
            style: 'Letterhead',
            spacing: { before: 360 },
            children: [new TextRun({ text: TITLE, bold: true, size: size(14) })],
          }),
          new Paragraph({
            style: 'Letterhead',
            spacing: { before: 60, after: 240 },
            children: NOT_A_LETTER.map(
              (text, line) => new TextRun({ text, italics: true, size: size(13), break: line }),
            ),
          }),
          new Paragraph({
            style: 'Letterhead',
            spacing: { after: 200 },
            children: [new TextRun({ text: `Kính gửi: ${senderOf(pack)}.`, size: size(14) })],
          }),
          summary(pack),
          ...blocksOf(pack.questions).map(paragraph),
          ...recipients(pack),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
