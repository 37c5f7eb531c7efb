import type { Why } from '../route/why.ts';
import type { Routing, Ticket } from '../ticket.queries.ts';

type Ranked = Routing['ranked'][number];

/** Less likely ones would only distract. */
const WORTH_NAMING = 0.05;
const MOST = 3;

/** What is chosen: the code of a department, or the unit id of the province's own authority. */
export type Receiver = string;

export const provincialUnit = ({ ministry, province }: Pick<Ticket, 'ministry' | 'province'>): Receiver =>
  `provincial_department:${ministry.code}:${province.code}`;

/** Departments of the ticket's ministry that seem responsible, the likeliest first. */
export const suggestionsFor = ({ routing, ministry }: Pick<Ticket, 'routing' | 'ministry'>): readonly Ranked[] =>
  (routing?.ranked ?? [])
    .filter((each) => each.ministry === ministry.code && each.confidence >= WORTH_NAMING)
    .slice(0, MOST);

/** Whether handing over to it decides otherwise than what stands now; the Sở says nothing of the department. */
export const isOtherwise = (receiver: Receiver, { department }: Pick<Ticket, 'department'>): boolean =>
  receiver !== '' && !receiver.includes(':') && receiver !== department?.code;

/** Chosen beforehand: what somebody decided, else what is suggested and sure. Nothing once a person said that none of these is it. */
export const preselected = (
  ticket: Pick<Ticket, 'routing' | 'ministry' | 'department' | 'departmentConfirmed'>,
  sureFrom: number,
): Receiver => {
  const { department, departmentConfirmed } = ticket;
  if (!department) return '';
  return departmentConfirmed ? department.code : surest(suggestionsFor(ticket), sureFrom);
};

/** Chosen beforehand only when it is sure. */
export const surest = (suggestions: readonly Ranked[], sureFrom: number): Receiver =>
  suggestions.find(({ confidence }) => confidence >= sureFrom)?.department.code ?? '';

export const handOverBody = (
  receiver: Receiver,
  note: string,
  why?: Why | null,
): { department?: string; unit?: string; note?: string; correction?: Why } => ({
  ...(receiver.includes(':') ? { unit: receiver } : { department: receiver }),
  ...(note.trim() && { note: note.trim() }),
  ...(why && { correction: why }),
});
