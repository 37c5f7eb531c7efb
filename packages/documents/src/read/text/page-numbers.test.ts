import { expect, test } from 'vitest';
import { withoutPageNumbers } from './page-numbers.ts';

const linesOf = (texts: readonly string[]) => texts.map((text, index) => ({ at: index + 1, text }));
const filled = (count: number) => Array.from({ length: count }, (_, at) => `dòng ${at}`);

test('the numbers of pages are no words of the letter', () => {
  const { lines, pages } = withoutPageNumbers(linesOf([...filled(20), '2', ...filled(20), '- 3 -', ...filled(3)]));
  expect(lines).toHaveLength(43);
  expect(pages).toEqual([
    { at: 21, text: '2' },
    { at: 42, text: '- 3 -' },
  ]);
});

test('numbers that stand close together are those of items', () => {
  const { lines, pages } = withoutPageNumbers(
    linesOf(['1', 'Ai ký nội quy chợ?', '2', 'Ai thu phí?', '3', 'Ai kiểm tra?']),
  );
  expect(lines.map(({ text }) => text)).toEqual(['1. Ai ký nội quy chợ?', '2. Ai thu phí?', '3. Ai kiểm tra?']);
  expect(pages).toEqual([]);
});
