import ExcelJS from 'exceljs';
import { cellText } from './harmless-text.ts';

export type QuestionTemplate = {
  /** "Xã Trà Bồng", "Quảng Ngãi": of whoever asks for it; null: to be filled in. */
  commune: string | null;
  province: string | null;
  /** Names of the catalogue's fields. */
  fields: readonly string[];
};

const FONT = { name: 'Times New Roman', size: 12 };
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const ROWS = 500;
const HEADER_ROW = 6;
const EXAMPLE_ROW = HEADER_ROW + 1;
const URGENCIES = ['Thường', 'Khẩn'];
/** Readers and people know the example by its first words. */
const EXAMPLE = 'Ví dụ:';

const COLUMNS: readonly { title: string; width: number; example: string }[] = [
  { title: 'STT', width: 7, example: EXAMPLE },
  { title: 'Lĩnh vực', width: 28, example: '' },
  {
    title: 'Nội dung khó khăn, vướng mắc',
    width: 60,
    example: `${EXAMPLE} Hộ kinh doanh đã có giấy phép bán lẻ rượu do phòng của huyện cấp, nay đổi địa chỉ theo tên xã mới.`,
  },
  { title: 'Căn cứ pháp lý', width: 30, example: `${EXAMPLE} Điều 27 Nghị định 105/2017/NĐ-CP` },
  {
    title: 'Đề xuất, kiến nghị',
    width: 46,
    example: `${EXAMPLE} Đề nghị hướng dẫn thủ tục: cấp lại, sửa đổi hay giữ nguyên giấy phép.`,
  },
  { title: 'Cơ quan có thẩm quyền giải quyết', width: 24, example: '' },
  { title: 'Mức độ', width: 11, example: '' },
  { title: 'Kết quả trả lời', width: 40, example: '' },
  { title: 'Ghi chú', width: 20, example: '' },
];
const columnOf = (title: string): number => COLUMNS.findIndex((column) => column.title === title) + 1;

const GUIDE: readonly string[] = [
  'CÁCH ĐIỀN BIỂU',
  '1. Mỗi câu hỏi một dòng. Một dòng có hai việc khác nhau thì tách thành hai dòng.',
  '2. Cột “Nội dung khó khăn, vướng mắc” là cột bắt buộc; các cột khác có thì điền.',
  '3. Cột “Lĩnh vực” và “Mức độ” chọn trong danh sách; bỏ trống thì hệ thống tự gợi ý.',
  '4. Nêu điểm, khoản, Điều của văn bản đang vướng trong cột “Căn cứ pháp lý”.',
  '5. Cột “Kết quả trả lời” để trống: hệ thống điền câu trả lời vào đó khi tải lại tệp.',
  '6. Dòng có chữ “Ví dụ:” không được tính là câu hỏi; có thể xóa hoặc để nguyên.',
  '7. Không đổi tên các cột. Có thể thêm dòng, thêm đề mục (I, II, …) và gộp ô lĩnh vực.',
  '8. Lưu tệp dạng .xlsx rồi thả vào trang “Gửi nhiều câu hỏi”. Xem lại từng câu trước khi gửi.',
];

/** The empty workbook that communes fill in: the genre's columns, its lists, and how to fill it in on a sheet of its own. */
export async function writeQuestionTemplate({ commune, province, fields }: QuestionTemplate): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = 'Mẫu tổng hợp câu hỏi';
  const sheet = book.addWorksheet('Câu hỏi', {
    views: [{ state: 'frozen', ySplit: HEADER_ROW }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  writeTitle(sheet, commune, province);
  writeTable(sheet);
  writeGuide(book.addWorksheet('Hướng dẫn'));
  writeLists(book, sheet, fields);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeTitle(sheet: ExcelJS.Worksheet, commune: string | null, province: string | null): void {
  const unit = commune ? commune.toLocaleUpperCase('vi') : 'XÃ/PHƯỜNG/ĐẶC KHU ……………………';
  const lines: readonly [number, string, object][] = [
    [1, `ỦY BAN NHÂN DÂN ${unit}`, { bold: true }],
    [2, `Tỉnh/thành phố: ${province ?? '……………………'}`, {}],
    [3, 'BIỂU TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ', { bold: true, size: 14 }],
    [4, '(Kèm theo Công văn số ……/…… ngày …/…/……)', { italic: true }],
  ];
  for (const [row, text, font] of lines) {
    const cell = sheet.getCell(row, 1);
    cell.value = cellText(text);
    cell.font = { ...FONT, ...font };
    if (row < 3) continue;
    sheet.mergeCells(row, 1, row, COLUMNS.length);
    cell.alignment = { horizontal: 'center' };
  }
}

function writeTable(sheet: ExcelJS.Worksheet): void {
  COLUMNS.forEach(({ title, width, example }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    const header = sheet.getCell(HEADER_ROW, index + 1);
    header.value = title;
    header.font = { ...FONT, bold: true };
    header.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7ECF3' } };
    header.border = BORDER;
    const shown = sheet.getCell(EXAMPLE_ROW, index + 1);
    shown.value = example || null;
    shown.font = { ...FONT, italic: true, color: { argb: 'FF6B7280' } };
    shown.alignment = { wrapText: true, vertical: 'top' };
    shown.border = BORDER;
  });
  sheet.getRow(HEADER_ROW).height = 34;
  sheet.getRow(EXAMPLE_ROW).height = 50;
  for (let row = EXAMPLE_ROW + 1; row <= EXAMPLE_ROW + 60; row++)
    for (let column = 1; column <= COLUMNS.length; column++) {
      const cell = sheet.getCell(row, column);
      cell.font = FONT;
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: column === 1 ? 'center' : 'left' };
      cell.border = BORDER;
    }
}

function writeGuide(sheet: ExcelJS.Worksheet): void {
  sheet.getColumn(1).width = 110;
  GUIDE.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = { ...FONT, size: index === 0 ? 14 : 13, bold: index === 0 };
    cell.alignment = { wrapText: true };
  });
}

/** Lists are ranges of a hidden sheet: as text within the rule they may have 255 characters only. */
function writeLists(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, fields: readonly string[]): void {
  const lists = book.addWorksheet('Danh mục', { state: 'hidden' });
  fields.forEach((field, index) => {
    lists.getCell(index + 1, 1).value = cellText(field);
  });
  URGENCIES.forEach((urgency, index) => {
    lists.getCell(index + 1, 2).value = urgency;
  });
  const listed = (title: string, name: string, range: string): void => {
    book.definedNames.add(range, name);
    const column = columnOf(title);
    for (let row = EXAMPLE_ROW; row <= EXAMPLE_ROW + ROWS; row++)
      sheet.getCell(row, column).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [name],
        // A field that the list does not have is better than none.
        ...(title === 'Mức độ' && {
          showErrorMessage: true,
          errorTitle: title,
          error: `Chọn một trong: ${URGENCIES.join(', ')}.`,
        }),
      };
  };
  listed('Lĩnh vực', 'LinhVuc', `'Danh mục'!$A$1:$A$${Math.max(1, fields.length)}`);
  listed('Mức độ', 'MucDo', `'Danh mục'!$B$1:$B$${URGENCIES.length}`);
}
