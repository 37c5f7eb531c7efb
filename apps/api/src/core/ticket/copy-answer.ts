import type { Answer } from '../../db/generated/client.ts';
import { copyFiles } from '../attach-files.ts';
import { newId } from '../ids.ts';
import type { Scene } from './act-on-ticket.ts';
import type { TicketChange } from './record-change.ts';
import { stopClocks } from './ticket-clocks.ts';
import type { LockedTicket } from './ticket-group.ts';

/**
 * The survivor's written text goes to each ticket that it carries: a copy of its own with the same files, which stops its one-day clock
 * at this instant, with its own verdict. Nothing in it says whose question the survivor is. Returns the changes of those tickets.
 */
export async function copyToCarried(scene: Scene, answerId: string): Promise<NonNullable<TicketChange['also']>> {
  const { tx, ticket: survivor } = scene;
  if (survivor.carried.length === 0) return [];
  const answer = await tx.answer.findUniqueOrThrow({ where: { id: answerId } });
  const files = await tx.attachment.findMany({ where: { ticketId: survivor.id, answerId } });
  const also: NonNullable<TicketChange['also']>[number][] = [];
  for (const ticket of survivor.carried) {
    const copyId = await copyTo(scene, ticket, answer);
    await copyFiles(tx, files, { ticketId: ticket.id, answerId: copyId, audience: 'public' });
    stopClocks(scene.reference, ticket, ['answer', 'triage', 'department', 'review', 'confirmation'], scene.at);
    also.push({ ticket, change: changeBy(scene, answer, copyId) });
  }
  // those that were answered wait no longer; of a referral they wait for the authority's answer
  if (answer.kind !== 'referral') survivor.carried = [];
  return also;
}

async function copyTo({ tx }: Scene, ticket: LockedTicket, answer: Answer): Promise<string> {
  const { _max } = await tx.answer.aggregate({ where: { ticketId: ticket.id }, _max: { version: true } });
  const id = newId();
  const { citations, ...text } = answer;
  await tx.answer.create({
    data: {
      ...text,
      id,
      ticketId: ticket.id,
      cycle: ticket.cycle,
      version: (_max.version ?? 0) + 1,
      citations: citations ?? [],
    },
  });
  return id;
}

/** The unit that answered has it, for whatever its commune asks back. */
function changeBy({ actor, ticket: survivor, at }: Scene, answer: Answer, answerId: string): TicketChange {
  const referred = answer.kind === 'referral';
  const { authority, documentNumber } = answer;
  return {
    kind: referred ? 'referred' : 'answered',
    audience: 'public',
    at,
    data: { answerId, answerKind: answer.kind, together: true, ...(authority && { authority, documentNumber }) },
    changes: {
      state: referred ? 'referred' : 'answered',
      ...(!referred && { answeredAt: at }),
      ownerUserId: survivor.ownerUserId ?? actor.userId,
      departmentId: survivor.departmentId,
      departmentConfirmed: survivor.departmentConfirmed,
      fieldId: survivor.fieldId,
    },
  };
}
