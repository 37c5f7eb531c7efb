import { expect, it } from 'vitest';
import { engineModules } from './engine-modules.ts';

it('counts what the app imports, once, and what a deadline takes in any case, but no data', () => {
  const sources = [
    `import { formatHours } from '@caunoi/sla/duration-text';\nconst tick = () => import("@caunoi/sla/clock-tick");`,
    `import { vietnamCalendar } from '@caunoi/sla/vietnam-calendar';\nimport '@caunoi/sla/duration-text';`,
  ];
  expect(engineModules(sources)).toEqual([
    'clock',
    'clock-tick',
    'duration-text',
    'explain',
    'steps',
    'time-split',
    'working-time',
  ]);
});

it('refuses an app that imports none of it', () => {
  expect(() => engineModules(['import "react";'])).toThrow('nothing of the engine');
});
