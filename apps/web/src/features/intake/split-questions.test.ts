import { describe, expect, it } from 'vitest';
import { splitQuestions } from './split-questions.ts';

const texts = (pasted: string) => splitQuestions(pasted).questions.map(({ text }) => text);

describe('a numbered list', () => {
  it.each([
    '1. %\n2. %',
    '1) %\n2) %',
    '1/ %\n2/ %',
    '1: %\n2: %',
    '1 - %\n2 - %',
    'Câu 1: %\nCâu 2: %',
    'Câu hỏi số 1. %\nCâu hỏi số 2. %',
    'CÂU 1\n%\nCÂU 2\n%',
    '1.\n%\n2.\n%',
    '1\t%\n2\t%',
  ])('numbered as %j', (form) => {
    const pasted = form.replace('%', 'Chợ hạng 3 do ai quản lý?').replace('%', 'Ai cấp phép bán lẻ rượu?');
    expect(texts(pasted)).toEqual(['Chợ hạng 3 do ai quản lý?', 'Ai cấp phép bán lẻ rượu?']);
  });

  it('keeps lettered parts, bullets and wrapped lines with their question', () => {
    expect(
      texts(
        '1. Về chợ, xã hỏi:\na) Ai phê duyệt\nnội quy?\nb) Ai thu phí?\n- chợ phiên\n\nĐề nghị hướng dẫn.\n2. Cụm công nghiệp?',
      ),
    ).toEqual([
      'Về chợ, xã hỏi:\na) Ai phê duyệt nội quy?\nb) Ai thu phí?\n- chợ phiên\nĐề nghị hướng dẫn.',
      'Cụm công nghiệp?',
    ]);
  });

  it('takes no number of the text for one of the list', () => {
    expect(texts('1. Có\n1.000 hộ, ngày\n24/11/2026 từ\n08:15, trả\n3-4 lần thì sao?\n2. Hết?')).toEqual([
      'Có 1.000 hộ, ngày 24/11/2026 từ 08:15, trả 3-4 lần thì sao?',
      'Hết?',
    ]);
  });

  it('takes roman and named headings as the field of what follows', () => {
    const { questions } = splitQuestions(
      'I. LĨNH VỰC THƯƠNG MẠI\n1. Chợ?\n2. Rượu?\nII. Lĩnh vực điện:\n1. Điện lưới?\nLĩnh vực hóa chất\n2. Kho?',
    );
    expect(questions).toEqual([
      { text: 'Chợ?', field: 'LĨNH VỰC THƯƠNG MẠI' },
      { text: 'Rượu?', field: 'LĨNH VỰC THƯƠNG MẠI' },
      { text: 'Điện lưới?', field: 'Lĩnh vực điện' },
      { text: 'Kho?', field: 'Lĩnh vực hóa chất' },
    ]);
  });

  it('takes a roman number before a question for a question', () => {
    expect(texts('I. Chợ hạng 3 do ai quản lý?\nII. Ai cấp phép?')).toEqual([
      'Chợ hạng 3 do ai quản lý?',
      'Ai cấp phép?',
    ]);
  });

  it('reads 1.1 as a part of a question, and as a question under a heading', () => {
    expect(texts('1. Chợ do ai quản lý?\n1.1. Chợ phiên?\n2. Hết?')).toEqual([
      'Chợ do ai quản lý?\nChợ phiên?',
      'Hết?',
    ]);
    expect(splitQuestions('1. Thương mại điện tử\n1.1. Ai đăng ký?\n1.2. Ở đâu?').questions).toEqual([
      { text: 'Ai đăng ký?', field: 'Thương mại điện tử' },
      { text: 'Ở đâu?', field: 'Thương mại điện tử' },
    ]);
  });

  it('leaves out the letter around it', () => {
    const { questions, notQuestions } = splitQuestions(
      'ỦY BAN NHÂN DÂN XÃ BA TƠ\nSố: 45/UBND-KT\nV/v vướng mắc\nKính gửi: Sở Công Thương\n\n1. Chợ?\n2. Đề nghị hướng dẫn thủ tục cấp giấy phép./.\n\nTrân trọng cảm ơn!\nNơi nhận:\n- Như trên;\n1. Lưu VT',
    );
    expect(questions.map(({ text }) => text)).toEqual(['Chợ?', 'Đề nghị hướng dẫn thủ tục cấp giấy phép']);
    expect(notQuestions).toEqual([
      'ỦY BAN NHÂN DÂN XÃ BA TƠ',
      'Số: 45/UBND-KT',
      'V/v vướng mắc',
      'Kính gửi: Sở Công Thương',
      'Trân trọng cảm ơn!',
      'Nơi nhận:',
      'Như trên;',
      'Lưu VT',
    ]);
  });

  it('is found on one line, by numbers that follow one another', () => {
    expect(texts('1. Theo khoản 3. Điều 4 thì ai cấp? 2. Chợ phiên do ai quản lý? 3. Rượu?')).toEqual([
      'Theo khoản 3. Điều 4 thì ai cấp?',
      'Chợ phiên do ai quản lý?',
      'Rượu?',
    ]);
  });

  it('is the same typed in NFD, with Windows lines and invisible characters', () => {
    const pasted = 'Câu 1: Chợ hạng 3?\r\nCâu 2: Rượu thủ công?'
      .normalize('NFD')
      .replace('Rượu'.normalize('NFD'), '\u200bRượu\u00a0');
    expect(texts(pasted)).toEqual(['Chợ hạng 3?', 'Rượu thủ công?']);
  });
});

