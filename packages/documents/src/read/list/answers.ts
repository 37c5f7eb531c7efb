import type { Line } from './line.ts';
import { isHeading } from './outline-node.ts';
import { asks, isUpperCase, namesField, readsAsTitle } from './phrases.ts';

/** Who may stand before the colon: "Sở Công Thương trả lời:", "Ý kiến của Bộ:". */
const ANSWER_START =
  /^(?:(?:nội dung |ý kiến |phần |kết quả )?(?:trả lời|giải đáp|phúc đáp|phản hồi|đáp)(?: (?:của|từ) [^:]{2,60})?|(?:ý kiến|hướng dẫn|kết quả giải quyết) (?:của |từ )?(?:bộ|sở|cục|vụ|cơ quan|đơn vị)[^:]{0,60}|(?:bộ|sở|cục|vụ|cơ quan)[^:?.]{0,60} (?:trả lời|giải đáp|hướng dẫn|có ý kiến|ý kiến)(?: như sau)?|kết quả (?:trả lời|giải quyết|xử lý)) ?(?:\([^)]{1,60}\) ?)?[:：]/iu;

export const isAnswerStart = (text: string): boolean => ANSWER_START.test(text.slice(0, 200));

/** A title with a number of its own kind, as fields have it. */
const isTitled = (line: Line): boolean =>
  line.label !== null &&
  (line.label.kind === 'roman' || line.label.kind === 'upper' || line.label.kind === 'group') &&
  readsAsTitle(line.text) &&
  (line.strong || isUpperCase(line.text) || namesField(line.text) || line.label.kind !== 'upper');

/** Whether the line is the question that comes after the one that was answered, not a step of the answer. */
const isNextQuestion = (line: Line, asked: Line | null, step: Line | null, ahead: readonly Line[]): boolean => {
  const { label, list } = line;
  if (label === null || label.value === null) return false;
  if (label.kind === 'word' && /^word:(?:câu|hỏi)/.test(label.style)) return true;
  const before = asked?.label ?? null;
  if (asked === null || before === null) return asks(line.text);
  if (list !== null && asked.list !== null) return list.id === asked.list.id && list.level <= asked.list.level;
  if (label.style !== before.style) return false;
  if (label.value === 1) return step?.label?.style !== label.style && asks(line.text);
  if (label.value !== (before.value ?? 0) + 1) return false;
  const goesOn = step?.label?.style === label.style && label.value === (step.label.value ?? 0) + 1;
  if (!goesOn) return true;
  // Both fit: the next question has an answer of its own below, or asks.
  const following = ahead.find((next) => isAnswerStart(next.text) || next.label?.style === label.style);
  return asks(line.text) || (following !== undefined && isAnswerStart(following.text));
};

/**
 * Takes out what the asked side has written between the questions: "Trả lời: …" and what follows it, up to the next question or heading.
 */
export const cutAnswers = (lines: readonly Line[]): { asked: Line[]; answers: Line[] } => {
  const asked: Line[] = [];
  const answers: Line[] = [];
  let question: Line | null = null;
  let step: Line | null = null;
  let answering = false;
  for (const [at, line] of lines.entries()) {
    if (answering) {
      const next = isNextQuestion(line, question, step, lines.slice(at + 1, at + 40));
      if (next || isTitled(line) || isHeading(line)) answering = false;
    }
    if (!answering && isAnswerStart(line.text) && question !== null) {
      answering = true;
      step = null;
    }
    if (answering) {
      answers.push(line);
      if (line.label?.value != null) step = line;
    } else {
      asked.push(line);
      if (line.label?.value != null && !isTitled(line)) question = line;
    }
  }
  return { asked, answers };
};
