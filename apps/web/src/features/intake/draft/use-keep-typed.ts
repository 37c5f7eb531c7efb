import { useEffect, useEffectEvent } from 'react';

const REST_MS = 1_500;

const open = new Set<() => void>();

/** All that is being typed counts from now on: before it is sent, for one. */
export const keepTyped = (): void => {
  for (const keep of open) keep();
};

/** Keeps what is typed in a field when it rests, and whatever ends the typing. */
export const useKeepTyped = (text: string, onKeep: () => void): void => {
  const keep = useEffectEvent(onKeep);
  useEffect(() => {
    const leave = () => keep();
    open.add(leave);
    // Captured: before the page writes down what has not been sent.
    addEventListener('pagehide', leave, true);
    return () => {
      open.delete(leave);
      removeEventListener('pagehide', leave, true);
      keep();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the wait anew
  useEffect(() => {
    const timer = setTimeout(() => keep(), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
};
