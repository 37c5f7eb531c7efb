import { describe, expect, it } from 'vitest';
import { COLUMNS, dueHistogram, EARLIER } from './due-histogram.ts';

/** Vietnam's wall clock on Thursday 19/11/2026. */
const at = (time: string, day = '19') => new Date(`2026-11-${day}T${time}:00+07:00`).toISOString();
const now = Date.parse(at('10:24'));

describe('dueHistogram', () => {
  it('draws nothing when nothing is due', () => {
    expect(dueHistogram([], now, 0)).toEqual({ cells: [], perCell: 1, height: 0, hasEarlier: false });
  });

  it('stacks dues of the same half hour, the most urgent lowest', () => {
    const { cells } = dueHistogram([at('10:29'), at('10:12')], now, 1);
    expect(cells).toEqual([
      { tone: 'late', column: 5, level: 0 },
      { tone: 'soon', column: 5, level: 1 },
    ]);
  });

  it('marks as many as the server counts as soon', () => {
    const { cells } = dueHistogram([at('13:10'), at('09:00'), at('15:00')], now, 1);
    expect(cells.map(({ tone }) => tone)).toEqual(['late', 'soon', 'later']);
  });

  it.each([
    ['07:31', 0],
    ['08:00', 0],
    ['08:01', 1],
    ['17:00', COLUMNS - 1],
    ['06:00', 0],
    ['19:30', COLUMNS - 1],
  ])('puts %s into column %i', (time, column) => {
    expect(dueHistogram([at(time)], now, 0).cells[0]?.column).toBe(column);
  });

  it('puts what fell due on an earlier day before the first hour', () => {
    const histogram = dueHistogram([at('16:00', '18'), at('16:00')], now, 0);
    expect(histogram.hasEarlier).toBe(true);
    expect(histogram.cells.map(({ column, tone }) => [column, tone])).toEqual([
      [EARLIER, 'late'],
      [16, 'later'],
    ]);
  });

  it('lets a cell stand for several questions when a column grows too high', () => {
    const histogram = dueHistogram(
      Array.from({ length: 20 }, () => at('15:30')),
      now,
      0,
    );
    expect(histogram.perCell).toBe(3);
    expect(histogram.height).toBe(7);
    expect(histogram.cells).toHaveLength(7);
  });
});
