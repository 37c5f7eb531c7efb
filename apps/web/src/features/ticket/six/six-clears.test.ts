import { describe, expect, it } from 'vitest';
import { CLEARS, type Clear, sixClears } from './six-clears.ts';

type Facts = Parameters<typeof sixClears>[0];

/** As a question stands when it has just come in. */
const received = {
  state: 'received',
  field: null,
  department: null,
  departmentConfirmed: false,
  owner: { unit: { id: 'post:MoIT:51', kind: 'post', name: 'Cán bộ tăng cường', shortName: 'CBTC' }, person: null },
  clock: { kind: 'answer', state: 'running', dueAt: '2026-11-19T08:06:00Z' },
} as Facts;

const person = { id: 'p', name: 'Phan Hữu Đạt' };
const department = { code: 'TTTN', name: 'Cục Thị trường trong nước', shortName: 'Cục TTTN' };
const field = { id: 'ruou', name: 'Kinh doanh rượu' };
const of = (facts: Partial<Facts>) =>
  Object.fromEntries(sixClears({ ...received, ...facts }).map((each) => [each.name, each])) as Record<
    Clear,
    ReturnType<typeof sixClears>[number]
  >; // every name once, as the first test says

describe('sixClears', () => {
  it('judges all six, in their order', () => {
    expect(sixClears(received).map(({ name }) => name)).toEqual(CLEARS);
  });

  it('finds time and result clear of a new question, the rest not', () => {
    const unclear = sixClears(received).filter(({ clear }) => !clear);
    expect(unclear.map(({ name, words }) => [name, words])).toEqual([
      ['person', 'nobody'],
      ['work', 'unknown'],
      ['authority', 'unknown'],
      ['responsibility', 'untaken'],
    ]);
  });

  it('finds nothing unclear once a department works on it', () => {
    const facts = {
      state: 'in_progress',
      field,
      department,
      departmentConfirmed: true,
      owner: { unit: { ...received.owner.unit, kind: 'department' }, person },
    } as Partial<Facts>;
    expect(sixClears({ ...received, ...facts }).filter(({ clear }) => !clear)).toEqual([]);
  });

  it('takes a suggestion for no authority', () => {
    expect(of({ department }).authority).toEqual({ name: 'authority', clear: false, words: 'suggested' });
  });

  it('takes being asked back for an unclear result', () => {
    const asked = of({ state: 'answered', clock: { ...received.clock, kind: 'follow_up' } });
    expect(asked.result).toEqual({ name: 'result', clear: false, words: 'askedBack' });
    expect(asked.authority.clear).toBe(true);
  });

  it.each([
    [{ state: 'void' }, 'ended'],
    [{ state: 'met', stoppedAt: '2026-11-19T03:00:00Z' }, 'stopped'],
    [{ state: 'paused', dueAt: null }, 'paused'],
    [{ state: 'breached' }, 'due'],
  ] as const)('says of the time of a clock %o: %s', (clock, words) => {
    expect(of({ clock: { ...received.clock, ...clock } as Facts['clock'] }).time.words).toBe(words);
  });
});
