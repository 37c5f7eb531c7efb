import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import type { Pause, Target } from './due.ts';
import { explainDue, explainSentence, type SentenceContext } from './explain.ts';
import { wholeMinutes } from './explanation.ts';
import { local, localText } from './test/office.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';

const calendar = compileCalendar(vietnamCalendar());
const oneDay: Target = { kind: 'working_duration', minutes: 480 };
const paused = (from: string, to?: string): Pause => ({ from: local(from), to: to === undefined ? null : local(to) });

test('an explanation lists what was counted and what was not', () => {
  const pauses = [
    paused('2026-11-20 16:30', '2026-11-23 08:00'),
    paused('2026-11-23 07:45', '2026-11-23 09:00'),
    paused('2026-11-26 09:00'),
  ];
  const explained = explainDue(calendar, local('2026-11-20 16:00'), oneDay, pauses);
  const minute = (iso: string | null) => localText(iso === null ? null : new Date(iso));
  expect(explained.intervals.map(({ from, to, minutes }) => [minute(from), minute(to), minutes])).toEqual([
    ['2026-11-20 16:00', '2026-11-20 16:30', 30],
    ['2026-11-23 09:00', '2026-11-23 11:30', 150],
    ['2026-11-23 13:00', '2026-11-23 17:00', 240],
    ['2026-11-25 07:30', '2026-11-25 08:30', 60],
  ]);
  expect(explained.pauses.map(({ from, to, minutes }) => [minute(from), minute(to), minutes])).toEqual([
    ['2026-11-20 16:30', '2026-11-23 09:00', 120],
  ]);
  expect(explained.days.map(({ date }) => date)).toEqual(['2026-11-24']);
  expect(explained).toMatchObject({
    zone: 'Asia/Ho_Chi_Minh',
    receivedAt: '2026-11-20T09:00:00.000Z',
    target: oneDay,
    countedMinutes: 480,
    dueAt: '2026-11-25T01:30:00.000Z',
  });
});

test('while a pause is open it tells what was counted so far', () => {
  const explained = explainDue(calendar, local('2026-11-20 16:00'), oneDay, [paused('2026-11-23 09:00')]);
  expect(explained).toMatchObject({ dueAt: null, countedMinutes: 150, pauses: [{ to: null, minutes: null }] });
});

