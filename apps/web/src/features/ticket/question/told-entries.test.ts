import { expect, it } from 'vitest';
import type { TimelineEntry } from '../ticket.queries.ts';
import { sentAnswer, toldEntries } from './told-entries.ts';

const entry = (id: string, extra: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id,
  at: '2026-11-19T03:00:00.000Z',
  kind: 'noted',
  audience: 'public',
  by: null,
  data: {},
  attachments: [],
  ...extra,
});

it('tells an act with internal words once', () => {
  const told = toldEntries([
    entry('a', { kind: 'returned', data: { unit: 'Cục Công nghiệp' } }),
    entry('b', { kind: 'returned', audience: 'internal', data: { reason: 'Thiếu hồ sơ' } }),
  ]);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ id: 'a', audience: 'public', internalWords: 'Thiếu hồ sơ' });
});

it('finds the twin whichever comes first', () => {
  const told = toldEntries([
    entry('b', { kind: 'handed_over', audience: 'internal', data: { note: 'Gấp' } }),
    entry('a', { kind: 'handed_over' }),
  ]);
  expect(told.map(({ internalWords }) => internalWords)).toEqual(['Gấp']);
});

it('keeps apart what happened twice', () => {
  const later = '2026-11-19T04:00:00.000Z';
  expect(toldEntries([entry('a'), entry('b'), entry('c', { at: later, audience: 'internal' })])).toHaveLength(3);
});

it('takes the last sent text for the answer', () => {
  const answer = (id: string, state: 'sent' | 'returned') =>
    entry(id, { answer: { id, state } as TimelineEntry['answer'] });
  expect(sentAnswer([answer('1', 'sent'), answer('2', 'sent'), answer('3', 'returned')])?.id).toBe('2');
  expect(sentAnswer([])).toBeUndefined();
});
