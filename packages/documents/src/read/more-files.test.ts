import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuestionFile } from '../read-question-file.ts';
import type { QuestionSource } from './read-file.ts';

const folder = new URL('../../fixtures/more/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:xlsx|docx|csv|txt)$/.test(name));

const placeOf = (source: QuestionSource): readonly [number, number] =>
  source.kind === 'rows' ? source.rows : source.kind === 'lines' ? source.lines : source.paragraphs;

test.each(files)(
  '%s comes out exactly: texts, numbers, fields, units, places, and the data of the letter',
  async (name) => {
    const { questions, letter } = await readQuestionFile(readFileSync(new URL(name, folder)), name);
    const found = questions.map(({ n, number, field, unit, text, source }) => ({
      n,
      number,
      field,
      unit,
      text,
      at: placeOf(source),
    }));
    expect({ questions: found, letter }).toEqual(
      JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')),
    );
  },
);

test('there are files of every kind', () => {
  expect(new Set(files.map((name) => name.split('.').at(-1)))).toEqual(new Set(['xlsx', 'docx', 'csv', 'txt']));
});
