import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { FileProblem, READ_LIMITS } from './read/read-file.ts';
import { readQuestionFile, readQuestionText } from './read-question-file.ts';

const NAMES = ['bieu_tong_hop_xa_van_tuong.xlsx', 'cong_van_214_son_my.docx', 'zalo_nhom_quang_tri.txt'];
const fixtures = NAMES.map((name) => ({ name, bytes: readFileSync(new URL(`../fixtures/${name}`, import.meta.url)) }));

/** A result or a problem of the file; anything else fails the test. */
const readOrRefuse = async (bytes: Uint8Array, name: string): Promise<'read' | 'refused'> => {
  try {
    const read = await readQuestionFile(bytes, name);
    expect(read.questions.every(({ text, n }, at) => text !== '' && n === at + 1)).toBe(true);
    return 'read';
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return 'refused';
  }
};

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 40), interruptAfterTimeLimit: 600_000 };

describe('damaged files are read or refused, nothing else', () => {
  test('with bytes changed', async () => {
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), edits, async ({ name, bytes }, changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[Math.floor(at * damaged.length)] = value;
        await readOrRefuse(damaged, name);
      }),
      RUNS,
    );
  }, 600_000);

  test('cut off, or put together from pieces', async () => {
    const piece = fc.tuple(
      fc.constantFrom(...fixtures),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...NAMES, 'a.csv', 'b.xls'),
        async (pieces, name) => {
          const parts = pieces.map(([{ bytes }, from, to]) =>
            bytes.subarray(Math.floor(from * bytes.length * 0.5), Math.ceil(to * bytes.length)),
          );
          await readOrRefuse(Buffer.concat(parts), name);
        },
      ),
      RUNS,
    );
  }, 600_000);

  test('any bytes and any text under any name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.txt', 'a.xlsx', 'a'),
        async (bytes, name) => {
          await readOrRefuse(bytes, name);
        },
      ),
      RUNS,
    );
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '1',
            'a',
            '.',
            ')',
            '\n',
            '\t',
            ';',
            '"',
            '-',
            'STT',
            'Nội dung',
            ' ',
            'Đề nghị ',
            '?',
            ':',
            'I',
          ),
        }),
        (text) => {
          try {
            readQuestionText(text);
          } catch (error) {
            if (!(error instanceof FileProblem)) throw error;
          }
        },
      ),
      RUNS,
    );
  }, 600_000);
});

const A = 'Xã có 37 hộ kinh doanh rượu; giấy phép do phòng của huyện cũ cấp, chưa đổi.';
const B = 'Chợ trung tâm xã chưa có hồ sơ:\n- không rõ nguyên giá,\n- không rõ chủ đầu tư.';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('tables as text', () => {
  const cells = [
    ['BIỂU TỔNG HỢP', '', ''],
    ['STT', 'Nội dung vướng mắc', 'Kiến nghị'],
    ['1', A, 'Đề nghị hướng dẫn.'],
    ['', '', ''],
    ['2', B, ''],
  ];
  const csv = (delimiter: string) =>
    cells.map((row) => row.map((cell) => (/[;,\t\n"]/.test(cell) ? `"${cell}"` : cell)).join(delimiter)).join('\r\n');

  test.each([
    ['semicolons', Buffer.from(csv(';'))],
    ['commas and a byte order mark', Buffer.from(`\ufeff${csv(',')}`)],
    ['tabs in UTF-16', utf16(csv('\t'))],
    ['a line that names the separator', Buffer.from(`sep=|\r\n${csv('|')}`)],
  ])('%s', async (_name, bytes) => {
    const { questions, format, letter, resultColumns } = await readQuestionFile(bytes, 'bieu.csv');
    expect(format).toBe('csv');
    expect(questions.map(({ text, source }) => [text, source])).toEqual([
      [`${A} Đề nghị hướng dẫn.`, { kind: 'rows', sheet: '', rows: [3, 3], group: null }],
      [B.replaceAll('\n', ' '), { kind: 'rows', sheet: '', rows: [5, 5], group: null }],
    ]);
    expect(letter.commune).toBeNull();
    expect(resultColumns).toEqual([{ sheet: '', headerRow: 2, column: 4 }]);
  });
});

describe('what forms and clerks write', () => {
  /** Code page 1258: vowels with a hat or a hook are one byte, tones are bytes of their own behind them. */
  const to1258 = (text: string) =>
    iconv.encode(
      [...text.normalize('NFC')]
        .map((letter) => {
          const apart = letter.normalize('NFD');
          const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
          return apart.replace(tone, '').normalize('NFC') + tone;
        })
        .join(''),
      'windows-1258',
    );

  test('Windows-1258', async () => {
    const { questions } = await readQuestionFile(
      to1258(`STT;Lĩnh vực;Nội dung vướng mắc\r\n1;Rượu;${A.replace(';', ',')}\r\n2;Hoá chất;Ai kiểm tra?`),
      'a.csv',
    );
    expect(questions.map(({ text, field }) => [text, field])).toEqual([
      [A.replace(';', ','), 'Rượu'],
      ['Ai kiểm tra?', 'Hóa chất'],
    ]);
  });

  test('cells pasted out of a sheet', () => {
    const { questions } = readQuestionText(
      `STT\tLĩnh vực\tNội dung\tKiến nghị\n1\tChợ\t"${B}"\tĐề nghị hướng dẫn.\n2\tChợ\t${A}\t`,
    );
    expect(questions.map(({ text, source }) => [text, source])).toEqual([
      [`${B.replaceAll('\n', ' ')} Đề nghị hướng dẫn.`, { kind: 'lines', lines: [2, 4], group: null }],
      [A, { kind: 'lines', lines: [5, 5], group: null }],
    ]);
  });

  test('answers of a form: its sentences are headers, its stamps are no fields', async () => {
    const form = [
      ['Dấu thời gian', 'Đơn vị', 'Lĩnh vực', 'Đơn vị hãy nêu cụ thể khó khăn, vướng mắc và câu hỏi cần giải đáp'],
      ['2026/03/08 9:56:44 SA GMT+7', 'Xã Sơn Mỹ', 'Xăng dầu', A],
      ['2026/03/08 9:59:44 SA GMT+7', 'Xã Gio Linh', 'Chợ', 'Không'],
    ];
    const csv = form.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
    const { questions } = await readQuestionFile(Buffer.from(csv), 'form.csv');
    expect(questions.map(({ text, field, unit }) => [text, field, unit])).toEqual([[A, 'Xăng dầu', 'Xã Sơn Mỹ']]);
  });

  test('a question longer than a ticket may be is read, and warned of', () => {
    const limits = { ...READ_LIMITS, questionLength: 100 };
    const { questions } = readQuestionText(`1. ${A} ${A}\n2. Ai ký nội quy chợ hạng 3?`, limits);
    expect(questions.map(({ warnings }) => warnings.includes('long'))).toEqual([true, false]);
  });
});
