import { readWindow, type WalkedWindow } from './minute-walk.ts';

/** Thirty days each, around what calendars and zones have that is odd. */
const oddTimes: readonly (readonly [what: string, zone: string, firstDay: string])[] = [
  ['the turn of the year in Vietnam', 'Asia/Ho_Chi_Minh', '2026-12-10'],
  ['29 February in Vietnam', 'Asia/Ho_Chi_Minh', '2028-02-10'],
  ['the hour skipped in New York', 'America/New_York', '2026-02-22'],
  ['the hour repeated in New York', 'America/New_York', '2026-10-18'],
  ['the hour skipped in Berlin', 'Europe/Berlin', '2026-03-15'],
  ['the hour repeated in Berlin', 'Europe/Berlin', '2026-10-11'],
  ['the midnight skipped in São Paulo', 'America/Sao_Paulo', '2018-10-21'],
  ['the hour before midnight repeated in São Paulo', 'America/Sao_Paulo', '2018-02-04'],
  ['half an hour repeated on Lord Howe', 'Australia/Lord_Howe', '2026-03-22'],
  ['half an hour skipped on Lord Howe', 'Australia/Lord_Howe', '2026-09-20'],
  ['clocks set back over midnight in St. John’s', 'America/St_Johns', '2010-10-24'],
];

export interface OddTime {
  readonly what: string;
  readonly read: () => WalkedWindow;
}

export const windows: readonly OddTime[] = oddTimes.map(([what, zone, firstDay]) => ({
  what,
  read: () => readWindow(zone, firstDay, 30),
}));
