import { readFileSync } from 'node:fs';
import { withoutDiacritics } from '@caunoi/routing/augment';
import { type Evaluation, evaluateRouter, type LabelledQuestion, NONE } from '@caunoi/routing/evaluate';
import type { Model } from '@caunoi/routing/model';
import { writeModel } from '@caunoi/routing/model-bytes';
import { createRouter } from '@caunoi/routing/router';
import { type Example, trainModel } from '@caunoi/routing/train';
import { shippedCatalogue, shippedExamples } from '../../prisma/seed/routing/shipped.ts';

// `pnpm --filter @caunoi/bench routing`: how well questions find their department, by the catalogue alone and with the first model.
const FIXTURES = ['routing.jsonl', 'held-out.jsonl', 'blind.jsonl'];
const FOLDS = 4;
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);

const catalogue = shippedCatalogue(today);
const examples = shippedExamples(today);
const start = performance.now();
const model = await trainModel(examples, { catalogue });
const seconds = (performance.now() - start) / 1000;
console.log(
  `${examples.length} examples, ${model.labels.length} labels, trained in ${seconds.toFixed(1)} s, ${(writeModel(model).length / 1024).toFixed(0)} KiB\n`,
);

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`).padStart(8);
const header = `${'set'.padEnd(34)}  questions   top-1    top-3   others   false abst.  calibr.  ms`;
const line = (name: string, one: Evaluation): string =>
  `${name.padEnd(36)}${String(one.questions).padStart(7)} ${[one.top1, one.top3, one.otherRecall, one.falseAbstention, one.calibrationError].map(percent).join(' ')}  ${one.msPerQuestion.toFixed(2)}`;

const clock = () => performance.now();
const plain = (rows: readonly LabelledQuestion[]) => rows.map((row) => ({ ...row, text: withoutDiacritics(row.text) }));
const print = (name: string, rows: readonly LabelledQuestion[], learned: Model | undefined): void => {
  const router = createRouter({ catalogue, model: learned });
  evaluateRouter(router, rows.slice(0, 50));
  console.log(line(name, evaluateRouter(router, rows, clock)));
  console.log(line(`${name}, no diacritics`, evaluateRouter(router, plain(rows), clock)));
};

const rowsOf = (file: string): LabelledQuestion[] =>
  readFileSync(new URL(`../../packages/routing/fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row));
for (const [name, learned] of [
  ['terms only', undefined],
  ['stacked', model],
] as const) {
  console.log(`${name}\n${header}`);
  for (const file of FIXTURES) print(file, rowsOf(file), learned);
  console.log('');
}

/** Sentences of the corpus, each judged by a model that was trained without it. */
const rowOf = ({ label, text }: Example, at: number): LabelledQuestion => ({
  id: String(at),
  text,
  department: label.startsWith('other:') ? NONE : label,
});
const taught = examples.flatMap((example, at) => (!example.bare && example.weight === 1 ? [{ example, at }] : []));
const router = createRouter({ catalogue });
console.log(`corpus, most of whose sentences avoid the catalogue's words; ${FOLDS} folds\n${header}`);
console.log(
  line(
    'terms only',
    evaluateRouter(
      router,
      taught.map(({ example, at }) => rowOf(example, at)),
      clock,
    ),
  ),
);
for (let fold = 0; fold < FOLDS; fold++) {
  const held = taught.filter((_, at) => at % FOLDS === fold);
  const without = new Set(held.map(({ at }) => at));
  const rest = examples.filter((_, at) => !without.has(at));
  const foldModel = await trainModel(rest, { catalogue });
  print(
    `stacked, fold ${fold + 1}`,
    held.map(({ example, at }) => rowOf(example, at)),
    foldModel,
  );
}
