import { describe, expect, test } from 'vitest';
import { type ClockFacts, clockView } from './clock.ts';
import {
  type CountdownState,
  formatCountdown,
  formatDueLine,
  formatHours,
  formatWorkingDuration,
} from './duration-text.ts';
import { answerFacts } from './test/facts.ts';
import { local, officeCalendar } from './test/office.ts';

const office = officeCalendar();

test.each([
  [0, 'dưới 1 phút', 'under 1 min'],
  [0.9, 'dưới 1 phút', 'under 1 min'],
  [1, '1 phút', '1 min'],
  [31.99, '31 phút', '31 min'],
  [-48.5, '48 phút', '48 min'],
  [60, '1 giờ', '1 h'],
  [65, '1 giờ 05 phút', '1 h 05 min'],
  [192, '3 giờ 12 phút', '3 h 12 min'],
  [480, '8 giờ', '8 h'],
  [481, '1 ngày', '1 day'],
  [600, '1 ngày 2 giờ', '1 day 2 h'],
  [1_199, '2 ngày 3 giờ', '2 days 3 h'],
  [1_440, '3 ngày', '3 days'],
  [1_441, '3 ngày', '3 days'],
  [2_400, '5 ngày', '5 days'],
])('%d working minutes', (minutes, vi, en) => {
  expect(formatWorkingDuration(minutes, 'vi')).toBe(vi);
  expect(formatWorkingDuration(minutes, 'en')).toBe(en);
});

test('hours stay hours where no working day is meant', () => {
  expect([formatHours(1_440, 'vi'), formatHours(4_805, 'en')]).toEqual(['24 giờ', '80 h 05 min']);
});

test.each([
  ['2026-11-19 15:06', 'hạn 15:06 hôm nay', 'due 15:06 today'],
  ['2026-11-20 08:05', 'hạn 08:05 ngày mai', 'due 08:05 tomorrow'],
  ['2026-11-23 08:05', 'hạn 08:05 thứ Hai 23/11', 'due 08:05 Mon 23 Nov'],
  ['2026-11-18 16:00', 'hạn 16:00 thứ Tư 18/11', 'due 16:00 Wed 18 Nov'],
  ['2026-12-06 09:00', 'hạn 09:00 Chủ nhật 06/12', 'due 09:00 Sun 6 Dec'],
  ['2027-01-04 07:31', 'hạn 07:31 thứ Hai 04/01/2027', 'due 07:31 Mon 4 Jan 2027'],
])('a due of %s', (due, vi, en) => {
  // 00:30 in Vietnam is still the day before in UTC.
  const now = local('2026-11-19 00:30');
  expect(formatDueLine(local(due), now, 'vi')).toBe(vi);
  expect(formatDueLine(local(due).toISOString(), now.getTime(), 'en')).toBe(en);
});

type Scene = readonly [
  CountdownState,
  string,
  Partial<ClockFacts>,
  vi: readonly [string, string, string],
  en: readonly [string, string, string],
];

const pausedAt = local('2026-11-19 08:15');
const stopped = (at: string, verdict: ClockFacts['verdict']): Partial<ClockFacts> => ({
  stoppedAt: local(at),
  verdict,
});

