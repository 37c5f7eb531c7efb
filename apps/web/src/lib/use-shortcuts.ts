import { useEffectEvent, useLayoutEffect } from 'react';
import { readPreference } from './preferences.ts';
import { isHeld, matchShortcut, type Shortcut } from './shortcut-match.ts';
import { createStore, useStore } from './store.ts';

export type { Shortcut } from './shortcut-match.ts';

/** Longest pause inside a sequence such as G H. */
const SEQUENCE_MS = 1_200;

const registered = createStore<readonly (readonly Shortcut[])[]>([]);
let before: { code: string; at: number } | null = null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

/** Keys inside an open dialog or popover belong to it. */
const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=listbox], [role=menu]') !== null;

/** Enter presses what has the focus; it is a key of the page only where nothing that can be pressed has it. */
const isPress = ({ code, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  code === 'Enter' &&
  !ctrlKey &&
  !metaKey &&
  target instanceof Element &&
  target.closest('a[href], button, input, summary') !== null;

const onKeyDown = (event: KeyboardEvent) => {
  // While an input method composes a syllable, keys are not keys yet.
  if (event.defaultPrevented || event.isComposing || isPress(event)) return;
  const previous = before && event.timeStamp - before.at < SEQUENCE_MS ? before.code : null;
  before = { code: event.code, at: event.timeStamp };
  const found = matchShortcut(registered.get().flat(), event, previous);
  if (!found) return;
  const { target } = event;
  const place = {
    typing: isTyping(target),
    inOverlay: isInOverlay(target),
    singleKeys: readPreference('singleKeys'),
  };
  if (isHeld(found, place)) return;
  event.preventDefault();
  before = null;
  found.run(event);
};

/** Registers shortcuts while the component is shown. Labels appear in the `?` overview. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const latest = useEffectEvent(() => shortcuts);
  const shape = JSON.stringify(shortcuts.map(({ run: _, ...rest }) => rest));
  // With the page itself, not after it was painted: a key pressed as soon as one sees it must not be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew when what they are changes, not at each render
  useLayoutEffect(() => {
    const own = latest().map((shortcut, index) => ({
      ...shortcut,
      run: (event: KeyboardEvent) => latest()[index]?.run(event),
    }));
    if (registered.get().length === 0) addEventListener('keydown', onKeyDown);
    registered.update((all) => [...all, own]);
    return () => {
      registered.update((all) => all.filter((each) => each !== own));
      if (registered.get().length === 0) removeEventListener('keydown', onKeyDown);
    };
  }, [shape]);
};

/** All that work now, for the overview. */
export const useRegisteredShortcuts = (): readonly Shortcut[] => useStore(registered).flat();
