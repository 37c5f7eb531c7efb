import type { ClockView } from '@caunoi/sla/clock';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import { common } from '../../i18n/vi/common.ts';
import { Countdown } from './countdown.tsx';
import { setTickerClock } from './ticker.ts';

const running: ClockView = {
  kind: 'answer',
  cycle: 1,
  run: 1,
  state: 'running',
  startedAt: '2026-11-18T06:40:00Z',
  dueAt: '2026-11-19T08:06:00Z',
  remainingWorkingMinutes: 192,
  isWorkingTimeNow: true,
  nextChangeAt: '2026-11-19T04:30:00Z',
  asOf: '2026-11-19T03:24:00Z',
};

const at = (instant: string) => setTickerClock(() => Date.parse(instant));
const html = (clock: ClockView) => renderToStaticMarkup(<Countdown clock={clock} />);

beforeAll(() => i18next.use(initReactI18next).init({ lng: 'vi', ns: ['common'], resources: { vi: { common } } }));

test('a running clock is a silent timer that says working time and due', () => {
  at('2026-11-19T03:24:00Z');
  const drawn = html(running);
  expect(drawn).toContain('role="timer"');
  expect(drawn).toContain('aria-live="off"');
  expect(drawn).toContain('aria-label="Còn 3 giờ 12 phút làm việc, hạn 15 giờ 06 hôm nay"');
  expect(drawn).toContain('còn 3 giờ 12 phút');
  expect(drawn).toContain('hạn 15:06 hôm nay');
});

test('it counts by the server clock from when the server sent it', () => {
  at('2026-11-19T03:54:30Z');
  expect(html(running)).toContain('còn 2 giờ 41 phút');
});

test('an overdue clock is told apart by word and shape, not by colour alone', () => {
  at('2026-11-19T03:24:00Z');
  const drawn = html({ ...running, state: 'breached', dueAt: '2026-11-19T02:36:00Z', remainingWorkingMinutes: -48 });
  expect(drawn).toContain('data-state="overdue"');
  expect(drawn).toContain('quá hạn 48 phút');
  expect(drawn.match(/<path/g)).toHaveLength(8); // six stones, the broken deck, the exclamation mark
});
