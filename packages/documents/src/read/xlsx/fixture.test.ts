import { readFileSync } from 'node:fs';
import { foldVietnamese } from '@caunoi/routing/fold';
import { expect, test } from 'vitest';
import { readQuestionFile } from '../../read-question-file.ts';

type Expected = {
  unit: string;
  date: string;
  questions: {
    text: string;
    field: string;
    parts: { legal?: string; proposal: string };
    source: { sheet: string; rows: [number, number]; group: string };
  }[];
  not_questions: string[];
};

const fixture = new URL('../../../fixtures/bieu_tong_hop_xa_van_tuong.xlsx', import.meta.url);
const expected: Expected = JSON.parse(readFileSync(`${fixture.pathname}.expected.json`, 'utf8'));

const read = () => readQuestionFile(readFileSync(fixture), 'bieu_tong_hop_xa_van_tuong.xlsx');

test('takes every question of the summary table, with its exact text and its place', async () => {
  const { questions } = await read();
  expect(questions.map(({ text }) => text)).toEqual(expected.questions.map(({ text }) => text));
  expect(questions.map(({ source }) => ({ ...source }))).toEqual(
    expected.questions.map(({ source }) => ({ kind: 'rows', ...source })),
  );
  // The expected fields have their tone marks placed anew ("thủy" for "thuỷ").
  expect(questions.map(({ field }) => foldVietnamese(field ?? ''))).toEqual(
    expected.questions.map(({ field }) => foldVietnamese(field)),
  );
  expect(questions.map(({ columns }) => columns.legalBasis)).toEqual(
    expected.questions.map(({ parts }) => parts.legal || null),
  );
  expect(questions.map(({ columns }) => columns.proposal)).toEqual(
    expected.questions.map(({ parts }) => parts.proposal),
  );
});

test('lists what is no question, and leaves a column for the results', async () => {
  const { notQuestions, resultColumns, letter } = await read();
  const left = notQuestions.map(({ text }) => text);
  expect(expected.not_questions.filter((text) => !left.includes(text))).toEqual([]);
  expect(resultColumns).toEqual([{ sheet: 'Tong hop', headerRow: 8, column: 8 }]);
  expect(letter.date).toBe(expected.date);
});
