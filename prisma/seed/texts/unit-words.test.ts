import { describe, expect, it } from 'vitest';
import { inWordsOf } from './unit-words.ts';

describe('inWordsOf', () => {
  it.each([
    ['Xã đề nghị hướng dẫn, UBND xã chưa rõ.', 'Phường đề nghị hướng dẫn, UBND phường chưa rõ.'],
    ['Nếu hộ không sửa, xã lập biên bản.', 'Nếu hộ không sửa, phường lập biên bản.'],
    ['Công an xã và xã.', 'Công an phường và phường.'],
    ['Phường đã lập biên bản.', 'Phường đã lập biên bản.'],
  ])('says the own unit in its own word: %s', (text, inWard) => {
    expect(inWordsOf('Phường Kỳ Lừa', text)).toBe(inWard);
  });

  it.each([
    'Hợp tác xã và thành viên hợp tác xã',
    'Ủy ban nhân dân cấp xã',
    'hộ chính sách xã hội, thị xã',
    'các xã, 20 xã, cụm xã, liên xã, hai xã',
    'xã khác, xã bạn, xã lân cận, xã cũ',
    'xã, phường, đặc khu',
    'xã Trà Sơn cũ',
  ])('leaves other words and other units alone: %s', (text) => {
    expect(inWordsOf('Phường Kỳ Lừa', text)).toBe(text);
  });

  it('knows special zones, and communes that ask in the words of a town', () => {
    expect(inWordsOf('Đặc khu Lý Sơn', 'Xã hỏi: UBND xã có được ký không?')).toBe(
      'Đặc khu hỏi: UBND đặc khu có được ký không?',
    );
    expect(inWordsOf('Xã Vạn Tường', 'Phường được hỏi về chợ đêm.')).toBe('Xã được hỏi về chợ đêm.');
  });
});
