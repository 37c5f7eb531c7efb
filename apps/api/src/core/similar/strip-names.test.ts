import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripNames } from './strip-names.ts';

describe('stripNames', () => {
  it.each([
    ['UBND xã Vạn Tường cấp giấy phép', ['Xã Vạn Tường', 'Vạn Tường'], 'UBND xã … cấp giấy phép'],
    ['tại Vạn Tường có 37 hộ', ['Vạn Tường'], 'tại … có 37 hộ'],
    ['ở VẠN TƯỜNG, tỉnh Quảng Ngãi.', ['Vạn Tường', 'Tỉnh Quảng Ngãi'], 'ở …, tỉnh ….'],
    ['thôn An Cường và chợ Tân Thắng', [], 'thôn … và chợ …'],
    ['Bà Nguyễn Thị Hòa (0905 123 456) đề nghị', [], 'Bà … (…) đề nghị'],
    ['liên hệ a.b@moit.gov.vn, phiếu BCT-2026-004217', [], 'liên hệ …, phiếu …'],
    ['căn cước 051088001234 của hộ', [], 'căn cước … của hộ'],
    ['Hoà Bình gửi', ['Hòa Bình'], '… gửi'],
    ['ubnd xã vạn tường hỏi', ['Xã Vạn Tường', 'Vạn Tường'], 'ubnd xã … hỏi'],
    ['chị trần thị ngọc lan báo', ['Trần Thị Ngọc Lan'], 'chị … báo'],
    ['UBND xa Van Tuong, ong Le Hung', ['Vạn Tường'], 'UBND xa …, ong …'],
    ['Sở Công Thương Huế trả lời', ['Huế', 'Thành phố Huế'], 'Sở Công Thương … trả lời'],
  ])('%s', (text, names, expected) => {
    expect(stripNames(text, names)).toBe(expected);
  });

  it.each([
    'UBND xã cấp giấy phép theo Điều 12 Nghị định số 146/2025/NĐ-CP ngày 12/6/2025.',
    'Bà con tiểu thương ở chợ hạng 3; anh chị em công chức xã.',
    'Phạt tiền từ 10.000.000 đồng đến 20.000.000 đồng; tỉnh giao Sở Công Thương.',
    'Đời sống yên bình, an toàn',
    'Huệ và hoa. An ninh là trên hết; xã an toàn cho Nhà nước.',
  ])('leaves what names nobody: %s', (text) => {
    expect(stripNames(text, ['Yên Bình', 'An Toàn', 'Huế', 'An', 'Xã An'])).toBe(text);
  });

  it('leaves no given name in capitals, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        const stripped = stripNames(`${before} Vạn Tường ${after}`, ['Vạn Tường']);
        expect(stripped).not.toContain('Vạn Tường');
      }),
    );
  });
});
