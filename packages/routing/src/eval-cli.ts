import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedCatalogue, shippedExamples } from '../../../prisma/seed/routing/shipped.ts';
import { type Judged, judge, type LabelledQuestion, NONE, summarise } from './evaluate.ts';
import { createRouter } from './router.ts';
import { trainModel } from './train.ts';

const USAGE = 'Usage: pnpm routing:eval FILE.jsonl [--json] [--date YYYY-MM-DD] [--wrong] [--terms-only]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    date: { type: 'string' },
    wrong: { type: 'boolean' },
    'terms-only': { type: 'boolean' },
  },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const today = values.date ?? new Date().toISOString().slice(0, 10);
const catalogue = shippedCatalogue(today);
const model = values['terms-only'] ? undefined : await trainModel(shippedExamples(today), { catalogue });
const router = createRouter({ catalogue, model });
const questions = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): LabelledQuestion => JSON.parse(line));

/**
 * The first pass warms the engine up; the fastest one is what a question costs. In the processor's time: on a busy machine the clock on
 * the wall also counts what others do.
 */
const PASSES = 5;
let fastest = Number.POSITIVE_INFINITY;
let judged: Judged[] = [];
for (let pass = 0; pass < PASSES; pass++) {
  const start = process.cpuUsage();
  judged = questions.map((question) => judge(router, question));
  const { user, system } = process.cpuUsage(start);
  fastest = Math.min(fastest, (user + system) / 1000);
}
const evaluation = summarise(judged, fastest);

/** Null: there was no such question. */
const percent = (part: number | null): string => (part === null ? '–' : `${(part * 100).toFixed(1)} %`);

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
    ...evaluation.confusion.map(({ department, answer, count }) => `  ${department} → ${answer}  ${count}`),
    ...(values.wrong
      ? judged
          .filter(({ right }) => !right)
          .map(({ question, answer, confidence }) =>
            [`\n${question.id}: ${question.department} → ${answer} (${percent(confidence)})`, question.text].join('\n'),
          )
      : []),
  ].join('\n');
};

const { top1, top3, otherRecall, falseAbstention, msPerQuestion } = evaluation;
const figures = { top1, top3, otherRecall, falseAbstention, msPerQuestion };
process.stdout.write(`${values.json ? JSON.stringify(figures) : report()}\n`);
