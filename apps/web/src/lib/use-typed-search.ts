import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * The text of a search field. What is being typed is never overwritten by what the address says; `onRest` hears of it
 * once typing pauses, and is the one of the latest rendering: another filter may have been chosen meanwhile.
 */
export const useTypedSearch = (
  value: string,
  onRest: (text: string) => void,
  waitMs: number,
): { input: RefObject<HTMLInputElement | null>; text: string; type: (next: string, wait?: number) => void } => {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onRest);

  useEffect(() => {
    latest.current = onRest;
  }, [onRest]);
  // Cleared by a button, or by going back.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string, wait = waitMs) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(next.trim()), wait);
  };
  return { input, text, type };
};
