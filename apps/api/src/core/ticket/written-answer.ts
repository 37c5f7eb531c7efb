import type { AnswerKind, AnswerState } from '../../db/generated/enums.ts';
import { newId } from '../ids.ts';
import type { Scene } from './act-on-ticket.ts';
import { copyToCarried } from './copy-answer.ts';
import { endParts, toldOnWhole } from './parts.ts';
import type { TicketChange } from './record-change.ts';
import { startClock, stopClocks } from './ticket-clocks.ts';

export type AnswerText = {
  kind: AnswerKind;
  state: AnswerState;
  body: string;
  citations?: { document: string; article?: string | null }[];
  noCitationReason?: string;
  authority?: string;
  documentNumber?: string;
  /** Of the letter that an authority outside answered with. */
  letterDate?: Date;
  noLetterReason?: string;
  chaseAt?: Date;
  /** Of one answer to several questions at once. */
  groupId?: string;
  sourceAnswerId?: string | null;
  sourceArticleId?: string | null;
};

/** Stores the next version of the written answer; returns its id. */
export async function writeAnswer({ tx, actor, ticket, at }: Scene, text: AnswerText): Promise<string> {
  const { _max } = await tx.answer.aggregate({ where: { ticketId: ticket.id }, _max: { version: true } });
  const id = newId();
  await tx.answer.create({
    data: {
      id,
      ticketId: ticket.id,
      cycle: ticket.cycle,
      version: (_max.version ?? 0) + 1,
      kind: text.kind,
      state: text.state,
      body: text.body,
      citations: text.citations ?? [],
      noCitationReason: text.noCitationReason ?? null,
      authority: text.authority ?? null,
      documentNumber: text.documentNumber ?? null,
      letterDate: text.letterDate ?? null,
      noLetterReason: text.noLetterReason ?? null,
      chaseAt: text.chaseAt ?? null,
      groupId: text.groupId ?? null,
      sourceAnswerId: text.sourceAnswerId ?? null,
      sourceArticleId: text.sourceArticleId ?? null,
      authorId: actor.userId,
      unitId: ticket.ownerUnitId,
      createdAt: at,
      sentAt: text.state === 'sent' ? at : null,
    },
  });
  return id;
}

/** A text that waits for the head: the review clock starts, the one day runs on. */
export async function submitDraft({ actor, ticket, reference, at }: Scene, answerId: string): Promise<TicketChange> {
  startClock(reference, ticket, { kind: 'review', startedAt: at, unitId: ticket.ownerUnitId });
  return {
    kind: 'answer_submitted',
    audience: 'internal',
    at,
    data: { answerId },
    changes: { state: 'in_review', ownerUserId: ticket.ownerUserId ?? actor.userId },
  };
}

/**
 * The written answer has gone out, to all who wait with this ticket: every clock that waited for it stops, at the server's time.
 * `authority`: it gives what an authority outside has answered.
 */
export async function sentAnswer(
  scene: Scene,
  answer: { id: string; kind: AnswerKind; authority?: string | null | undefined },
): Promise<TicketChange> {
  const { actor, ticket, reference, at } = scene;
  stopClocks(reference, ticket, ['answer', 'triage', 'department', 'review', 'confirmation', 'follow_up'], at);
  return {
    kind: answer.kind === 'follow_up' ? 'follow_up_answered' : 'answered',
    audience: 'public',
    at,
    data: { answerId: answer.id, answerKind: answer.kind, ...(answer.authority && { authority: answer.authority }) },
    also: await alsoAnswered(scene, answer),
    changes: {
      state: 'answered',
      answeredAt: answer.kind === 'follow_up' ? ticket.answeredAt : at,
      ownerUserId: ticket.ownerUserId ?? actor.userId,
    },
  };
}

/** Who gets the same text, or hears of it: what was asked back is of this ticket alone, a part's text goes to its whole. */
async function alsoAnswered(
  scene: Scene,
  { id, kind }: { id: string; kind: AnswerKind },
): Promise<NonNullable<TicketChange['also']>> {
  if (kind === 'follow_up') return [];
  if (kind === 'part') return toldOnWhole(scene, 'part_answered');
  return [...(await copyToCarried(scene, id)), ...(await endParts(scene, 'answered'))];
}
