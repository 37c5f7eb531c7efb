import type { Messages } from '../messages.ts';
import type { intake as source } from '../vi/intake.ts';

export const intake: Messages<typeof source> = {
  title: 'Send a question',
};
