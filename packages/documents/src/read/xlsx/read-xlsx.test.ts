import { describe, expect, test } from 'vitest';
import { readQuestionFile } from '../../read-question-file.ts';
import { zipParts } from '../package/zip-parts.ts';
import { FileProblem, READ_LIMITS } from '../read-file.ts';
import { buildXlsx, rowsXml, worksheetXml } from './build-xlsx.ts';

const A = 'Xã có 37 hộ kinh doanh rượu nhưng giấy phép do phòng của huyện cũ cấp.';
const B = 'Chợ trung tâm xã chưa có hồ sơ quyết toán, không xác định được nguyên giá.';
const HEAD = ['STT', 'Nội dung vướng mắc', 'Kiến nghị', 'Thời hạn'];
const two = rowsXml([HEAD, ['1', A, 'Đề nghị hướng dẫn.'], ['2', B, '']]);

const read = async (bytes: Uint8Array, limits = READ_LIMITS) => readQuestionFile(bytes, 'bieu.xlsx', limits);
const texts = async (bytes: Uint8Array) => (await read(bytes)).questions.map(({ text }) => text);
const problem = async (bytes: Uint8Array, limits = READ_LIMITS, name = 'bieu.xlsx') =>
  readQuestionFile(bytes, name, limits).then(
    () => null,
    (error: unknown) => (error instanceof FileProblem ? { code: error.code, ...error.params } : Promise.reject(error)),
  );

/** One sheet with the header above and these cells for a second row, in raw XML. */
const withRow = (cells: string, parts: Partial<Parameters<typeof buildXlsx>[0]> = {}) => {
  const header = HEAD.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const last = `<row><c t="inlineStr"><is><t>9</t></is></c><c t="inlineStr"><is><t>${B}</t></is></c></row>`;
  const xml = worksheetXml(`<sheetData><row>${header}</row><row>${cells}</row>${last}</sheetData>`);
  return buildXlsx({ sheets: [{ name: 'Sheet1', xml }], ...parts });
};
const first = async (bytes: Uint8Array) => (await read(bytes)).questions[0];

describe('cells', () => {
  test('rich text, phonetic runs, escapes and preserved space', async () => {
    const strings = `<si><r><t xml:space="preserve">Xã có 37 hộ </t></r><r><rPr><b/></rPr><t>kinh doanh_x000D_\nrượu</t></r><rPh sb="0" eb="1"><t>PHIEN AM</t></rPh></si>`;
    const question = await first(await withRow('<c><v>1</v></c><c t="s"><v>0</v></c>', { strings }));
    expect(question).toMatchObject({
      text: 'Xã có 37 hộ kinh doanh rượu',
      body: 'Xã có 37 hộ kinh doanh\nrượu',
      number: '1',
    });
  });

  test('what a formula showed last counts, with a warning; errors too', async () => {
    const computed = await first(await withRow(`<c><f>A1+1</f><v>1</v></c><c t="str"><f>Sheet2!A1</f><v>${A}</v></c>`));
    expect(computed).toMatchObject({ text: A, number: '1', warnings: ['formula'] });
    const broken = await first(
      await withRow(`<c><v>1</v></c><c t="inlineStr"><is><t>${A}</t></is></c><c t="e"><f>X!A1</f><v>#REF!</v></c>`),
    );
    expect(broken?.warnings).toEqual(['error-value']);
  });

  test('dates and percentages as people read them, from either calendar', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    const cells = `<c><v>1</v></c><c t="inlineStr"><is><t>${A}</t></is></c><c/><c s="1"><v>45940</v></c>`;
    expect((await first(await withRow(cells, { styles })))?.columns.deadline).toBe('10/10/2025');
    const old = cells.replace('45940', String(45940 - 1462));
    expect(
      (await first(await withRow(old, { styles, workbookPr: '<workbookPr date1904="1"/>' })))?.columns.deadline,
    ).toBe('10/10/2025');
  });

  test('old fonts are turned into Unicode by the font of the cell or run', async () => {
    const styles =
      '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const question = await first(
      await withRow(
        '<c><v>1</v></c><c s="1" t="inlineStr"><is><t>§Ò nghÞ h­íng dÉn cÊp phÐp kinh doanh r­îu</t></is></c>',
        { styles },
      ),
    );
    expect(question).toMatchObject({ text: 'Đề nghị hướng dẫn cấp phép kinh doanh rượu', warnings: ['old-font'] });
  });
});

