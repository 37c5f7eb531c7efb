import { DAY_ALONE, dateOf, EVENT, LONGEST_HEAD, minuteOf, NAME_AND_STAMP, readHead, STAMP_ALONE } from './stamps.ts';

/** One message of a group chat, however the program wrote it down. */
export type Message = {
  speaker: string;
  /** "2026-10-21" where the stamp has a date. */
  date: string | null;
  /** Minutes of the day; null where it has no time. */
  minute: number | null;
  first: number;
  last: number;
  /** With its line breaks; without name and stamp. */
  lines: { at: number; text: string }[];
};
export type ChatText = { messages: Message[]; before: { at: number; text: string }[] };

const isName = (line: string | undefined): line is string =>
  line !== undefined &&
  line !== '' &&
  line.length <= 50 &&
  !/[.?!:;]$/.test(line) &&
  line.split(' ').length <= 8 &&
  !STAMP_ALONE.test(line) &&
  !DAY_ALONE.test(line) &&
  /^[\p{L}0-9]/u.test(line);

type Raw = { at: number; text: string };

/** "Lan" / "08:02" / text: the stamp has a line of its own, the name stands before it. */
const readStacked = (lines: readonly Raw[]): ChatText => {
  const messages: Message[] = [];
  const before: Raw[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const next = lines[at + 1]?.text;
    const one = NAME_AND_STAMP.exec(line.text)?.groups;
    if (one?.name !== undefined && one.stamp !== undefined && isName(one.name.trim())) {
      messages.push(newMessage(one.name.trim(), one.stamp, line.at));
    } else if (next !== undefined && STAMP_ALONE.test(next) && isName(line.text)) {
      messages.push(newMessage(line.text, next, line.at));
      at++;
    } else if (!STAMP_ALONE.test(line.text) && !DAY_ALONE.test(line.text)) appendTo(messages, before, line);
  }
  return { messages, before };
};

const newMessage = (speaker: string, stamp: string, at: number): Message => ({
  speaker: speaker.replace(/^[~+] ?/, ''),
  date: dateOf(stamp),
  minute: minuteOf(stamp),
  first: at,
  last: at,
  lines: [],
});

const appendTo = (messages: readonly Message[], before: Raw[], line: Raw): void => {
  const message = messages.at(-1);
  if (message === undefined) before.push(line);
  else if (line.text !== '') {
    message.lines.push(line);
    message.last = line.at;
  }
};

const readStamped = (lines: readonly Raw[]): ChatText => {
  const messages: Message[] = [];
  const before: Raw[] = [];
  for (const line of lines) {
    const head = readHead(line.text);
    if (head !== null) {
      const message = newMessage(head.name, head.stamp, line.at);
      if (head.text !== null && head.text !== '') message.lines.push({ at: line.at, text: head.text });
      messages.push(message);
    } else if (EVENT.test(line.text)) messages.push({ ...newMessage('', line.text, line.at), lines: [line] });
    else if (!DAY_ALONE.test(line.text)) appendTo(messages, before, line);
  }
  return { messages, before };
};

/** What a program itself writes between the messages: who reacted, edited, replied to whom. */
const MARKS =
  /^(?:(?:.{1,50} )?(?:đã (?:chỉnh sửa|xem|gửi|nhận|bày tỏ cảm xúc.{0,40}|thả .{1,20}|trả lời .{1,60}|thu hồi .{1,40}|ghim .{1,40})|replied to .{1,60}|reacted .{1,40})|Enter|Edited|Seen|Đã xem bởi .{1,80}|Đã gửi|Trả lời|Chỉnh sửa)$/iu;
/** Messenger shows the person who copies as "You sent". */
const SELF = /^(?:Bạn|You) (?:đã gửi|sent)$/iu;

/** A line that stands where a name may: behind an empty line or a time, with words below it. */
const namesIn = (lines: readonly Raw[]): Map<string, number> => {
  const names = new Map<string, number>();
  let opens = true;
  for (const [at, { text }] of lines.entries()) {
    const pauses = text === '' || STAMP_ALONE.test(text) || DAY_ALONE.test(text);
    const below = lines[at + 1]?.text ?? '';
    if (!pauses && opens && isName(text) && below !== '' && !STAMP_ALONE.test(below) && !NOT_A_NAME.test(text))
      names.set(text, (names.get(text) ?? 0) + 1);
    opens = pauses;
  }
  return names;
};

