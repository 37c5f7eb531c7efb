import { useEffect, useState } from 'react';

/** The value as it was when it last rested: what is typed is asked for once a pause, not a letter. */
export const useDebounced = <T>(value: T, waitMs: number): T => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return rested;
};
