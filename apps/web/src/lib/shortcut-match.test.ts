import { expect, test } from 'vitest';
import { isBare, isHeld, matchShortcut, type Shortcut } from './shortcut-match.ts';

const shortcut = (label: string, codes: Shortcut['codes'], more: Partial<Shortcut> = {}): Shortcut => ({
  codes,
  keys: [],
  label,
  run: () => undefined,
  ...more,
});
const press = (code: string, held: Partial<KeyboardEvent> = {}) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const all = [
  shortcut('down', ['KeyJ']),
  shortcut('extend down', ['KeyJ'], { shift: true }),
  shortcut('palette', ['KeyK'], { ctrl: true }),
  shortcut('up', ['KeyK']),
  shortcut('queue', ['KeyG', 'KeyH']),
  shortcut('history', ['KeyH']),
  shortcut('answered', ['Digit1'], { alt: true }),
];
const found = (pressed: ReturnType<typeof press>, before: string | null = null) =>
  matchShortcut(all, pressed, before)?.label;

test('modifiers must agree', () => {
  expect(found(press('KeyJ'))).toBe('down');
  expect(found(press('KeyJ', { shiftKey: true }))).toBe('extend down');
  expect(found(press('KeyJ', { ctrlKey: true }))).toBeUndefined();
  expect(found(press('Digit1', { altKey: true }))).toBe('answered');
});

test('Ctrl and ⌘ are the same', () => {
  expect(found(press('KeyK', { ctrlKey: true }))).toBe('palette');
  expect(found(press('KeyK', { metaKey: true }))).toBe('palette');
  expect(found(press('KeyK'))).toBe('up');
});

test('the second key of a sequence wins over the same key alone', () => {
  expect(found(press('KeyH'), 'KeyG')).toBe('queue');
  expect(found(press('KeyH'))).toBe('history');
});

test('the page wins over the application', () => {
  const page = [...all, shortcut('of the page', ['KeyJ'])];
  expect(matchShortcut(page, press('KeyJ'), null)?.label).toBe('of the page');
});

test('bare keys type letters; function keys and those with Ctrl or Alt do not', () => {
  expect(isBare({ codes: ['KeyJ'] })).toBe(true);
  expect(isBare({ codes: ['F8'] })).toBe(false);
  expect(isBare({ codes: ['KeyK'], ctrl: true })).toBe(false);
});

const page = { typing: false, inOverlay: false, singleKeys: 'on' } as const;
const send = shortcut('send', ['Enter'], { ctrl: true });

test.each([
  ['a bare key on the page', shortcut('down', ['KeyJ']), page, false],
  ['a bare key while one types', shortcut('down', ['KeyJ']), { ...page, typing: true }, true],
  [
    'a bare key of the whole application in a dialog',
    shortcut('?', ['Slash'], { global: true }),
    { ...page, inOverlay: true },
    true,
  ],
  ['a bare key of somebody who has none', shortcut('down', ['KeyJ']), { ...page, singleKeys: 'off' }, true],
  ['sending while one types', send, { ...page, typing: true, singleKeys: 'off' }, false],
  ['sending what lies behind a dialog', send, { ...page, typing: true, inOverlay: true }, true],
  [
    'the palette over a dialog',
    shortcut('palette', ['KeyK'], { ctrl: true, global: true }),
    { ...page, inOverlay: true },
    false,
  ],
] as const)('%s', (_, wanted, place, held) => {
  expect(isHeld(wanted, place)).toBe(held);
});
