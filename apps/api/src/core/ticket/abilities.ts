import type { TicketState } from '../../db/generated/enums.ts';
import type { Actor } from '../actor.ts';
import { rolesWith } from '../permissions.ts';
import type { AbilityReason } from '../problem-list.ts';
import { readsInternal, type TicketPlace } from '../visibility.ts';
import { ABILITIES, type Ability } from './ticket-schemas.ts';

/** What of a ticket decides who may do what. */
export type AbilityFacts = TicketPlace & {
  state: TicketState;
  ownerUserId: string | null;
  /** It still waits for a written text: also an answered one that was asked back on. */
  isOpen: boolean;
  cycle: number;
  /** In this cycle. */
  answeredAt: Date | null;
};

/** Legal predecessors of each act (product.md, "Life of a ticket"). */
export const LEGAL_STATES: Record<Ability, readonly TicketState[]> = {
  take: ['received', 'in_progress', 'waiting_requester'],
  assign: ['received', 'in_progress', 'in_review', 'waiting_requester'],
  answer: ['received', 'in_progress', 'waiting_requester', 'referred', 'answered'],
  approve: ['in_review'],
  handOver: ['received', 'in_progress', 'waiting_requester'],
  correctRoute: ['received', 'in_progress', 'waiting_requester'],
  consult: ['received', 'in_progress', 'in_review', 'waiting_requester'],
  split: ['received', 'in_progress'],
  return: ['in_progress', 'waiting_requester'],
  transfer: ['received', 'in_progress'],
  refer: ['received', 'in_progress'],
  askClarification: ['received', 'in_progress', 'answered'],
  merge: ['received', 'in_progress'],
  unmerge: ['merged'],
  setUrgency: ['received', 'in_progress', 'in_review', 'waiting_requester'],
  correctReceivedAt: ['received', 'in_progress', 'in_review', 'waiting_requester'],
  reply: ['received', 'in_progress', 'in_review', 'waiting_requester', 'referred', 'answered', 'merged'],
  note: [
    'received',
    'in_progress',
    'in_review',
    'waiting_requester',
    'referred',
    'answered',
    'closed',
    'merged',
    'withdrawn',
  ],
  withdraw: ['received', 'in_progress', 'in_review', 'waiting_requester', 'referred', 'merged'],
  accept: ['answered'],
  reopen: ['answered', 'closed'],
};

const PERMISSION = {
  take: 'ticket:take',
  assign: 'ticket:assign',
  answer: 'ticket:answer',
  approve: 'ticket:approve',
  handOver: 'ticket:handover',
  correctRoute: 'ticket:route',
  consult: 'ticket:consult',
  split: 'ticket:split',
  return: 'ticket:return',
  transfer: 'ticket:transfer',
  refer: 'ticket:refer',
  askClarification: 'ticket:clarify',
  merge: 'ticket:merge',
  unmerge: 'ticket:merge',
  setUrgency: 'ticket:urgency',
  correctReceivedAt: 'ticket:received-at',
  reply: 'ticket:reply',
  note: 'ticket:note',
  withdraw: 'ticket:withdraw',
  accept: 'ticket:accept',
  reopen: 'ticket:reopen',
} as const satisfies Record<Ability, Parameters<typeof rolesWith>[0]>;

const ASKING: readonly Ability[] = ['reply', 'withdraw', 'accept', 'reopen'];
const FROM_THE_POST: readonly Ability[] = ['handOver', 'correctRoute', 'transfer', 'refer', 'merge'];

/** What is done to a part; all else is done to the whole question, whose asker knows of no parts. */
const OF_PARTS: readonly Ability[] = ['take', 'assign', 'answer', 'approve', 'handOver', 'return', 'consult', 'note'];

/** Why the actor may not; null when they may. Sight is checked before: a ticket that is not seen has no abilities. */
export function inabilityOn(actor: Actor, ticket: AbilityFacts, ability: Ability): AbilityReason | null {
  const allowed: readonly string[] = rolesWith(PERMISSION[ability]);
  const held = actor.roles.filter(({ role }) => allowed.includes(role));
  if (held.length === 0) return 'not-your-role';
  if (ticket.partOfId !== null && !OF_PARTS.includes(ability)) return 'part-of-whole';
  if (!LEGAL_STATES[ability].includes(ticket.state))
    return ticket.state === 'in_review' && ability === 'answer' ? 'waiting-for-approval' : 'wrong-state';
  // what was asked back is under review: the answer is out
  if (ability === 'withdraw' && ticket.state === 'in_review' && ticket.answeredAt) return 'wrong-state';
  if (ability === 'setUrgency' || ability === 'correctReceivedAt') return timeInability(held, actor, ticket, ability);
  if (ASKING.includes(ability)) {
    const asks = held.some((one) => one.communeCode === ticket.communeCode || one.role === 'hotline_operator');
    return asks ? null : 'not-your-question';
  }
  if (ability === 'note') return readsInternal(actor, ticket) ? null : 'not-your-role';
  // a merged ticket lies where its survivor lies; the post that merged it parts them again
  const holder = ability === 'unmerge' ? ticket.postUnitId : ticket.ownerUnitId;
  if (!held.some(({ unitId }) => unitId === holder)) return 'not-held-by-your-unit';
  if (FROM_THE_POST.includes(ability) && ticket.ownerUnitId !== ticket.postUnitId) return 'not-held-by-your-unit';
  if (ability === 'return' && ticket.postUnitId === null) return 'wrong-state';
  // on a sent answer only what was asked back is answered, or asked about
  const onAnswered = ability === 'answer' || ability === 'askClarification';
  if (onAnswered && ticket.state === 'answered' && !ticket.isOpen) return 'wrong-state';
  if (ability === 'take' && ticket.ownerUserId === actor.userId) return 'already-yours';
  return null;
}

/**
 * What the day is counted from is the post's to set, whoever holds the question; its urgency the holding department's head's too, the
 * time of a call its operator's. A reopened question was received when it was first received: that has no clock any more.
 */
function timeInability(
  held: Actor['roles'],
  actor: Actor,
  ticket: AbilityFacts,
  ability: 'setUrgency' | 'correctReceivedAt',
): AbilityReason | null {
  const may = held.some(({ role, unitId }) => {
    if (role === 'hotline_operator') return ticket.loggedById === actor.userId;
    return unitId === (role === 'department_head' ? ticket.ownerUnitId : ticket.postUnitId);
  });
  if (!may) return 'not-held-by-your-unit';
  const answered = ticket.answeredAt !== null;
  return answered || (ability === 'correctReceivedAt' && ticket.cycle > 1) ? 'wrong-state' : null;
}

/** Every ability as a flag, and the reason of each that is false. */
export function abilitiesOn(actor: Actor, ticket: AbilityFacts) {
  const can = {} as Record<Ability, boolean>; // filled for every ability by the loop below
  const cannot: Partial<Record<Ability, AbilityReason>> = {};
  for (const ability of ABILITIES) {
    const reason = inabilityOn(actor, ticket, ability);
    can[ability] = reason === null;
    if (reason) cannot[ability] = reason;
  }
  return { can, cannot };
}
