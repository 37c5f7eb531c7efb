import { oneLine } from '../../core/mail/mail-template.ts';
import { mailWords } from '../../core/mail/templates/default-template.ts';
import { fill } from '../../core/problem-list.ts';
import { kindOf, linkTo, localTime, type MailView } from './mail-values.ts';
import type { WaitingRow } from './waiting-deliveries.queries.ts';

/** Longer lists are read in the application. */
const MOST_ITEMS = 50;

type Urgency = 'overdue' | 'soon' | 'news';
const ORDER: readonly Urgency[] = ['overdue', 'soon', 'news'];
/** All the news of one ticket or dossier: told as one, by the most pressing of them. */
type Item = { row: WaitingRow; urgency: Urgency; dueAt: number; at: number };

/** The list of a digest: what is overdue, then what soon will be, then the rest; in each the earliest due first. */
export function digestItems(rows: readonly WaitingRow[], view: MailView): { count: number; text: string } {
  const items = itemsOf(rows, view.now);
  const words = mailWords[view.locale];
  const shown = items.slice(0, MOST_ITEMS);
  const groups = ORDER.flatMap((urgency) => {
    const members = shown.filter((item) => item.urgency === urgency);
    return members.length > 0
      ? [[words.groups[urgency], ...members.map(({ row }) => lineOf(row, view))].join('\n\n')]
      : [];
  });
  const left = items.length - shown.length;
  return {
    count: items.length,
    text: [...groups, ...(left > 0 ? [fill(words.more, { count: left })] : [])].join('\n\n'),
  };
}

function itemsOf(rows: readonly WaitingRow[], now: Date): Item[] {
  const items = new Map<string, Item>();
  for (const row of rows) {
    const item = itemOf(row, now);
    const key = row.ticketId ?? row.data.dossier?.id ?? row.id;
    const known = items.get(key);
    if (!known || compare(item, known) < 0) items.set(key, item);
  }
  return [...items.values()].sort(compare);
}

function itemOf(row: WaitingRow, now: Date): Item {
  const runs = row.clock && !row.clock.pausedAt;
  const dueAt = runs && row.clock ? Date.parse(row.clock.dueAt) : Number.POSITIVE_INFINITY;
  const pressing = row.urgent || row.data.step ? 'soon' : 'news';
  return { row, urgency: dueAt < now.getTime() ? 'overdue' : pressing, dueAt, at: row.createdAt.getTime() };
}

/** The more pressing first; of the same ticket what happened last. */
const compare = (a: Item, b: Item): number =>
  ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency) || byDue(a.dueAt, b.dueAt) || b.at - a.at;

const byDue = (a: number, b: number): number => (a === b ? 0 : a - b);

function lineOf(row: WaitingRow, view: MailView): string {
  const words = mailWords[view.locale];
  const { ticket, data, clock } = row;
  const title = ticket
    ? `${ticket.code} · ${oneLine(ticket.subject)}`
    : `${data.dossier?.code ?? ''} · ${oneLine(data.dossier?.title ?? '')}`;
  const facts = [
    words.kinds[kindOf(row)].headline,
    data.dossier && fill(words.dossier, { count: data.dossier.count }),
    clock && (clock.pausedAt ? words.paused : fill(words.due, { at: localTime(new Date(clock.dueAt)) })),
  ];
  return [`- ${title}`, facts.filter(Boolean).join(' · '), linkTo(row, view.publicUrl)].join('\n');
}
