import { useEffect, useRef, useState } from 'react';

// biome-ignore lint/suspicious/noExplicitAny: any act at all; each keeps its own type in `Acts`
type Act = (...parts: any[]) => unknown;

/** The same functions at each drawing, doing what the latest ones do: rows that have not changed need not be drawn again. */
export const useStableActs = <Acts extends Record<string, Act>>(acts: Acts): Acts => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const [stable] = useState(
    () =>
      Object.fromEntries(
        Object.keys(acts).map((name) => [name, (...parts: unknown[]) => latest.current[name]?.(...parts)]),
      ) as Acts, // the same names, each with the same parameters
  );
  return stable;
};
