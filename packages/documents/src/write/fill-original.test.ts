import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { openPackage } from '../read/package/open-package.ts';
import { FileProblem, READ_LIMITS } from '../read/read-file.ts';
import { readQuestionFile } from '../read-question-file.ts';
import { fillOriginal, type OriginalResult } from './fill-original.ts';

const SAMPLE = 'bieu_tong_hop_xa_van_tuong.xlsx';
const sample = (): Uint8Array => readFileSync(new URL(`../../fixtures/${SAMPLE}`, import.meta.url));

const partsOf = async (bytes: Uint8Array): Promise<Map<string, string>> => {
  const pkg = await openPackage(bytes, READ_LIMITS);
  const parts = new Map<string, string>();
  for (const name of pkg.names) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of pkg.read(name)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks).toString('latin1'));
  }
  return parts;
};
/** The same package as another program might have written it. */
const rewritten = async (bytes: Uint8Array, edit: (text: string) => string): Promise<Uint8Array> => {
  const zip = new yazl.ZipFile();
  for (const [name, text] of await partsOf(bytes)) zip.addBuffer(Buffer.from(edit(text), 'latin1'), name);
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Uint8Array); // a stream of bytes, typed as any
  return Buffer.concat(chunks);
};
const sheetOf = async (bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer); // exceljs types its own Buffer
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const made = async (fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Bieu'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const aTable = (sheet: ExcelJS.Worksheet): void => {
  sheet.addRow(['STT', 'Nội dung', 'Kết quả trả lời', 'Ghi chú']);
  sheet.addRow([1, 'Câu một', null, 'a']);
  sheet.addRow([2, 'Câu hai', 'Đã trả lời qua điện thoại', 'b']);
};
const COLUMNS = [{ sheet: 'Bieu', headerRow: 1, column: 3 }];

