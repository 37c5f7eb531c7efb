import { plainText } from '../text/plain-text.ts';

/** The 34 provinces and cities since 1 July 2025, as they are written behind "tỉnh" or "thành phố". */
const CITIES = ['Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'];
const PROVINCES = [
  ...['Cao Bằng', 'Điện Biên', 'Hà Tĩnh', 'Lai Châu', 'Lạng Sơn', 'Nghệ An', 'Quảng Ninh', 'Thanh Hóa', 'Sơn La'],
  ...['Tuyên Quang', 'Lào Cai', 'Thái Nguyên', 'Phú Thọ', 'Bắc Ninh', 'Hưng Yên', 'Ninh Bình', 'Quảng Trị'],
  ...['Quảng Ngãi', 'Gia Lai', 'Khánh Hòa', 'Lâm Đồng', 'Đắk Lắk', 'Đồng Nai', 'Tây Ninh', 'Vĩnh Long', 'Đồng Tháp'],
  ...['Cà Mau', 'An Giang'],
];

/** Without tones, so that "Thanh Hoá" is "Thanh Hóa" and "Đăk Lăk" is "Đắk Lắk". */
const key = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const KNOWN = new Map([
  ...PROVINCES.map((name): [string, string] => [key(name), `tỉnh ${name}`]),
  ...CITIES.map((name): [string, string] => [key(name), `thành phố ${name}`]),
]);

/** "lâm đồng" → "tỉnh Lâm Đồng"; undefined: no such province today. */
export const knownProvince = (name: string): string | undefined => KNOWN.get(key(name));

/** "SƠN MỸ" → "Sơn Mỹ"; a name that is not all capitals stays as written. */
export const properName = (name: string): string =>
  name !== name.toUpperCase()
    ? name
    : name.replace(/[\p{L}\p{M}]['’\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** A name as it stands in a sentence: words with a capital, or a number ("phường 12"). */
const NAME = "(?:\\p{Lu}['’\\p{L}]*|\\d{1,2})(?:[ -](?:\\p{Lu}['’\\p{L}]*|\\d{1,2})){0,4}";
const COMMUNE = new RegExp(
  `(?<![\\p{L}])(xã|phường|đặc khu|thị trấn|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|Xã|Phường|Đặc khu|P\\.|X\\.) ?(${NAME})`,
  'gu',
);
const PROVINCE = new RegExp(
  `(?<![\\p{L}])(tỉnh|TỈNH|Tỉnh|thành phố|THÀNH PHỐ|Thành phố|TP\\.?|Tp\\.?) ?(${NAME})`,
  'gu',
);
/** In a line of capitals nothing but such a word ends a name. */
const NEXT_UNIT = / (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|CỘNG|NĂM|NGÀY|VỀ|ĐỘC|PHÒNG|TP).*$/u;

/** Every commune named in the text, in reading order: "xã Sơn Mỹ". */
export const communesIn = (text: string): string[] =>
  [...plainText(text).matchAll(COMMUNE)].flatMap(([, kind = '', name = '']) => {
    const own = name.replace(NEXT_UNIT, '');
    // "xã hội" in capitals is no commune.
    if (/^HỘI(?: |$)/.test(own) && kind === 'XÃ') return [];
    const word = kind === 'P.' ? 'phường' : kind === 'X.' ? 'xã' : kind.toLowerCase();
    return [`${word} ${properName(own)}`];
  });

/** Every province or city of the province's rank named in the text: "tỉnh Lâm Đồng". */
export const provincesIn = (text: string): string[] =>
  [...plainText(text).matchAll(PROVINCE)].flatMap(([, kind = '', name = '']) => {
    const own = name.replace(NEXT_UNIT, '');
    const words = own.split(' ');
    for (let length = Math.min(words.length, 3); length > 0; length--) {
      const known = knownProvince(words.slice(0, length).join(' '));
      if (known !== undefined) return [known];
    }
    // A province of before the mergers is said as it is written; a city that is no province (Đà Lạt) is none.
    return /^t[ỉi]nh$/i.test(kind) ? [`tỉnh ${properName(own)}`] : [];
  });

/** A province named without its kind: "Sở Công Thương Lâm Đồng". */
export const provinceBehind = (text: string, before: RegExp): string | undefined => {
  const match = before.exec(text);
  if (match === null) return undefined;
  const words = text
    .slice(match.index + match[0].length)
    .trim()
    .split(/[ ,.;)]+/);
  for (const length of [3, 2, 1]) {
    const known = words.length >= length ? knownProvince(words.slice(0, length).join(' ')) : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
};
