import { readChat } from './chat-messages.ts';
import { type LineMark, looksLikeHeading, markOf } from './line-marks.ts';
import { isGreeting, isLetterEnding, isLetterPart, isSmallTalk } from './not-questions.ts';

export type FoundQuestion = {
  text: string;
  /** The heading that it stands under. */
  field: string | null;
};
export type SplitText = {
  questions: readonly FoundQuestion[];
  /** Lines that are no question: letterhead, greetings, closing. Shown, so that nothing is lost unseen. */
  notQuestions: readonly string[];
};

/** A message that long, with a question mark, asks also without a number. */
const UNNUMBERED_QUESTION = 40;

const clean = (pasted: string): string =>
  pasted
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\s*\.\/\.\s*$/, '')
    .trim();

/** Pasted on one line: "1. …? 2. …? 3. …". Numbers must follow one another, so that "Điều 2. " breaks nothing. */
const breakInline = (text: string): string => {
  let next = 2;
  return text.replace(/([?.;!…])\s+(\d{1,3})([.)])\s+/g, (whole, end: string, number: string, mark: string) => {
    if (Number(number) !== next) return whole;
    next += 1;
    return `${end}\n${number}${mark} `;
  });
};

/** Collects questions line by line; what came before the first, or after the letter's end, is none. */
const createCollector = () => {
  const found: { parts: string; field: string | null; number: number | null }[] = [];
  const notQuestions: string[] = [];
  let field: string | null = null;
  return {
    notQuestions,
    last: () => found.at(-1),
    begin: (text: string, number: number | null = null) => {
      found.push({ parts: text, field, number });
    },
    append: (text: string, separator: '\n' | ' ') => {
      const last = found.at(-1);
      if (last) last.parts = last.parts ? `${last.parts}${separator}${text}` : text;
      else notQuestions.push(text);
    },
    setField: (text: string) => {
      field = text;
    },
    /** The last question turns out to be the heading of what follows. */
    lastIsHeading: () => {
      field = found.pop()?.parts ?? field;
    },
    result: (): SplitText => ({
      questions: found
        .map(({ parts, field: under }) => ({ text: tidy(parts), field: under }))
        .filter(({ text }) => text),
      notQuestions,
    }),
  };
};

const splitNumbered = (marks: readonly LineMark[]): SplitText => {
  const collect = createCollector();
  let afterBlank = false;
  let ended = false;
  for (const mark of marks) {
    if (mark.kind === 'blank') {
      afterBlank = true;
      continue;
    }
    const text = mark.text;
    ended ||= mark.kind === 'plain' && isLetterEnding(text);
    if (ended) collect.notQuestions.push(text);
    else if (mark.kind === 'heading') collect.setField(text);
    else if (mark.kind === 'item') collect.begin(text, mark.number);
    else if (mark.kind === 'nested') {
      const last = collect.last();
      if (last?.number === mark.number && looksLikeHeading(last.parts)) collect.lastIsHeading();
      // After the heading was found, its other items find no open question of that number.
      if (collect.last()?.number === mark.number) collect.append(text, '\n');
      else collect.begin(text);
    } else if (mark.kind === 'plain' && collect.last() && isLetterPart(text)) collect.notQuestions.push(text);
    else collect.append(mark.kind === 'bullet' ? `- ${text}` : text, mark.kind === 'plain' && !afterBlank ? ' ' : '\n');
    afterBlank = false;
  }
  return collect.result();
};

const splitBullets = (marks: readonly LineMark[]): SplitText => {
  const collect = createCollector();
  for (const mark of marks) {
    if (mark.kind === 'blank') continue;
    if (mark.kind === 'heading') collect.setField(mark.text);
    else if (mark.kind === 'bullet') collect.begin(mark.text);
    else if (isLetterPart(mark.text) || isLetterEnding(mark.text)) collect.notQuestions.push(mark.text);
    else collect.append(mark.text, mark.kind === 'part' ? '\n' : ' ');
  }
  return collect.result();
};

/** Without marks a blank line divides; without blank lines, each line when all of them ask. */
const splitParagraphs = (marks: readonly LineMark[]): SplitText => {
  const collect = createCollector();
  const lines = marks.filter((mark) => mark.kind !== 'blank');
  const eachLine = lines.length === marks.length && lines.every(({ text }) => text.endsWith('?'));
  let begins = true;
  marks.forEach((mark, at) => {
    if (mark.kind === 'blank') begins = true;
    else if (mark.kind === 'heading') collect.setField(mark.text);
    else if (isLetterPart(mark.text)) collect.notQuestions.push(mark.text);
    else if (begins || eachLine || !collect.last()) {
      const alone = marks[at + 1] === undefined || marks[at + 1]?.kind === 'blank';
      if (alone && isGreeting(mark.text)) collect.notQuestions.push(mark.text);
      else {
        collect.begin(mark.text);
        begins = false;
      }
    } else collect.append(mark.text, mark.kind === 'plain' ? ' ' : '\n');
  });
  return collect.result();
};

const splitChat = (chat: NonNullable<ReturnType<typeof readChat>>): SplitText => {
  const collect = createCollector();
  collect.notQuestions.push(...chat.before);
  /** Whose question may still go on: nobody else has written since. */
  let speaker: string | null = null;
  for (const { sender, text, line } of chat.messages) {
    const mark = markOf(text.split('\n').join(' '));
    const says = mark.kind === 'blank' ? '' : mark.text;
    if (mark.kind === 'item') {
      collect.begin(says, mark.number);
      speaker = sender;
    } else if (isSmallTalk(says)) {
      collect.notQuestions.push(line);
      if (speaker !== sender) speaker = null;
    } else if (speaker === sender) collect.append(says, ' ');
    else if (says.includes('?') && says.length >= UNNUMBERED_QUESTION) {
      collect.begin(says);
      speaker = sender;
    } else {
      collect.notQuestions.push(line);
      speaker = null;
    }
  }
  return collect.result();
};

/** Cuts a pasted letter, list or group chat into its questions. */
export const splitQuestions = (pasted: string): SplitText => {
  const text = clean(pasted);
  const chat = readChat(text.split('\n'));
  if (chat) return splitChat(chat);
  const read = (source: string) => source.split('\n').map(markOf);
  const items = (marks: readonly LineMark[]) => marks.filter(({ kind }) => kind === 'item' || kind === 'nested').length;
  const asPasted = read(text);
  const marks = items(asPasted) === 1 ? read(breakInline(text)) : asPasted;
  if (items(marks) > 0) return splitNumbered(marks);
  if (marks.filter(({ kind }) => kind === 'bullet').length > 1) return splitBullets(marks);
  return splitParagraphs(marks);
};
