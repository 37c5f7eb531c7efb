const unitWords = { Xã: 'xã', Phường: 'phường', 'Đặc khu': 'đặc khu' } as const;

/** Standing before "xã" they make it another word ("hợp tác xã", "cấp xã") or other units than the asking one ("các xã"). */
const notOursAfter = [
  'tác',
  'cấp',
  'thị',
  'cụm',
  'liên',
  'các',
  'những',
  'nhiều',
  'mọi',
  'mỗi',
  'từng',
  'hai',
  'ba',
  '\\d',
];
const notOursBefore = ['hội', 'viên', 'khác', 'bạn', 'bên', 'cũ', 'lân cận', 'liền kề', 'giáp', 'ven', '\\p{Lu}'];

const ownUnit = new RegExp(
  `(?<!\\p{L}|(?:${notOursAfter.join('|')}) |(?:xã|phường|khu)[,/] ?)(xã|phường|Xã|Phường)(?!\\p{L}|[,/] ?(?:phường|xã)| (?:${notOursBefore.join('|')}))`,
  'gu',
);

/**
 * The questions speak of "xã" (or "phường", those of towns). Put into the mouth of one commune they must use its own word:
 * `inWordsOf('Phường Kỳ Lừa', 'Xã đề nghị …')` is "Phường đề nghị …".
 */
export const inWordsOf = (communeName: string, text: string): string => {
  const kind = (Object.keys(unitWords) as (keyof typeof unitWords)[]).find((word) =>
    communeName.startsWith(`${word} `),
  );
  if (!kind) return text;
  return text.replace(ownUnit, (word) => (/^\p{Lu}/u.test(word) ? kind : unitWords[kind]));
};
