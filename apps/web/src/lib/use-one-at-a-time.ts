import { useRef } from 'react';

/**
 * Begins nothing while the former still runs: a double click or a held key arrives before the screen shows that
 * something is being sent.
 */
export const useOneAtATime = (): ((work: () => Promise<void>) => Promise<void>) => {
  const running = useRef(false);
  return async (work) => {
    if (running.current) return;
    running.current = true;
    try {
      await work();
    } finally {
      running.current = false;
    }
  };
};
