import { readLabel } from '../list/label.ts';
import { asks, wordCount } from '../list/phrases.ts';
import type { Message } from './messages.ts';
import { isSmallTalk } from './small-talk.ts';

/** A part of a message: an item that was numbered, or what stands before the first. */
export type Piece = {
  message: Message;
  number: string | null;
  numbered: boolean;
  first: number;
  last: number;
  texts: string[];
};
/** "Dạ em gửi câu 3:", "@Chị Lan câu 3:": whom and how somebody addresses before the number. */
const LEADS_IN =
  /^(?:@[^:\n]{1,40} )?(?:(?:dạ|vâng|à|ạ|thưa|em|mình|xã (?:em|mình)|bên (?:em|mình)|cho|xin|phép|gửi|hỏi|có|thêm|nhờ|anh|chị|anh chị|các)[ ,]+){0,8}(?=câu (?:hỏi |số )?\d{1,3}(?: \p{Ll}{1,6}){0,3} ?[.:)/])/iu;

export const textOf = (piece: Piece): string => piece.texts.join('\n');

/** "1. … ? 2. … ?" in one line: numbers that go on by one behind the end of a sentence. */
const splitInline = (text: string, from: number): string[] => {
  const parts: string[] = [];
  let start = 0;
  let wanted = from + 1;
  for (const match of text.matchAll(/[.?!;)] {1,3}(?:[Cc]âu )?(\d{1,2}) ?[.)/:] ?(?=\p{L})/gu)) {
    if (Number(match[1]) !== wanted) continue;
    const cut = match.index + 2;
    parts.push(text.slice(start, cut).trim());
    start = cut;
    wanted++;
  }
  return [...parts, text.slice(start).trim()];
};

export const piecesOf = (message: Message): Piece[] => {
  const pieces: Piece[] = [];
  const lines = message.lines.flatMap(({ at, text: said }) => {
    const text = said.replace(LEADS_IN, '');
    const own = readLabel(text);
    const value = own?.label.value ?? null;
    const inline = splitInline(text, own === null ? 0 : own.label.kind === 'letter' ? 1_000 : (value ?? 0));
    return inline.map((part) => ({ at, text: part }));
  });
  for (const { at, text } of lines) {
    const read = readLabel(text);
    const kind = read?.label.kind;
    const item = read !== null && (kind === 'decimal' || kind === 'word' || kind === 'ordinal' || kind === 'roman');
    const open = pieces.at(-1);
    if (item)
      pieces.push({ message, number: read.label.number, numbered: true, first: at, last: at, texts: [read.rest] });
    else if (open !== undefined && (open.numbered || !isGreeting(open))) {
      open.texts.push(text);
      open.last = at;
    } else pieces.push({ message, number: null, numbered: false, first: at, last: at, texts: [text] });
  }
  const [only] = pieces;
  // Dashes that each ask are questions each; dashes that tell belong to what they stand under.
  if (pieces.length === 1 && only !== undefined && !only.numbered) return splitDashes(only, lines);
  return pieces;
};

const isGreeting = (piece: Piece): boolean => isSmallTalk(textOf(piece)) || /[:：]$/.test(textOf(piece));

const splitDashes = (piece: Piece, lines: readonly { at: number; text: string }[]): Piece[] => {
  const dashed = lines.filter(({ text }) => readLabel(text)?.label.value === null);
  const eachAsks = dashed.length >= 2 && dashed.every(({ text }) => asks(text) && wordCount(text) >= 8);
  if (!eachAsks) return [piece];
  return lines.map(({ at, text }) => ({ ...piece, first: at, last: at, texts: [readLabel(text)?.rest ?? text] }));
};