describe('the sentence', () => {
  const endOfNextDay: Target = { kind: 'end_of_working_day', days: 1 };

  test.each<[string, string, Target, readonly Pause[], vi: string, en: string]>([
    [
      'over a weekend, with a pause',
      '2026-11-20 16:00',
      oneDay,
      [paused('2026-11-20 16:30', '2026-11-23 08:00')],
      'Tiếp nhận lúc 16:00 thứ Sáu 20/11/2026; thời hạn 8 giờ làm việc; tính thứ Sáu 20/11 16:00–16:30 (30 phút), rồi thứ Hai 23/11 08:00–11:30 và 13:00–17:00 (7 giờ 30 phút); không tính thời gian chờ bổ sung từ 16:30 thứ Sáu 20/11 đến 08:00 thứ Hai 23/11 (1 giờ); hạn 17:00 thứ Hai 23/11/2026.',
      'Received at 16:00 Fri 20 Nov 2026; target 8 h of working time; counted Fri 20 Nov 16:00–16:30 (30 min), then Mon 23 Nov 08:00–11:30 and 13:00–17:00 (7 h 30 min); not counted while waiting for the requester from 16:30 Fri 20 Nov to 08:00 Mon 23 Nov (1 h); due 17:00 Mon 23 Nov 2026.',
    ],
    [
      'over a holiday',
      '2026-11-23 16:00',
      endOfNextDay,
      [],
      'Tiếp nhận lúc 16:00 thứ Hai 23/11/2026; thời hạn hết ngày làm việc liền sau ngày tiếp nhận; tính thứ Hai 23/11 16:00–17:00 (1 giờ), rồi thứ Tư 25/11 07:30–11:30 và 13:00–17:00 (8 giờ); nghỉ thứ Ba 24/11 (Ngày Văn hóa Việt Nam); hạn 17:00 thứ Tư 25/11/2026.',
      'Received at 16:00 Mon 23 Nov 2026; target the end of the working day after receipt; counted Mon 23 Nov 16:00–17:00 (1 h), then Wed 25 Nov 07:30–11:30 and 13:00–17:00 (8 h); closed Tue 24 Nov (Ngày Văn hóa Việt Nam); due 17:00 Wed 25 Nov 2026.',
    ],
    [
      'with a make-up Saturday',
      '2026-01-09 16:00',
      { kind: 'working_duration', minutes: 120 },
      [],
      'Tiếp nhận lúc 16:00 thứ Sáu 09/01/2026; thời hạn 2 giờ làm việc; tính thứ Sáu 09/01 16:00–17:00 (1 giờ), rồi thứ Bảy 10/01 07:30–08:30 (1 giờ); giờ làm việc riêng thứ Bảy 10/01 (Làm bù cho 02/01/2026); hạn 08:30 thứ Bảy 10/01/2026.',
      'Received at 16:00 Fri 9 Jan 2026; target 2 h of working time; counted Fri 9 Jan 16:00–17:00 (1 h), then Sat 10 Jan 07:30–08:30 (1 h); special hours Sat 10 Jan (Làm bù cho 02/01/2026); due 08:30 Sat 10 Jan 2026.',
    ],
    [
      'over a guessed Tết, paused, shortened',
      '2027-02-04 16:00',
      { kind: 'working_duration', minutes: 4_800 },
      [paused('2027-02-24 09:00')],
      'Tiếp nhận lúc 16:00 thứ Năm 04/02/2027; thời hạn 10 ngày làm việc; tính thứ Năm 04/02 16:00–17:00 (1 giờ), rồi thứ Sáu 12/02 07:30–11:30 và 13:00–17:00 (8 giờ), rồi 7 ngày làm việc tiếp theo, rồi thứ Tư 24/02 07:30–09:00 (1 giờ 30 phút); nghỉ từ thứ Sáu 05/02 đến thứ Năm 11/02 (Tết Nguyên đán Đinh Mùi, dự kiến); không tính thời gian chờ bổ sung từ 09:00 thứ Tư 24/02 đến nay; đang tạm dừng, đã tính 8 ngày.',
      'Received at 16:00 Thu 4 Feb 2027; target 10 days of working time; counted Thu 4 Feb 16:00–17:00 (1 h), then Fri 12 Feb 07:30–11:30 and 13:00–17:00 (8 h), then the next 7 working days, then Wed 24 Feb 07:30–09:00 (1 h 30 min); closed from Fri 5 Feb to Thu 11 Feb (Tết Nguyên đán Đinh Mùi, provisional); not counted while waiting for the requester since 09:00 Wed 24 Feb; paused, 8 days counted so far.',
    ],
    [
      'around the clock',
      '2026-11-23 16:00',
      { kind: 'elapsed', minutes: 1_440 },
      [],
      'Tiếp nhận lúc 16:00 thứ Hai 23/11/2026; thời hạn 24 giờ liên tục, cả ngoài giờ làm việc; tính từ 16:00 thứ Hai 23/11 đến 16:00 thứ Ba 24/11 (24 giờ); hạn 16:00 thứ Ba 24/11/2026.',
      'Received at 16:00 Mon 23 Nov 2026; target 24 h around the clock; counted from 16:00 Mon 23 Nov to 16:00 Tue 24 Nov (24 h); due 16:00 Tue 24 Nov 2026.',
    ],
  ])('%s', (_, received, target, pauses, vi, en) => {
    const explained = explainDue(calendar, local(received), target, pauses);
    expect(explainSentence(explained, 'vi')).toBe(vi);
    expect(explainSentence(explained, 'en')).toBe(en);
  });

  test.each<[string, Target, SentenceContext, vi: string, en: string]>([
    [
      'names the calendar and its version',
      oneDay,
      { calendar: { owner: 'Bộ Công Thương', version: 3 } },
      'thời hạn 8 giờ làm việc, theo lịch của Bộ Công Thương (phiên bản 3); tính',
      'target 8 h of working time, by the calendar of Bộ Công Thương (version 3); counted',
    ],
    [
      'names the closures laid over it',
      endOfNextDay,
      {
        calendar: { owner: 'Bộ Công Thương', version: 1 },
        closures: { owner: 'tỉnh Quảng Ngãi', version: 2 },
      },
      'theo lịch của Bộ Công Thương (phiên bản 1) và ngày đóng cửa của tỉnh Quảng Ngãi (phiên bản 2);',
      'by the calendar of Bộ Công Thương (version 1) and the closures of tỉnh Quảng Ngãi (version 2);',
    ],
    [
      'says of a clock inside the house that it started',
      oneDay,
      { starts: 'begun' },
      'Bắt đầu tính lúc 16:00 thứ Sáu 20/11/2026; thời hạn 8 giờ làm việc; tính',
      'Started at 16:00 Fri 20 Nov 2026; target 8 h of working time; counted',
    ],
  ])('%s', (_, target, context, vi, en) => {
    const explained = explainDue(calendar, local('2026-11-20 16:00'), target);
    expect(explainSentence(explained, 'vi', context)).toContain(vi);
    expect(explainSentence(explained, 'en', context)).toContain(en);
  });

  test('adds up to the minute, also where receipt and question fell in the middle of one', () => {
    const at = (text: string, seconds: number) => new Date(local(text).getTime() + seconds * 1_000);
    const pause = { from: at('2026-11-20 15:10', 50), to: at('2026-11-20 15:40', 20) };
    const explained = explainDue(calendar, at('2026-11-20 14:27', 40), oneDay, [pause]);
    expect(explained.countedMinutes).toBeCloseTo(480, 6);
    expect(wholeMinutes(explained)).toEqual([43, 80, 240, 117]);
    expect(wholeMinutes(explained).reduce((sum, minutes) => sum + minutes, 0)).toBe(480);
    expect(explained.pauses[0]?.minutes).toBe(30);
    const sentence = explainSentence(explained, 'vi');
    expect(sentence).toContain('14:27–15:10 và 15:40–17:00 (2 giờ 03 phút)');
    expect(sentence).toContain('từ 15:10 thứ Sáu 20/11 đến 15:40 thứ Sáu 20/11 (30 phút)');
  });

  test('names no calendar where none was counted by', () => {
    const explained = explainDue(calendar, local('2026-11-20 16:00'), { kind: 'elapsed', minutes: 60 });
    const sentence = explainSentence(explained, 'vi', { calendar: { owner: 'Bộ Công Thương', version: 3 } });
    expect(sentence).not.toContain('Bộ Công Thương');
  });

  test('of whole days counts them from the day of receipt', () => {
    const sentences = [0, 3].flatMap((days) => {
      const explained = explainDue(calendar, local('2026-11-16 16:00'), { kind: 'end_of_working_day', days });
      return [explainSentence(explained, 'vi'), explainSentence(explained, 'en')];
    });
    expect(sentences[0]).toContain('thời hạn hết ngày tiếp nhận;');
    expect(sentences[1]).toContain('target the end of the day of receipt;');
    expect(sentences[2]).toContain('thời hạn hết ngày làm việc thứ 3 sau ngày tiếp nhận;');
    expect(sentences[3]).toContain('target the end of working day 3 after the day of receipt;');
  });

  test('ends an interval at 24:00 of its own day', () => {
    const nights = compileCalendar({ zone: 'Asia/Ho_Chi_Minh', weekly: { mon: [['22:00', '24:00']] }, days: [] });
    const explained = explainDue(nights, local('2026-11-23 21:00'), { kind: 'working_duration', minutes: 120 });
    expect(explainSentence(explained, 'vi')).toContain('22:00–24:00 (2 giờ)');
  });
});
