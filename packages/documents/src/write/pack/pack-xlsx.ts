import ExcelJS from 'exceljs';
import { cellText } from '../harmless-text.ts';
import { momentOf, NOT_A_LETTER, resultText, SYSTEM, senderOf, summaryOf } from './pack-words.ts';
import type { PackQuestion, ReplyPack } from './reply-pack.ts';

const FONT = { name: 'Times New Roman', size: 12 };
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

const STANDINGS: Record<PackQuestion['standing'], string> = {
  answered: 'Đã trả lời',
  referred: 'Đã trả lời bước đầu, chuyển cơ quan khác',
  open: 'Đang xử lý',
  waiting: 'Chờ bổ sung',
  withdrawn: 'Đã rút',
};

/** Of a table's row the text ends with the proposal, which has its own column here. */
const contentOf = ({ body, columns }: PackQuestion): string => {
  const proposal = columns?.proposal?.trim();
  const content =
    proposal && body.trimEnd().endsWith(proposal) ? body.trimEnd().slice(0, -proposal.length).trimEnd() : body;
  return content === '' ? body : content;
};

/** The genre's columns, in its order; the last three are ours. */
const COLUMNS: readonly { title: string; width: number; text: (question: PackQuestion) => string | null }[] = [
  { title: 'TT', width: 7, text: ({ number }) => number },
  { title: 'Lĩnh vực', width: 20, text: ({ heading, field }) => heading ?? field },
  { title: 'Nội dung khó khăn, vướng mắc', width: 52, text: contentOf },
  { title: 'Căn cứ pháp lý', width: 26, text: ({ columns }) => columns?.legalBasis ?? null },
  { title: 'Đề xuất, kiến nghị', width: 36, text: ({ columns }) => columns?.proposal ?? null },
  { title: 'Cơ quan có thẩm quyền giải quyết', width: 22, text: ({ columns }) => columns?.authority ?? null },
  { title: 'Kết quả trả lời', width: 72, text: resultText },
  { title: 'Ghi chú', width: 18, text: ({ columns }) => columns?.note ?? null },
  { title: 'Tình trạng', width: 16, text: ({ standing }) => STANDINGS[standing] },
  { title: 'Hạn trả lời', width: 18, text: ({ dueAt }) => dueAt && momentOf(dueAt) },
  { title: 'Mã phiếu', width: 18, text: ({ code }) => code },
];

/** What a row needs to show all of its text: Excel sizes a row only when it is edited there. */
const heightOf = (texts: readonly (string | null)[]): number =>
  Math.min(
    409,
    Math.max(
      ...texts.map((text, index) => {
        const perLine = Math.max(4, (COLUMNS[index]?.width ?? 10) * 0.95);
        return (
          (text ?? '').split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0) *
            16 +
          4
        );
      }),
    ),
  );

export async function packXlsx(pack: ReplyPack): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = SYSTEM;
  book.title = `Trả lời câu hỏi của ${pack.sender} (${pack.dossier.code})`;
  book.created = new Date(pack.at);
  const sheet = book.addWorksheet('Kết quả trả lời', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  COLUMNS.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const title = sheet.addRow(['BẢN TỔNG HỢP TRẢ LỜI KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ']);
  title.font = { ...FONT, size: 14, bold: true };
  sheet.addRow([NOT_A_LETTER.join(' ')]).font = { ...FONT, italic: true };
  sheet.addRow([cellText(senderOf(pack))]).font = FONT;
  for (const [label, text] of summaryOf(pack).slice(1)) sheet.addRow([cellText(`${label}: ${text}`)]).font = FONT;
  sheet.addRow([]);
  const header = sheet.addRow(COLUMNS.map(({ title: text }) => text));
  header.height = 34;
  header.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    cell.border = BORDER;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7ECF3' } };
  });
  for (const question of pack.questions) {
    const texts = COLUMNS.map(({ text }) => text(question));
    const row = sheet.addRow(texts.map((text) => (text ? cellText(text) : null)));
    row.height = heightOf(texts);
    COLUMNS.forEach((_, index) => {
      const cell = row.getCell(index + 1);
      cell.font = FONT;
      cell.border = BORDER;
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: index === 0 ? 'center' : 'left' };
    });
  }
  sheet.views = [{ state: 'frozen', ySplit: header.number, xSplit: 1 }];
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
  sheet.autoFilter = {
    from: { row: header.number, column: 1 },
    to: { row: header.number + pack.questions.length, column: COLUMNS.length },
  };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
