import type { LetterData } from '../read-file.ts';
import { plainText } from '../text/plain-text.ts';
import { communesIn, properName, provinceBehind, provincesIn } from './place-names.ts';

/** Two columns of a letterhead that were pasted as one line: "UBND XÃ A    CỘNG HÒA XÃ HỘI…". */
const COLUMNS = /\t+| {3,}|\s(?=C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI)|\s(?=Độc lập ?- ?Tự do)/u;

/** "Số: 118/BC-UBND Bát Xát, ngày 24 tháng 10 năm 2025": the tab between them is not kept everywhere. */
const NUMBER_AND_DATE = /^(Số ?:[^,;]{1,40}?)\s+(?=\p{Lu}[^,;:.\d]{1,40}, ?ngày ?\d)/u;

/** Title rows and letterheads are short, and no regular expression should meet a novel. */
const LONGEST_LINE = 1_000;
const linesOf = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.slice(0, LONGEST_LINE).normalize('NFC').split('\n'))
    .flatMap((line) => line.split(COLUMNS))
    .flatMap((line) => line.replace(NUMBER_AND_DATE, '$1\n').split('\n'))
    .map(plainText)
    .filter((line) => line !== '');

const SYMBOL =
  '(\\d{1,5}[a-zA-Z]?) ?/ ?((?:\\d{4} ?/ ?)?[A-ZĐƯa-zđ][A-ZĐƯÂÊÔƠĂa-zđ&.,]*(?: ?[-–] ?[A-ZĐƯa-zđ][A-ZĐƯÂÊÔƠĂa-zđ0-9&.]*){0,4})';
const OWN_NUMBER = new RegExp(`^Số ?:? ?${SYMBOL}`, 'u');
const ATTACHED = new RegExp(`(?:[Kk]èm theo|^\\( ?[Tt]heo) .{0,60}?[Ss]ố ?:? ?${SYMBOL}`, 'u');

const numberIn = (lines: readonly string[]): string | null => {
  for (const pattern of [OWN_NUMBER, ATTACHED]) {
    for (const line of lines) {
      const match = pattern.exec(line);
      if (match !== null) return `${match[1]}/${(match[2] ?? '').replace(/ /g, '').replace(/[.,]+$/, '')}`;
    }
  }
  return null;
};

const LONG_DATE = /(?:ngày|Ngày) ?(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})/u;
const SHORT_DATE = /(?:ngày|Ngày|NGÀY) ?:? ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/u;

