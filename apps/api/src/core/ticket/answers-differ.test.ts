import { describe, expect, it } from 'vitest';
import { answersDiffer, type WrittenText } from './answers-differ.ts';

const TEXT =
  'Ủy ban nhân dân cấp xã cấp Giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn. Hồ sơ gồm đơn đề nghị theo mẫu, bản sao giấy chứng nhận đăng ký hộ kinh doanh và tài liệu chứng minh quyền sử dụng địa điểm bán hàng. Thời hạn giải quyết là 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.';
const CITED = [{ document: 'Nghị định số 139/2025/NĐ-CP', article: 'Điều 8' }];
const text = (body: string, citations: WrittenText['citations'] = CITED): WrittenText => ({ body, citations });

describe('answersDiffer', () => {
  it.each([
    ['itself', text(TEXT)],
    ['itself without diacritics, in capitals', text('UY BAN NHAN DAN CAP XA'.concat(TEXT.slice(22)))],
    ['a line that says whom it is for', text(`Trả lời UBND xã Trà Bồng (phiếu BCT-2026-000123): ${TEXT}`)],
    ['the same document cited in short', text(TEXT, [{ document: 'NĐ 139/2025', article: 'điều 8' }])],
  ])('takes no offence at %s', (_, other) => {
    expect(answersDiffer(text(TEXT), other)).toBe(false);
    expect(answersDiffer(other, text(TEXT))).toBe(false);
  });

  it.each([
    ['another figure', text(TEXT.replace('10 ngày', '15 ngày'))],
    ['a "không"', text(TEXT.replace('cấp xã cấp', 'cấp xã không cấp'))],
    ['another article', text(TEXT, [{ document: 'Nghị định 139/2025/NĐ-CP', article: 'Điều 9' }])],
    ['a document less', text(TEXT, [])],
    ['other words', text('Việc này thuộc thẩm quyền của Sở Công Thương; đề nghị xã hướng dẫn hộ nộp hồ sơ tại Sở.')],
  ])('sees %s', (_, other) => {
    expect(answersDiffer(text(TEXT), other)).toBe(true);
    expect(answersDiffer(other, text(TEXT))).toBe(true);
  });
});
