export type Shortcut = {
  /**
   * `KeyboardEvent.code`s: one key, or two pressed one after the other (["KeyG", "KeyH"]). Codes, not letters: Telex and
   * VNI rewrite `event.key`.
   */
  codes: readonly [string] | readonly [string, string];
  ctrl?: boolean;
  alt?: boolean;
  shift?: boolean;
  /** Shown in the help and on buttons: ["Ctrl", "Enter"]. */
  keys: readonly string[];
  label: string;
  run: (event: KeyboardEvent) => void;
  /** For the whole application, not for one page. */
  global?: boolean;
};

type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A bare key types a letter; with Ctrl, ⌘ or Alt it does not. */
export const isBare = ({ ctrl, alt, codes }: Pick<Shortcut, 'ctrl' | 'alt' | 'codes'>): boolean =>
  !ctrl && !alt && !/^F\d+$/.test(codes[0]);

type Place = { typing: boolean; inOverlay: boolean; singleKeys: 'on' | 'off' };

/**
 * Whether the press is not for the shortcut. A dialog keeps the page's keys from the page behind it, also those with
 * Ctrl or Alt: Ctrl+Enter in the command palette must not send the answer below it.
 */
export const isHeld = (shortcut: Shortcut, { typing, inOverlay, singleKeys }: Place): boolean =>
  isBare(shortcut) ? typing || inOverlay || singleKeys === 'off' : inOverlay && !shortcut.global;

const modifiersMatch = (shortcut: Shortcut, press: Press): boolean =>
  Boolean(shortcut.ctrl) === (press.ctrlKey || press.metaKey) &&
  Boolean(shortcut.alt) === press.altKey &&
  Boolean(shortcut.shift) === press.shiftKey;

/**
 * The shortcut that this press completes. `before` is the key pressed just before it, or null. A sequence wins over a
 * single key; of two alike the one registered last wins, which is the one nearest to the page.
 */
export const matchShortcut = (
  shortcuts: readonly Shortcut[],
  press: Press,
  before: string | null,
): Shortcut | undefined => {
  const fits = (shortcut: Shortcut) => modifiersMatch(shortcut, press);
  const sequence = shortcuts.findLast(
    ({ codes, ...rest }) =>
      codes.length === 2 && codes[0] === before && codes[1] === press.code && fits({ codes, ...rest }),
  );
  return (
    sequence ??
    shortcuts.findLast((shortcut) => shortcut.codes.length === 1 && shortcut.codes[0] === press.code && fits(shortcut))
  );
};