describe('packages of other programs', () => {
  test('prefixed names, the strict standard, no rows numbers, absolute targets', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const prefixed = worksheetXml(two, strict)
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const file = buildXlsx({
      sheets: [{ name: 'S', xml: prefixed }],
      relationsOf: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      main: strict,
    });
    expect(await texts(await file)).toEqual([`${A} Đề nghị hướng dẫn.`, B]);
  });

  test('a workbook with macros is read like any other', async () => {
    const file = await buildXlsx({
      sheets: [{ name: 'S', xml: worksheetXml(two) }],
      more: { 'xl/vbaProject.bin': 'x' },
    });
    expect((await readQuestionFile(file, 'bieu.xlsm')).questions).toHaveLength(2);
  });
});

describe('sheets', () => {
  test('a sheet a field, in their order; hidden ones, guides and lists hold no questions', async () => {
    const xml = worksheetXml(two);
    const file = await buildXlsx({
      sheets: [
        { name: 'Hướng dẫn', xml },
        { name: 'Xuất nhập khẩu', xml },
        { name: 'Điện', xml },
        { name: 'DM', xml: worksheetXml(rowsXml([['Lĩnh vực'], ['Rượu'], ['Điện']])) },
        { name: 'Nháp', xml, state: 'hidden' },
        { name: 'Sheet6', xml: worksheetXml('<sheetData/>') },
      ],
    });
    const { questions, notQuestions, resultColumns } = await read(file);
    expect(questions.map(({ n, field }) => [n, field])).toEqual([
      [1, 'Xuất nhập khẩu'],
      [2, 'Xuất nhập khẩu'],
      [3, 'Điện'],
      [4, 'Điện'],
    ]);
    expect(notQuestions.filter(({ kind }) => kind === 'other').map(({ text }) => text)).toContain(
      `1 ${A} Đề nghị hướng dẫn.`,
    );
    expect(resultColumns).toEqual([
      { sheet: 'Xuất nhập khẩu', headerRow: 1, column: 5 },
      { sheet: 'Điện', headerRow: 1, column: 5 },
    ]);
  });
});

