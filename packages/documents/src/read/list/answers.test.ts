import { expect, it } from 'vitest';
import { readQuestionText } from '../../read-question-file.ts';

const A = 'Chợ hạng 3 do cơ quan nào phê duyệt nội quy?';
const B = 'Đề nghị hướng dẫn cấp lại giấy phép bán lẻ rượu cho hộ kinh doanh.';
const C = 'Cây xăng dời cột bơm trong cùng thửa đất có phải báo Sở không?';

it('leaves out what was answered between the questions, steps of the answer included', () => {
  const { questions, notQuestions } = readQuestionText(
    [
      `1. ${A}`,
      'Trả lời: Đề nghị xã làm như sau:',
      '1. Lập danh sách các chợ.',
      '2. Gửi về Sở.',
      `2. ${B}`,
      'Sở Công Thương trả lời: Theo quy định hiện hành.',
      `3. ${C}`,
    ].join('\n'),
  );
  expect(questions.map(({ number, text }) => [number, text])).toEqual([
    ['1', A],
    ['2', B],
    ['3', C],
  ]);
  expect(notQuestions.map(({ text }) => text)).toContain('2. Gửi về Sở.');
});

it('tells who asks by the label, the words behind it, or the heading', () => {
  const { questions } = readQuestionText(
    [`Câu 1 (xã Sơn Mỹ): ${A}`, `Câu 2: Phường Cẩm Thành hỏi: ${B}`, `Câu 3: ${C} (UBND xã Gio Linh)`].join('\n'),
  );
  expect(questions.map(({ unit, text }) => [unit, text])).toEqual([
    ['xã Sơn Mỹ', A],
    ['phường Cẩm Thành', B],
    ['xã Gio Linh', C],
  ]);
  const byHeading = readQuestionText([`I. XÃ SƠN MỸ`, `1. ${A}`, `2. ${B}`, `II. XÃ GIO LINH`, `1. ${C}`].join('\n'));
  expect(byHeading.questions.map(({ unit, field }) => [unit, field])).toEqual([
    ['xã Sơn Mỹ', null],
    ['xã Sơn Mỹ', null],
    ['xã Gio Linh', null],
  ]);
});

it('keeps points told in words within their question', () => {
  const { questions } = readQuestionText(
    [`1. ${A}`, '2. Dự án xây chợ kéo dài.', 'Thứ nhất, chưa giao đất;', 'Thứ hai, thiếu vốn.', B, `3. ${C}`].join(
      '\n',
    ),
  );
  expect(questions.map(({ text }) => text)).toEqual([
    A,
    `Dự án xây chợ kéo dài. Thứ nhất, chưa giao đất; Thứ hai, thiếu vốn. ${B}`,
    C,
  ]);
});
