import { describe, expect, it } from 'vitest';
import type { Ticket } from './dossier.queries.ts';
import { fits, groupsOf, nextDue, questionsOf } from './question.ts';
import { isNarrowed, NO_FILTER, readFilter, writeFilter } from './question-search.ts';

const NOW = Date.parse('2026-11-19T03:24:00.000Z');

type Given = { position: number; number?: string; heading?: string; person?: string; due?: string; paused?: boolean };

/** Only what these rules read of a ticket. */
const aTicket = ({ position, number, heading, person, due = '2026-11-20T01:00:00.000Z', paused }: Given) =>
  ({
    id: `t${position}`,
    code: `BCT-2026-00000${position}`,
    subject: `Giấy phép bán lẻ rượu, hộ ${position}`,
    body: 'Hồ sơ gồm những gì?',
    state: paused ? 'waiting_requester' : 'in_progress',
    field: position === 1 ? { id: 'ruou', name: 'Rượu' } : null,
    owner: { unit: { id: 'post:MoIT:51' }, person: person ? { id: person, name: person } : null },
    dossier: { position, number: number ?? null, heading: heading ?? null },
    clock: {
      kind: 'answer',
      cycle: 1,
      run: 1,
      state: paused ? 'paused' : 'running',
      startedAt: '2026-11-19T01:00:00.000Z',
      dueAt: paused ? null : due,
      remainingWorkingMinutes: 336,
      isWorkingTimeNow: true,
      nextChangeAt: null,
      asOf: '2026-11-19T03:20:00.000Z',
    },
  }) as unknown as Ticket; // the rest is not read here

const questions = questionsOf(
  [
    aTicket({ position: 1, number: 'I.1', heading: 'Thương mại', person: 'binh' }),
    aTicket({ position: 2, number: 'I.2', heading: 'Thương mại', paused: true }),
    aTicket({ position: 3, heading: 'Điện lực', due: '2026-11-19T09:00:00.000Z' }),
  ],
  NOW,
);
const shown = (filter: Partial<typeof NO_FILTER>) =>
  questions.filter((each) => fits(each, { ...NO_FILTER, ...filter })).map(({ number }) => number);

describe('the questions of a dossier', () => {
  it('bear the number of the file, else their place, in brackets where it could be a number of the file', () => {
    expect(questions.map(({ number }) => number)).toEqual(['I.1', 'I.2', '(3)']);
    expect(questionsOf([aTicket({ position: 1 }), aTicket({ position: 2 })], NOW).map(({ number }) => number)).toEqual([
      '1',
      '2',
    ]);
  });

  it('are found by their number, not by a digit of a code', () => {
    expect(shown({ q: 'ho 2' })).toEqual(['I.2']);
    expect(shown({ q: '0' })).toEqual([]);
  });

  it.each([
    ['where they stand', { standing: 'waiting' }, ['I.2']],
    ['who holds them', { holder: 'post:MoIT:51~binh' }, ['I.1']],
    ['that nobody has taken them', { holder: 'post:MoIT:51~' }, ['I.2', '(3)']],
    ['field', { field: 'ruou' }, ['I.1']],
    ['having no field', { field: '-' }, ['I.2', '(3)']],
    ['heading', { heading: 'Điện lực' }, ['(3)']],
    ['words without diacritics', { q: 'ban le ruou' }, ['I.1', 'I.2', '(3)']],
    ['their code', { q: '000003' }, ['(3)']],
    ['words that none has', { q: 'xang dau' }, []],
    ['several at once', { heading: 'Thương mại', standing: 'working' }, ['I.1']],
  ] as const)('are found by %s', (_, filter, found) => {
    expect(shown(filter)).toEqual(found);
  });

  it('come in the groups of the file', () => {
    expect(groupsOf(questions).map(({ heading, questions: own }) => [heading, own.length])).toEqual([
      ['Thương mại', 2],
      ['Điện lực', 1],
    ]);
  });

  it('have a next due that does not wait for the commune', () => {
    expect(nextDue(questions)?.number).toBe('(3)');
    expect(nextDue(questions.slice(1, 2))).toBeNull();
  });
});

it('keeps the filter in the address', () => {
  const filter = { ...NO_FILTER, standing: 'overdue', holder: 'department:ĐL~', q: 'giá điện' } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(readFilter(new URLSearchParams('loc=nothing'))).toEqual(NO_FILTER);
  expect(isNarrowed(filter)).toBe(true);
  expect(isNarrowed({ ...NO_FILTER, standing: 'done' })).toBe(false);
});
