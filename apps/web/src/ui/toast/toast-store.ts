import { createStore } from '../../lib/store.ts';

export type Toast = {
  id: number;
  tone: 'ok' | 'info' | 'late';
  message: string;
  action?: { label: string; run: () => void };
};

export const toasts = createStore<readonly Toast[]>([]);

const SHOWN_MS = 6_000;
let lastId = 0;

export const dismissToast = (id: number): void => toasts.update((list) => list.filter((toast) => toast.id !== id));

/** Says that something was done, from anywhere. Errors that need an act belong in their place, not here. */
export const showToast = (toast: Omit<Toast, 'id'>): number => {
  lastId += 1;
  const id = lastId;
  // The same words twice, from a key pressed again, are one toast that stays longer.
  const others = (list: readonly Toast[]) => list.filter(({ message }) => message !== toast.message);
  toasts.update((list) => [...others(list).slice(-2), { ...toast, id }]);
  // One with an action stays until it is used or closed: nobody should have to hurry.
  if (!toast.action && toast.tone !== 'late') setTimeout(() => dismissToast(id), SHOWN_MS);
  return id;
};
