import type { LiveEvent } from './outbox.ts';

/** A live event as it left the outbox. `id` orders all events and resumes a stream. */
export type PublishedEvent = { id: string; event: LiveEvent };

/** Live events of all processes, in commit order. */
export type EventBus = {
  subscribe: (listener: (published: PublishedEvent) => void) => () => void;
  /** Events after `id` (exclusive), oldest first, or null when the outbox no longer reaches back that far. */
  since: (id: string) => Promise<PublishedEvent[] | null>;
  /** The id to resume from when nothing was received yet. */
  latestId: () => Promise<string>;
};
