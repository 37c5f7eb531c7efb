import { expect, test } from 'vitest';
import { fieldName } from './field-name.ts';

test.each([
  ['Hoá chất', 'Hóa chất'],
  ['AN TOÀN THUỶ ĐIỆN', 'AN TOÀN THỦY ĐIỆN'],
  ['Sức khoẻ', 'Sức khỏe'],
  ['Quý I', 'Quý I'],
  ['Hoàn thuế, quỹ', 'Hoàn thuế, quỹ'],
  ['Uỷ quyền'.normalize('NFD'), 'Ủy quyền'],
])('%s is %s', (written, name) => {
  expect(fieldName(written)).toBe(name);
});
