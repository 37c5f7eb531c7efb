import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgePair, type LabelledPair, summarisePairs } from './similar-evaluate.ts';

const USAGE = 'Usage: pnpm -s similar:eval FILE.jsonl [--json] [--wrong]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): LabelledPair => JSON.parse(line));

// Once to warm the engine up: what a pair costs in a server that has run for a while.
for (const pair of pairs) judgePair(pair);
const start = performance.now();
const judged = pairs.map(judgePair);
const evaluation = summarisePairs(judged, performance.now() - start);

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const report = (): string =>
  [
    `pairs          ${evaluation.pairs}`,
    `precision      ${percent(evaluation.precision)}`,
    `recall         ${percent(evaluation.recall)}`,
    `f1             ${evaluation.f1.toFixed(3)}`,
    `time per pair  ${evaluation.msPerPair.toFixed(3)} ms`,
    ...(values.wrong
      ? judged
          .filter(({ pair, similarity }) => pair.same !== similarity.same)
          .map(({ pair, similarity: { score, contrasts } }) =>
            [
              `\n${pair.id ?? ''} ${pair.same ? 'same' : 'not the same'}, scored ${score.toFixed(2)} ${contrasts.map(({ a, b }) => `${a} ≠ ${b}`).join(', ')}`,
              `  ${pair.a}`,
              `  ${pair.b}`,
            ].join('\n'),
          )
      : []),
  ].join('\n');

process.stdout.write(`${values.json ? JSON.stringify(evaluation) : report()}\n`);
