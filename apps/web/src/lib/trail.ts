import { createStore, useStore } from './store.ts';

/** Where a ticket was opened from: the list, in its order, so that its page can go to the neighbours and back. */
export type Trail = {
  /** Address of the list with its filters. */
  back: string;
  codes: readonly string[];
  /** How many the list has in all; `codes` are the ones loaded. */
  total: number;
  /** Gone through to answer one after the other: each opens ready to be written. */
  answering?: boolean;
};

const KEY = 'caunoi.trail';

const stored = (): Trail | null => {
  try {
    const text = sessionStorage.getItem(KEY);
    return text ? (JSON.parse(text) as Trail) : null; // written by followTrail alone
  } catch {
    return null;
  }
};

const trail = createStore<Trail | null>(stored());

/** Remembered for this tab, also over a reload. */
export const followTrail = (next: Trail): void => {
  trail.set(next);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage full or blocked: it lasts as long as the page.
  }
};

/** Whose list it was is gone. */
export const forgetTrail = (): void => {
  trail.set(null);
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Blocked storage holds no trail either.
  }
};

export const useTrail = (): Trail | null => useStore(trail);
