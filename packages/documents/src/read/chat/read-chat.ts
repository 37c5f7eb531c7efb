import { knownProvince } from '../letter/place-names.ts';
import { readLabel } from '../list/label.ts';
import { asks, saysSomething, wordCount } from '../list/phrases.ts';
import { type ListQuestion, NO_COLUMNS, sourceOf, warningsOf } from '../list/questions-of-lines.ts';
import type { LetterData, NotQuestion } from '../read-file.ts';
import { bodyText, plainText } from '../text/plain-text.ts';
import type { ChatText, Message } from './messages.ts';
import { type Piece, piecesOf, textOf } from './pieces.ts';
import { takeQuotes } from './quotes.ts';
import { isAnswer, isSmallTalk, isTopical } from './small-talk.ts';
import { isStaff, unitOfSpeaker } from './speaker.ts';

type Open = { pieces: Piece[]; speaker: string; at: number; asked: boolean };

export type ChatReading = { questions: ListQuestion[]; notQuestions: NotQuestion[]; letter: LetterData };

/** So long a person's messages are one train of thought. */
const PAUSE_MINUTES = 20;

const isNear = (open: Open, message: Message, between: number): boolean => {
  const last = open.pieces.at(-1)?.message;
  if (last === undefined || open.speaker !== message.speaker) return false;
  if (last === message) return true;
  if (last.date !== null && message.date !== null && last.date !== message.date) return false;
  return pauseBetween(last, message) <= PAUSE_MINUTES && between <= 4;
};

/** In minutes; 0 where one of them does not say its time. */
const pauseBetween = (one: Message, other: Message): number =>
  one.minute === null || other.minute === null ? 0 : Math.abs(other.minute - one.minute);

const BEGINS =
  /^(?:(?:dạ|à|ah|vâng),? )?(?:(?:em|xã em|bên em|mình|xã mình|xin|cho|chị|anh) (?:cho |xin |muốn |lại |được |cũng )*(?:hỏi|vướng)|cho (?:em|xã|mình|bên)|(?:thêm|còn) (?:một|1|câu|nội dung|vấn đề)|câu (?:nữa|tiếp|khác)|ngoài ra|vấn đề (?:khác|nữa|tiếp)|một (?:câu|vấn đề|nội dung) (?:nữa|khác)|kính (?:gửi|chào|đề nghị))/iu;

/** Words that only go on from something said before. */
const CONTINUES = /^(?:với lại|và |còn |hay |hoặc |rồi |thế |vậy |mà |nếu |tức là|ý (?:em|mình) là|à quên|nhân tiện)/iu;

/** Whether what follows is a question of its own, in a chat where not everybody numbers. */
const beginsAnew = (open: Open, piece: Piece): boolean => {
  const text = textOf(piece);
  if (!open.asked || !asks(text) || wordCount(text) < 8) return false;
  const numbered = open.pieces.some((one) => one.numbered);
  const last = open.pieces.at(-1)?.message;
  // A message of its own, some minutes later, that says whole what it is about.
  const later =
    last !== undefined &&
    last !== piece.message &&
    pauseBetween(last, piece.message) >= 2 &&
    wordCount(text) >= 12 &&
    isTopical(text) &&
    !CONTINUES.test(text);
  if (later) return true;
  return BEGINS.test(text) || (!numbered && /^\p{Lu}/u.test(text) && wordCount(text) >= 12 && isTopical(text));
};

/** A numbered message that only tells what another asked: "Câu 3: dạ chị xem Điều 5 nhé". */
const answersAnother = (piece: Piece, taken: ReadonlyMap<string, string>): boolean => {
  const asked = piece.number === null ? undefined : taken.get(piece.number);
  return (
    asked !== undefined && asked !== piece.message.speaker && (isAnswer(textOf(piece)) || !saysSomething(textOf(piece)))
  );
};