/** "Lan" / text / empty line / "08:02": the name has a line of its own, the time stands behind or nowhere. */
const readBlocks = (lines: readonly Raw[]): ChatText | null => {
  const names = namesIn(lines);
  const speaking = [...names].filter(([name, times]) => times > 1 || SELF.test(name));
  const all = [...names.values()].reduce((sum, times) => sum + times, 0);
  const told = speaking.reduce((sum, [, times]) => sum + times, 0);
  const stamps = lines.filter(({ text }) => STAMP_ALONE.test(text)).length;
  if (told < 3 || names.size < 2 || told < all * 0.5 || (stamps === 0 && speaking.length < 2)) return null;
  const messages: Message[] = [];
  const before: Raw[] = [];
  let opens = true;
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (text === '' || STAMP_ALONE.test(text) || DAY_ALONE.test(text)) {
      opens = true;
      continue;
    }
    const known = names.has(text) && (opens || (names.get(text) ?? 0) > 1) && (lines[at + 1]?.text ?? '') !== '';
    if (known) messages.push(newMessage(SELF.test(text) ? 'Bạn' : text, '', line.at));
    else if (!MARKS.test(text)) appendTo(messages, before, line);
    opens = false;
  }
  return { messages, before };
};

const NOT_A_NAME =
  /^(?:câu|số|kính gửi|nơi nhận|v\/v|lưu|ghi chú|căn cứ|nội dung|khó khăn|vướng mắc|đề xuất|kiến nghị|đề nghị|lĩnh vực|nguyên nhân|hỏi|trả lời|đáp|thời gian|địa điểm|điện thoại|email|http|https|link|về|cụ thể|ví dụ|vd|lý do)(?!\p{L})/iu;
const NAMED =
  /^((?:anh|chị|em|cô|chú|bác|a|c|e)? ?\p{Lu}[^:.?!;"“\n]{0,45}|(?:anh|chị|em|cô|chú|bác|pkt|xã|phường) [^:.?!;"“\n]{1,40}): ?(.+)$/u;

/** "Chị Hồng: …" without any time: names are told by coming back. */
const readNamed = (lines: readonly Raw[]): ChatText | null => {
  const named = lines.map((line) => {
    const match = NAMED.exec(line.text.slice(0, LONGEST_HEAD));
    const name = match?.[1] ?? '';
    return match === null || NOT_A_NAME.test(name) || name.split(' ').length > 7 || /^\d/.test(name)
      ? null
      : { name, text: match[2] + line.text.slice(LONGEST_HEAD) };
  });
  const speakers = new Map<string, number>();
  for (const one of named) if (one !== null) speakers.set(one.name, (speakers.get(one.name) ?? 0) + 1);
  const told = named.filter((one) => one !== null).length;
  const back = [...speakers.values()].filter((times) => times > 1).length;
  if (told < 3 || speakers.size < 2 || back === 0 || told < lines.filter(({ text }) => text !== '').length / 2)
    return null;
  const messages: Message[] = [];
  const before: Raw[] = [];
  for (const [at, line] of lines.entries()) {
    const one = named[at];
    if (one === null || one === undefined) appendTo(messages, before, line);
    else messages.push({ ...newMessage(one.name, '', line.at), lines: [{ at: line.at, text: one.text }] });
  }
  return { messages, before };
};

/** Null: the text is no chat. */
export const readMessages = (lines: readonly Raw[]): ChatText | null => {
  const written = lines.filter(({ text }) => text !== '');
  const stamped = readStamped(written);
  const speaking = stamped.messages.filter(({ speaker }) => speaker !== '').length;
  if (speaking >= 2 || (speaking === 1 && stamped.before.length <= 2)) return stamped;
  const stacked = readStacked(written);
  if (stacked.messages.length >= 2) return stacked;
  const blocks = readBlocks(lines);
  if (blocks !== null) return blocks;
  return readNamed(written);
};