describe('refused, with the place', () => {
  const sheet = (inner: string) => buildXlsx({ sheets: [{ name: 'Bieu 1', xml: worksheetXml(inner) }] });

  test('document types and their entities, damaged XML, nested beyond reason', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    expect(await problem(await buildXlsx({ sheets: [{ name: 'S', xml: bomb }] }))).toMatchObject({
      code: 'malformed',
      sheet: 'S',
    });
    expect(await problem(await sheet('<sheetData><row r="5"><c r="A5"><v>1</v></row></sheetData>'))).toMatchObject({
      code: 'malformed',
      sheet: 'Bieu 1',
      row: 5,
    });
    expect(await problem(await sheet('<x>'.repeat(5000)))).toMatchObject({ code: 'malformed' });
    expect(await problem(await sheet('<sheetData><row r="2000000"/></sheetData>'))).toMatchObject({
      code: 'malformed',
    });
    expect(
      await problem(await sheet('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>')),
    ).toMatchObject({ code: 'malformed', row: 1 });
  });

  test('more rows, longer cells, more questions than the limits', async () => {
    const rows = (count: number) =>
      sheet(rowsXml([HEAD, ...Array.from({ length: count }, (_, at) => [String(at + 1), A])]));
    expect(await problem(await rows(30), { ...READ_LIMITS, rows: 20 })).toMatchObject({
      code: 'too-many-rows',
      sheet: 'Bieu 1',
      row: 21,
      limit: 20,
    });
    expect(await problem(await rows(30), { ...READ_LIMITS, questions: 20 })).toMatchObject({
      code: 'too-many-questions',
    });
    expect(await problem(await sheet(rowsXml([HEAD, ['1', 'a'.repeat(40_000)]])))).toMatchObject({
      code: 'cell-too-long',
      sheet: 'Bieu 1',
      row: 2,
    });
  });

  test('unpacked bytes and parts beyond the limits', async () => {
    const zeros = await buildXlsx({
      sheets: [{ name: 'S', xml: worksheetXml(`<sheetData/>${' '.repeat(3_000_000)}`) }],
    });
    expect(zeros.length).toBeLessThan(10_000);
    expect(await problem(zeros, { ...READ_LIMITS, unpackedBytes: 1_000_000 })).toMatchObject({ code: 'too-large' });
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`xl/media/${at}.png`, 'x']));
    expect(await problem(await zipParts(parts), { ...READ_LIMITS, entries: 50 })).toMatchObject({ code: 'too-large' });
  });

  test('a million rows are read in bounded time when they are empty, and refused when they are not', async () => {
    const empty = '<row/>'.repeat(1_048_570);
    const head = rowsXml([HEAD, ['1', A], ['2', B]]).replace('</sheetData>', '');
    expect(await texts(await sheet(`${head}${empty}</sheetData>`))).toEqual([A, B]);
    const filled = '<row><c><v>1</v></c></row>'.repeat(50_000);
    expect(await problem(await sheet(`${head}${filled}</sheetData>`))).toMatchObject({ code: 'too-many-rows' });
  }, 20_000);

  test('whole rows of cells that are only drawn are read while they are few, and refused by their sheet when not', async () => {
    const head = rowsXml([HEAD, ['1', A], ['2', B]]).replace('</sheetData>', '');
    const drawn = `<row>${'<c s="1"/>'.repeat(16_384)}</row>`;
    expect(await texts(await sheet(`${head}${drawn.repeat(5)}</sheetData>`))).toEqual([A, B]);
    expect(await problem(await sheet(`${head}${drawn.repeat(150)}</sheetData>`))).toEqual({
      code: 'too-large',
      sheet: 'Bieu 1',
      row: 126,
    });
  }, 20_000);

  test('a table without a header that nobody would read, and an empty workbook', async () => {
    expect(await problem(await sheet('<sheetData/>'))).toMatchObject({ code: 'empty' });
    const names = await read(
      await sheet(
        rowsXml([
          ['Họ tên', 'Chức vụ'],
          ['Lê A', 'Chủ tịch'],
        ]),
      ),
    );
    expect(names.questions).toEqual([]);
    expect(names.notQuestions.map(({ text }) => text)).toEqual(['Họ tên Chức vụ', 'Lê A Chủ tịch']);
  });

  const bytes = (...values: number[]) => Uint8Array.from([...values, ...Array.from({ length: 64 }, () => 0)]);
  const utf16 = (text: string) =>
    Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.from(text, 'utf16le')]);
  test.each([
    ['a.xls', utf16('Workbook'), 'old-excel'],
    ['a.doc', utf16('WordDocument'), 'old-word'],
    ['a.xlsx', utf16('EncryptedPackage'), 'encrypted'],
    ['a.xls', Buffer.from('<html><body><table><tr><td>STT</td></tr></table></body></html>'), 'old-excel'],
    ['a.pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a.xlsx', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['a.xlsx', Buffer.from('PK\u0003\u0004 cut off'), 'not-a-package'],
    ['a.xlsx', new Uint8Array(), 'empty'],
  ])('%s %#', async (name, content, code) => {
    expect(await problem(content, READ_LIMITS, name)).toMatchObject({ code });
  });

  test('packages of other programs', async () => {
    expect(await problem(await zipParts({ 'content.xml': '<x/>', mimetype: 'x' }), READ_LIMITS, 'a.ods')).toMatchObject(
      { code: 'unknown-format', found: 'ods' },
    );
    expect(await problem(await zipParts({ 'xl/workbook.bin': 'x' }), READ_LIMITS, 'a.xlsb')).toMatchObject({
      code: 'old-excel',
    });
  });
});
