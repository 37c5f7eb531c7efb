import type { Ticket } from '../ticket.queries.ts';

export const CLEARS = ['person', 'work', 'time', 'authority', 'responsibility', 'result'] as const;
export type Clear = (typeof CLEARS)[number];

/** What is said of one of the six: `words` names the text, which the screen fills in. */
export type ClearState =
  | { name: 'person'; clear: boolean; words: 'held' | 'nobody' }
  | { name: 'work'; clear: boolean; words: 'field' | 'subject' | 'unknown' }
  | { name: 'time'; clear: boolean; words: 'due' | 'paused' | 'stopped' | 'ended' }
  | { name: 'authority'; clear: boolean; words: 'unit' | 'confirmed' | 'suggested' | 'unknown' }
  | { name: 'responsibility'; clear: boolean; words: 'unit' | 'review' | 'untaken' }
  | { name: 'result'; clear: boolean; words: 'written' | 'review' | 'answered' | 'referred' | 'askedBack' | 'ended' };

type Facts = Pick<Ticket, 'state' | 'field' | 'department' | 'departmentConfirmed' | 'owner' | 'clock'>;

const ANSWERED: readonly Ticket['state'][] = ['answered', 'closed'];

const person = ({ owner }: Facts): ClearState => ({
  name: 'person',
  clear: owner.person !== null,
  words: owner.person ? 'held' : 'nobody',
});

const work = ({ field, departmentConfirmed }: Facts): ClearState => {
  if (field) return { name: 'work', clear: true, words: 'field' };
  return { name: 'work', clear: departmentConfirmed, words: departmentConfirmed ? 'subject' : 'unknown' };
};

const time = ({ clock }: Facts): ClearState => {
  if (clock.state === 'void') return { name: 'time', clear: true, words: 'ended' };
  if (clock.stoppedAt) return { name: 'time', clear: true, words: 'stopped' };
  if (clock.dueAt === null) return { name: 'time', clear: true, words: 'paused' };
  return { name: 'time', clear: true, words: 'due' };
};

/** Whoever answers on the spot, or holds it after a handover, has said that it is theirs to answer. */
const authority = ({ state, owner, department, departmentConfirmed }: Facts): ClearState => {
  const handedOver = owner.unit.kind === 'department' || owner.unit.kind === 'provincial_department';
  if (handedOver || ANSWERED.includes(state) || state === 'referred')
    return { name: 'authority', clear: true, words: 'unit' };
  if (department && departmentConfirmed) return { name: 'authority', clear: true, words: 'confirmed' };
  return { name: 'authority', clear: false, words: department ? 'suggested' : 'unknown' };
};

const responsibility = ({ state, owner }: Facts): ClearState => {
  if (state === 'in_review') return { name: 'responsibility', clear: true, words: 'review' };
  const taken = owner.person !== null && state !== 'received';
  return { name: 'responsibility', clear: taken, words: taken ? 'unit' : 'untaken' };
};

const result = ({ state, clock }: Facts): ClearState => {
  if (state === 'withdrawn') return { name: 'result', clear: true, words: 'ended' };
  if (state === 'referred') return { name: 'result', clear: true, words: 'referred' };
  if (clock.kind === 'follow_up' && !clock.stoppedAt) return { name: 'result', clear: false, words: 'askedBack' };
  if (ANSWERED.includes(state)) return { name: 'result', clear: true, words: 'answered' };
  return { name: 'result', clear: true, words: state === 'in_review' ? 'review' : 'written' };
};

/** The rule by which the government judges: person, work, time, authority, responsibility and result, each clear or not. */
export const sixClears = (ticket: Facts): ClearState[] =>
  [person, work, time, authority, responsibility, result].map((judge) => judge(ticket));
