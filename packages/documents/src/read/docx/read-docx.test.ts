import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterFile, level, numbered, paragraph, run } from '../../test/letter-file.ts';
import { openPackage } from '../package/open-package.ts';
import { FileProblem, READ_LIMITS, type ReadFile } from '../read-file.ts';
import { readDocx } from './read-docx.ts';

const read = async (bytes: Uint8Array): Promise<ReadFile> =>
  readDocx(await openPackage(bytes, READ_LIMITS), 'thu.docx', READ_LIMITS);
const textsOf = async (parts: Parameters<typeof letterFile>[0]): Promise<string[]> =>
  (await read(await letterFile(parts))).questions.map(({ text }) => text);

const LISTS = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const ASKS = [
  'Chợ hạng 3 do cơ quan nào phê duyệt nội quy?',
  'Đề nghị hướng dẫn cấp lại giấy phép bán lẻ rượu cho hộ kinh doanh.',
] as const;

describe('the example', () => {
  const folder = new URL('../../../fixtures/', import.meta.url);
  it('finds every question with its exact text and field, and nothing else', async () => {
    const expected = JSON.parse(readFileSync(new URL('cong_van_214_son_my.docx.expected.json', folder), 'utf8'));
    const found = await read(readFileSync(new URL('cong_van_214_son_my.docx', folder)));
    const pick = ({ n, text, field }: { n: number; text: string; field: string | null }) => ({ n, text, field });
    expect(found.questions.map(pick)).toEqual(expected.questions.map(pick));
    expect(found.letter).toMatchObject({
      number: '214/UBND-KT',
      date: expected.date,
      unit: expected.unit,
      commune: 'xã Sơn Mỹ',
    });
    const left = found.notQuestions.map(({ text }) => text);
    for (const text of expected.not_questions.filter((one: string) => !/Nơi nhận|^TM\./.test(one)))
      expect(left).toContain(text);
  });
});

