import { describe, expect, it } from 'vitest';
import { blocksOf } from './pack-blocks.ts';
import {
  aboutOf,
  basisOf,
  countsOf,
  longDayOf,
  pendingLine,
  questionLabel,
  resultText,
  summaryOf,
} from './pack-words.ts';
import { anAnswer, anOpenQuestion, aPack, aQuestion } from './sample-pack.ts';

describe('the words of a reply pack', () => {
  it.each([
    ['2026-02-04T20:00:00Z', 'ngày 05 tháng 02 năm 2026'],
    ['2026-11-19T02:10:00Z', 'ngày 19 tháng 11 năm 2026'],
  ])('writes %s as %s, in Vietnam', (instant, words) => {
    expect(longDayOf(instant)).toBe(words);
  });

  it.each([
    ['12', 'Câu 12.'],
    ['I.3', 'Câu I.3.'],
    ['2a)', 'Câu 2a.'],
    ['Câu 7:', 'Câu 7.'],
  ])('keeps the number %s of the sender: %s', (number, label) => {
    expect(questionLabel(number)).toBe(label);
  });

  it.each([
    [
      anOpenQuestion(),
      'Chưa có trả lời: đang do Cục Quản lý và Phát triển thị trường trong nước xử lý, hạn trả lời 15:06 ngày 19/11/2026.',
    ],
    [aQuestion(), null],
    [
      aQuestion({ standing: 'waiting', answers: [], holder: 'Cục Điện lực' }),
      'Chưa có trả lời: Cục Điện lực đang chờ đơn vị hỏi bổ sung thông tin.',
    ],
    [aQuestion({ standing: 'withdrawn', answers: [] }), 'Đơn vị hỏi đã rút câu hỏi này.'],
    [
      anOpenQuestion({ answers: [anAnswer({ earlier: true })], holder: 'Cục Điện lực' }),
      'Đang xử lý tiếp: do Cục Điện lực xử lý, hạn trả lời 15:06 ngày 19/11/2026.',
    ],
    [
      aQuestion({ dueAt: '2026-11-19T08:06:00Z', holder: 'Cục Điện lực' }),
      'Đơn vị hỏi đã hỏi lại: đang do Cục Điện lực xử lý, hạn trả lời 15:06 ngày 19/11/2026.',
    ],
  ])('says what a question waits for (%#)', (question, line) => {
    expect(pendingLine(question)).toBe(line);
  });

  it('gives the basis of an answer, or why it has none', () => {
    expect(basisOf(anAnswer())).toBe('Căn cứ: khoản 2 Điều 8 Nghị định 139/2025/NĐ-CP');
    expect(basisOf(anAnswer({ citations: [], noCitationReason: 'Hướng dẫn nghiệp vụ.' }))).toBe(
      'Không viện dẫn văn bản: Hướng dẫn nghiệp vụ.',
    );
  });

  it('counts as the dossier does: a referral is done, what was withdrawn is not of the total', () => {
    const questions = [
      aQuestion(),
      aQuestion({ standing: 'referred' }),
      anOpenQuestion(),
      aQuestion({ standing: 'withdrawn', answers: [] }),
    ];
    expect(countsOf({ questions })).toEqual({
      total: 3,
      done: 2,
      open: 1,
      waiting: 0,
      withdrawn: 1,
      nextDueAt: '2026-11-19T08:06:00.000Z',
    });
    expect(Object.fromEntries(summaryOf(aPack(questions)))).toMatchObject({
      'Đã trả lời': '2/3 câu hỏi',
      'Đang xử lý': '1 câu hỏi, hạn gần nhất 15:06 ngày 19/11/2026',
      'Đã rút': '1 câu hỏi',
    });
    expect(aboutOf(aPack(questions))).toBe('Tổng hợp vướng mắc tháng 11 (Công văn số 45/UBND-KT ngày 10/11/2026)');
  });

  it('tells whose an answered referral is, and keeps earlier answers of a reopened question', () => {
    const referral = anAnswer({
      kind: 'referral',
      authority: 'Bộ Tài chính',
      documentNumber: '4411/BCT-KHTC',
      citations: [],
    });
    expect(resultText(aQuestion({ standing: 'referred', answers: [referral] }))).toContain(
      'Thuộc thẩm quyền của Bộ Tài chính, đã chuyển theo Văn bản số 4411/BCT-KHTC.',
    );
    const returned = { authority: 'Bộ Tài chính', documentNumber: '88/BTC-CST', letterDate: '2026-11-30' };
    expect(resultText(aQuestion({ answers: [referral, anAnswer(returned)] }))).toContain(
      'Theo Văn bản số 88/BTC-CST ngày 30/11/2026 của Bộ Tài chính.',
    );
    const spoken = { authority: 'Bộ Tài chính', noLetterReason: 'đã trả lời tại hội nghị' };
    expect(resultText(aQuestion({ answers: [anAnswer(spoken)] }))).toContain(
      'Theo trả lời của Bộ Tài chính (không có văn bản: đã trả lời tại hội nghị).',
    );
    expect(resultText(anOpenQuestion({ answers: [anAnswer({ earlier: true })] }))).toMatch(
      /trước khi có đề nghị xem xét lại:[\s\S]*Đang xử lý tiếp/,
    );
  });

  it('repeats a heading only where it changes', () => {
    const under = (heading: string | null) => aQuestion({ heading });
    const headings = blocksOf([under('I. Thương mại'), under('I. Thương mại'), under(null), under('II. Điện')]).filter(
      ({ style }) => style === 'heading',
    );
    expect(headings.map(({ text }) => text)).toEqual(['I. Thương mại', 'II. Điện']);
  });
});
