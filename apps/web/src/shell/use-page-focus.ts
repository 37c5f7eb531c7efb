import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After a navigation focus goes to <main>, so that the keyboard and a screen reader start at the new page. Changes of the
 * query string (filters, the selected row) are no navigation and leave focus alone.
 */
export const usePageFocus = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  // Before any key of the new page can move the focus on.
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [pathname]);
  return main;
};
