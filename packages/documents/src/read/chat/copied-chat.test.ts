import { expect, it } from 'vitest';
import { readQuestionText } from '../../read-question-file.ts';

const A = 'hộ nấu rượu bán vài can cho quán ăn trong xã thì có phải làm giấy phép sản xuất không ạ?';
const B = 'chợ đêm do đoàn thanh niên mở mỗi tối thứ bảy có cần phê duyệt phương án gì không ạ?';
const C = 'cửa hàng gas đổi chủ thì cấp lại hay cấp mới giấy chứng nhận, hồ sơ nộp ở đâu?';

it('tells the messages of a copied chat by the lines that are names', () => {
  const { questions, notQuestions } = readQuestionText(
    [
      'Bạn đã gửi',
      'Mời các xã gửi câu hỏi nhé',
      '',
      '09:02',
      '',
      'Lê Hoa',
      `Câu 1: ${A}`,
      '',
      'Trần Nam',
      `Câu 2: ${B}`,
    ]
      .concat(['', 'Bạn đã gửi', '👍', '', '10:15', '', 'Lê Hoa', `Câu 3: ${C}`])
      .join('\n'),
  );
  expect(questions.map(({ number, text, source }) => [number, text, source.group])).toEqual([
    ['1', A, 'Lê Hoa'],
    ['2', B, 'Trần Nam'],
    ['3', C, 'Lê Hoa'],
  ]);
  expect(notQuestions.map(({ text }) => text)).toContain('Bạn: Mời các xã gửi câu hỏi nhé');
});

it('takes a whole question some minutes later as one of its own, and what only goes on as a part', () => {
  const { questions } = readQuestionText(
    [
      `[09:01, 12/05/2026] Hoa xã Sơn Mỹ: ${A}`,
      `[09:02, 12/05/2026] Hoa xã Sơn Mỹ: với lại có phải đóng phí thẩm định không ạ?`,
      `[09:09, 12/05/2026] Hoa xã Sơn Mỹ: ${B}`,
    ].join('\n'),
  );
  expect(questions.map(({ text }) => text)).toEqual([`${A} với lại có phải đóng phí thẩm định không ạ?`, B]);
});

it('takes a polite word behind the number for a part of the label, and a quotation for no part of any question', () => {
  const { questions, notQuestions } = readQuestionText(
    [
      `[08:01] Hùng xã Ia Dom: Câu 1 của xã em đây ạ: ${A}`,
      `[08:03] Minh xã Ia Pa: Câu 2 nè: ${B}`,
      '> Hùng xã Ia Dom: Câu 1 của xã em đây ạ: hộ nấu rượu bán vài can…',
      '[08:04] Lan Sở CT: em ghi nhận',
      '[08:05] Hùng xã Ia Dom: Trả lời Minh xã Ia Pa: Câu 2 nè: chợ đêm do đoàn thanh niên mở',
      `Câu 3 ạ: ${C}`,
      `[08:09] Nga xã Đăk Hà: Dạ em gửi câu 4 ạ: ${A}`,
      `[08:11] Nga xã Đăk Hà: @Lan Sở CT câu 5: ${B}`,
    ].join('\n'),
  );
  expect(questions.map(({ number, text }) => [number, text])).toEqual([
    ['1', A],
    ['2', B],
    ['3', C],
    ['4', A],
    ['5', B],
  ]);
  expect(notQuestions.map(({ text }) => text)).toEqual([
    '> Hùng xã Ia Dom: Câu 1 của xã em đây ạ: hộ nấu rượu bán vài can…',
    'Lan Sở CT: em ghi nhận',
    'Trả lời Minh xã Ia Pa: Câu 2 nè: chợ đêm do đoàn thanh niên mở',
  ]);
});
