import { expect, it } from 'vitest';
import { readLetterData } from './letter-data.ts';

it.each<[string, string[], object]>([
  [
    'a letterhead of capitals',
    [
      'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
      'ỦY BAN NHÂN DÂN',
      'XÃ SƠN MỸ',
      'Số: 214/UBND-KT',
      'V/v khó khăn của xã',
      'Sơn Mỹ, ngày 18 tháng 11 năm 2025',
    ],
    {
      number: '214/UBND-KT',
      date: '2025-11-18',
      about: 'khó khăn của xã',
      unit: 'UBND xã Sơn Mỹ, tỉnh Lâm Đồng',
      commune: 'xã Sơn Mỹ',
      province: 'tỉnh Lâm Đồng',
    },
  ],
  [
    'a number not yet given, a province known from the addressee',
    [
      'UBND ĐẶC KHU PHÚ QUÝ',
      'Số:      /UBND-KT',
      'Phú Quý, ngày   tháng 11 năm 2025',
      'Kính gửi: Sở Công Thương Lâm Đồng',
    ],
    { number: null, date: null, unit: 'UBND đặc khu Phú Quý, tỉnh Lâm Đồng' },
  ],
  [
    'title rows of a table',
    ['BIỂU TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC', '(Kèm theo Công văn số 112/UBND-KT ngày 10/10/2025 của UBND xã Vạn Tường)'],
    {
      number: '112/UBND-KT',
      date: '2025-10-10',
      about: 'BIỂU TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC',
      unit: 'UBND xã Vạn Tường',
      province: null,
    },
  ],
  [
    'two columns in one line, a city',
    ['UBND PHƯỜNG TAM KỲ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Kính gửi: Sở Công Thương thành phố Đà Nẵng'],
    { unit: 'UBND phường Tam Kỳ, thành phố Đà Nẵng', commune: 'phường Tam Kỳ', province: 'thành phố Đà Nẵng' },
  ],
  [
    'a day that no calendar has, a letter cited in the text',
    ['Ngày 31/02/2025', 'Thực hiện Công văn số 9/SCT ngày 01/02/2025 của Sở'],
    { number: null, date: null, unit: null },
  ],
])('%s', (_name, lines, expected) => {
  expect(readLetterData(lines)).toMatchObject(expected);
});
