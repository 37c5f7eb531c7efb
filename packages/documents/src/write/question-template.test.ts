import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readQuestionFile } from '../read-question-file.ts';
import { writeQuestionTemplate } from './question-template.ts';

const FIELDS = ['Kinh doanh rượu', '=HYPERLINK("http://x")'];
const template = () => writeQuestionTemplate({ commune: 'Xã Trà Bồng', province: 'Quảng Ngãi', fields: FIELDS });

const filled = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await template()).buffer as ArrayBuffer); // exceljs types its own Buffer
  const sheet = book.getWorksheet('Câu hỏi');
  [
    'Chợ hạng 3 do hợp tác xã quản lý nay giải thể, xã giao lại cho đơn vị nào quản lý?',
    'Xã có được cấp Giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn không?',
    'Hồ sơ đăng ký bán rượu tiêu dùng tại chỗ nộp ở đâu, ai tiếp nhận và trả kết quả?',
  ].forEach((text, index) => {
    const row = sheet?.getRow(8 + index);
    if (!row) return;
    row.getCell(1).value = index + 1;
    row.getCell(2).value = 'Kinh doanh rượu';
    row.getCell(3).value = text;
    row.getCell(4).value = 'Điều 27 Nghị định 105/2017/NĐ-CP';
    row.getCell(7).value = 'Khẩn';
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe('the template', () => {
  it('has no question in it: its example and its guide are none', async () => {
    const read = await readQuestionFile(await template(), 'mau.xlsx');
    expect(read.questions).toEqual([]);
  });

  it('filled in with three rows is read as three questions, with their columns and where the answers go', async () => {
    const { questions, resultColumns, letter } = await readQuestionFile(await filled(), 'mau.xlsx');
    expect(questions).toHaveLength(3);
    expect(questions[1]).toMatchObject({
      number: '2',
      text: 'Xã có được cấp Giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn không?',
      field: 'Kinh doanh rượu',
      columns: { legalBasis: 'Điều 27 Nghị định 105/2017/NĐ-CP' },
      source: { kind: 'rows', sheet: 'Câu hỏi', rows: [9, 9] },
    });
    expect(resultColumns).toEqual([{ sheet: 'Câu hỏi', headerRow: 6, column: 8 }]);
    expect(letter.unit).toMatch(/trà bồng/i);
  });

  it('offers the fields and the urgency as lists, and the header stays in sight', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await template()).buffer as ArrayBuffer); // as above
    const sheet = book.getWorksheet('Câu hỏi');
    expect(sheet?.getCell('B20').dataValidation).toMatchObject({ type: 'list', formulae: ['LinhVuc'] });
    expect(sheet?.getCell('G20').dataValidation).toMatchObject({ type: 'list', formulae: ['MucDo'] });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 });
    const lists = book.getWorksheet('Danh mục');
    expect([lists?.getCell('A1').value, lists?.getCell('B2').value]).toEqual(['Kinh doanh rượu', 'Khẩn']);
    expect(lists?.getCell('A2').value).toBe('\'=HYPERLINK("http://x")');
  });
});
