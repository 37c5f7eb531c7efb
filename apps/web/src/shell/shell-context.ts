import { createContext, useContext } from 'react';
import type { NavigationEntry } from './navigation-entry.ts';

type ShellContextValue = {
  navigation: readonly NavigationEntry[];
  openPalette: () => void;
  openKeys: () => void;
};

export const ShellContext = createContext<ShellContextValue | null>(null);

export const useShell = (): ShellContextValue => {
  const value = useContext(ShellContext);
  if (!value) throw new Error('useShell outside the shell');
  return value;
};
