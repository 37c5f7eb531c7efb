import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRoman } from '../list/roman.ts';
import { FileProblem, READ_LIMITS } from '../read-file.ts';
import { readText } from './read-text.ts';

const read = (text: string) => readText(text, READ_LIMITS);
const split = (text: string) => read(text).questions.map((question) => [question.field, question.text]);

it('takes the twelve questions out of the chat of the examples', () => {
  const folder = new URL('../../../fixtures/', import.meta.url);
  const expected = JSON.parse(readFileSync(new URL('zalo_nhom_quang_tri.txt.expected.json', folder), 'utf8'));
  const found = read(readFileSync(new URL('zalo_nhom_quang_tri.txt', folder), 'utf8'));
  expect(found.questions.map(({ text }) => text)).toEqual(expected.questions.map(({ text }: { text: string }) => text));
  expect(found.notQuestions.map(({ text }) => text)).toEqual(
    expected.not_questions.map((text: string) => text.replace(/^\[[^\]]*\] /, '')),
  );
  expect(found.questions.map(({ unit }) => unit).slice(0, 5)).toEqual([
    'Cam Lộ',
    'Cam Lộ',
    'xã Gio Linh',
    'xã Gio Linh',
    'Ba Lòng',
  ]);
  expect(found.letter).toMatchObject({ date: '2026-10-21', province: 'tỉnh Quảng Trị' });
});

const A = 'Chợ hạng 3 do cơ quan nào phê duyệt nội quy?';
const B = 'Đề nghị hướng dẫn cấp lại giấy phép bán lẻ rượu.';
const C = 'Xe bồn bán dầu cho tàu cá thì ai quản lý?';

