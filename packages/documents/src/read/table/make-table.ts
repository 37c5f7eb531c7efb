import { drawGrid } from './draw-grid.ts';
import type { Grid } from './grid.ts';
import { CONTENTS, FIELDS, GROUPS, LEGAL, PROPOSALS, type Role, TITLES } from './made-words.ts';

/** Mulberry32: the same tables on every machine. */
const randomOf = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

export type Question = { text: string; field: string | null; rows: [number, number]; number: string | null };

/** A table as some commune might have drawn it, and the questions that are in it. */
export const makeTable = (seed: number): { grid: Grid; expected: readonly Question[] } => {
  const random = randomOf(seed);
  const chance = (share: number) => random() < share;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));

  const shift = chance(0.3) ? 1 : 0;
  const hasField = chance(0.6);
  const hasLegal = chance(0.7);
  const hasProposal = chance(0.85);
  const middle: Role[] = [
    ...(hasField ? (['field'] as const) : []),
    'content',
    ...(hasLegal ? (['legal'] as const) : []),
    ...(hasProposal ? (['proposal'] as const) : []),
  ];
  if (chance(0.2)) middle.reverse();
  const order: Role[] = [
    'number',
    ...middle,
    ...(chance(0.6) ? (['authority'] as const) : []),
    ...(chance(0.6) ? (['note'] as const) : []),
  ];
  const columnOf = (role: Role) => order.indexOf(role) + shift;
  const width = order.length + shift;
  const letters = (column: number) => String.fromCharCode(65 + column);

  const rows: string[][] = [];
  const merges: string[] = [];
  const expected: Question[] = [];
  const blank = () => Array.from({ length: width }, () => '');
  const put = (cells: Partial<Record<Role, string>>) => {
    const row = blank();
    for (const [role, text] of Object.entries(cells) as [Role, string][])
      if (order.includes(role)) row[columnOf(role)] = text;
    rows.push(row);
    return rows.length;
  };
  const across = (text: string, from = 0) => {
    const row = blank();
    row[from] = text;
    rows.push(row);
    merges.push(`${letters(from)}${rows.length}:${letters(width - 1)}${rows.length}`);
  };

  if (chance(0.7)) {
    across('UBND XÃ SƠN MỸ');
    across('BIỂU TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ');
    if (chance(0.5)) across('(Kèm theo Công văn số 12/UBND-KT ngày 10/10/2025 của UBND xã Sơn Mỹ)');
    if (chance(0.5)) rows.push(blank());
  }
  const header = Object.fromEntries(order.map((role) => [role, pick(TITLES[role])]));
  const putHeader = () => {
    const at = put(header);
    if (chance(0.3)) {
      rows.push(blank());
      for (let column = shift; column < width; column++)
        merges.push(`${letters(column)}${at}:${letters(column)}${at + 1}`);
    }
    if (chance(0.3)) put(Object.fromEntries(order.map((role, index) => [role, `(${index + 1})`])));
  };
  putHeader();

  const grouping = pick(['none', 'roman', 'bold', 'merged'] as const);
  const fieldStyle = pick(['merged', 'once', 'each'] as const);
  const restart = chance(0.3);
  const numbering = pick(['digits', 'dotted', 'padded'] as const);
  const bullets = chance(0.15);
  let number = 0;
  const groups = grouping === 'none' ? 1 : whole(2, 4);
  for (let group = 0; group < groups; group++) {
    const title = pick(GROUPS);
    if (grouping === 'roman') put({ number: ROMAN[group] ?? '', [order[1] ?? 'content']: title });
    if (grouping === 'bold') put({ number: String(group + 1), [order[1] ?? 'content']: `*${title}` });
    if (grouping === 'merged') across(title, shift);
    if (restart || grouping === 'bold') number = 0;
    let left = 0;
    let field = '';
    for (let count = whole(2, 6); count > 0; count--) {
      let ownField = '';
      if (hasField && left === 0) {
        left = fieldStyle === 'each' ? 1 : Math.min(count, whole(1, 3));
        field = pick(FIELDS);
        ownField = field;
      }
      const content = pick(CONTENTS).replace('{n}', String(whole(2, 99)));
      const proposal = hasProposal && chance(0.8) ? pick(PROPOSALS) : '';
      const legal = hasLegal && chance(0.8) ? pick(LEGAL) : '';
      const unnumbered = proposal !== '' && legal !== '' && chance(0.1);
      if (!unnumbered) number += 1;
      const printed = unnumbered
        ? ''
        : numbering === 'dotted'
          ? `${number}.`
          : numbering === 'padded'
            ? String(number).padStart(2, '0')
            : String(number);
      const drawn = bullets ? `- ${content}` : content;
      const first = put({
        number: printed,
        field: ownField,
        content: chance(0.2) ? drawn.normalize('NFD') : drawn,
        legal,
        proposal,
        authority: chance(0.7) ? 'Bộ Công Thương' : '',
      });
      if (ownField !== '' && fieldStyle === 'merged' && left > 1)
        merges.push(`${letters(columnOf('field'))}${first}:${letters(columnOf('field'))}${first + left - 1}`);
      let text = content;
      let last = first;
      // A merged field counts rows; further rows are for the other ways of writing.
      if (fieldStyle !== 'merged' && chance(0.15)) {
        const more = 'và đến nay xã vẫn chưa nhận được hướng dẫn nào.';
        last = put({ content: more });
        text += ` ${more}`;
      }
      left -= 1;
      expected.push({
        text: [text, proposal]
          .filter((part) => part !== '')
          .join(' ')
          .replace(/\s+/g, ' '),
        field: hasField ? field : grouping === 'none' ? null : title,
        rows: [first, last],
        number: unnumbered ? null : printed.replace('.', ''),
      });
      if (chance(0.03)) putHeader();
      if (chance(0.04)) {
        number += 1;
        put({ number: String(number), content: 'Không có' });
      }
    }
  }
  if (chance(0.5)) put({ [order[1] ?? 'content']: `Tổng cộng: ${expected.length} nội dung` });
  if (chance(0.5)) {
    rows.push(blank());
    put({ content: 'NGƯỜI LẬP BIỂU', [order.at(-1) ?? 'note']: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' });
    put({ content: 'Trần Thị Lam', [order.at(-1) ?? 'note']: 'Lê Quang Thuận' });
  }
  return { grid: drawGrid(rows, merges), expected };
};
