/** What the beginning of a pasted line says it is. */
export type LineMark =
  | { kind: 'blank' }
  | { kind: 'heading'; text: string }
  | { kind: 'item'; number: number; text: string }
  /** "1.2": a part of item 1, or the second question under heading 1. */
  | { kind: 'nested'; number: number; text: string }
  | { kind: 'bullet' | 'part'; text: string }
  | { kind: 'plain'; text: string };

/** A heading is short and asks nothing. */
const HEADING_LENGTH = 120;

const ITEM_WORD = /^câu(?:\s+hỏi)?(?:\s+số)?\s*(\d{1,3})\s*[.):/–-]?\s*(.*)$/i;
const NESTED = /^(\d{1,2})\.\d{1,2}[.)]?\s+(.+)$/;
/** Not "1.000 hộ", "3-4 hộ", "24/11" nor "08:15". */
const ITEM = /^(\d{1,3})\s*(?:[.)](?!\d)|[/:–-](?!\s*\d)|\t)\s*(.*)$/;
const ROMAN = /^(?:phần\s+)?[IVX]{1,5}\s*[.):–-]\s*(.+)$/;
const CAPITAL = /^[A-H]\s*[.)]\s+(.+)$/;
const FIELD = /^(?:về\s+)?(?:lĩnh vực|nhóm)\s.+$/i;
const PART = /^[a-zđ]\s*[.)]\s+.+$/;
const BULLET = /^[-–—•●▪*+·]\s+(.+)$/;

/** Says nothing by itself but what follows is about: no question, not long. */
export const looksLikeHeading = (text: string): boolean => text.length <= HEADING_LENGTH && !text.includes('?');

const withoutColon = (text: string): string => text.replace(/\s*[:.]\s*$/, '');

const headingOf = (line: string): string | undefined => {
  const text = (ROMAN.exec(line) ?? CAPITAL.exec(line))?.[1] ?? (FIELD.test(line) ? line : undefined);
  return text !== undefined && looksLikeHeading(text) ? withoutColon(text) : undefined;
};

export const markOf = (line: string): LineMark => {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  const heading = headingOf(text);
  if (heading !== undefined) return { kind: 'heading', text: heading };
  const nested = NESTED.exec(text);
  if (nested) return { kind: 'nested', number: Number(nested[1]), text: nested[2] ?? '' };
  const item = ITEM_WORD.exec(text) ?? ITEM.exec(text) ?? romanItem(text);
  if (item) return { kind: 'item', number: Number(item[1]), text: (item[2] ?? '').replace(/\t+/g, ' ').trim() };
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'bullet', text: bullet[1] ?? '' };
  if (PART.test(text)) return { kind: 'part', text };
  return { kind: 'plain', text };
};

/** A roman number before something that asks: a question, not a heading. Its number is not needed. */
const romanItem = (text: string): [string, string, string] | null => {
  const asked = ROMAN.exec(text)?.[1];
  return asked === undefined ? null : [text, '0', asked];
};
