import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../../packages/sla/src/calendar.ts';
import { vietnamCalendar } from '../../../packages/sla/src/vietnam-calendar.ts';
import { addWorkingMinutes, isWorkingTime, workingMinutesBetween } from '../../../packages/sla/src/working-time.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import type { DepartmentCode } from '../texts/text.types.ts';
import { buildUnits } from '../units/build-units.ts';
import { DEMO_PROVINCES } from './communes.ts';
import { planStories } from './plan.ts';
import { createRandom } from './random.ts';
import { createRoster, type DepartmentUnit } from './roster.ts';
import { setStage } from './stage.ts';
import { LOOK_BACK_MS, workingPast } from './working-past.ts';

const calendar = compileCalendar(vietnamCalendar());

const departmentsSince = (day: string): DepartmentUnit[] =>
  loadCatalogue()
    .departments.filter(({ validFrom }) => validFrom <= day)
    .map(({ code, ministry, nameVi }) => ({
      id: `department:${code}`,
      // the catalogue and the texts name the same departments (catalogue.test.ts)
      code: code as DepartmentCode,
      ministry,
      name: nameVi,
      needsReview: code === 'HC',
    }));

const planAt = (at: string) => {
  const now = new Date(at);
  const departments = departmentsSince(new Date(now.getTime() - LOOK_BACK_MS).toISOString().slice(0, 10));
  return planStories(
    setStage({
      random: createRandom(1),
      now,
      past: workingPast(calendar, now),
      ahead: (from, minutes) => new Date(addWorkingMinutes(calendar, from, minutes)),
      departments,
      roster: createRoster(departments),
    }),
  );
};

const NOWS = {
  'a Monday morning before opening': '2026-11-16T07:10:00+07:00',
  'the middle of a Wednesday': '2026-11-18T14:00:00+07:00',
  'a Saturday night': '2026-11-21T23:30:00+07:00',
  Tết: '2026-02-19T12:00:00+07:00',
  'before minerals moved': '2026-08-03T10:00:00+07:00',
};

describe.each(Object.entries(NOWS))('the demo world planned for %s', (_, at) => {
  const now = new Date(at);
  const stories = planAt(at);
  const threads = stories.flatMap((story) => story.threads.map((steps) => ({ received: story.at, steps })));

  it('has about four hundred questions over the last weeks', () => {
    expect(threads.length).toBeGreaterThan(380);
    expect(threads.length).toBeLessThan(480);
    const oldest = Math.min(...stories.map((story) => story.at.getTime()));
    expect(workingMinutesBetween(calendar, oldest, now)).toBeLessThanOrEqual(18 * 480);
  });

  it('lets nothing happen in the future, outside hours or out of order', () => {
    for (const { received, steps } of threads) {
      const instants = [received, ...steps.map((step) => step.at)];
      expect(instants.filter((instant) => instant >= now || !isWorkingTime(calendar, instant))).toEqual([]);
      expect(instants.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(instants);
    }
  });

  it('has questions that will be late within the hour and some that just were', () => {
    const open = threads.filter(
      ({ steps }) => !steps.some(({ act }) => act.verb === 'answer' || act.verb === 'clarify'),
    );
    const left = open.map(({ received }) => 480 - workingMinutesBetween(calendar, received, now));
    expect(left.filter((minutes) => minutes > 0 && minutes <= 30).length).toBeGreaterThanOrEqual(4);
    expect(left.filter((minutes) => minutes > 30 && minutes <= 120).length).toBeGreaterThanOrEqual(10);
    expect(left.filter((minutes) => minutes >= -90 && minutes <= -30).length).toBeGreaterThanOrEqual(8);
  });
});

it('plans the same world for the same now', () => {
  const at = NOWS['a Saturday night'];
  expect(planAt(at)).toEqual(planAt(at));
});

it('plays in provinces and communes that exist under these names', () => {
  const { provinces, communes } = buildUnits();
  for (const province of DEMO_PROVINCES) {
    expect(provinces.find(({ code }) => code === province.code)?.name).toBe(province.name);
    for (const { code, name } of province.communes)
      expect(communes.find((one) => one.code === code)).toMatchObject({ fullName: name, provinceCode: province.code });
  }
});

it('gives everybody a username of their own that is easy to type', () => {
  const usernames = createRoster(departmentsSince('2026-10-02')).people.map(({ username }) => username);
  expect(new Set(usernames).size).toBe(usernames.length);
  expect(usernames.filter((username) => !/^[a-z]+(\.[a-z]+)*\d?$/.test(username))).toEqual([]);
});
