import type { Ticket } from '../ticket.queries.ts';

/** More numbers than these tell a reader nothing. */
const NAMED = 12;

/** How many questions one reply may speak for, this one among them, and their numbers; null when it was asked about alone. */
export const askedTogether = ({
  askedTogether: tickets = [],
}: Pick<Ticket, 'askedTogether'>): { count: number; numbers: string } | null => {
  if (tickets.length < 2) return null;
  const numbers = tickets.map(({ number, position, code }) => number ?? (position === null ? code : String(position)));
  return {
    count: tickets.length,
    numbers: numbers.slice(0, NAMED).join(', ') + (numbers.length > NAMED ? '…' : ''),
  };
};
