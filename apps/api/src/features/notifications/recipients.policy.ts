import type { ActorRole } from '../../core/actor.ts';
import type { TicketEventKind } from '../../core/ticket/record-change.ts';

/** What of an event and its ticket decides whom it concerns. `event` data is what the act wrote into the history. */
export type ConcernFacts = {
  kind: TicketEventKind;
  data: { userId?: string; unitId?: string };
  ticket: {
    communeCode: string;
    ownerUnitId: string;
    ownerUserId: string | null;
    postUnitId: string | null;
    createdById: string;
    /** A part of a split question: its asker knows of the whole alone. */
    partOfId: string | null;
  };
  /** Who wrote the answer that the event is about. */
  answerAuthorId: string | null;
};

/** These people; when none of them is there any more, whoever is at the unit (in one of `roles`). */
export type Concern = {
  userIds: readonly string[];
  otherwise: { unitId: string; roles?: readonly ActorRole['role'][] } | null;
};

const people = (...userIds: (string | null | undefined)[]): Concern => ({
  userIds: userIds.filter((id) => id != null),
  otherwise: null,
});
const unit = (unitId: string | null | undefined, roles?: readonly ActorRole['role'][]): Concern => ({
  userIds: [],
  otherwise: unitId ? { unitId, ...(roles && { roles }) } : null,
});

/** Who asked, and who has the question. */
const asker = (ticket: ConcernFacts['ticket']): Concern =>
  ticket.partOfId === null
    ? { ...people(ticket.createdById), otherwise: { unitId: `commune:${ticket.communeCode}` } }
    : people();
const holder = (ticket: ConcernFacts['ticket']): Concern => ({
  ...people(ticket.ownerUserId),
  otherwise: { unitId: ticket.ownerUnitId },
});

/** Whom an event concerns: those who now have to act, or who waited for it. The actor is taken out by the caller. */
export function concernsOf(facts: ConcernFacts): readonly Concern[] {
  // What the system does by itself, both sides have to hear.
  if (facts.kind === 'resumed' || facts.kind === 'auto_closed') return [asker(facts.ticket), holder(facts.ticket)];
  const concern = concernOf(facts);
  return concern ? [concern] : [];
}

function concernOf({ kind, data, ticket, answerAuthorId }: ConcernFacts): Concern | null {
  switch (kind) {
    case 'submitted':
      // What was answered on the phone stays with the operator who logged it.
      return ticket.ownerUnitId === ticket.postUnitId ? unit(ticket.ownerUnitId) : null;
    case 'handed_over':
      return unit(data.unitId ?? ticket.ownerUnitId);
    case 'part_opened':
    case 'consulted':
      return unit(data.unitId);
    case 'advised':
      return { ...people(data.userId, ticket.ownerUserId), otherwise: { unitId: ticket.ownerUnitId } };
    case 'returned':
      return unit(ticket.partOfId === null ? ticket.postUnitId : ticket.ownerUnitId);
    case 'transferred':
    case 'unmerged':
      return unit(ticket.postUnitId);
    case 'assigned':
      return people(data.userId);
    case 'answer_submitted':
      return unit(ticket.ownerUnitId, ['department_head']);
    case 'answer_returned':
      return people(answerAuthorId);
    case 'clarification_asked':
    case 'answered':
    case 'follow_up_answered':
    case 'referred':
      return asker(ticket);
    case 'urgency_set':
    case 'absorbed':
    case 'replied':
    case 'asked_back':
    case 'reopened':
    case 'withdrawn':
    case 'part_answered':
    case 'part_returned':
    case 'part_ended':
      return holder(ticket);
    case 'received_at_corrected':
    case 'merged':
    case 'merged_reply':
    case 'followed':
    case 'released':
    case 'taken':
    case 'noted':
    case 'accepted':
      return null;
    default:
      return null;
  }
}
