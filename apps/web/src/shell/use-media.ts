import { useSyncExternalStore } from 'react';

/** Whether a media query holds; breakpoints as in shell.module.css. */
const createMediaHook = (query: string) => {
  const media = matchMedia(query);
  const subscribe = (listener: () => void) => {
    media.addEventListener('change', listener);
    return () => media.removeEventListener('change', listener);
  };
  return (): boolean => useSyncExternalStore(subscribe, () => media.matches);
};

/** True where the rail is shown, so that only one of the two navigations exists for screen readers and shortcuts. */
export const useWide = createMediaHook('(width >= 768px)');

/** True where the rail has room for its labels. */
export const useLabelledRail = createMediaHook('(width >= 1024px)');