describe('the original given back', () => {
  it('has the answer in the row of each of the 52 questions, under a header of its own; every other part stays as it was', async () => {
    const original = sample();
    const { questions, resultColumns } = await readQuestionFile(original, SAMPLE);
    const results = questions.flatMap(({ source, n }): OriginalResult[] =>
      source.kind === 'rows'
        ? [{ sheet: source.sheet, row: source.rows[0], text: `Trả lời ${n} <a> & "b"\ndòng hai` }]
        : [],
    );
    expect(results).toHaveLength(52);
    const filled = await fillOriginal(original, results, resultColumns);
    const [before, after] = await Promise.all([partsOf(original), partsOf(filled)]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(changed.filter((name) => name !== 'xl/styles.xml')).toEqual(['xl/worksheets/sheet1.xml']);
    const [place] = resultColumns;
    const sheet = await sheetOf(filled, place?.sheet ?? '');
    for (const [index, { row }] of results.entries()) {
      const cell = sheet.getCell(row, place?.column ?? 0);
      expect(cell.value).toBe(`Trả lời ${index + 1} <a> & "b"\ndòng hai`);
      expect(cell.alignment?.wrapText).toBe(true);
    }
    expect(sheet.getCell(place?.headerRow ?? 0, place?.column ?? 0).value).toBe('Kết quả trả lời');
    // what stood there before stands there still
    const old = await sheetOf(original, place?.sheet ?? '');
    old.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        if (column !== place?.column) expect(sheet.getCell(number, column).value).toEqual(cell.value);
      }),
    );
    // and it is read as the same questions
    expect((await readQuestionFile(filled, SAMPLE)).questions.map(({ text }) => text)).toEqual(
      questions.map(({ text }) => text),
    );
  });

  it('puts the answer under what the cell says already, once', async () => {
    const results = [{ sheet: 'Bieu', row: 3, text: 'Câu trả lời mới' }];
    const once = await fillOriginal(await made(aTable), results, COLUMNS);
    expect((await sheetOf(once, 'Bieu')).getCell('C3').value).toMatch(
      /^Đã trả lời qua điện thoại\n―+\nCâu trả lời mới$/,
    );
    const again = await fillOriginal(once, results, COLUMNS);
    expect(await sheetOf(again, 'Bieu').then((sheet) => sheet.getCell('C3').value)).toBe(
      (await sheetOf(once, 'Bieu')).getCell('C3').value,
    );
  });

  it('keeps a column of formulas and writes beside the table', async () => {
    const original = await made((sheet) => {
      aTable(sheet);
      sheet.getCell('C2').value = { formula: 'VLOOKUP(A2,X!A:B,2)', result: 'cũ' };
    });
    const sheet = await sheetOf(
      await fillOriginal(original, [{ sheet: 'Bieu', row: 2, text: 'Mới' }], COLUMNS),
      'Bieu',
    );
    expect(sheet.getCell('C2').formula).toBe('VLOOKUP(A2,X!A:B,2)');
    expect([sheet.getCell('E1').value, sheet.getCell('E2').value]).toEqual(['Kết quả trả lời', 'Mới']);
  });

  it('keeps a formula that stands in the first of merged cells', async () => {
    const original = await made((sheet) => {
      aTable(sheet);
      sheet.getCell('C3').value = null;
      sheet.mergeCells('C2:C3');
      sheet.getCell('C2').value = { formula: 'A2+A3', result: 3 };
    });
    const results = [{ sheet: 'Bieu', row: 3, text: 'Mới' }];
    const sheet = await sheetOf(await fillOriginal(original, results, COLUMNS), 'Bieu');
    expect(sheet.getCell('C2').formula).toBe('A2+A3');
    expect(sheet.getCell('E3').value).toBe('Mới');
  });

  it('finds its free column beside the table, whatever stands in a title over the whole width of the sheet', async () => {
    const original = await made((sheet) => {
      sheet.addRow(['BIỂU TỔNG HỢP']);
      sheet.mergeCells('A1:D1');
      aTable(sheet);
    });
    const wide = await rewritten(original, (text) => text.replace('"A1:D1"', '"A1:XFD1"'));
    const filled = await fillOriginal(wide, [{ sheet: 'Bieu', row: 3, text: 'Mới' }], []);
    expect((await partsOf(filled)).get('xl/worksheets/sheet1.xml')).toContain('<c r="E3"');
  });

  it('wraps with a style that another program wrote', async () => {
    const formats = `<cellXfs count='1'><xf numFmtId='0' fontId='0' fillId='0' borderId='0' applyAlignment='0'><alignment horizontal='center'/></xf></cellXfs>`;
    const original = await rewritten(await made(aTable), (text) => text.replace(/<cellXfs.*<\/cellXfs>/s, formats));
    const filled = await fillOriginal(original, [{ sheet: 'Bieu', row: 2, text: 'Trả lời' }], COLUMNS);
    const styles = (await partsOf(filled)).get('xl/styles.xml') ?? '';
    expect(styles).toMatch(/<cellXfs count=.2.>/);
    expect((await sheetOf(filled, 'Bieu')).getCell('C2').alignment).toMatchObject({
      wrapText: true,
      horizontal: 'center',
    });
  });

  it('writes two questions of one row, and a merged cell, into the one cell that is shown', async () => {
    const original = await made((sheet) => {
      aTable(sheet);
      sheet.getCell('C3').value = null;
      sheet.mergeCells('C2:C3');
    });
    const results = [
      { sheet: 'Bieu', row: 2, text: 'Một' },
      { sheet: 'Bieu', row: 3, text: 'Hai' },
    ];
    const sheet = await sheetOf(await fillOriginal(original, results, COLUMNS), 'Bieu');
    expect(sheet.getCell('C2').value).toMatch(/^Một\n―+\nHai$/);
  });

  it.each(['=1+1', '+1', '@x', '\tx', '＝1+1', '=cmd|"/C calc"!A0'])(
    'writes %j as a text that can never run',
    async (text) => {
      const filled = await fillOriginal(await made(aTable), [{ sheet: 'Bieu', row: 2, text }], COLUMNS);
      const cell = (await sheetOf(filled, 'Bieu')).getCell('C2');
      expect(cell.formula).toBeUndefined();
      expect(cell.value).toBe(`'${text}`);
    },
  );

  it('leaves pictures, conditional formats and other sheets alone', async () => {
    const original = await made((sheet, book) => {
      aTable(sheet);
      const picture = book.addImage({
        base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        extension: 'png',
      });
      sheet.addImage(picture, 'F1:G3');
      sheet.addConditionalFormatting({
        ref: 'A2:A3',
        rules: [
          { type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [1], style: { font: { bold: true } } },
        ],
      });
      book.addWorksheet('Khác').getCell('A1').value = { formula: '1+1', result: 2 };
    });
    const filled = await fillOriginal(original, [{ sheet: 'Bieu', row: 2, text: 'Trả lời' }], COLUMNS);
    const [before, after] = await Promise.all([partsOf(original), partsOf(filled)]);
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(after.get('xl/worksheets/sheet1.xml')).toMatch(/<conditionalFormatting .*<drawing /s);
  });

  it('refuses what is no workbook', async () => {
    await expect(fillOriginal(new TextEncoder().encode('PK but no zip'), [], [])).rejects.toBeInstanceOf(FileProblem);
  });
});
