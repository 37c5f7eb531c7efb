import type { FieldError } from '../app-error.ts';
import { startOfDay } from '../local-days.ts';
import type { Scene } from './act-on-ticket.ts';
import type { AnswerText } from './written-answer.ts';

/** What of an authority's answer is recorded: its letter, or why there is none. */
export type AuthorityAnswer = {
  authorityAnswer?: { documentNumber: string; date: string };
  noLetterReason?: string;
};

/** The interim answer that named an authority outside, as long as that authority's own answer is not sent. */
export const findReferral = async ({ tx, ticket }: Pick<Scene, 'tx' | 'ticket'>) =>
  ticket.answeredAt === null
    ? tx.answer.findFirst({
        where: { ticketId: ticket.id, cycle: ticket.cycle, kind: 'referral', state: 'sent' },
        orderBy: { version: 'desc' },
      })
    : null;

/** All that is wrong with the letter: a referred question is answered by its authority, any other by nobody outside. */
export function wrongLetter(
  referral: object | null,
  { authorityAnswer, noLetterReason }: AuthorityAnswer,
  now: Date,
): FieldError[] {
  const pointer = '/authorityAnswer';
  if (!referral) return authorityAnswer || noLetterReason ? [{ pointer, code: 'not-referred' }] : [];
  if (!authorityAnswer) return noLetterReason ? [] : [{ pointer, code: 'letter-or-reason' }];
  return startOfDay(authorityAnswer.date) > now ? [{ pointer: `${pointer}/date`, code: 'future' }] : [];
}

/** Whose answer it is, as columns of the written text. */
export const letterColumns = (
  referral: { authority: string | null } | null,
  { authorityAnswer, noLetterReason }: AuthorityAnswer,
): Pick<AnswerText, 'authority' | 'documentNumber' | 'letterDate' | 'noLetterReason'> =>
  referral?.authority
    ? {
        authority: referral.authority,
        ...(authorityAnswer
          ? { documentNumber: authorityAnswer.documentNumber, letterDate: new Date(authorityAnswer.date) }
          : { noLetterReason }),
      }
    : {};
