import { communesIn } from '../letter/place-names.ts';
import { isUnitName } from '../table/row-words.ts';

const OFFICE =
  '(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Phòng \\p{L}[^:()]{2,40}|Cử tri|Kiến nghị của|Câu hỏi của|Đề nghị của) )*';
const COMMUNE =
  "(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|XÃ|PHƯỜNG|ĐẶC KHU) (?:\\p{Lu}['’\\p{L}]*|\\d{1,2})(?:[ -](?:\\p{Lu}['’\\p{L}]*|\\d{1,2})){0,4}(?:,? (?:tỉnh|thành phố|TP\\.?) [^:()]{2,30})?";
const BRACKETED = new RegExp(
  `^[([] ?(${OFFICE}${COMMUNE}) ?[)\\]] ?(?:hỏi|(?:đề nghị|kiến nghị)(?= ?:))? ?[:.–-]? ?(?=\\S)`,
  'iu',
);
const NAMED = new RegExp(
  `^(${OFFICE}${COMMUNE}) ?(?:hỏi|có câu hỏi|đặt câu hỏi|phản ánh|kiến nghị|đề nghị)? ?: ?(?=\\S)`,
  'u',
);
const BEHIND = new RegExp(` ?[([] ?(${OFFICE}${COMMUNE}) ?[)\\]][ .;]*$`, 'iu');

/** "(xã Bù Đăng): …", "Xã Bù Đăng hỏi: …", "… (UBND xã Bù Đăng)": who asks, and what. Null where an item does not say. */
export const readAsker = (text: string): { unit: string; rest: string } | null => {
  const start = text.slice(0, 200);
  const before = BRACKETED.exec(start) ?? NAMED.exec(start);
  const unit = communesIn(before?.[1] ?? '')[0];
  if (before !== null && unit !== undefined) return { unit, rest: text.slice(before[0].length) };
  const end = text.slice(-200);
  const behind = BEHIND.exec(end);
  const named = communesIn(behind?.[1] ?? '')[0];
  if (behind === null || named === undefined || behind.index === 0) return null;
  return { unit: named, rest: text.slice(0, text.length - end.length + behind.index) };
};

/** "Xã Sơn Mỹ", "UBND phường Cẩm Thành" as a heading: who asks what stands below. */
export const unitOfHeading = (title: string): string | null =>
  isUnitName(title) ? (communesIn(title)[0] ?? title) : null;
