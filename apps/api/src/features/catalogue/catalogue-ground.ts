import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { mayEdit, mayEditOtherMinistries, seesRules } from './catalogue-sight.ts';
import type { Ground } from './change-scene.ts';

/** What an actor's changes of today are held against. */
export async function findGround(ctx: Pick<Ctx, 'clock' | 'reference'>, actor: Actor): Promise<Ground> {
  const reference = await ctx.reference.current();
  return {
    today: localDay(ctx.clock.now()),
    ministries: reference.ministries.map(({ code }) => code),
    isProvince: (code) => reference.unit(`province:${code}`) !== undefined,
    mayEdit: (ministry) => mayEdit(actor, ministry),
    mayEditOtherMinistries: mayEditOtherMinistries(actor),
    seesRules: (ministry) => seesRules(actor, ministry),
  };
}
