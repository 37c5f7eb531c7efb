import { expect, test } from 'vitest';
import { textOfKeptList } from './kept-list.ts';

const row = (text: string, field: string | null = null, skipped = false) => ({ text, field, skipped });

test('a list that was divided reads again into the same questions under the same headings', () => {
  const rows = [
    row('Chợ hạng 3?', 'Thương mại'),
    row('Xăng dầu?', 'Thương mại'),
    row('Bỏ', null, true),
    row('Điện?', 'Điện'),
  ];
  expect(textOfKeptList({ rows, title: 'vướng mắc', letterNumber: '45/UBND-KT', pasted: 'x' })).toBe(
    ['Số: 45/UBND-KT', 'V/v vướng mắc', 'I. Thương mại', '1. Chợ hạng 3?', '2. Xăng dầu?', 'II. Điện', '3. Điện?'].join(
      '\n',
    ),
  );
});

test('what was only pasted comes as it was; nothing is nothing', () => {
  expect(textOfKeptList({ pasted: ' 1. Chợ?\n', rows: [] })).toBe('1. Chợ?');
  expect(textOfKeptList({})).toBe('');
});
