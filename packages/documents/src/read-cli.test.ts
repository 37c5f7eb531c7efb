import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('./read-cli.ts', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../fixtures/zalo_nhom_quang_tri.txt', import.meta.url));

const run = (...args: string[]): Promise<{ exit: number; stdout: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...args], (_error, stdout) =>
      resolve({ exit: child.exitCode ?? -1, stdout }),
    );
  });

/** A process of its own starts slowly where everything runs at once. */
const STARTS_IN = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

test(
  'prints the split as one JSON object',
  async () => {
    const { exit, stdout } = await run(EXAMPLE);
    const printed = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(Object.keys(printed)).toEqual(['questions', 'notQuestions', 'letter']);
    expect(printed.questions).toHaveLength(12);
    expect(printed.questions[0].source).toMatchObject({ file: 'zalo_nhom_quang_tri.txt', lines: expect.any(Array) });
  },
  STARTS_IN,
);

test(
  'prints why a file cannot be read, and fails',
  async () => {
    const path = join(folder, 'kien_nghi.pdf');
    await writeFile(path, '%PDF-1.7\n');
    const { exit, stdout } = await run(path);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).problem).toMatchObject({ code: 'pdf', message: expect.stringContaining('PDF') });
  },
  STARTS_IN,
);
