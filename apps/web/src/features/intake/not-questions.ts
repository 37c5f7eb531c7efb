import { foldVietnamese } from '@caunoi/routing/fold';

/** Parts of an official letter around its questions, folded. */
const LETTER =
  /^(?:kinh gui|so \d|v v |cong hoa xa hoi|doc lap tu do|uy ban nhan dan|ubnd|tm |kt |noi nhan|tran trong|luu |chu tich|pho chu tich|stt |tt )/;
/** From here to the end a letter only says who signed and who gets it. */
const ENDING = /^(?:noi nhan|tran trong|tm (?:uy ban|ubnd)|kt chu tich)/;
/** Small talk of a group chat. */
const GREETING = /\b(?:chao|cam on|xin cam on|da e|da em|vang a|ghi nhan|hihi|haha|ok|dung roi|tong hop gui)\b/;
const ASKS = /\b(?:de nghi|huong dan|cho hoi|xin hoi|kien nghi|vuong mac)\b/;
const PICTURE = /^\[?(?:hinh anh|sticker|video|tep|file|anh)\]?$/i;

/** Shorter talk without a question mark is no question, whatever it says. */
const SMALL_TALK = 25;
/** A greeting may be as long as this. */
const LONG_GREETING = 140;

export const isLetterPart = (text: string): boolean => LETTER.test(`${foldVietnamese(text)} `);

export const isLetterEnding = (text: string): boolean => ENDING.test(foldVietnamese(text));

/** Polite words and nothing else. Something that asks is no greeting, however politely. */
export const isGreeting = (text: string): boolean => {
  const folded = foldVietnamese(text);
  return !text.includes('?') && !ASKS.test(folded) && folded.length <= LONG_GREETING && GREETING.test(folded);
};

/** What people write to each other in a chat around their questions. */
export const isSmallTalk = (text: string): boolean => {
  if (text.includes('?')) return false;
  const folded = foldVietnamese(text);
  return folded.length < SMALL_TALK || PICTURE.test(folded) || isGreeting(text);
};