const questionOf = (open: Open): ListQuestion => {
  const pieces = open.pieces;
  const texts = pieces.flatMap((piece) => piece.texts);
  const text = texts.join('\n');
  return {
    text: plainText(texts.map((one, at) => (at === 0 ? one : (readLabel(one)?.rest ?? one))).join(' ')),
    body: bodyText(text),
    number: pieces.find((piece) => piece.number !== null)?.number ?? null,
    field: null,
    unit: unitOfSpeaker(open.speaker),
    columns: NO_COLUMNS,
    source: sourceOf(
      'lines',
      Math.min(...pieces.map((piece) => piece.first)),
      Math.max(...pieces.map((piece) => piece.last)),
      open.speaker || null,
    ),
    warnings: warningsOf(text, false),
  };
};

const aside = (first: number, last: number, text: string, kind: NotQuestion['kind']): NotQuestion => ({
  text: plainText(text),
  kind,
  source: sourceOf('lines', first, last, null),
});

const letterOf = ({ messages, before }: ChatText): LetterData => {
  const title = before.map(({ text }) => text).join(' ');
  const bracketed = [...title.matchAll(/[([]([^)\]]{3,30})[)\]]/g)]
    .map((match) => knownProvince(match[1] ?? ''))
    .find((name) => name !== undefined);
  const named =
    bracketed ??
    title
      .split(/ [-–|] |,/)
      .map((part) => knownProvince(part.replace(/^.*(?:tỉnh|Sở CT|SCT|Công Thương|Công thương) /u, '')))
      .find((name) => name !== undefined);
  return {
    number: null,
    date: messages.find(({ date }) => date !== null)?.date ?? null,
    about: title === '' ? null : plainText(title),
    unit: null,
    commune: null,
    province: named ?? null,
  };
};

/** Takes the questions out of a group chat: whoever is not of the answering side, and what is not small talk. */
export const readChat = (copied: ChatText): ChatReading => {
  const { chat, quotes } = takeQuotes(copied);
  const questions: Open[] = [];
  const notQuestions = chat.before
    .filter(({ text }) => text !== '')
    .map(({ at, text }) => aside(at, at, text, 'title'));
  for (const { at, text } of quotes) notQuestions.push(aside(at, at, text, 'small_talk'));
  const taken = new Map<string, string>();
  const lastOf = new Map<string, { open: Open; at: number }>();
  for (const [at, message] of chat.messages.entries()) {
    const whole = message.lines.map(({ text }) => text).join('\n');
    const said = `${message.speaker === '' ? '' : `${message.speaker}: `}${whole}`;
    if (message.speaker === '' || isStaff(message.speaker)) {
      notQuestions.push(aside(message.first, message.last, said, 'small_talk'));
      continue;
    }
    for (const piece of piecesOf(message)) {
      const text = textOf(piece);
      const last = lastOf.get(message.speaker);
      const near = last !== undefined && isNear(last.open, message, at - last.at - 1) ? last.open : null;
      const talk = piece.numbered ? wordCount(text) < 4 || answersAnother(piece, taken) : isSmallTalk(text);
      const adds = !isSmallTalk(text) || (CONTINUES.test(text) && asks(text));
      const goesOn = !piece.numbered && near !== null && adds && !beginsAnew(near, piece);
      const short =
        !piece.numbered &&
        near !== null &&
        !near.asked &&
        asks(text) &&
        !/^(?:@|ok|dạ vâng)/iu.test(text) &&
        wordCount(text) >= 3;
      if ((goesOn || short) && near !== null) {
        near.pieces.push(piece);
        near.asked ||= asks(text);
        lastOf.set(message.speaker, { open: near, at });
      } else if (talk || (!piece.numbered && !saysSomething(text) && wordCount(text) < 12)) {
        notQuestions.push(
          aside(piece.first, piece.last, piece.texts.length === message.lines.length ? said : text, 'small_talk'),
        );
      } else {
        const open: Open = { pieces: [piece], speaker: message.speaker, at, asked: asks(text) };
        questions.push(open);
        lastOf.set(message.speaker, { open, at });
        if (piece.number !== null && !taken.has(piece.number)) taken.set(piece.number, message.speaker);
      }
    }
  }
  return { questions: questions.map(questionOf), notQuestions, letter: letterOf(chat) };
};
