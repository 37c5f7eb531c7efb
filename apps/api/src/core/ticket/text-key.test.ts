import { describe, expect, it } from 'vitest';
import { textKey } from './text-key.ts';

describe('the key of a question', () => {
  const question = 'Đề nghị hướng dẫn thủ tục cấp giấy phép bán lẻ rượu.';
  it.each([
    ['decomposed', question.normalize('NFD')],
    ['in capitals', question.toUpperCase()],
    ['on other lines', 'Đề nghị hướng dẫn\n  thủ tục cấp\u00a0giấy phép bán lẻ rượu./.'],
  ])('is the same %s', (_how, text) => expect(textKey(text)).toBe(textKey(question)));

  it('is the same where the tone stands on the other vowel', () =>
    expect(textKey('Hoà giải tranh chấp, thuỷ lợi')).toBe(textKey('Hòa giải tranh chấp, thủy lợi')));
  it('differs with a sound: renting land is not taxing it', () =>
    expect(textKey('Thủ tục thuê đất')).not.toBe(textKey('Thủ tục thuế đất')));
  it('differs with a word', () => expect(textKey(question.replace('rượu', 'thuốc lá'))).not.toBe(textKey(question)));
  it('differs where nothing is left to compare', () => expect(textKey('???')).not.toBe(textKey('!!!')));
});
