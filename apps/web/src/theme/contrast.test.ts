import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const tokensOf = (theme: 'light' | 'dark'): Map<string, string> => {
  const block = css.split(`[data-mantine-color-scheme="${theme}"] {`)[1]?.split('\n}')[0] ?? '';
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
};

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Text on what it stands on: at least 4.5 (WCAG 1.4.3). */
const TEXT: [ink: string, ground: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'warn', 'late', 'ok', 'paused'].flatMap((ink): [string, string][] =>
    ['surface', 'canvas'].map((ground) => [ink, ground]),
  ),
  ['ink', 'surface-2'],
  ['ink-2', 'surface-2'],
  ['ink-2', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['late', 'late-soft'],
  ['paused', 'paused-soft'],
  ['ink-inverse', 'accent'],
  ['ink-inverse', 'warn'],
  ['ink-inverse', 'late'],
  ['rail-ink', 'rail'],
  ['tone-1-ink', 'tone-1'],
  ['tone-2-ink', 'tone-2'],
  ['tone-3-ink', 'tone-3'],
  ['tone-4-ink', 'tone-4'],
  ['ink', 'hl'],
];

/** Graphics that carry a meaning: at least 3 (WCAG 1.4.11). */
const GRAPHICS: [string, string][] = ['accent', 'ok-mark', 'warn-mark', 'late-mark', 'paused-mark', 'line-control'].map(
  (mark) => [mark, 'surface'],
);

test.each(['light', 'dark'] as const)('%s: every pair can be read', (theme) => {
  const tokens = tokensOf(theme);
  const ratio = ([a, b]: [string, string]) => contrast(tokens.get(a) ?? '#808080', tokens.get(b) ?? '#808080');
  for (const pair of TEXT) expect(ratio(pair), pair.join(' on ')).toBeGreaterThanOrEqual(4.5);
  for (const pair of GRAPHICS) expect(ratio(pair), pair.join(' on ')).toBeGreaterThanOrEqual(3);
});
