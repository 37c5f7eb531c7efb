import { useSyncExternalStore } from 'react';
import { type Preferences, readPreference, subscribePreferences, writePreference } from './preferences.ts';

export const usePreference = <K extends keyof Preferences>(name: K) => {
  const value = useSyncExternalStore(subscribePreferences, () => readPreference(name));
  return [value, (next: Preferences[K]) => writePreference(name, next)] as const;
};
