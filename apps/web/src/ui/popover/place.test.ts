import { expect, test } from 'vitest';
import { placeBeside } from './place.ts';

const view = { width: 1000, height: 600 };
const panel = { width: 200, height: 100 };

test('below the anchor and centred on it', () => {
  expect(placeBeside({ top: 50, left: 400, width: 40, height: 30 }, panel, view)).toEqual({ top: 86, left: 320 });
});

test('above it when there is no room below', () => {
  expect(placeBeside({ top: 550, left: 400, width: 40, height: 30 }, panel, view).top).toBe(444);
});

test('in line with its start or its end', () => {
  const anchor = { top: 50, left: 400, width: 40, height: 30 };
  expect(placeBeside(anchor, panel, view, 'bottom', 6, 'start').left).toBe(400);
  expect(placeBeside(anchor, panel, view, 'bottom', 6, 'end').left).toBe(240);
});

test('never outside the viewport', () => {
  expect(placeBeside({ top: 50, left: 980, width: 20, height: 30 }, panel, view).left).toBe(792);
  expect(placeBeside({ top: 50, left: 0, width: 20, height: 30 }, panel, view).left).toBe(8);
  expect(placeBeside({ top: 560, left: 10, width: 40, height: 40 }, panel, view, 'right')).toEqual({
    top: 492,
    left: 56,
  });
});
