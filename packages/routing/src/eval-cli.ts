import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../../../prisma/seed/catalogue/load-catalogue.ts';
import { type Judged, judge, type LabelledQuestion, NONE, summarise } from './evaluate.ts';
import { buildCatalogue } from './suggest.ts';

const USAGE = 'Usage: pnpm routing:eval FILE.jsonl [--json] [--date YYYY-MM-DD] [--wrong]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, date: { type: 'string' }, wrong: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const { departments, otherMinistries } = loadCatalogue();
const catalogue = buildCatalogue(
  departments.map((department) => ({
    ...department,
    name: department.nameVi,
    shortName: department.shortNameVi,
    fields: department.fields.map((field) => ({ ...field, name: field.nameVi })),
  })),
  values.date ?? new Date().toISOString().slice(0, 10),
  otherMinistries,
);
const questions = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): LabelledQuestion => JSON.parse(line));

/** The first pass warms the engine up, and a busy machine slows some of them: the fastest one is what a question costs. */
const PASSES = 5;
let fastest = Number.POSITIVE_INFINITY;
let judged: Judged[] = [];
for (let pass = 0; pass < PASSES; pass++) {
  const start = performance.now();
  judged = questions.map((question) => judge(catalogue, question));
  fastest = Math.min(fastest, performance.now() - start);
}
const evaluation = summarise(judged, fastest);

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

const confusion = (all: readonly Judged[]): string[] => {
  const counts = new Map<string, number>();
  for (const { question, answer, right } of all) {
    const pair = `${question.department} → ${answer}`;
    if (!right) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([pair, count]) => `  ${pair}  ${count}`);
};

const report = (): string => {
  const { msPerQuestion } = evaluation;
  return [
    `questions          ${evaluation.questions}`,
    `top-1              ${percent(evaluation.top1)}`,
    `top-3              ${percent(evaluation.top3)}`,
    `${NONE} recognised    ${percent(evaluation.otherRecall)}`,
    `${NONE} precision     ${percent(evaluation.otherPrecision)}`,
    `false abstention   ${percent(evaluation.falseAbstention)}`,
    `calibration error  ${percent(evaluation.calibrationError)}`,
    `time per question  ${msPerQuestion.toFixed(2)} ms`,
    'wrong (judged → suggested):',
    ...confusion(judged),
    ...(values.wrong
      ? judged
          .filter(({ right }) => !right)
          .map(({ question, answer, confidence }) =>
            [`\n${question.id}: ${question.department} → ${answer} (${percent(confidence)})`, question.text].join('\n'),
          )
      : []),
  ].join('\n');
};

process.stdout.write(`${values.json ? JSON.stringify(evaluation) : report()}\n`);
