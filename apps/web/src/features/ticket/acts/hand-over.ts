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

/** Chosen beforehand only when it is sure. */
export const surest = (suggestions: readonly Ranked[], sureFrom: number): Receiver =>
  suggestions.find(({ confidence }) => confidence >= sureFrom)?.department.code ?? '';

export const handOverBody = (
  receiver: Receiver,
  note: string,
): { department?: string; unit?: string; note?: string } => ({
  ...(receiver.includes(':') ? { unit: receiver } : { department: receiver }),
  ...(note.trim() && { note: note.trim() }),
});
