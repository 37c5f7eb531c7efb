import type { Label } from './label.ts';
import { readLabel } from './label.ts';
import type { Line } from './line.ts';

/** A label that Word sets: what it prints, the format of the number, the list and the level in it. */
export type SetLabel = { printed: string; format: string; listId: string; level: number };

const BULLETS: Readonly<Record<string, 'dash' | 'plus'>> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '+': 'plus',
};

const labelOf = ({ printed, format, listId, level }: SetLabel): Label | null => {
  const text = printed.trim();
  if (format === 'bullet') {
    const kind = BULLETS[text] ?? 'bullet';
    return {
      kind,
      style: kind === 'bullet' ? `bullet:${level}` : kind,
      value: null,
      printed: kind === 'bullet' ? '•' : text,
      number: null,
    };
  }
  if (text === '') return null;
  const read = readLabel(`${text} x`);
  if (read !== null && read.rest === 'x') {
    // Word says itself what "i" and "C" are.
    const { other, ...label } = read.label;
    const wanted = /Roman$/.test(format) ? ['roman', 'small-roman'] : /Letter$/.test(format) ? ['upper', 'letter'] : [];
    if (other !== undefined && wanted.includes(other.kind)) return { ...label, ...other };
    return label;
  }
  const kind =
    format === 'upperRoman'
      ? 'roman'
      : format === 'lowerRoman'
        ? 'small-roman'
        : format === 'upperLetter'
          ? 'upper'
          : format === 'lowerLetter'
            ? 'letter'
            : 'decimal';
  const number = /[\p{L}\d]+(?:\.\d+)*$/u.exec(text.replace(/[^\p{L}\d]+$/u, ''))?.[0] ?? null;
  return {
    kind,
    style: `set:${listId}:${level}`,
    value: number === null ? null : Number(/\d+$/.exec(number)?.[0] ?? Number.NaN) || null,
    printed: text,
    number,
  };
};

/** A paragraph with the label that Word sets before it. */
export const bodyLabel = (line: Line, set: SetLabel): Line => ({
  ...line,
  label: labelOf(set),
  list: { id: set.listId, level: set.level },
});
