import type { HolidaysError, RawDay, RawDays } from './raw-days.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** On which line each item of the list begins that is the whole of the text, or the value of its `days`. The text is valid JSON. */
const linesOfItems = (text: string): readonly number[] => {
  let lines: number[] = [];
  let depth = 0;
  let listDepth = 0;
  let lastText = '';
  let awaited = false;
  let line = 1;
  for (const [word] of text.matchAll(/\n|"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s[\]{},:"]+/g)) {
    if (word === '\n') {
      line++;
      continue;
    }
    if (awaited && word !== ']') lines.push(line);
    awaited = false;
    if (word === '[' || word === '{') {
      depth++;
      if (word === '[' && (depth === 1 || (depth === 2 && lastText === '"days"'))) {
        lines = [];
        listDepth = depth;
        awaited = true;
      }
    } else if (word === ']' || word === '}') {
      if (depth === listDepth) listDepth = 0;
      depth--;
    } else if (word === ',') awaited = depth > 0 && depth === listDepth;
    else lastText = word;
  }
  return lines;
};

const notJson = (text: string, error: unknown): HolidaysError => {
  // "… at position 12", where the engine says so.
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return { line: position === undefined ? 1 : lineAt(text, Number(position)), place: '', code: 'not_json' };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A list of days, or an object with `days`; fields that are not known are ignored. */
export const readHolidaysJson = (text: string): RawDays => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { days: [], errors: [notJson(text, error)] };
  }
  const list = isFields(content) ? content.days : content;
  if (!Array.isArray(list) || list.length === 0) {
    return { days: [], errors: [{ line: 1, place: 'days', code: 'no_days' }] };
  }
  const lines = linesOfItems(text);
  const errors: HolidaysError[] = [];
  const days = list.flatMap((item: unknown, i): RawDay[] => {
    const line = lines[i] ?? 1;
    if (!isFields(item)) {
      errors.push({ line, place: `days[${i}]`, code: 'not_a_day' });
      return [];
    }
    const placeOf = (field: string): string => `days[${i}].${field}`;
    const [date, kind, name, status] = [textOf(item.date), textOf(item.kind), textOf(item.name), textOf(item.status)];
    return [{ line, placeOf, date, kind, name, status, intervals: item.intervals ?? null }];
  });
  return { days, errors };
};
