import { describe, expect, it } from 'vitest';
import { instantOf, localMoment, workingDayAfter } from './working-day.ts';

describe('workingDayAfter', () => {
  it.each([
    ['a Thursday', '2026-11-19T03:24:00Z', 1, '2026-11-20'],
    ['a Friday', '2026-11-20T03:24:00Z', 1, '2026-11-23'],
    ['a Sunday', '2026-11-22T03:24:00Z', 1, '2026-11-23'],
    ['late in the evening of UTC, already Friday in Vietnam', '2026-11-19T20:00:00Z', 1, '2026-11-23'],
    ['over a weekend', '2026-11-19T03:24:00Z', 5, '2026-11-26'],
  ])('from %s', (_, now, count, day) => {
    expect(workingDayAfter(Date.parse(now), count)).toBe(day);
  });
});

describe('instantOf', () => {
  it('reads the time of Vietnam', () => {
    expect(instantOf('2026-11-20', '17:00')).toBe('2026-11-20T10:00:00.000Z');
  });

  it('has none for what is not filled in', () => {
    expect(instantOf('', '17:00')).toBeNull();
    expect(instantOf('2026-11-20', '')).toBeNull();
  });
});

describe('localMoment', () => {
  it('is the day and the time of Vietnam, and leads back', () => {
    const { day, time } = localMoment('2026-11-19T17:30:00.000Z');
    expect([day, time]).toEqual(['2026-11-20', '00:30']);
    expect(instantOf(day, time)).toBe('2026-11-19T17:30:00.000Z');
  });
});
