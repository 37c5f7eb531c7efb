import { useSyncExternalStore } from 'react';

/** A value outside React that components can follow. */
export const createStore = <T>(initial: T) => {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  return { get: () => value, set, update: (change: (value: T) => T) => set(change(value)), subscribe };
};

export type Store<T> = ReturnType<typeof createStore<T>>;

/** Resolves once the value is so. */
export const until = <T>(store: Store<T>, test: (value: T) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (test(store.get())) return resolve();
    const stop = store.subscribe(() => {
      if (!test(store.get())) return;
      stop();
      resolve();
    });
  });

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get, store.get);
