import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { definitionsIn } from './test/arbitraries.ts';
import { walkCalendar } from './test/minute-walk.ts';
import { windows } from './test/windows.ts';
import { type Place, type PlaceSpan, splitTime } from './time-split.ts';
import { workingMillisecondsBetween } from './working-time.ts';

const MINUTE = 60_000;

const stays = (length: number) =>
  fc.array(
    fc.record({
      place: fc.constantFrom('department' as const, 'review' as const, 'waiting' as const),
      from: fc.nat(length),
      minutes: fc.option(fc.nat(4_000), { freq: 6 }),
    }),
    { maxLength: 6 },
  );

const strongest: readonly Place[] = ['waiting', 'review', 'department'];

describe.each(windows)('$what', { timeout: 30_000 }, ({ read }) => {
  const window = read();
  const instant = (minute: number): Date => new Date(window.startsAt + minute * MINUTE);

  test('each working minute lies where a walk minute by minute finds it, and the parts sum to the whole', () => {
    fc.assert(
      fc.property(
        definitionsIn(window),
        fc.array(fc.tuple(fc.nat(window.length - 1), fc.nat(window.length - 1), stays(window.length)), {
          minLength: 5,
          maxLength: 5,
        }),
        (definition, list) => {
          const calendar = compileCalendar(definition);
          const { open } = walkCalendar(window, definition);
          for (const [a, b, places] of list) {
            const [from, to] = [Math.min(a, b), Math.max(a, b)];
            const spans = places.map(
              ({ place, from: start, minutes }): PlaceSpan => ({
                place,
                from: instant(start),
                to: minutes === null ? null : instant(start + minutes),
              }),
            );
            const walked = { on_site: 0, department: 0, review: 0, waiting: 0 };
            for (let minute = from; minute < to; minute++) {
              if (!open[minute]) continue;
              const here = places.filter(
                (stay) => stay.from <= minute && (stay.minutes === null || minute < stay.from + stay.minutes),
              );
              walked[strongest.find((place) => here.some((stay) => stay.place === place)) ?? 'on_site']++;
            }
            const split = splitTime(calendar, instant(from), instant(to), spans);
            const found = { on_site: 0, department: 0, review: 0, waiting: 0 };
            for (const { place, minutes } of split.segments) found[place] += minutes;
            const sum = Object.values(walked).reduce((total, minutes) => total + minutes, 0);
            expect({ found, total: split.totalMinutes }).toEqual({ found: walked, total: sum });
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  test('to the millisecond the parts still sum to the whole minutes worked', () => {
    const moments = fc.nat(window.length * MINUTE - 1);
    const odd = fc.array(
      fc.tuple(fc.constantFrom('department' as const, 'review' as const, 'waiting' as const), moments, moments),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(definitionsIn(window), moments, moments, odd, (definition, a, b, places) => {
        const calendar = compileCalendar(definition);
        const at = (offset: number): Date => new Date(window.startsAt + offset);
        const [from, to] = [at(Math.min(a, b)), at(Math.max(a, b))];
        const spans = places.map(
          ([place, c, d]): PlaceSpan => ({ place, from: at(Math.min(c, d)), to: at(Math.max(c, d)) }),
        );
        const split = splitTime(calendar, from, to, spans);
        const worked = Math.floor(workingMillisecondsBetween(calendar, from, to) / MINUTE);
        const sum = split.segments.reduce((total, { minutes }) => total + minutes, 0);
        const ordered = split.segments.every(
          ({ from: start, to: end }, i) => start < end && (split.segments[i - 1]?.to ?? '') <= start,
        );
        expect({ total: split.totalMinutes, sum, ordered }).toEqual({ total: worked, sum: worked, ordered: true });
      }),
      { numRuns: 40 },
    );
  });
});
