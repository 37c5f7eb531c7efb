import { useSyncExternalStore } from 'react';

/** Whether a media query matches now. For what exists only on some widths; what merely looks different belongs in CSS. */
export const useMedia = (query: string): boolean => {
  const list = matchMedia(query);
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => list.matches,
  );
};

/** Breakpoints of the design (DESIGN.md, "Responsive"). */
export const MEDIA = {
  /** The side pane is drawn beside the list. */
  pane: '(width >= 1280px)',
  /** A phone: cards instead of rows. */
  phone: '(width < 768px)',
  /** The rail is shown, so that only one of the two navigations exists for screen readers and shortcuts. */
  rail: '(width >= 768px)',
  /** The rail has room for its labels. */
  labelledRail: '(width >= 1024px)',
} as const;