describe('which level holds the questions', () => {
  it.each<[string, string, [string | null, string][]]>([
    [
      'one level',
      `1. ${A}\nCâu 2: ${B}\n3/ ${C}`,
      [
        [null, A],
        [null, B],
        [null, C],
      ],
    ],
    [
      'letters under numbered fields',
      `1. Lĩnh vực chợ\na) ${A}\nb) ${B}\n2. Lĩnh vực dầu\na) ${C}`,
      [
        ['Lĩnh vực chợ', A],
        ['Lĩnh vực chợ', B],
        ['Lĩnh vực dầu', C],
      ],
    ],
    [
      'numbers that begin again under numbered fields',
      `1. Lĩnh vực chợ\n1. ${A}\n2. ${B}\n2. Lĩnh vực dầu\n1. ${C}`,
      [
        ['Lĩnh vực chợ', A],
        ['Lĩnh vực chợ', B],
        ['Lĩnh vực dầu', C],
      ],
    ],
    [
      'parts of a question',
      `I. Lĩnh vực chợ\n1. ${A}\na) Ai ký?\nb) Bao lâu?\n- ${B}\n2. ${C}`,
      [
        ['Lĩnh vực chợ', `${A} Ai ký? Bao lâu? ${B}`],
        ['Lĩnh vực chợ', C],
      ],
    ],
    [
      '1.1 under 1',
      `1. Lĩnh vực chợ\n1.1. ${A}\n1.2. ${B}\n2. Lĩnh vực dầu\n2.1. ${C}`,
      [
        ['Lĩnh vực chợ', A],
        ['Lĩnh vực chợ', B],
        ['Lĩnh vực dầu', C],
      ],
    ],
    [
      'three levels',
      `A. THƯƠNG MẠI\nI. Chợ\n1. ${A}\n2. ${B}\nB. NĂNG LƯỢNG\nI. Dầu\n1. ${C}`,
      [
        ['Chợ', A],
        ['Chợ', B],
        ['Dầu', C],
      ],
    ],
    [
      'dashes alone',
      `- ${A}\n- ${B}\n+ Mẫu nào?\n- ${C}`,
      [
        [null, A],
        [null, `${B} Mẫu nào?`],
        [null, C],
      ],
    ],
    [
      'no labels at all',
      `${A}\nHiện nay xã có 5 hộ nấu rượu chưa có giấy phép.\n${B}\n${C}`,
      [
        [null, A],
        [null, `Hiện nay xã có 5 hộ nấu rượu chưa có giấy phép. ${B}`],
        [null, C],
      ],
    ],
    [
      'a title that is a part of its item',
      `1. Về nội quy chợ\n${A}\n2. ${B}`,
      [
        [null, `Về nội quy chợ ${A}`],
        [null, B],
      ],
    ],
    [
      'titles in brackets, between strokes or behind a hash',
      `[Lĩnh vực chợ]\n- ${A}\n=== LĨNH VỰC RƯỢU ===\n- ${B}\n## Lĩnh vực dầu\n- ${C}`,
      [
        ['Lĩnh vực chợ', A],
        ['LĨNH VỰC RƯỢU', B],
        ['Lĩnh vực dầu', C],
      ],
    ],
    [
      'titles that are numbered like the list that goes on under them',
      `1. VỀ CHỢ\n1. ${A}\n2. ${B}\n2. VỀ DẦU\n3. ${C}`,
      [
        ['VỀ CHỢ', A],
        ['VỀ CHỢ', B],
        ['VỀ DẦU', C],
      ],
    ],
    [
      'a report around the list',
      `I. KẾT QUẢ THỰC HIỆN\n1. Đã cấp 12 giấy phép.\nII. KHÓ KHĂN, VƯỚNG MẮC\n1. ${A}\n2. ${C}\nTrên đây là báo cáo của xã./.\nNơi nhận:\n- Như trên;`,
      [
        ['KHÓ KHĂN, VƯỚNG MẮC', A],
        ['KHÓ KHĂN, VƯỚNG MẮC', C],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives each difficulty its proposal where the two lists match, and the columns their parts', () => {
    const text =
      'II. Khó khăn, vướng mắc\n1. Mẫu giấy phép rượu chưa thống nhất giữa các xã.\n2. Kinh phí sửa chữa chợ chưa được bố trí.\nIII. Đề xuất, kiến nghị\n1. Ban hành mẫu giấy phép rượu.\n2. Bố trí kinh phí sửa chữa chợ.';
    expect(read(text).questions.map((question) => question.text)).toEqual([
      'Mẫu giấy phép rượu chưa thống nhất giữa các xã. Ban hành mẫu giấy phép rượu.',
      'Kinh phí sửa chữa chợ chưa được bố trí. Bố trí kinh phí sửa chữa chợ.',
    ]);
    const [one] = read(
      '1. Về chợ\n- Khó khăn: Chưa có nội quy mẫu.\n- Căn cứ pháp lý: Nghị định 60/2024.\n- Đề xuất: Ban hành nội quy mẫu.\n2. Về rượu: ai cấp phép?',
    ).questions;
    expect(one?.columns).toMatchObject({ legalBasis: 'Nghị định 60/2024.', proposal: 'Ban hành nội quy mẫu.' });
  });
});

it.each<[string, string[], (string | null)[][]]>([
  [
    'alone on the line above',
    ['Câu hỏi 1', A, 'Câu hỏi 2', B, '3.', C],
    [
      ['1', A],
      ['2', B],
      ['3', C],
    ],
  ],
  [
    'without a number between answers',
    [`Hỏi: ${A}`, 'Đáp: UBND xã phê duyệt.', `Hỏi: ${B}`, 'Đáp: Theo Nghị định 105.'],
    [
      [null, A],
      [null, B],
    ],
  ],
  [
    'in words',
    [`Vấn đề thứ nhất: ${A}`, `Vấn đề thứ hai: ${B}`],
    [
      ['1', A],
      ['2', B],
    ],
  ],
  [
    'letters behind their number',
    [`1.a. ${A}`, `1.b. ${B}`, `2.a. ${C}`],
    [
      ['1.a', A],
      ['1.b', B],
      ['2.a', C],
    ],
  ],
  [
    'before the name of who asks',
    [`1. (Xã Sơn Mỹ) ${A}`, `2. (Phường Cẩm Thành) ${B}`],
    [
      ['1', A],
      ['2', B],
    ],
  ],
])('takes labels %s', (_name, lines, expected) => {
  expect(read(lines.join('\n')).questions.map(({ number, text }) => [number, text])).toEqual(expected);
});

it('goes on behind item 999, and takes no year for a number', () => {
  const lines = Array.from({ length: 1_200 }, (_, at) => `${at + 1}. Chợ số ${at + 1} do ai phê duyệt nội quy?`);
  lines[499] += '\n2025. là năm cấp giấy phép.';
  const { questions } = read(lines.join('\n'));
  expect(questions).toHaveLength(1_200);
  expect(questions.at(-1)).toMatchObject({ number: '1200', text: 'Chợ số 1200 do ai phê duyệt nội quy?' });
  expect(questions[499]?.text).toBe('Chợ số 500 do ai phê duyệt nội quy? 2025. là năm cấp giấy phép.');
});

describe('chats', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'WhatsApp',
      `21/10/2026, 08:02 - Hồng Cam Lộ: chào cả nhà\n21/10/2026, 08:03 - Hồng Cam Lộ: ${C}\n21/10/2026, 08:04 - Lan Sở CT: em ghi nhận`,
      [['Cam Lộ', C]],
    ],
    [
      'Telegram',
      `Hồng Cam Lộ, [21.10.2026 08:02]\nchào cả nhà\nHồng Cam Lộ, [21.10.2026 08:03]\n${C}`,
      [['Cam Lộ', C]],
    ],
    [
      'a copy with the time below the name',
      `Hồng Cam Lộ\n08:02\nchào cả nhà\nxã Gio Linh\n08:03\n${C}`,
      [['xã Gio Linh', C]],
    ],
    [
      'two questions in one message',
      `[08:02, 21/10/2026] Minh Anh: 1. ${A} 2. ${C}\n[08:03, 21/10/2026] Minh Anh: [Hình ảnh]`,
      [
        [null, A],
        [null, C],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text).questions.map((question) => [question.unit, question.text])).toEqual(expected);
  });
});

