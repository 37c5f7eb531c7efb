import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../read/package/open-package.ts';
import { READ_LIMITS } from '../read/read-file.ts';
import type { PackFonts } from './pack/pack-pdf.ts';
import type { ReplyPack } from './pack/reply-pack.ts';
import { anAnswer, anOpenQuestion, aPack, aQuestion } from './pack/sample-pack.ts';
import { writeReplyPack } from './write-reply-pack.ts';

const require = createRequire(import.meta.url);
const font = (folder: string) =>
  readFileSync(require.resolve(`@expo-google-fonts/tinos/${folder}/Tinos_${folder}.ttf`));
const FONTS: PackFonts = {
  normal: font('400Regular'),
  bold: font('700Bold'),
  italics: font('400Regular_Italic'),
  bolditalics: font('700Bold_Italic'),
};

const docxPart = async (pack: ReplyPack, part: string): Promise<string> => {
  const pkg = await openPackage(await writeReplyPack(pack, 'docx', null), READ_LIMITS);
  const chunks: Uint8Array[] = [];
  for await (const chunk of pkg.read(part)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
  );
const sheetOf = async (pack: ReplyPack): Promise<ExcelJS.Worksheet> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeReplyPack(pack, 'xlsx', null)).buffer as ArrayBuffer); // exceljs types its own Buffer
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const PACK = aPack([
  aQuestion({ number: 'I.3', heading: 'I. Lĩnh vực thương mại' }),
  anOpenQuestion({
    number: 'II.1',
    heading: 'II. Lĩnh vực điện',
    code: 'BCT-2026-004218',
    body: 'Câu có dấu: nghiễm, ngưỡng, thuở.',
  }),
]);

describe('the pack in Word', () => {
  it('has every question in its order with its own number, its answer and what is still open', async () => {
    const lines = paragraphsOf(await docxPart(PACK, 'word/document.xml'));
    const from = lines.indexOf('I. Lĩnh vực thương mại');
    expect(lines.slice(from, from + 7)).toEqual([
      'I. Lĩnh vực thương mại',
      'Câu I.3. Phiếu BCT-2026-004217',
      'Xã có được cấp Giấy phép bán lẻ rượu không?',
      'Trả lời của Cục Quản lý và Phát triển thị trường trong nước (16:20 ngày 18/11/2026):',
      'Thẩm quyền cấp Giấy phép bán lẻ rượu thuộc Ủy ban nhân dân cấp xã.',
      '- Hồ sơ nộp tại bộ phận một cửa.',
      'Căn cứ: khoản 2 Điều 8 Nghị định 139/2025/NĐ-CP',
    ]);
    expect(lines).toContain('Câu II.1. Phiếu BCT-2026-004218');
    expect(lines).toContain(
      'Chưa có trả lời: đang do Cục Quản lý và Phát triển thị trường trong nước xử lý, hạn trả lời 15:06 ngày 19/11/2026.',
    );
    expect(lines.join('\n')).toMatch(
      /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM[\s\S]*Kính gửi: Ủy ban nhân dân xã Trà Bồng, tỉnh Quảng Ngãi/,
    );
    expect(lines.join(' ')).toContain('không thay thế văn bản có chữ ký');
  });

  it('is set on A4 with the margins of the decree, in Times New Roman, in Vietnamese', async () => {
    expect(await docxPart(PACK, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838".*w:left="1701"/s);
    expect(await docxPart(PACK, 'word/styles.xml')).toMatch(/Times New Roman.*w:val="vi-VN"/s);
  });

  it('holds texts that no XML may hold, and takes markup for text', async () => {
    const body = 'Trước\u0000\u000b\ud800sau <w:t>&amp;\u0002';
    const xml = await docxPart(aPack([aQuestion({ body })]), 'word/document.xml');
    expect(xml).toContain('Trước\ufffdsau &lt;w:t&gt;&amp;amp;');
  });
});

describe('the pack in Excel', () => {
  it('is one row a question, with the answer under "Kết quả trả lời"', async () => {
    const sheet = await sheetOf(PACK);
    const rows = sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []));
    const header = rows.find((row) => row[0] === 'TT') ?? [];
    const at = header.indexOf('Kết quả trả lời');
    const first = rows.find((row) => row[0] === 'I.3') ?? [];
    expect(first[at]).toMatch(/^Trả lời của Cục[\s\S]*một cửa\.\nCăn cứ: khoản 2/);
    expect(rows.find((row) => row[0] === 'II.1')?.[at]).toMatch(/^Chưa có trả lời/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")'])(
    'never keeps %j as something that could run',
    async (text) => {
      const sheet = await sheetOf(
        aPack(
          [
            aQuestion({
              number: text,
              body: text,
              columns: { legalBasis: text, cause: null, proposal: text, authority: text, deadline: null, note: text },
              answers: [],
            }),
          ],
          { sender: text },
        ),
      );
      const texts: unknown[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)));
      expect(texts).toContain(`'${text}`);
      for (const value of texts) expect(String(value)).not.toMatch(/^[=+\-@\t\r]/);
    },
  );

  it('shows a bullet as a dash, and cuts nothing silently', async () => {
    const long = anAnswer({ body: 'a'.repeat(40_000) });
    const sheet = await sheetOf(aPack([aQuestion({ body: '- Xã hỏi', answers: [long] })]));
    const texts: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
    expect(texts).toContain('– Xã hỏi');
    expect(texts.find((text) => text.endsWith('xem bản Word hoặc PDF.'))).toHaveLength(32_767);
  });
});

describe('the pack as PDF', () => {
  it('names itself, its language and its bookmarks, and embeds its font', async () => {
    const bytes = await writeReplyPack(PACK, 'pdf', FONTS);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/Lang (vi-VN)');
    expect(text).toContain('/Outlines');
    expect(text).toMatch(/\/FontFile2 /);
    expect(text).toMatch(/\+Tinos/);
  });

  it('takes a word without end, and a hundred questions, within bounds', async () => {
    const questions = Array.from({ length: 100 }, (_, index) =>
      aQuestion({ number: String(index + 1), body: `Câu hỏi ${'dài '.repeat(100)}` }),
    );
    const bytes = await writeReplyPack(
      aPack([...questions, aQuestion({ body: `https://x.gov.vn/${'a'.repeat(5_000)}` })]),
      'pdf',
      FONTS,
    );
    expect(bytes.length).toBeGreaterThan(20_000);
  }, 30_000);
});
