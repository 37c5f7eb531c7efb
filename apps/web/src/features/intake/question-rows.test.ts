import { describe, expect, it } from 'vitest';
import { readLetterHead } from './letter-head.ts';
import { dividingPlace, editRow, mergeWithPrevious, skipRow, splitRow } from './question-rows.ts';
import { questionBody, type Row } from './questions-draft.ts';
import { warningsOf } from './row-warnings.ts';

const row = (id: string, text: string, patch: Partial<Row> = {}): Row => ({
  id,
  text,
  field: null,
  skipped: false,
  ...patch,
});
const kinds = (...texts: string[]) =>
  warningsOf(texts.map((text, index) => row(String(index), text))).map((each) => each?.kind ?? null);

describe('the rows of a list', () => {
  const rows = [row('a', 'Một? Hai?', { field: 'Chợ' }), row('b', 'Ba?', { skipped: true })];

  it('divide after the first question mark, its quote included, else after the first line', () => {
    expect('Một? Hai?'.slice(dividingPlace('Một? Hai?'))).toBe(' Hai?');
    expect('“Một?” Hai?'.slice(dividingPlace('“Một?” Hai?'))).toBe(' Hai?');
    expect(dividingPlace('Một\nHai')).toBe(3);
    expect(dividingPlace('Một?')).toBe(-1);
  });

  it('split into two under the same heading, but not at an edge', () => {
    expect(splitRow(rows, 'a', 4, 'n').map(({ id, text, field }) => [id, text, field])).toEqual([
      ['a', 'Một?', 'Chợ'],
      ['n', 'Hai?', 'Chợ'],
      ['b', 'Ba?', null],
    ]);
    for (const at of [0, 9, -1]) expect(splitRow(rows, 'a', at === -1 ? 0 : at, 'n')).toBe(rows);
    expect(splitRow(rows, 'x', 4, 'n')).toBe(rows);
  });

  it('merge with the one before, which is then sent', () => {
    expect(mergeWithPrevious(rows, 'b')).toEqual([row('a', 'Một? Hai?\nBa?', { field: 'Chợ' })]);
    expect(mergeWithPrevious(rows, 'a')).toBe(rows);
  });

  it('are edited and skipped one by one', () => {
    expect(editRow(rows, 'b', 'Bốn?')[1]?.text).toBe('Bốn?');
    expect(skipRow(rows, 'a', true)[0]?.skipped).toBe(true);
  });

  it('are sent with their heading', () => {
    expect(questionBody(row('a', ' Ai cấp phép? ', { field: 'Chợ' }))).toBe('Ai cấp phép?\n\n(Chợ)');
    expect(questionBody(row('a', 'Ai cấp phép?'))).toBe('Ai cấp phép?');
  });
});

describe('warnings', () => {
  it('name what cannot be sent', () => {
    expect(kinds('', '  …', 'Giấy phép', '“Về lĩnh vực điện”', 'x'.repeat(20_001))).toEqual([
      'empty',
      'empty',
      'short',
      'short',
      'long',
    ]);
  });

  it('name two questions in one, but not the parts of one', () => {
    expect(
      kinds(
        'Hộ bán rượu đăng ký ở đâu? Và tem rượu xin cấp tại cơ quan nào?',
        'Xã hỏi:\na) ai phê duyệt?\nb) ai thu phí?',
        'Chợ hạng 3 do ai quản lý?',
      ),
    ).toEqual(['two', null, null]);
  });

  it('name the same question, also typed otherwise, by the number of the first', () => {
    const rows = [
      row('a', 'Ai cấp giấy phép bán lẻ rượu cho hộ kinh doanh?'),
      row('b', 'Chợ hạng 3 do ai quản lý?'),
      row('c', 'Ai cap giay phep ban le ruou cho ho kinh doanh'),
    ];
    expect(warningsOf(rows)[2]).toEqual({ kind: 'duplicate', of: 1 });
    expect(warningsOf(skipRow(rows, 'a', true))).toEqual([null, null, null]);
  });
});

it('reads number and subject of the letter', () => {
  expect(readLetterHead(['UBND XÃ BA TƠ', 'Số: 45 /UBND-KT', 'V/v khó khăn, vướng mắc ngành Công Thương'])).toEqual({
    number: '45/UBND-KT',
    title: 'Khó khăn, vướng mắc ngành Công Thương',
  });
  expect(readLetterHead([])).toEqual({ number: '', title: '' });
});