describe('what Word sets before a paragraph', () => {
  it('prints the number of every level, and tells the questions that begin again under each field', async () => {
    const body = [
      numbered('Lĩnh vực chợ', 0),
      numbered(ASKS[0], 1),
      numbered('Ai ký hợp đồng thuê sạp?', 2),
      numbered(ASKS[1], 1),
      numbered('Lĩnh vực rượu', 0),
      numbered(ASKS[1], 1),
    ].join('');
    const { questions } = await read(await letterFile({ body, numbering: LISTS }));
    expect(questions.map(({ number, field }) => [number, field])).toEqual([
      ['I.1', 'Lĩnh vực chợ'],
      ['I.2', 'Lĩnh vực chợ'],
      ['II.1', 'Lĩnh vực rượu'],
    ]);
    expect(questions[0]?.text).toBe(`${ASKS[0]} Ai ký hợp đồng thuê sạp?`);
    expect(questions[0]?.body).toBe(`${ASKS[0]}\na) Ai ký hợp đồng thuê sạp?`);
    expect(questions[0]?.source).toMatchObject({ kind: 'paragraphs', paragraphs: [2, 3] });
  });

  it('goes on counting under typed titles that have numbers of their own', async () => {
    const title = (text: string) => paragraph(run(text, '<w:b/>'));
    const body = [
      title('1. Về chợ, hạ tầng thương mại'),
      numbered(ASKS[0], 1),
      numbered('Chưa có nội quy mẫu.', 1),
      title('2. Về rượu'),
      numbered(ASKS[1], 1),
      title('3. Về xăng dầu'),
      numbered('Cột bơm mini thì cấp phép hay cấm?', 1),
      numbered('Xe bồn bán dầu cho tàu cá do ai quản lý?', 1),
    ].join('');
    const { questions } = await read(await letterFile({ body, numbering: LISTS }));
    expect(questions.map(({ number, field, text }) => [number, field, text])).toEqual([
      ['1', 'Về chợ, hạ tầng thương mại', ASKS[0]],
      ['2', 'Về chợ, hạ tầng thương mại', 'Chưa có nội quy mẫu.'],
      ['3', 'Về rượu', ASKS[1]],
      ['4', 'Về xăng dầu', 'Cột bơm mini thì cấp phép hay cấm?'],
      ['5', 'Về xăng dầu', 'Xe bồn bán dầu cho tàu cá do ai quản lý?'],
    ]);
  });

  it('starts anew where a list is told to', async () => {
    const body = [numbered(ASKS[0], 1), numbered(ASKS[1], 1), numbered('Xã có được thu phí chợ không?', 1, 2)].join('');
    const { questions } = await read(await letterFile({ body, numbering: LISTS }));
    expect(questions.map(({ number }) => number)).toEqual(['1', '2', '1']);
  });

  it('follows styles and linked lists to their levels', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/></w:style><w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="DS"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="DS"/>${level(0, 'decimal', 'Câu %1:')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>`;
    const body = ASKS.map((ask) => paragraph(ask, '<w:pStyle w:val="Con"/>')).join('');
    const { questions } = await read(await letterFile({ body, styles, numbering }));
    expect(questions.map(({ number, text }) => [number, text])).toEqual([
      ['1', ASKS[0]],
      ['2', ASKS[1]],
    ]);
  });
});

describe('what stands in a paragraph', () => {
  const one = (content: string) =>
    textsOf({ body: paragraph(run('1. Chợ này ') + content + run('ai quản lý?')) + paragraph(`2. ${ASKS[1]}`) });
  it.each([
    ['an insertion', `<w:ins w:id="1">${run('mới ')}</w:ins>`, 'Chợ này mới ai quản lý?'],
    ['a deletion', '<w:del w:id="1"><w:r><w:delText>cũ </w:delText></w:r></w:del>', 'Chợ này ai quản lý?'],
    ['a text moved away', `<w:moveFrom w:id="1">${run('cũ ')}</w:moveFrom>`, 'Chợ này ai quản lý?'],
    ['hidden text', run('ẩn ', '<w:vanish/>'), 'Chợ này ai quản lý?'],
    [
      'a field',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('A ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      'Chợ này A ai quản lý?',
    ],
    [
      'a link and a smart tag',
      `<w:hyperlink>${run('Bến ')}</w:hyperlink><w:smartTag>${run('Thành ')}</w:smartTag>`,
      'Chợ này Bến Thành ai quản lý?',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('B ')}</w:sdtContent></w:sdt>`,
      'Chợ này B ai quản lý?',
    ],
    [
      'one branch of alternatives',
      `<mc:AlternateContent><mc:Choice Requires="x">${run('C ')}</mc:Choice><mc:Fallback>${run('D ')}</mc:Fallback></mc:AlternateContent>`,
      'Chợ này C ai quản lý?',
    ],
    ['a soft hyphen, NBSP and NFD', run('ngo\u00adài\u00a0tr\u01a1\u0300i\u00a0'), 'Chợ này ngoài trời ai quản lý?'],
    ['an old font', run('v­íng m¾c ', '<w:rFonts w:ascii=".VnTime"/>'), 'Chợ này vướng mắc ai quản lý?'],
  ])('%s', async (_name, content, text) => {
    expect(await one(content)).toEqual([text, ASKS[1]]);
  });

  it('makes items of what only line breaks separate', async () => {
    const broken = `${run('1. Ai ký nội quy chợ hạng 3?')}<w:r><w:br/></w:r>${run('2. Xã có được thu phí chợ không?')}`;
    expect(await textsOf({ body: paragraph(broken) })).toEqual([
      'Ai ký nội quy chợ hạng 3?',
      'Xã có được thu phí chợ không?',
    ]);
  });

  it('reads the strict standard', async () => {
    const body = ASKS.map((ask, at) => paragraph(`${at + 1}. ${ask}`)).join('');
    expect(await textsOf({ body, namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' })).toEqual([...ASKS]);
  });
});

it('keeps a table of figures out of the question, and says so', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('Chợ')}</w:tc><w:tc>${paragraph('Số sạp')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Tân Thắng')}</w:tc><w:tc>${paragraph('120')}</w:tc></w:tr></w:tbl>`;
  const found = await read(await letterFile({ body: paragraph(`1. ${ASKS[0]}`) + table + paragraph(`2. ${ASKS[1]}`) }));
  expect(found.questions.map(({ text }) => text)).toEqual([...ASKS]);
  expect(found.notQuestions.map(({ text }) => text)).toEqual(['Chợ', 'Số sạp', 'Tân Thắng', '120']);
});

it('refuses a letter without a word, and a paragraph longer than any', async () => {
  await expect(read(await letterFile({ body: '' }))).rejects.toMatchObject({ code: 'empty' });
  await expect(read(await letterFile({ body: paragraph('x'.repeat(40_000)) }))).rejects.toBeInstanceOf(FileProblem);
});

it('takes the heading above a table as the field of its rows', async () => {
  const cells = (...texts: string[]) =>
    `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
  const table = (ask: string) =>
    `<w:tbl>${cells('STT', 'Nội dung vướng mắc', 'Trả lời')}${cells('1', ask, '')}</w:tbl>`;
  const heading = (text: string) => paragraph(run(text, '<w:b/>'));
  const body = heading('I. Lĩnh vực chợ') + table(ASKS[0]) + heading('Hoá chất') + table(ASKS[1]);
  const { questions } = await read(await letterFile({ body }));
  expect(questions.map(({ text, field }) => [text, field])).toEqual([
    [ASKS[0], 'Lĩnh vực chợ'],
    [ASKS[1], 'Hóa chất'],
  ]);
});

it('lists what stands outside the text', async () => {
  const more = {
    footer: paragraph('Văn phòng UBND xã'),
    footnotes: `<w:footnote>${paragraph('Theo số liệu năm 2025')}</w:footnote><w:footnote>${paragraph('1')}</w:footnote>`,
  };
  const found = await read(await letterFile({ body: paragraph(`1. ${ASKS[0]}`) + paragraph(`2. ${ASKS[1]}`), more }));
  expect(found.questions.map(({ text }) => text)).toEqual([...ASKS]);
  expect(found.notQuestions.map(({ text }) => text)).toEqual(['Văn phòng UBND xã', 'Theo số liệu năm 2025']);
});

it('reads or refuses a letter whose XML was damaged', async () => {
  const body = [numbered('Lĩnh vực chợ', 0), numbered(ASKS[0], 1), paragraph(ASKS[1])].join('');
  const characters = fc.constantFrom('<', '>', '/', '"', '&', 'w:p', '</w:p>', '\u0000', '1', ' ', '<w:tbl>', '<w:tc>');
  const edits = fc.array(fc.tuple(fc.nat(body.length), characters), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(edits, fc.boolean(), async (changes, cut) => {
      const damaged = changes.reduce(
        (xml, [at, text]) => xml.slice(0, at) + text + (cut ? '' : xml.slice(at + 1)),
        body,
      );
      try {
        await read(await letterFile({ body: damaged, numbering: LISTS }));
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 60 },
  );
});
