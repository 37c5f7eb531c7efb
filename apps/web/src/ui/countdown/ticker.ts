import { useSyncExternalStore } from 'react';

export type Beat = 'second' | 'minute';
const LENGTH: Record<Beat, number> = { second: 1_000, minute: 60_000 };

let readClock: () => number = Date.now;

/** The application sets the server's time here once; until then the device's own counts. */
export const setTickerClock = (clock: () => number): void => {
  readClock = clock;
  beats.minute.beat();
  beats.second.beat();
};

/** One timer for all subscribers of a beat, aligned to the server's whole minute or second. */
const createBeat = (length: number) => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let now = 0;
  const schedule = () => {
    clearTimeout(timer);
    if (listeners.size === 0) return;
    timer = setTimeout(beat, length - (readClock() % length) + 5);
  };
  const beat = () => {
    now = readClock();
    for (const listener of listeners) listener();
    schedule();
  };
  // A sleeping laptop's timers stand still: catch up when the page is seen again.
  const onVisible = () => {
    if (!document.hidden) beat();
  };
  return {
    beat,
    now: () => {
      // Kept between beats, so that all rows of one rendering agree; with nobody listening it may have grown stale.
      if (listeners.size === 0 && Math.abs(readClock() - now) >= LENGTH.second) now = readClock();
      return now;
    },
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        now = readClock();
        document.addEventListener('visibilitychange', onVisible);
      }
      listeners.add(listener);
      if (listeners.size === 1) schedule();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', onVisible);
      };
    },
  };
};

const beats = { second: createBeat(LENGTH.second), minute: createBeat(LENGTH.minute) };

/** Server time in milliseconds, fresh at every whole minute (or second). All users share one timer. */
export const useNow = (beat: Beat = 'minute'): number =>
  useSyncExternalStore(beats[beat].subscribe, beats[beat].now, beats[beat].now);
