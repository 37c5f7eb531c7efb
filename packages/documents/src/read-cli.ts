/** Prints the split of a question file as JSON: `pnpm -s documents:read FILE`. Exit 1 when it cannot be read. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { problemMessage } from './read/problem-message.ts';
import { FileProblem, type NotQuestion, type QuestionSource, type ReadQuestion } from './read/read-file.ts';
import { readQuestionFile } from './read-question-file.ts';

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('pnpm -s documents:read FILE\n');
  process.exit(2);
}
const file = basename(path);

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

const flat = ({ kind: _kind, ...source }: QuestionSource) => ({ file, ...source });

const question = ({ n, text, field, source, number, unit, columns, warnings }: ReadQuestion) => ({
  n,
  text,
  field,
  source: flat(source),
  number,
  unit,
  columns,
  warnings,
});

const notQuestion = ({ text, kind, source }: NotQuestion) => ({ text, kind, source: flat(source) });

try {
  const read = await readQuestionFile(readFileSync(path), file);
  print({
    questions: read.questions.map(question),
    notQuestions: read.notQuestions.map(notQuestion),
    letter: read.letter,
  });
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  print({ problem: { code: error.code, params: error.params, message: problemMessage(error) } });
  process.exitCode = 1;
}
