import { communesIn, knownProvince } from '../letter/place-names.ts';

/** Who answers rather than asks: the Sở, the ministry, the group's keepers. */
const STAFF =
  /(?<!\p{L})(?:sở|sct|bộ|cục|vụ|admin|quản trị|đoàn công tác|tổ công tác|biệt phái|bct|hỗ trợ|tổng đài|trợ lý)(?!\p{L})/iu;
/** "Văn phòng Bộ" answers, "Bộ phận một cửa xã A" asks. */
const OWN_DESK = /bộ phận|cán bộ|nội bộ/iu;

export const isStaff = (name: string): boolean => STAFF.test(name.replace(OWN_DESK, ''));

const FAMILY_NAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lương mai đoàn trịnh tô cao châu tạ hà lâm phùng tăng thái từ đào kiều quách vương la lưu'.split(
    ' ',
  ),
);
const POLITE = /^(?:(?:anh|chị|em|cô|chú|bác|ông|bà|mr|ms|đ\/c|đc)\.? |[ace]\. ?)/iu;
const OFFICE =
  /(?:^| )(?:(?:phó )?(?:trưởng )?phòng (?:kinh tế|kt|ktht|văn hóa|vhxh)(?: hạ tầng)?|p\.? ?kt(?:ht)?|pkt(?:ht)?|kt[-&]?ht(?:&?đt)?|kinh tế|kt|vhxh|ubnd|hđnd|tt ?pvhcc|tthcc|pvhcc|một cửa|bộ phận một cửa|cán bộ|công chức|cb|cc|(?:phó )?chủ tịch|pct|ct|vp|văn phòng|địa chính|dc)(?=$|[ .,-])/giu;

const withoutOffice = (text: string): string =>
  text
    .replace(OFFICE, ' ')
    .replace(OFFICE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,-]+|[ .,-]+$/g, '');
const isPlace = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(' ').length <= 5 && !/\d{3}/.test(text) && knownProvince(text) === undefined;

/** The commune that a chat's name tells: "xã Gio Linh", "Cam Lộ"; null: a person's name only, or one who answers. */
export const unitOfSpeaker = (name: string): string | null => {
  if (isStaff(name)) return null;
  const commune = communesIn(
    name.replace(/(?<!\p{L})([xp])\. ?(?=\p{Lu})/giu, (_, kind: string) =>
      kind.toLowerCase() === 'x' ? 'xã ' : 'phường ',
    ),
  )[0];
  if (commune !== undefined) return commune;
  const bracketed = /[([]([^)\]]{2,40})[)\]]/u.exec(name)?.[1];
  if (bracketed !== undefined) {
    const place = withoutOffice(bracketed);
    return isPlace(place) ? place : null;
  }
  const parts = name
    .split(/ [-–|] |_|,|\/| ?[-–|] (?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1) {
    const places = parts.map((part) => withoutOffice(part.replace(POLITE, ''))).filter(isPlace);
    return (
      places.find((place) => place.includes(' ') && !FAMILY_NAMES.has(place.split(' ')[0]?.toLowerCase() ?? '')) ?? null
    );
  }
  const polite = name.replace(POLITE, '');
  const office = withoutOffice(polite);
  // "Hà PKT Tân Hưng": the place stands behind the office.
  const behind = withoutOffice(
    [...polite.matchAll(OFFICE)].map((match) => polite.slice(match.index + match[0].length)).at(-1) ?? '',
  );
  if (behind !== '' && isPlace(behind)) return behind;
  const words = office.split(' ');
  if (/^(?:p\.? ?kt|phòng|ubnd|kt|một cửa|tt)/iu.test(polite) && polite !== office)
    return isPlace(office) ? office : null;
  // "Dũng Ba Lòng": a given name and where its bearer sits; a family name in front makes it a whole name.
  if (
    words.length < 3 ||
    FAMILY_NAMES.has(words[0]?.toLowerCase() ?? '') ||
    !words.every((word) => /^\p{Lu}/u.test(word))
  )
    return null;
  const place = words.slice(1).join(' ');
  return isPlace(place) ? place : null;
};
