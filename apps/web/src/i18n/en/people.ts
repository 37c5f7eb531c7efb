import type { Messages } from '../messages.ts';
import type { people as source } from '../vi/people.ts';

export const people: Messages<typeof source> = {
  title: 'People',
};
