import { addDays } from '../../lib/local-day.ts';

export type Days = { from: string; to: string };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month of a URL ("2026-11"), else the month of `today`. */
export const readMonth = (text: string | null, today: string): string =>
  text && MONTH.test(text) && text >= '2000' ? text : today.slice(0, 7);

export const monthDays = (month: string): Days => ({
  from: `${month}-01`,
  to: addDays(`${shiftMonth(month, 1)}-01`, -1),
});

export const shiftMonth = (month: string, by: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

export type Row<T> = { turn: T; gap?: undefined } | { gap: Days; turn?: undefined };

/** Turns in order, and between them the days of the month on which nobody is on duty. */
export const rowsOf = <T extends Days>(turns: readonly T[], { from, to }: Days): Row<T>[] => {
  const rows: Row<T>[] = [];
  let open = from;
  for (const turn of turns) {
    if (open < turn.from) rows.push({ gap: { from: open, to: addDays(turn.from, -1) } });
    rows.push({ turn });
    open = addDays(turn.to, 1);
  }
  if (open <= to) rows.push({ gap: { from: open, to } });
  return rows;
};

/** The part of `days` from today on, which is all that can still be given out; null when it is over. */
export const stillToCome = ({ from, to }: Days, today: string): Days | null =>
  to < today ? null : { from: from < today ? today : from, to };

export const touch = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
