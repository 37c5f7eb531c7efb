import type { Ctx } from '../../../apps/api/src/context.ts';
import { fireDueSteps } from '../../../apps/api/src/features/clocks/fire-due-steps.service.ts';

/** As often as the worker of the demo's past looks: warnings a few minutes apart become one. */
const ROUND_MS = 15 * 60_000;

/** A clock of the past that can be moved on: what falls due on the way is told then, not all at once in the end. */
export type TimeKeeper = { now: () => Date; goTo: (at: Date) => Promise<void> };

export function createTimeKeeper(from: Date): TimeKeeper & { serve: (ctx: Ctx) => void } {
  let time = from;
  let ctx: Ctx | undefined;

  const firstDue = async (db: Ctx['db']): Promise<Date | undefined> =>
    (await db.step.findFirst({ where: { doneAt: null }, orderBy: { fireAt: 'asc' }, select: { fireAt: true } }))
      ?.fireAt;

  return {
    now: () => time,
    serve: (then) => {
      ctx = then;
    },
    goTo: async (at) => {
      for (let due = ctx && (await firstDue(ctx.db)); ctx && due && due < at; due = await firstDue(ctx.db)) {
        const round = Math.ceil((due.getTime() + 1) / ROUND_MS) * ROUND_MS;
        time = new Date(Math.min(at.getTime(), round));
        let fired = 0;
        for (let took = 1; took > 0; fired += took) took = await fireDueSteps(ctx);
        if (fired === 0)
          throw new Error(`A step of the demo world is due since ${due.toISOString()} and does not fire`);
      }
      time = at;
    },
  };
}
