import type { components, operations } from '@caunoi/api-client/schema.gen';
import type { Ability } from '../../lib/use-reason.ts';
import { CLOSING_TIME, instantOf } from '../../lib/working-day.ts';
import { basisBody, isFounded, type LegalBasis, NO_BASIS } from '../legal-basis/legal-basis.ts';

export type Ticket = components['schemas']['Ticket'];

export type BulkAction = 'answer' | 'clarification' | 'handover' | 'assign' | 'note' | 'merge';
export type BulkBody = operations['bulkUpdateTickets']['requestBody']['content']['application/json'];
export type BulkResults = operations['bulkUpdateTickets']['responses'][200]['content']['application/json']['items'];

export const ABILITY_OF: Record<BulkAction, Ability> = {
  answer: 'answer',
  clarification: 'askClarification',
  handover: 'handOver',
  assign: 'assign',
  note: 'note',
  merge: 'merge',
};

/** What is typed in the dialog, of all actions; each reads its own. Kept on the device until it has been done. */
export type BulkWords = LegalBasis & {
  text: string;
  /** When the commune's reply is expected; a null day is the proposed one. */
  day: string | null;
  time: string;
  /** Of an answer: words for single tickets, by id. A draft kept by an older version has none. */
  edits?: Readonly<Record<string, string>>;
  /** Why it goes out although another unit answered otherwise. */
  despite?: string;
};
export const NO_WORDS: BulkWords = { text: '', ...NO_BASIS, day: null, time: CLOSING_TIME };

/** With what is chosen for these tickets alone. */
export type BulkInput = BulkWords & { department: string | null; person: string | null; into: string | null };
export const NO_INPUT: BulkInput = { ...NO_WORDS, department: null, person: null, into: null };

/** Those that something happens to: the one that the others are merged into stays as it is. */
export const actedOn = (action: BulkAction, input: BulkInput, tickets: readonly Ticket[]): readonly Ticket[] =>
  action === 'merge' ? tickets.filter(({ id }) => id !== input.into) : tickets;

/** The request, or null while something is missing. */
export const bodyOf = (action: BulkAction, input: BulkInput, tickets: readonly Ticket[]): BulkBody | null => {
  const items = actedOn(action, input, tickets).map(({ id, version }) => ({ id, version }));
  const text = input.text.trim();
  if (items.length === 0) return null;
  if (action === 'handover')
    return input.department ? { action, items, department: input.department, ...(text && { note: text }) } : null;
  if (action === 'assign') return input.person ? { action, items, userId: input.person } : null;
  if (action === 'merge') return input.into ? { action, items, into: input.into, ...(text && { note: text }) } : null;
  if (action === 'answer') {
    const despite = input.despite?.trim();
    const edited = items.map((item) => {
      const own = input.edits?.[item.id]?.trim();
      return own && own !== text ? { ...item, body: own } : item;
    });
    return text && isFounded(input)
      ? { action, items: edited, body: text, ...basisBody(input), ...(despite && { despite }) }
      : null;
  }
  if (action === 'clarification') {
    const expectedAt = input.day === null ? null : instantOf(input.day, input.time);
    return text && expectedAt ? { action, items, question: text, expectedAt } : null;
  }
  return text ? { action, items, body: text } : null;
};

type Suggested = { code: string; name: string; count: number; confidence: number | null };

/** Departments that the tickets were routed to, the most frequent first. */
export const suggestedDepartments = (tickets: readonly Ticket[]): Suggested[] => {
  const found = new Map<string, Suggested>();
  for (const { department, confidence } of tickets) {
    if (!department) continue;
    const known = found.get(department.code);
    // Of several tickets the weakest suggestion speaks for all.
    found.set(department.code, {
      code: department.code,
      name: department.name,
      count: (known?.count ?? 0) + 1,
      confidence: lower(known?.confidence, confidence),
    });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
};

const lower = (a: number | null | undefined, b: number | null): number | null =>
  a === null || a === undefined ? b : b === null ? a : Math.min(a, b);

/** Preselected only when it is sure, and the same for all. */
export const surelyFor = (tickets: readonly Ticket[], sureFrom: number): string | null => {
  const [first, ...others] = suggestedDepartments(tickets);
  const all = first && others.length === 0 && first.count === tickets.length;
  return all && first.confidence !== null && first.confidence >= sureFrom ? first.code : null;
};
