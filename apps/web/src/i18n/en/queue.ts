import type { Messages } from '../messages.ts';
import type { queue as source } from '../vi/queue.ts';

export const queue: Messages<typeof source> = {
  title: 'Queue',
};
