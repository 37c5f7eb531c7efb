/** The usual office hours of a day, in minutes from midnight; a drawing of the day, not a rule. */
export const DAY = { opens: 450, lunchFrom: 690, lunchTo: 780, closes: 1020 } as const;
const BIN_MINUTES = 30;
/** Taller columns would not fit; then one cell stands for several questions. */
const HIGHEST = 8;

export type DueTone = 'late' | 'soon' | 'later';
export type DueCell = { tone: DueTone; column: number; level: number };
export type DueHistogram = {
  cells: DueCell[];
  /** Questions a cell stands for. */
  perCell: number;
  /** Cells of the highest column. */
  height: number;
  /** Fell due before the day began: their column stands before its first hour. */
  hasEarlier: boolean;
};

export const COLUMNS = (DAY.closes - DAY.opens) / BIN_MINUTES;
/** The column of what fell due on an earlier day. */
export const EARLIER = -1;

const VIETNAM_MINUTES = 7 * 60;

/** Minutes since midnight in Vietnam, which has had one offset since 1975. */
export const minuteOfDay = (instant: number): number => Math.floor(instant / 60_000 + VIETNAM_MINUTES) % 1_440;

const dayOf = (instant: number): number => Math.floor((instant / 60_000 + VIETNAM_MINUTES) / 1_440);

/** A due at the end of an interval belongs to it: 17:00 is the last half hour of the day, not the first after it. */
const columnOf = (due: number, now: number): number => {
  if (dayOf(due) < dayOf(now)) return EARLIER;
  const column = Math.ceil((minuteOfDay(due) - DAY.opens) / BIN_MINUTES) - 1;
  return Math.max(0, Math.min(COLUMNS - 1, column));
};

/**
 * Cells of today's dues and of what is overdue, stacked by half hours; the most urgent of a column lie lowest. `soon` is
 * how many of those to come have two working hours left at most, which only the server's calendar can tell.
 */
export const dueHistogram = (dueTimes: readonly string[], now: number, soon: number): DueHistogram => {
  const columns = new Map<number, DueTone[]>();
  let toCome = 0;
  for (const due of dueTimes.map((text) => Date.parse(text)).sort((a, b) => a - b)) {
    if (due >= now) toCome += 1;
    const tone = due < now ? 'late' : toCome <= soon ? 'soon' : 'later';
    const column = columnOf(due, now);
    columns.set(column, [...(columns.get(column) ?? []), tone]);
  }
  const most = Math.max(0, ...[...columns.values()].map((tones) => tones.length));
  const perCell = Math.max(1, Math.ceil(most / HIGHEST));
  const cells = [...columns].flatMap(([column, tones]) =>
    tones.filter((_, at) => at % perCell === 0).map((tone, level) => ({ tone, column, level })),
  );
  return { cells, perCell, height: Math.ceil(most / perCell), hasEarlier: columns.has(EARLIER) };
};
