import { expect, test } from 'vitest';
import { dividedAt, dividingPlace } from './divide.ts';
import { aQuestion } from './draft-stage.ts';
import type { Match } from './matches.queries.ts';
import { canBeSent, countsOf, errorsFirst, rowsOfDraft } from './standing.ts';

const match = (id: string, of: Partial<Match> = {}): [string, Match] => [
  id,
  { id, within: [], tickets: [], answers: [], ...of },
];
const anAnswer: Match['answers'][number] = {
  kind: 'article',
  id: 'cn',
  code: 'CN-0001',
  title: 'Giấy phép bán lẻ rượu',
  excerpt: 'Có.',
  score: 0.96,
  department: null,
  at: '2026-11-01T00:00:00.000Z',
};

const questions = [
  aQuestion('a', 1),
  aQuestion('b', 2, { warnings: ['title-only'] }),
  aQuestion('c', 3, { warnings: ['two-questions'] }),
  aQuestion('d', 4),
  aQuestion('e', 5),
  aQuestion('f', 6, { state: 'skipped', skipReason: 'author' }),
  aQuestion('g', 7, { fault: 'too-long' }),
];
const matches = new Map([
  match('a', { within: [{ question: 'd', score: 0.9 }] }),
  match('d', { within: [{ question: 'a', score: 0.9 }] }),
  match('e', { answers: [anAnswer] }),
]);
const standings = (anyway: string[] = []) =>
  Object.fromEntries(rowsOfDraft(questions, matches, anyway).map(({ question, standing }) => [question.id, standing]));

test('each question has one standing; of two alike the later one is the double', () => {
  expect(standings()).toEqual({
    a: 'ready',
    b: 'fix',
    c: 'check',
    d: 'duplicate',
    e: 'answered',
    f: 'skipped',
    g: 'fix',
  });
});

test('what a person has looked at goes out, but not what no ticket can hold', () => {
  expect(standings(['b', 'c', 'd', 'e', 'g'])).toMatchObject({
    b: 'ready',
    c: 'ready',
    d: 'ready',
    e: 'ready',
    g: 'fix',
  });
});

test('a double of what is left out is none', () => {
  const without = questions.map((row) => (row.id === 'a' ? { ...row, state: 'skipped' as const } : row));
  expect(rowsOfDraft(without, matches, [])[3]?.standing).toBe('ready');
});

test('what is only near leaves a question ready, and is offered to read', () => {
  const near = (score: number) =>
    rowsOfDraft(
      [aQuestion('a', 1), aQuestion('b', 2)],
      new Map([match('b', { answers: [{ ...anAnswer, score }], within: [{ question: 'a', score }] })]),
      [],
    )[1];
  expect(near(0.69)).toMatchObject({ standing: 'ready', answers: [], related: [{ score: 0.69 }], double: null });
  expect(near(0.7)).toMatchObject({ standing: 'duplicate', answers: [], double: { index: 1 } });
  expect(near(0.75)).toMatchObject({ standing: 'answered', answers: [{ score: 0.75 }], related: [] });
});

test('counts add up to all, and only what is held back stays behind', () => {
  const rows = rowsOfDraft(questions, matches, []);
  const { all, ...parts } = countsOf(rows);
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(rows.filter(canBeSent).map(({ question }) => question.id)).toEqual(['a', 'c', 'd', 'e']);
  expect(errorsFirst(rows).map(({ question }) => question.id)).toEqual(['b', 'g', 'a', 'c', 'd', 'e', 'f']);
});

test('a text of two questions divides after the first, else after its first line; at an edge nothing is divided', () => {
  expect(dividedAt('Một? Hai?', dividingPlace('Một? Hai?'))).toEqual(['Một?', 'Hai?']);
  expect(dividedAt('“Một?” Hai', dividingPlace('“Một?” Hai'))).toEqual(['“Một?”', 'Hai']);
  expect(dividedAt('Một\nHai', dividingPlace('Một\nHai'))).toEqual(['Một', 'Hai']);
  expect(dividingPlace('Một câu')).toBe(-1);
  expect(dividedAt('Một câu', 0)).toBeNull();
  expect(dividedAt('Một câu', 99)).toBeNull();
});
