import { compileCalendar } from '@caunoi/sla/calendar';
import { vietnamCalendar } from '@caunoi/sla/vietnam-calendar';
import { describe, expect, it } from 'vitest';
import { notBefore } from './not-before.ts';

const calendar = compileCalendar(vietnamCalendar());
const local = (text: string) => new Date(`${text}+07:00`);
const NIGHT = { from: '21:00', to: '06:30' };
const NONE = { from: '00:00', to: '00:00' };

describe('notBefore', () => {
  it.each([
    ['urgent, by day', '2026-11-16T09:00:00', true, NIGHT, '2026-11-16T09:00:00'],
    ['urgent, in the evening', '2026-11-16T20:59:59', true, NIGHT, '2026-11-16T20:59:59'],
    ['urgent, when quiet begins', '2026-11-16T21:00:00', true, NIGHT, '2026-11-17T06:30:00'],
    ['urgent, after midnight', '2026-11-17T00:10:00', true, NIGHT, '2026-11-17T06:30:00'],
    ['urgent, when quiet ends', '2026-11-17T06:30:00', true, NIGHT, '2026-11-17T06:30:00'],
    ['urgent, at night, nothing quiet', '2026-11-17T02:00:00', true, NONE, '2026-11-17T02:00:00'],
    ['by day', '2026-11-16T09:00:00', false, NIGHT, '2026-11-16T09:00:30'],
    ['at lunch', '2026-11-16T11:45:00', false, NIGHT, '2026-11-16T13:00:00'],
    ['gathering reaches into lunch', '2026-11-16T11:29:45', false, NIGHT, '2026-11-16T13:00:00'],
    ['Friday evening', '2026-11-20T18:00:00', false, NIGHT, '2026-11-23T07:30:00'],
    ['quiet on Monday morning', '2026-11-20T18:00:00', false, { from: '21:00', to: '09:15' }, '2026-11-23T09:15:00'],
    ['quiet until lunch', '2026-11-20T18:00:00', false, { from: '07:00', to: '12:00' }, '2026-11-23T13:00:00'],
    ['quiet all the working day', '2026-11-16T09:00:00', false, { from: '07:00', to: '18:00' }, '2026-11-16T18:00:00'],
  ])('%s', (_, now, urgent, quiet, expected) => {
    expect(notBefore(local(now), urgent, quiet, calendar)).toEqual(local(expected));
  });
});
