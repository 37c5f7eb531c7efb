import type { WallClock } from '../context.ts';

export type SettableClock = WallClock & {
  /** To an instant, ISO with its offset: `2026-11-16T09:00:00+07:00`. */
  set: (at: string | Date) => void;
  advance: (by: { days?: number; hours?: number; minutes?: number; seconds?: number }) => void;
};

/** Stands still until it is told to move. */
export function settableClock(at: string | Date): SettableClock {
  let now = new Date(at);
  return {
    now: () => new Date(now),
    set: (to) => {
      now = new Date(to);
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
    },
  };
}
