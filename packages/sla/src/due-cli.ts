/** `pnpm -s clock:due < cases.jsonl`: a case a line in, a result a line out, in the same order. */
import { exit, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { createDueCaseReader } from './due-case.ts';

const readCase = createDueCaseReader();
stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `| head` closes the pipe early: that is not a failure.
  exit(error.code === 'EPIPE' ? 0 : 1);
});

for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  if (!stdout.write(`${JSON.stringify(readCase(line))}\n`)) {
    await new Promise((resolve) => stdout.once('drain', resolve));
  }
}
