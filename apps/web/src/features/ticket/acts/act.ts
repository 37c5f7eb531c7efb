import type { Ability } from '../../../lib/use-reason.ts';
import type { Ticket } from '../ticket.queries.ts';

/** What a person does to a ticket in a dialog; taking, answering and noting have their own places on the page. */
export const ACTS = [
  'handOver',
  'correctRoute',
  'consult',
  'split',
  'askClarification',
  'assign',
  'return',
  'transfer',
  'refer',
  'merge',
  'unmerge',
  'setUrgency',
  'correctReceivedAt',
  'approve',
  'returnAnswer',
  'reply',
  'askBack',
  'accept',
  'reopen',
  'withdraw',
] as const;
export type Act = (typeof ACTS)[number];

const ABILITY_OF: Partial<Record<Act, Ability>> = { returnAnswer: 'approve', askBack: 'reply' };

/** The ability that decides whether the act is possible. */
export const abilityOf = (act: Act): Ability => ABILITY_OF[act] ?? (act as Ability); // the others bear the ability's name

/** Of two acts that exclude one another the one that this state is for; true for all others. */
const belongs = (act: Act, state: Ticket['state']): boolean => {
  if (act === 'reply') return state !== 'answered';
  if (act === 'askBack') return state === 'answered';
  if (act === 'merge') return state !== 'merged';
  return act !== 'unmerge' || state === 'merged';
};

/** What the reader may ever do: a reply to an answer is asking back, so one of the two is offered. */
export const actsOf = ({ state, cannot }: Pick<Ticket, 'state' | 'cannot'>): readonly Act[] =>
  ACTS.filter((act) => cannot[abilityOf(act)] !== 'not-your-role' && belongs(act, state));

export type ActProps = {
  /** As it was read when the act was begun: its version is what the server compares. */
  ticket: Ticket;
  onClose: () => void;
  /** Called with the ticket as it stands after the act, also when it has left the reader's sight. */
  onDone: (ticket: Ticket) => void;
};
