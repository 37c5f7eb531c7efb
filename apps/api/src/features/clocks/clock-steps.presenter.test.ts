import { compileCalendar } from '@caunoi/sla/calendar';
import { defaultSteps } from '@caunoi/sla/steps';
import { vietnamCalendar } from '@caunoi/sla/vietnam-calendar';
import { expect, test } from 'vitest';
import { presentSteps } from './clock-steps.presenter.ts';

const calendar = compileCalendar(vietnamCalendar());
const at = (time: string) => new Date(`2026-11-16T${time}:00+07:00`);
const clock = {
  startedAt: at('07:30'),
  target: { kind: 'working_duration', minutes: 480 } as const,
  pauses: [],
  over: false,
};
const row = (kind: string, time: string, done?: string, outcome: string | null = null) => ({
  kind,
  fireAt: at(time),
  doneAt: done === undefined ? null : at(done),
  outcome,
});
const statesOf = (...args: Parameters<typeof presentSteps>) =>
  presentSteps(...args).map(({ kind, state }) => `${kind} ${state}`);

test('what was told, what comes next and what follows', () => {
  const rows = [
    row('half', '11:30', '14:30', 'coalesced'),
    row('three_quarters', '14:30', '14:30', 'told'),
    row('hour_left', '16:00'),
  ];
  expect(statesOf(calendar, clock, defaultSteps, rows)).toEqual([
    'half coalesced',
    'three_quarters told',
    'hour_left next',
    'breach planned',
    'breach_4h planned',
    'breach_1d planned',
  ]);
});

test('a step that was passed over is not told any more', () => {
  expect(statesOf(calendar, clock, defaultSteps, [row('hour_left', '16:00', '16:00', 'told')]).slice(0, 3)).toEqual([
    'half moot',
    'three_quarters moot',
    'hour_left told',
  ]);
});

test('a step that turned out moot may come again, and a limit that lies far ahead passes nothing over', () => {
  const rows = [row('half', '11:30', '11:30', 'moot'), row('pause_limit', '17:00', '12:00', 'moot')];
  expect(statesOf(calendar, clock, defaultSteps, rows)[0]).toBe('half planned');
});

test('nothing comes after the end of the clock', () => {
  const ended = { ...clock, over: true };
  const states = presentSteps(calendar, ended, defaultSteps, [row('half', '11:30', '11:30', 'told')]);
  expect(states.map(({ state }) => state)).toEqual(['told', 'moot', 'moot', 'moot', 'moot', 'moot']);
});
