import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { findActor } from '../../core/actor-directory.ts';
import type { PublishedEvent } from '../../core/event-bus.ts';
import { isAfter, parseEventId } from '../../core/event-id.ts';
import { presentLiveEvent } from './live-event.presenter.ts';

/** One message of a stream of server-sent events. */
export type StreamMessage = { id: string; event: string; data: unknown };
export type StreamSink = { send: (message: StreamMessage) => Promise<void> };

/** A browser that reads so slowly is cut off; it comes back and resumes, or reads everything again. */
const LONGEST_QUEUE = 1_000;
/** How often to look whether the person still has their roles, beside being told. */
const CHECK_MS = 15_000;

type StreamCtx = Pick<Ctx, 'db' | 'clock' | 'events'>;

/**
 * Sends a person what they may learn of live, until `ended` is aborted or their account is closed. Begins after `lastEventId`: what was
 * missed comes first, in order and without repetition; `resync` says that too much was missed and everything must be read again.
 */
export async function streamEvents(
  ctx: StreamCtx,
  person: Actor,
  lastEventId: string | undefined,
  sink: StreamSink,
  ended: AbortSignal,
): Promise<void> {
  let actor: Actor | undefined = person;
  const inbox = openInbox(ctx, () => actor ?? person, ended);
  try {
    const resumed = lastEventId !== undefined && parseEventId(lastEventId) ? lastEventId : undefined;
    let position = resumed ?? (await ctx.events.latestId());
    const missed = resumed === undefined ? [] : await ctx.events.since(resumed);
    if (missed === null) position = await ctx.events.latestId();
    // The first message gives the browser an id to resume from, however quiet its tickets are.
    const begins = missed === null || (lastEventId !== undefined && resumed === undefined) ? 'resync' : 'connected';
    await sink.send({ id: position, event: begins, data: {} });

    let waiting: readonly PublishedEvent[] = missed ?? [];
    while (!ended.aborted) {
      for (const { id, event } of waiting) {
        if (ended.aborted) return;
        if (!isAfter(id, position)) continue;
        position = id;
        // Roles are looked up again only for what would be sent: that is rare, and must never go to somebody who lost them.
        if (!presentLiveEvent(actor, event)) continue;
        actor = await findActor(ctx, person.userId);
        if (!actor) return;
        const message = presentLiveEvent(actor, event);
        if (message) await sink.send({ id, ...message });
      }
      waiting = await inbox.next();
      if (inbox.overflown) return;
      actor = await findActor(ctx, person.userId);
      if (!actor) return;
    }
  } finally {
    inbox.close();
  }
}

/** Collects what is published for somebody while they are being sent something else. `next` resolves at news, and every few seconds. */
function openInbox(ctx: StreamCtx, actor: () => Actor, ended: AbortSignal) {
  let collected: PublishedEvent[] = [];
  let wake = (): void => undefined;
  let overflown = false;
  const unsubscribe = ctx.events.subscribe((published) => {
    const { event } = published;
    const own = event.type === 'people.changed' && event.userId === actor().userId;
    if (!own && !presentLiveEvent(actor(), event)) return;
    if (collected.length >= LONGEST_QUEUE) overflown = true;
    else collected.push(published);
    wake();
  });
  const onEnd = (): void => wake();
  ended.addEventListener('abort', onEnd);
  return {
    next: async (): Promise<readonly PublishedEvent[]> => {
      if (collected.length === 0 && !ended.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, CHECK_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      const events = collected;
      collected = [];
      return events;
    },
    get overflown() {
      return overflown;
    },
    close: () => {
      unsubscribe();
      ended.removeEventListener('abort', onEnd);
      wake();
    },
  };
}
