import { foldVietnamese } from '@caunoi/routing/fold';
import { plainText } from '../text/plain-text.ts';
import { itemLabelOf } from './item-label.ts';
import { isUnitName } from './row-words.ts';

const NAMES_LIST = /tong hop|kien nghi|vuong mac|kho khan|cau hoi|tonghop/;
const EMPTY_WORDS =
  /^(?:(?:sheet|trang tinh|trang|bang|bieu|data|du lieu|phu luc|pl|mau|form|noi dung|danh sach|ds|th|table|worksheet|book|main|so|[a-z]|[ivx]+)?\d*(?: |$))+$/;

const saysNothing = (folded: string): boolean => NAMES_LIST.test(folded) || EMPTY_WORDS.test(folded.slice(0, 40));

/** What the name of a sheet says of the questions on it: their field ("Xuất nhập khẩu"), or who asks ("Xã Sơn Mỹ"). */
export const sheetTopic = (sheet: string): { field: string | null; unit: string | null } => {
  const plain = plainText(sheet);
  const name = itemLabelOf(plain)?.rest ?? plain;
  if (isUnitName(name)) return { field: null, unit: name };
  return { field: name === '' || saysNothing(foldVietnamese(name)) ? null : name, unit: null };
};

/** Sheets that tell how to fill in a form, or hold the lists of its drop-down boxes. */
export const isGuideSheet = (sheet: string): boolean =>
  /huong dan|huongdan|guide|readme|vi du|cach dien/.test(foldVietnamese(sheet));

export const isListSheet = (sheet: string): boolean =>
  /^(?:danh muc|danhmuc|dm|lists?|lookups?|tra cuu|tham so|config|cau hinh|data validation|dropdown)(?: |_|$)|danh muc/.test(
    foldVietnamese(sheet),
  );
