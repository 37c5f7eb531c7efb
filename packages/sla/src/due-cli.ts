/** `pnpm -s clock:due < cases.jsonl`: a case a line in, a result a line out, in the same order. */
import { exit, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { createDueCaseReader } from './due-case.ts';

const readCase = createDueCaseReader();
stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `| head` closes the pipe early: that is not a failure.
  exit(error.code === 'EPIPE' ? 0 : 1);
});

let emptyLines = 0;
const write = async (line: string): Promise<void> => {
  if (stdout.write(`${JSON.stringify(readCase(line))}\n`)) return;
  await new Promise((resolve) => stdout.once('drain', resolve));
};

for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') {
    emptyLines++;
    continue;
  }
  // An empty line between others has a result, so that line 57 answers line 57; those at the end are no cases.
  for (; emptyLines > 0; emptyLines--) await write('');
  await write(line);
}