describe('a list without numbers', () => {
  it('is divided by its bullets', () => {
    expect(texts('Kính gửi: Sở Công Thương\n- Chợ hạng 3 do ai\nquản lý?\n• Ai cấp phép bán lẻ rượu?')).toEqual([
      'Chợ hạng 3 do ai quản lý?',
      'Ai cấp phép bán lẻ rượu?',
    ]);
  });

  it('is divided by blank lines', () => {
    expect(
      splitQuestions(
        'Em chào các anh chị ạ\n\nChợ hạng 3 do ai\nquản lý?\n\nĐề nghị hướng dẫn thủ tục cấp lại giấy phép bán lẻ rượu.',
      ),
    ).toEqual({
      questions: [
        { text: 'Chợ hạng 3 do ai quản lý?', field: null },
        { text: 'Đề nghị hướng dẫn thủ tục cấp lại giấy phép bán lẻ rượu.', field: null },
      ],
      notQuestions: ['Em chào các anh chị ạ'],
    });
  });

  it('is divided by lines when each asks', () => {
    expect(texts('Chợ hạng 3 do ai quản lý?\nAi cấp phép bán lẻ rượu?')).toHaveLength(2);
  });

  it('is one question when it is one', () => {
    expect(texts('Chợ hạng 3 do hợp tác xã quản lý nay giải thể,\nxã làm thế nào?')).toHaveLength(1);
    expect(splitQuestions(' \n\n')).toEqual({ questions: [], notQuestions: [] });
  });
});

describe('a group chat', () => {
  const chat = `CT - Hỗ trợ 2 cấp - 214 thành viên
[08:02, 21/10/2026] Lan - Sở CT: Chào các anh chị, hôm nay nhóm tiếp tục nhận câu hỏi của các xã ạ. Mong các xã đánh số giúp em.
[08:05, 21/10/2026] Chị Hồng (Cam Lộ): dạ e chào cả nhà
[08:09, 21/10/2026] Chị Hồng (Cam Lộ): 2. Giấy phép nộp qua DVC, phần mềm báo lỗi. Đã quá hạn 15 ngày rồi
[08:10, 21/10/2026] Chị Hồng (Cam Lộ): em có đc nhận bản giấy rồi trả kết quả giấy không, hay bị tính là trễ hạn?
[08:11, 21/10/2026] Lan - Sở CT: 👍
[08:15, 21/10/2026] anh Tuấn KT xã Gio Linh: Câu 3: livestream bán hàng thuê có phải đăng ký gì ko?
[08:22, 21/10/2026] Dũng Ba Lòng: anh Tuấn xã anh nhiều câu hỏi nhỉ 😄
[08:22, 21/10/2026] anh Tuấn KT xã Gio Linh: hihi
[08:31, 21/10/2026] Dũng Ba Lòng: 5/ bản Khe Luồi có 23 hộ chưa có điện lưới,
xã phải làm văn bản gởi ai?
[09:01, 21/10/2026] Chị Hồng (Cam Lộ): đúng rồi chị, giống em
[09:14, 21/10/2026] Hưng - Lao Bảo: cư dân biên giới mỗi người 2 triệu/ngày, xã có quyền từ chối xác nhận không?
[09:16, 21/10/2026] Hưng - Lao Bảo: [Hình ảnh]`;

  it('gives each question, also one over two messages or without a number, and no small talk', () => {
    const { questions, notQuestions } = splitQuestions(chat);
    expect(questions.map(({ text }) => text)).toEqual([
      'Giấy phép nộp qua DVC, phần mềm báo lỗi. Đã quá hạn 15 ngày rồi em có đc nhận bản giấy rồi trả kết quả giấy không, hay bị tính là trễ hạn?',
      'livestream bán hàng thuê có phải đăng ký gì ko?',
      'bản Khe Luồi có 23 hộ chưa có điện lưới, xã phải làm văn bản gởi ai?',
      'cư dân biên giới mỗi người 2 triệu/ngày, xã có quyền từ chối xác nhận không?',
    ]);
    expect(notQuestions).toHaveLength(8);
  });
});

it('splits a list of five hundred within a blink', () => {
  const pasted = Array.from({ length: 500 }, (_, n) => `${n + 1}. Xã hỏi về thủ tục thứ ${n + 1}?`).join('\n');
  const start = performance.now();
  expect(texts(pasted)).toHaveLength(500);
  expect(performance.now() - start).toBeLessThan(500);
});
