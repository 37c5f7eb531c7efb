/** The number or bullet that an item begins with, and what follows it. */
export type ItemLabel = {
  kind: 'roman' | 'capital' | 'number' | 'letter' | 'bullet';
  /** As printed, without the punctuation behind it: "I", "1.2", "a". Empty for a bullet. */
  label: string;
  rest: string;
};

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;

export const isRoman = (label: string): boolean => ROMAN.test(label);

const NAMED =
  /^(?:câu(?:\s+hỏi)?|kiến\s+nghị|vướng\s+mắc|vấn\s+đề|nội\s+dung|ý\s+kiến)(?:\s+(?:số|thứ))?\s+(\d{1,3})\s*[.:)/–-]\s*/iu;
const NUMBERED = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3})\s*(?:[.)/:](?=\D)|[-–](?=\s))\s*/u;
/** "2025. …" begins a sentence; only behind row 2024 it is row 2025. */
const LONG_NUMBERED = /^\(?(\d{4})\s*(?:[.)/:](?=\D)|[-–](?=\s))\s*/u;
const LETTERED = /^\(?([a-zđ])\s*[.)]\s*(?=\S)/u;
const CAPITAL = /^([A-HIVX]{1,5})\s*[.)/:-]\s+/u;
const BULLET = /^(?:[-–—+*•●○■□▪▫◦‣⁃·➢❖✓✔\uf0b7\uf02d\uf0a7\uf0d8\uf076](?!\d)|[-–](?=\s))\s*/u;

const labelled = (text: string, before: number): ItemLabel | null => {
  const long = before < 999 ? null : LONG_NUMBERED.exec(text);
  const named = long !== null && Number(long[1]) === before + 1 ? long : (NAMED.exec(text) ?? NUMBERED.exec(text));
  if (named !== null) return { kind: 'number', label: named[1] ?? '', rest: text.slice(named[0].length) };
  const letter = LETTERED.exec(text);
  if (letter !== null) return { kind: 'letter', label: letter[1] ?? '', rest: text.slice(letter[0].length) };
  const capital = CAPITAL.exec(text);
  const label = capital?.[1] ?? '';
  if (capital !== null && (isRoman(label) || label.length === 1)) {
    return { kind: isRoman(label) ? 'roman' : 'capital', label, rest: text.slice(capital[0].length) };
  }
  const bullet = BULLET.exec(text);
  return bullet === null ? null : { kind: 'bullet', label: '', rest: text.slice(bullet[0].length) };
};

/** Null where nothing follows the label, or the text has none. Takes composed text without white space at its ends. `before`: the number before it. */
export const itemLabelOf = (text: string, before = 0): ItemLabel | null => {
  const label = labelled(text, before);
  return label === null || label.rest.trim() === '' ? null : label;
};

/** A mark instead of a number: "*", "-", "#", "(+)". Dots and ditto marks say something else. */
const MARK = /^[([]?(?![.…?!"'”“″〃,:;_]+[)\]]?$)[^\p{L}\p{N}\s()[\]]{1,3}[)\]]?$/u;

/** What a cell of the number column says: "1.", "(2)", "03", "Câu 4", "II", "a)", "-". Null for words. */
export const cellLabelOf = (text: string): Omit<ItemLabel, 'rest'> | null => {
  const label = text.trim();
  if (label.length > 25) return null;
  if (MARK.test(label)) return { kind: 'bullet', label: '' };
  const bare = label
    .replace(/^(?:câu(?:\s+hỏi)?|mục|số|điểm)\s+(?=[\divxa-z])/iu, '')
    .replace(/^[([]/, '')
    .replace(/[\s.)\]:/,;-]+$/, '');
  if (/^\d{1,5}(?:[.,]\d{1,4}){0,4}[a-zđ]?$/iu.test(bare)) return { kind: 'number', label: bare };
  if (isRoman(bare)) return { kind: 'roman', label: bare };
  if (/^[IVX]{1,5}(?:\.\d{1,3})+$/.test(bare) || /^[A-Z]\.?\d{1,3}(?:\.\d{1,3})*$/.test(bare))
    return { kind: 'number', label: bare };
  if (/^[A-ZĐ]$/u.test(bare)) return { kind: 'capital', label: bare };
  if (/^(?:[a-zđ]|[ivx]{1,4})$/u.test(bare)) return { kind: 'letter', label: bare };
  return null;
};

/**
 * The text without the item's own number or bullet. A number that opens a list within the text ("1) … 2) …") is not the item's own and
 * stays, else the list would begin with its second point.
 */
export const withoutLabel = (body: string, number: string | null = null): string => {
  const label = itemLabelOf(body, Number(number ?? 0) - 1);
  if (label === null) return body;
  if (label.kind === 'bullet') return label.rest.trim();
  const further = body.split('\n').slice(1);
  const opensList = further.some((line) => itemLabelOf(line)?.kind === label.kind);
  return opensList ? body : label.rest.trim();
};