it('splits letters of any labelling exactly', () => {
  const style = fc.constantFrom(
    (n: number) => `${n}. `,
    (n: number) => `${n}) `,
    (n: number) => `${n}/ `,
    (n: number) => `Câu ${n}: `,
    (n: number) => `(${n}) `,
    (n: number) => `Câu hỏi ${n}. `,
  );
  const situation = fc.constantFrom(
    'Hộ bán rượu trong chợ đã nghỉ bán từ năm ngoái.',
    'Nghị định 60/2024/NĐ-CP không nói rõ thẩm quyền của cấp xã.',
    'Xã có 12 hộ, giá 1.500 đồng.',
  );
  const ask = fc.constantFrom(A, B, C, 'Xã gửi văn bản đến cơ quan nào?');
  const question = fc.tuple(
    situation,
    ask,
    fc.array(fc.constantFrom('Ai ký giấy phép này?', 'Thời hạn bao lâu?'), { maxLength: 3 }),
  );
  const field = fc.tuple(
    fc.constantFrom('Lĩnh vực chợ', 'Lĩnh vực thương mại điện tử', 'LĨNH VỰC RƯỢU, THUỐC LÁ'),
    fc.array(question, { minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(style, fc.array(field, { minLength: 1, maxLength: 4 }), (label, fields) => {
      const lines = fields.flatMap(([title, items], at) => [
        `${toRoman(at + 1)}. ${title}`,
        ...items.flatMap(([told, asked, parts], i) => [
          `${label(i + 1)}${told} ${asked}`,
          ...parts.map((part, j) => `${'abc'.charAt(j)}) ${part}`),
        ]),
      ]);
      const expected = fields.flatMap(([title, items]) =>
        items.map(([told, asked, parts]) => [title, [told, asked, ...parts].join(' ')]),
      );
      expect(split(lines.join('\n'))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const NUMBERINGS = Number(process.env.FUZZ_NUMBERINGS ?? 10_000);

it('meets random numberings with nothing but questions or a problem', () => {
  const label = fc.constantFrom(
    '1.',
    '2.',
    '3)',
    'I.',
    'II.',
    'a)',
    'b)',
    'i)',
    '-',
    '+',
    'Câu 1:',
    'Thứ nhất,',
    '1.1.',
    '•',
    '',
    'A.',
    '[08:02, 21/10/2026] X:',
    'Nơi nhận:',
  );
  const line = fc
    .tuple(label, fc.constantFrom(A, 'Lĩnh vực chợ', 'x', 'Khó khăn, vướng mắc', 'KẾT QUẢ', B, ''))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      try {
        const found = read(lines.join('\n'));
        const seen = [...found.questions, ...found.notQuestions].map(({ text }) => text).join(' ');
        for (const text of [A, B]) if (lines.some((one) => one.includes(text))) expect(seen).toContain(text);
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: NUMBERINGS },
  );
}, 300_000);
