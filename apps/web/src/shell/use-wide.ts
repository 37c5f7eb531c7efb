import { useSyncExternalStore } from 'react';

/** The rail's breakpoint, as in shell.module.css. */
const wide = matchMedia('(width >= 768px)');

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** True where the rail is shown, so that only one of the two navigations exists for screen readers and shortcuts. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
