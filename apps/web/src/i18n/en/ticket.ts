import type { Messages } from '../messages.ts';
import type { ticket as source } from '../vi/ticket.ts';

export const ticket: Messages<typeof source> = {
  title: 'Ticket',
};
