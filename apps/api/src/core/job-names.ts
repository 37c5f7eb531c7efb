import type { Tx } from '../db/client.ts';

/** What happened to a ticket that people may have to be told of. */
export type NotifyJob = { eventId: string; ticketId: string };

/** Every background job and the shape of its data. */
export type JobData = {
  'notify-people': { events: NotifyJob[] };
  'sweep-expired': Record<string, never>;
  'sweep-steps': Record<string, never>;
  /** Counts what questions have in common, and prepares those that were asked before that was known. */
  'count-grams': Record<string, never>;
  /** Puts questions that were just asked beside those that ask the same. */
  'group-questions': { tickets: string[] };
  /** The same for those that were asked before that was done, some at a time, after the one named. */
  'group-older': { after?: string };
  /** Trains the version that is asked for, or the next one when none is: the night's. */
  'train-routing-model': Record<string, never>;
  /** Carries a publication on through the open clocks; `late` looks once more for what slipped through. */
  'recompute-clocks': { recomputeId: string; late?: boolean };
};
export type JobName = keyof JobData;

export const JOB_NAMES = [
  'notify-people',
  'sweep-expired',
  'sweep-steps',
  'count-grams',
  'group-questions',
  'group-older',
  'recompute-clocks',
  'train-routing-model',
] as const satisfies readonly JobName[];

/** Outgoing work, enqueued in the transaction of the act that causes it. */
export type JobQueue = {
  send: <N extends JobName>(tx: Tx, name: N, data: JobData[N], options?: { afterSeconds: number }) => Promise<void>;
};
