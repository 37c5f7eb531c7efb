/** How the programs write who said something and when. */

const TIME = '\\d{1,2}(?:[:h]\\d{2})(?::\\d{2})?(?: ?(?:SA|CH|AM|PM|sa|ch|am|pm|sáng|chiều|tối))?';
const DAY =
  '(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:tháng|thg\\.?|th) ?\\d{1,2},? (?:năm )?\\d{4}|[Hh]ôm (?:nay|qua)|(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ [Nn]hật)|[Tt][2-7]|CN)';
const STAMP = `(?:${TIME}(?:,? (?:ngày )?${DAY})?|${DAY},? (?:lúc |at )?${TIME})`;
const NAME = '[^:\\[\\]\\n]{1,60}?';

/** "[08:02, 21/10/2026] Lan: …", "21/10/2026, 08:02 - Lan: …", "Lan (08:02): …" */
const HEADS = [
  new RegExp(`^\\[(?<stamp>${STAMP})\\] ?(?<name>${NAME}) ?:(?: (?<text>.*))?$`, 'u'),
  new RegExp(`^\\(?(?<stamp>${STAMP})\\)? ?[-–|] ?(?<name>${NAME}) ?:(?: (?<text>.*))?$`, 'u'),
  new RegExp(`^(?<stamp>${STAMP}) (?<name>\\p{Lu}${NAME}|(?:anh|chị|em|cô|chú|bác) ${NAME}) ?:(?: (?<text>.*))?$`, 'u'),
  new RegExp(`^(?<name>${NAME}),? ?[-–]? ?[[(](?<stamp>${STAMP})[\\])] ?:?(?: (?<text>.*))?$`, 'u'),
  new RegExp(`^(?<name>${NAME}) ?[-–,] ?(?<stamp>${STAMP}) ?:(?: (?<text>.*))?$`, 'u'),
];
/** "Lan - Sở CT 08:02" or "Lan 21/10/2026 08:02" on a line of its own, the text below. */
export const NAME_AND_STAMP = new RegExp(
  `^(?<name>[^:\\d][^:\\d]{0,50}?)(?: {2,}|\\t| ?[-–•·|] ?| )(?<stamp>${STAMP})$`,
  'u',
);
export const STAMP_ALONE = new RegExp(`^(?:${STAMP})$`, 'u');
export const DAY_ALONE = new RegExp(`^(?:[-–—= ]*)${DAY}(?:,? (?:ngày )?${DAY})?(?:[-–—= ]*)$`, 'u');
/** What a program tells of the group itself: a stamp without a speaker. */
export const EVENT = new RegExp(`^\\[?${STAMP}\\]?(?: ?[-–] | )[^:]{1,120}$`, 'u');

export const LONGEST_HEAD = 4_000;

export const minuteOf = (stamp: string): number | null => {
  const match = /(\d{1,2})[:h](\d{2})(?::\d{2})? ?(\p{L}+)?/u.exec(stamp);
  if (match === null) return null;
  const late = /^(?:CH|PM|chiều|tối)$/i.test(match[3] ?? '') && Number(match[1]) < 12;
  return (Number(match[1]) + (late ? 12 : 0)) * 60 + Number(match[2]);
};

export const dateOf = (stamp: string): string | null => {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(stamp);
  const own = /(\d{1,2})(?:[/.-]| (?:tháng|thg\.?|th) ?)(\d{1,2})(?:[/.-]|,? (?:năm )?)(\d{4}|\d{2})(?!\d)/u.exec(
    stamp,
  );
  const [year, month, day] =
    iso !== null ? iso.slice(1).map(Number) : own === null ? [] : [Number(own[3]), Number(own[2]), Number(own[1])];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  const full = year < 100 ? 2000 + year : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

type Head = { name: string; stamp: string; text: string | null };

export const readHead = (line: string): Head | null => {
  const start = line.slice(0, LONGEST_HEAD);
  // Nothing but a stamp, a bracket or a name's colon begins a message; most lines of text are ruled out at once.
  if (!/\d[:h]\d{2}/.test(start.slice(0, 160))) return null;
  for (const pattern of HEADS) {
    const groups = pattern.exec(start)?.groups;
    const { name, stamp, text } = groups ?? {};
    if (name !== undefined && stamp !== undefined)
      return { name: name.trim(), stamp, text: text === undefined ? null : text + line.slice(LONGEST_HEAD) };
  }
  return null;
};
