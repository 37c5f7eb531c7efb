import { describe, expect, it } from 'vitest';
import { exactKey, readSyllables } from './syllables.ts';

const keys = (text: string): string =>
  readSyllables(text)
    .syllables.map(({ key }) => key)
    .join(' ');

describe('readSyllables', () => {
  it.each([
    ['Giấy CN của HKD', 'giay cong nghiep cua ho kinh doanh'],
    ['UBND xã cấp GCN', 'uy ban nhan dan xa cap giay chung nhan'],
    ['cấp C/O mẫu D', 'cap chung nhan xuat xu mau d'],
    ['co o dau', 'co o dau'],
    ['gcn atttp vlncn', 'giay chung nhan atttp vat lieu no cong nghiep'],
    ['đăng kí, kĩ thuật', 'dang ki ki thuat'],
    ['đăng ký, kỹ thuật', 'dang ki ki thuat'],
    ['xd nhà', 'xd nha'],
    ['bán lẻ XD', 'ban le xang dau'],
  ])('reads %j as %j', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  it('keeps every written-out syllable at the place of its abbreviation', () => {
    const text = 'Hỏi về QLTT.';
    const written = readSyllables(text).syllables.slice(2);
    expect(written).toHaveLength(4);
    for (const { start, end } of written) expect(text.slice(start, end)).toBe('QLTT');
  });

  it('knows a text that was typed without diacritics', () => {
    expect(readSyllables('xa hoi thu tuc ban le ruou theo NĐ 105').plain).toBe(true);
    expect(readSyllables('xã hỏi thủ tục bán lẻ rượu').plain).toBe(false);
  });
});

describe('exactKey', () => {
  it.each([
    ['hoá', 'hóa'],
    ['thuỷ', 'thủy'],
    ['hướng', 'hướng'.normalize('NFD')],
    ['dẫn', 'dẩn'],
    ['Điện', 'điện'],
  ])('takes %j and %j for one', (a, b) => {
    expect(exactKey(a)).toBe(exactKey(b));
  });

  it.each([
    ['chợ', 'cho'],
    ['than', 'thân'],
    ['đất', 'đắt'],
    ['đê', 'dê'],
  ])('tells %j from %j', (a, b) => {
    expect(exactKey(a)).not.toBe(exactKey(b));
  });
});
