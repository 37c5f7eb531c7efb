/** Key under which the former page kept its list on this device; the commune's first page names it too. */
export const QUESTIONS_DRAFT = 'questions';

/** What the former page kept: the pasted text, or its rows once it was divided. */
export type KeptList = {
  pasted?: string;
  rows?: readonly { text: string; field: string | null; skipped: boolean }[];
  title?: string;
  letterNumber?: string;
};

/** The list as a text that reads again into the same questions. */
export const textOfKeptList = ({ pasted = '', rows = [], title, letterNumber }: KeptList): string => {
  const asked = rows.filter(({ skipped, text }) => !skipped && text.trim());
  if (asked.length === 0) return pasted.trim();
  const letter = [letterNumber && `Số: ${letterNumber}`, title && `V/v ${title}`].filter(Boolean);
  const headings = asked.flatMap(({ field }, index) => (field && field !== asked[index - 1]?.field ? [index] : []));
  const lines = asked.flatMap(({ text, field }, index) => {
    const group = headings.indexOf(index) + 1;
    return [...(group > 0 ? [`${roman(group)}. ${field}`] : []), `${index + 1}. ${text.trim()}`];
  });
  return [...letter, ...lines].join('\n');
};

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

const roman = (count: number): string => 'X'.repeat(Math.floor(count / 10)) + (ROMAN[count % 10] ?? '');