const scenes: readonly Scene[] = [
  [
    'plenty',
    '2026-11-19 10:24',
    {},
    ['còn 3 giờ 12 phút', 'hạn 15:06 hôm nay', 'Còn 3 giờ 12 phút làm việc, hạn 15 giờ 06 hôm nay'],
    ['3 h 12 min left', 'due 15:06 today', '3 hours 12 minutes of working time left, due 15:06 today'],
  ],
  [
    'plenty',
    '2026-11-19 10:24',
    { dueAt: local('2026-11-23 08:00') },
    ['còn 1 ngày 5 giờ', 'hạn 08:00 thứ Hai 23/11', 'Còn 1 ngày 5 giờ làm việc, hạn 8 giờ thứ Hai ngày 23 tháng 11'],
    ['1 day 5 h left', 'due 08:00 Mon 23 Nov', '1 day 5 hours of working time left, due 08:00 Mon 23 Nov'],
  ],
  [
    'soon',
    '2026-11-19 13:50',
    {},
    ['còn 1 giờ 16 phút', 'hạn 15:06 hôm nay', 'Còn 1 giờ 16 phút làm việc, hạn 15 giờ 06 hôm nay'],
    ['1 h 16 min left', 'due 15:06 today', '1 hour 16 minutes of working time left, due 15:06 today'],
  ],
  [
    'lasthour',
    '2026-11-19 15:05:30',
    {},
    ['còn dưới 1 phút', 'hạn 15:06 hôm nay', 'Còn dưới 1 phút làm việc, hạn 15 giờ 06 hôm nay'],
    ['under 1 min left', 'due 15:06 today', 'Under 1 minute of working time left, due 15:06 today'],
  ],
  [
    'overdue',
    '2026-11-19 10:24',
    { dueAt: local('2026-11-19 09:36') },
    ['quá hạn 48 phút', 'hạn 09:36 hôm nay', 'Quá hạn 48 phút làm việc, hạn 9 giờ 36 hôm nay'],
    ['48 min overdue', 'due 09:36 today', 'Overdue by 48 minutes of working time, due 09:36 today'],
  ],
  [
    'overdue',
    '2026-11-19 15:06:20',
    {},
    ['quá hạn dưới 1 phút', 'hạn 15:06 hôm nay', 'Quá hạn dưới 1 phút làm việc, hạn 15 giờ 06 hôm nay'],
    ['under 1 min overdue', 'due 15:06 today', 'Overdue by under 1 minute of working time, due 15:06 today'],
  ],
  [
    'overdue',
    '2026-11-19 18:00',
    { pausedAt: local('2026-11-19 16:00') },
    ['quá hạn 1 giờ 54 phút', 'hạn 15:06 hôm nay', 'Quá hạn 1 giờ 54 phút làm việc, hạn 15 giờ 06 hôm nay'],
    ['1 h 54 min overdue', 'due 15:06 today', 'Overdue by 1 hour 54 minutes of working time, due 15:06 today'],
  ],
  [
    'paused',
    '2026-11-19 10:24',
    { pausedAt, dueAt: local('2026-11-19 15:05') },
    ['tạm dừng', 'còn 5 giờ 20 phút', 'Tạm dừng, chờ xã bổ sung từ 8 giờ 15; khi chạy lại còn 5 giờ 20 phút làm việc'],
    [
      'paused',
      '5 h 20 min left',
      'Paused, waiting for the commune since 08:15; 5 hours 20 minutes of working time left when it resumes',
    ],
  ],
  [
    'off',
    '2026-11-19 12:00',
    { dueAt: local('2026-11-19 16:12') },
    [
      'còn 3 giờ 12 phút',
      'chạy lại 13:00',
      'Còn 3 giờ 12 phút làm việc, ngoài giờ, chạy lại 13 giờ, hạn 16 giờ 12 hôm nay',
    ],
    [
      '3 h 12 min left',
      'resumes 13:00',
      '3 hours 12 minutes of working time left, outside working hours, resumes 13:00, due 16:12 today',
    ],
  ],
  [
    'off',
    '2026-11-20 18:00',
    { dueAt: local('2026-11-23 08:00') },
    [
      'còn 30 phút',
      'chạy lại 07:30 thứ Hai 23/11',
      'Còn 30 phút làm việc, ngoài giờ, chạy lại 7 giờ 30 thứ Hai ngày 23 tháng 11, hạn 8 giờ thứ Hai ngày 23 tháng 11',
    ],
    [
      '30 min left',
      'resumes 07:30 Mon 23 Nov',
      '30 minutes of working time left, outside working hours, resumes 07:30 Mon 23 Nov, due 08:00 Mon 23 Nov',
    ],
  ],
  [
    'ok',
    '2026-11-20 18:00',
    stopped('2026-11-19 08:41', 'met'),
    ['trả lời đúng hạn', 'sau 3 giờ 05 phút', 'Đã trả lời đúng hạn, sau 3 giờ 05 phút làm việc'],
    ['on time', 'after 3 h 05 min', 'Answered on time, after 3 hours 5 minutes of working time'],
  ],
  [
    'oklate',
    '2026-11-20 18:00',
    stopped('2026-11-19 16:26', 'breached'),
    ['muộn 1 giờ 20 phút', 'sau 9 giờ 20 phút', 'Đã trả lời muộn 1 giờ 20 phút làm việc, sau 9 giờ 20 phút làm việc'],
    [
      '1 h 20 min late',
      'after 9 h 20 min',
      'Answered 1 hour 20 minutes of working time late, after 9 hours 20 minutes of working time',
    ],
  ],
  [
    'ok',
    '2026-11-20 18:00',
    { kind: 'triage', ...stopped('2026-11-19 14:36', 'met') },
    ['đúng hạn', 'sau 30 phút', 'Đã xong đúng hạn, sau 30 phút làm việc'],
    ['on time', 'after 30 min', 'Done on time, after 30 minutes of working time'],
  ],
  [
    'ok',
    '2026-11-20 18:00',
    { kind: 'department', ...stopped('2026-11-19 14:36', 'met') },
    ['trả lời đúng hạn', '', 'Đã trả lời đúng hạn'],
    ['on time', '', 'Answered on time'],
  ],
  [
    'off',
    '2026-11-19 10:24',
    { voidedAt: pausedAt },
    ['không tính giờ', '', 'Không tính giờ'],
    ['not timed', '', 'Not timed'],
  ],
];

describe('a countdown says', () => {
  test.each(scenes)('%s at %s', (state, now, changes, vi, en) => {
    const view = clockView(office, answerFacts(changes), local(now));
    for (const [locale, [main, detail, ariaLabel]] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      expect(formatCountdown(view, locale)).toEqual({ state, main, detail, ariaLabel });
    }
  });
});

test('the time used is that of the target a policy gave', () => {
  const view = clockView(
    office,
    answerFacts({ kind: 'department', ...stopped('2026-11-19 14:36', 'met') }),
    local('2026-11-20 18:00'),
  );
  expect(formatCountdown(view, 'vi', { targetMinutes: 240 }).detail).toBe('sau 3 giờ 30 phút');
});
