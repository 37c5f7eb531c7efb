import { describe, expect, it } from 'vitest';
import { timeSpans } from './time-spans.ts';

type Ticket = Parameters<typeof timeSpans>[0];
type Entry = Parameters<typeof timeSpans>[1][number];

const at = (time: string) => `2026-11-19T${time}:00.000Z`;
const post = { id: 'post:MoIT:51', kind: 'post', name: 'Cán bộ tăng cường', shortName: 'CBTC' };
const department = { id: 'department:DL', kind: 'department', name: 'Cục Điện lực', shortName: 'Cục ĐL' };
const entry = (time: string, kind: string, extra: Partial<Entry> = {}): Entry => ({
  at: at(time),
  kind,
  data: {},
  by: { person: null, unit: post },
  ...extra,
});
const ticket = (clock: Partial<Ticket['clock']>, unit = post): Ticket => ({
  clock: { startedAt: at('01:00'), ...clock } as Ticket['clock'],
  owner: { unit, person: null },
});
const handover = (time: string) => entry(time, 'handed_over', { data: { unit: 'Cục Điện lực' } });
const now = Date.parse(at('06:00'));
const read = (...args: Parameters<typeof timeSpans>) =>
  timeSpans(...args).map(({ place, label, from, to }) => [
    place,
    label,
    new Date(from).toISOString().slice(11, 16),
    new Date(to).toISOString().slice(11, 16),
  ]);

describe('timeSpans', () => {
  it('is one stretch on site while nothing happens', () => {
    expect(read(ticket({}), [entry('01:00', 'submitted'), entry('01:20', 'taken')], now)).toEqual([
      ['site', '', '01:00', '06:00'],
    ]);
  });

  it('follows handover, question to the commune, reply and return', () => {
    const entries = [
      entry('01:00', 'submitted'),
      handover('02:00'),
      entry('03:00', 'clarification_asked'),
      entry('04:00', 'replied'),
      entry('05:00', 'returned'),
      entry('05:00', 'returned'),
    ];
    expect(read(ticket({}), entries, now)).toEqual([
      ['site', '', '01:00', '02:00'],
      ['unit', 'Cục Điện lực', '02:00', '03:00'],
      ['wait', '', '03:00', '04:00'],
      ['unit', 'Cục Điện lực', '04:00', '05:00'],
      ['site', '', '05:00', '06:00'],
    ]);
  });

  it('ends where the clock stopped', () => {
    const entries = [handover('02:00'), entry('03:00', 'answered')];
    expect(read(ticket({ stoppedAt: at('03:00') }, department), entries, now)).toEqual([
      ['site', '', '01:00', '02:00'],
      ['unit', 'Cục Điện lực', '02:00', '03:00'],
    ]);
  });

  it('begins a new cycle with the unit that has it again', () => {
    const entries = [handover('01:10'), entry('02:00', 'answered'), entry('04:00', 'reopened')];
    expect(read(ticket({ startedAt: at('04:00') }, department), entries, now)).toEqual([
      ['unit', 'Cục Điện lực', '04:00', '06:00'],
    ]);
  });

  it('is with the hotline that logged and keeps it', () => {
    const hotline = { ...post, kind: 'hotline' };
    expect(read(ticket({}, hotline), [entry('01:00', 'submitted')], now)).toEqual([['site', '', '01:00', '06:00']]);
  });
});
