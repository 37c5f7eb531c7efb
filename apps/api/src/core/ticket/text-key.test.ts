import { describe, expect, it } from 'vitest';
import { textKey } from './text-key.ts';

describe('the key of a question', () => {
  const question = 'Đề nghị hướng dẫn thủ tục cấp giấy phép bán lẻ rượu.';
  it.each([
    ['decomposed', question.normalize('NFD')],
    ['in capitals', question.toUpperCase()],
    ['on other lines', 'Đề nghị hướng dẫn\n  thủ tục cấp\u00a0giấy phép bán lẻ rượu./.'],
    ['without diacritics', 'De nghi huong dan thu tuc cap giay phep ban le ruou'],
  ])('is the same %s', (_how, text) => expect(textKey(text)).toBe(textKey(question)));

  it('differs with a word', () => expect(textKey(question.replace('rượu', 'thuốc lá'))).not.toBe(textKey(question)));
  it('differs where nothing is left to compare', () => expect(textKey('???')).not.toBe(textKey('!!!')));
});
