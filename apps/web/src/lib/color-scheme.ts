import { useSyncExternalStore } from 'react';
import { readPreference, subscribePreferences } from './preferences.ts';

const ATTRIBUTE = 'data-mantine-color-scheme';

const prefersDark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');

/** What is shown now: the person's choice, else the device's. */
export const currentColorScheme = (): 'light' | 'dark' => {
  const theme = readPreference('theme');
  if (theme === 'auto') return prefersDark?.matches ? 'dark' : 'light';
  return theme;
};

const subscribe = (listener: () => void): (() => void) => {
  const unsubscribe = subscribePreferences(listener);
  prefersDark?.addEventListener('change', listener);
  return () => {
    unsubscribe();
    prefersDark?.removeEventListener('change', listener);
  };
};

export const useColorScheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, currentColorScheme);

/** Keeps the page's attributes in step with the choices; public/first-paint.js has set them the first time. */
export const followAppearance = (): void => {
  const apply = () => {
    const root = document.documentElement;
    root.setAttribute(ATTRIBUTE, currentColorScheme());
    root.setAttribute('data-density', readPreference('density'));
  };
  apply();
  subscribe(apply);
};
