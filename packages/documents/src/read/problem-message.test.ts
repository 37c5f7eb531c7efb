import { expect, test } from 'vitest';
import { problemMessage } from './problem-message.ts';
import { FileProblem, type FileProblemCode } from './read-file.ts';

const CODES: readonly FileProblemCode[] = [
  'old-excel',
  'old-word',
  'pdf',
  'image',
  'encrypted',
  'not-a-package',
  'malformed',
  'too-large',
  'too-many-rows',
  'too-many-questions',
  'cell-too-long',
  'unknown-encoding',
  'unknown-format',
  'empty',
];

test.each(CODES)('%s is told in whole Vietnamese sentences', (code) => {
  expect(problemMessage(new FileProblem(code))).toMatch(/^\p{Lu}.*\p{Script=Latin}.*\.$/u);
});

test('names sheet, row and limit', () => {
  const message = problemMessage(new FileProblem('cell-too-long', { sheet: 'Biểu 1', row: 12, limit: 32_767 }));
  expect(message).toContain('(trang tính “Biểu 1”, dòng 12, giới hạn 32767)');
});
