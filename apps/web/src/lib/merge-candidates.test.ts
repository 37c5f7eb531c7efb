import { expect, it } from 'vitest';
import { likestFirst } from './merge-candidates.ts';

const asked = (subject: string, body = '') => ({ subject, body });

it('puts the question that asks most alike first, and keeps the order of the others', () => {
  const liquor = asked('Thủ tục cấp giấy phép bán lẻ rượu cho hộ kinh doanh');
  const market = asked('Quản lý chợ hạng ba');
  const fuel = asked('Điều kiện cửa hàng xăng dầu');
  const likest = likestFirst([market, fuel, liquor], asked('Cấp giấy phép bán lẻ rượu'));
  expect(likest).toEqual([liquor, market, fuel]);
});

it('reads the beginning of the body too', () => {
  const other = asked('Đề nghị hướng dẫn', 'Hộ kinh doanh bán rượu cần giấy phép gì?');
  const none = asked('Đề nghị hướng dẫn', 'Chợ tự phát');
  expect(likestFirst([none, other], asked('Hướng dẫn', 'bán rượu cần giấy phép gì'))[0]).toBe(other);
});

it('compares with nothing without failing', () => {
  expect(likestFirst([asked('…')], asked(''))).toHaveLength(1);
});
