import type { Labelled } from './label.ts';
import { fromRoman } from './roman.ts';

/** The order in which lists are lettered; Word's own letters (f, j, w, z) stand where the Latin alphabet has them. */
const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz';
export const letterValue = (letter: string): number => ALPHABET.indexOf(letter.toLowerCase()) + 1;

const QUESTION_WORD = 'câu hỏi|câu|hỏi|ch';
const ITEM_WORD =
  'nội dung|khó khăn,? ?vướng mắc|vướng mắc|khó khăn|vấn đề|kiến nghị|đề nghị|đề xuất|ý kiến|ý|tình huống|trường hợp|bất cập|tồn tại|nd|q|c';
const GROUP_WORD = 'phần|chương|nhóm|lĩnh vực|mục|mảng|chủ đề|chuyên đề';
const COUNT = '(?:thứ |số )?(\\d{1,3}|[ivx]{1,5})';
const QUESTION_COUNT = '(?:thứ |số )?(\\d{1,3}|\\d{4}(?= ?[.:)/])|[ivx]{1,5})';

/** "Câu 1 ạ:", "Câu 2 của xã em đây ạ:": politeness before the colon. */
const POLITELY =
  '(?:(?: (?:đây|này|nè|nha|nhé|nhen|nghen|nghe|ạ|là|thì|nữa|tiếp(?: theo)?|(?:của|bên|phía) (?:xã |bên |chỗ )?(?:em|mình|tôi|chúng tôi))){1,4}(?= ?[.:,;–-]))?';
const QUESTION_LABEL = new RegExp(
  `^(${QUESTION_WORD}) ?${QUESTION_COUNT}(?:${POLITELY} ?[.:)/,;–-]+ ?| (?=[\\p{L}"“(]))`,
  'iu',
);
const ITEM_LABEL = new RegExp(`^(${ITEM_WORD}) ?${COUNT}${POLITELY} ?[.:)/–-]+ ?`, 'iu');
const GROUP_LABEL = new RegExp(
  `^(${GROUP_WORD}) (?:thứ |số )?(\\d{1,2}|[ivx]{1,5}|[A-Z])(?: ?[.:)/–-]+ ?| (?=\\p{L}))`,
  'iu',
);

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const COUNTED = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINAL_LABEL =
  /^(?:(?:(?:câu hỏi|câu|vấn đề|nội dung|kiến nghị|đề nghị|vướng mắc|khó khăn|ý kiến|ý) )?thứ (nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?: là)?|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là) ?[,:.–-] ?/iu;
const ORDINAL_IS =
  /^(?:thứ (nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)) là /iu;

/** Small letters would make a label of "phần vi mạch". */
const counted = (text: string): number | null =>
  /^\d/.test(text) ? Number(text) : /^[IVX]+$/.test(text) ? fromRoman(text) : null;

/** "Câu 3:", "Nội dung thứ hai:", "Thứ nhất,": an item that is called by a word. */
export const wordLabel = (text: string): Labelled | null => {
  for (const [pattern, kind] of [
    [QUESTION_LABEL, 'word'],
    [ITEM_LABEL, 'word'],
    [GROUP_LABEL, 'group'],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const number = match[2] ?? '';
    const value = counted(number) ?? (kind === 'group' && /^[A-Z]$/.test(number) ? letterValue(number) : null);
    if (value === null || value === 0) continue;
    const rest = text.slice(match[0].length);
    // "Câu hỏi 3 (xã Sơn Mỹ): …" and the like keep what is said behind the number.
    return {
      label: { kind, style: `${kind}:${(match[1] ?? '').toLowerCase()}`, value, printed: match[0].trim(), number },
      rest,
    };
  }
  const ordinal = ORDINAL_LABEL.exec(text) ?? ORDINAL_IS.exec(text);
  if (ordinal === null) return null;
  const [word, list, style] =
    ordinal[1] === undefined ? [ordinal[2] ?? '', COUNTED, 'là'] : [ordinal[1], ORDINALS, 'thứ'];
  const value = word.toLowerCase() === 'bốn' ? 4 : list.indexOf(word.toLowerCase()) + 1;
  return {
    label: { kind: 'ordinal', style: `ordinal:${style}`, value, printed: ordinal[0].trim(), number: String(value) },
    rest: text.slice(ordinal[0].length),
  };
};
