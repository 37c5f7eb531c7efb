import { foldVietnamese } from '@caunoi/routing/fold';
import type { DossierHolder, Ticket } from './dossier.queries.ts';
import type { QuestionFilter } from './question-search.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing.ts';

/** A question of the dossier as its page shows it. */
export type Question = {
  ticket: Ticket;
  standing: Standing;
  /** As the sender's file numbers it; else its place in the dossier, in brackets beside questions that the file numbers: 5, (6), 6. */
  number: string;
  /** The heading that it stands under in the file. */
  heading: string | null;
};

export const questionsOf = (tickets: readonly Ticket[], now: number): Question[] => {
  const numbered = tickets.some(({ dossier }) => dossier?.number != null);
  return tickets.map((ticket, index) => {
    const place = ticket.dossier?.position ?? index + 1;
    return {
      ticket,
      standing: standingOf(ticket, now),
      number: ticket.dossier?.number ?? (numbered ? `(${place})` : String(place)),
      heading: ticket.dossier?.heading ?? null,
    };
  });
};

/** Names a holder in the address: the unit, and the person where one has taken it. */
export const holderKey = ({ unit, person }: Pick<DossierHolder, 'unit' | 'person'>): string =>
  `${unit.id}~${person?.id ?? ''}`;

/** What the filter of fields calls a question without one. */
export const NO_FIELD = '-';

/** "4" asks for question 4, not for all whose code has a 4 somewhere. */
const SHORT_NUMBER = /^\d{1,2}$/;

export const fits = (question: Question, filter: QuestionFilter): boolean => {
  const { ticket, standing, number, heading } = question;
  if (filter.standing !== null && standing !== filter.standing) return false;
  if (filter.holder !== null && (standing === 'withdrawn' || holderKey(ticket.owner) !== filter.holder)) return false;
  if (filter.field !== null && (ticket.field?.id ?? NO_FIELD) !== filter.field) return false;
  if (filter.heading !== null && heading !== filter.heading) return false;
  if (filter.q === '') return true;
  const text = foldVietnamese(`${number} ${ticket.code} ${ticket.subject} ${ticket.body} ${heading ?? ''}`);
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return foldVietnamese(filter.q)
    .split(' ')
    .every((word) => (SHORT_NUMBER.test(word) ? words.has(word) : text.includes(word)));
};

export type QuestionGroup = { heading: string | null; questions: readonly Question[] };

/** Runs of questions under one heading, in the dossier's order; one group without heading where the file has none. */
export const groupsOf = (questions: readonly Question[]): QuestionGroup[] => {
  const groups: { heading: string | null; questions: Question[] }[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last && last.heading === question.heading) last.questions.push(question);
    else groups.push({ heading: question.heading, questions: [question] });
  }
  return groups;
};

/** The question whose clock runs out first; what is overdue already counts, what waits for the commune does not. */
export const nextDue = (questions: readonly Question[]): Question | null => {
  const running = questions.filter(
    ({ ticket: { clock } }) =>
      clock.dueAt !== null && !clock.stoppedAt && clock.state !== 'paused' && clock.state !== 'void',
  );
  return running.reduce<Question | null>(
    (first, each) => (first && (first.ticket.clock.dueAt ?? '') <= (each.ticket.clock.dueAt ?? '') ? first : each),
    null,
  );
};