const isoDate = (match: RegExpExecArray | null): string | null => {
  if (match === null) return null;
  const [year, month, day] = [Number(match[3]), Number(match[2]), Number(match[1])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1990 && year < 2100;
  return exists ? date.toISOString().slice(0, 10) : null;
};

/** The line of place and date, or of the date alone; not a date inside a sentence of the introduction. */
const isDateLine = (line: string): boolean =>
  /^(?:[\p{Lu}][^,;:.]{0,40}, ?)?[Nn]gày ?:? ?\d/u.test(line) && line.length < 80 && !/ của | về /.test(line);

const dateIn = (lines: readonly string[]): string | null => {
  const own = lines.filter(isDateLine);
  const attached = lines.filter(
    (line) => /[Kk]èm theo|^\( ?[Tt]heo |[Tt]ính đến|[Tt]hời điểm/.test(line) && line.length < 250,
  );
  for (const line of [...own, ...attached]) {
    const date = isoDate(LONG_DATE.exec(line)) ?? isoDate(SHORT_DATE.exec(line));
    if (date !== null) return date;
  }
  return null;
};

const ABOUT = /^(?:Số ?:.{0,40}? )?(?:V\/v|v\/v|V\/V|Về việc|VỀ VIỆC|Trích yếu) ?:? ?(.+)$/u;
const TITLE =
  /^(?:BIỂU|BẢNG|DANH SÁCH|DANH MỤC|TỔNG HỢP|PHỤ LỤC|BÁO CÁO|TỜ TRÌNH|PHIẾU|Biểu tổng hợp|Bảng tổng hợp|Tổng hợp) ?.*$/u;
const HEAD_ONLY = /^(?:BÁO CÁO|TỜ TRÌNH|PHỤ LỤC(?: [IVX\d]+)?|PHIẾU (?:GÓP Ý|ĐĂNG KÝ))$/u;
const OTHER_HEAD =
  /^(?:Kính gửi|KÍNH GỬI|C[ỘỌ]NG H|Độc lập|Số ?:|[(_*-]|Thực hiện|Căn cứ|ỦY BAN|UỶ BAN|UBND|STT|TT$|Đơn vị|[IVX]+[.)]|\d)/u;

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{L}/u.test(text);

/** What it is about goes on over the lines that follow, as far as they can only be its rest. */
const withRest = (lines: readonly string[], from: number, start: string): string => {
  const parts = [start];
  for (const line of lines.slice(from + 1, from + 4)) {
    const goesOn = /^\p{Ll}/u.test(line) || (isUpper(start) && isUpper(line));
    if (!goesOn || OTHER_HEAD.test(line) || isDateLine(line) || line.length > 200) break;
    parts.push(line);
  }
  return parts.join(' ');
};

const aboutIn = (lines: readonly string[]): string | null => {
  for (const [at, line] of lines.entries()) {
    const about = ABOUT.exec(line)?.[1];
    if (about !== undefined && line.length < 300) return withRest(lines, at, about);
  }
  for (const [at, line] of lines.entries()) {
    if (!TITLE.test(line) || line.length > 250) continue;
    const next = lines[at + 1];
    if (!HEAD_ONLY.test(line)) return withRest(lines, at, line);
    if (next !== undefined && !OTHER_HEAD.test(next) && !isDateLine(next)) return withRest(lines, at + 1, next);
  }
  return null;
};

const OFFICE = /^(?:TM\. ?)?(?:(?:ỦY|UỶ|Ủy|Uỷ) (?:BAN NHÂN DÂN|ban nhân dân|ban Nhân dân)|UBND)/u;
const ANY_OFFICE = /(?:(?:ỦY|UỶ|Ủy|Uỷ|ủy|uỷ) (?:BAN NHÂN DÂN|ban nhân dân|ban Nhân dân)|UBND)(?: |$)/u;

/** "ỦY BAN NHÂN DÂN" / "XÃ SƠN MỸ" on two lines. */
const joinOffices = (lines: readonly string[]): string[] => {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = lines[at + 1];
    if (
      OFFICE.test(line) &&
      /^\S+ ?\S* ?\S* ?\S*$/u.test(line) &&
      communesIn(line).length + provincesIn(line).length === 0 &&
      next !== undefined &&
      /^(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ|Xã|Phường|Đặc khu|Tỉnh|Thành phố) /u.test(next)
    ) {
      joined.push(`${line} ${next}`);
      at++;
    } else joined.push(line);
  }
  return joined;
};

const communeLine = (lines: readonly string[]): string | undefined => {
  const named = lines.filter((line) => communesIn(line).length > 0);
  return (
    named.find((line) => OFFICE.test(line)) ??
    named.find((line) =>
      /^(?:ĐẢNG ỦY|HỘI ĐỒNG NHÂN DÂN|HĐND|PHÒNG|TRUNG TÂM|Phòng|XÃ|PHƯỜNG|ĐẶC KHU|Xã|Phường|Đặc khu)/u.test(line),
    ) ??
    named.find((line) => /^(?:Đơn vị|ĐƠN VỊ|Tên đơn vị|Cơ quan|Địa phương)/u.test(line)) ??
    named.find((line) => /[Kk]èm theo/.test(line)) ??
    named.find((line) => ANY_OFFICE.test(line) && !/^Kính gửi/i.test(line))
  );
};

const provinceOf = (lines: readonly string[], own: string | undefined): string | null => {
  const first = (found: readonly string[]): string | undefined => found.flatMap(provincesIn)[0];
  return (
    first(lines.filter((line) => OFFICE.test(line))) ??
    first(own === undefined ? [] : [own]) ??
    first(lines.filter((line) => /Sở |SỞ |^Đơn vị|Kính gửi/u.test(line))) ??
    lines
      .map((line) => provinceBehind(line, /(?:Sở|SỞ) (?:Công Thương|Công thương|CÔNG THƯƠNG|CT) /u))
      .find((name) => name !== undefined) ??
    first(lines) ??
    null
  );
};

/** A provincial office that sends the communes' questions together. */
const officeWithoutCommune = (lines: readonly string[], province: string | null): string | null => {
  const office = lines.slice(0, 6).find((line) => isUpper(line) && /^(?:SỞ|CHI CỤC|BAN QUẢN LÝ) /u.test(line));
  if (office === undefined) return null;
  const name = properName(office).replace(/^(\S+) /u, '$1 ');
  return province === null || name.includes(province.replace(/^(?:tỉnh|thành phố) /, ''))
    ? name
    : `${name}, ${province}`;
};

/** Takes the letterhead and what follows it, or the title rows of a table, a line each; later lines only fill what the earlier leave open. */
export const readLetterData = (rawLines: readonly string[]): LetterData => {
  const lines = joinOffices(linesOf(rawLines));
  const own = communeLine(lines);
  const commune = own === undefined ? null : (communesIn(own)[0] ?? null);
  const province = provinceOf(lines, own);
  const sender = commune === null ? null : `${own !== undefined && ANY_OFFICE.test(own) ? 'UBND ' : ''}${commune}`;
  return {
    number: numberIn(lines),
    date: dateIn(lines),
    about: aboutIn(lines),
    unit:
      sender === null ? officeWithoutCommune(lines, province) : province === null ? sender : `${sender}, ${province}`,
    commune,
    province,
  };
};
