import type { Ticket, TimelineEntry } from '../ticket.queries.ts';

/** Who had the ticket: the people on site, another unit, or the commune, which owed an answer. */
export type Place = 'site' | 'unit' | 'wait';
export type TimeSpan = { place: Place; label: string; from: number; to: number };

type Facts = Pick<Ticket, 'clock' | 'owner'>;
type Entry = Pick<TimelineEntry, 'at' | 'kind' | 'data' | 'by'>;
type Holder = { place: 'site' | 'unit'; label: string };

const ON_SITE: readonly string[] = ['post', 'hotline', 'commune'];
const SITE: Holder = { place: 'site', label: '' };

const unitOf = (entry: Entry): Holder => {
  const { unit, unitId } = entry.data;
  return { place: 'unit', label: typeof unit === 'string' ? unit : typeof unitId === 'string' ? unitId : '' };
};

/** Before the first handover the ticket lay where it was handed over from; without one, where it still lies. */
const firstHolder = ({ owner }: Facts, entries: readonly Entry[]): Holder => {
  const handover = entries.find(({ kind }) => kind === 'handed_over');
  const unit = handover ? handover.by?.unit : owner.unit;
  return !unit || ON_SITE.includes(unit.kind) ? SITE : { place: 'unit', label: unit.name };
};

/**
 * Where the ticket was while its clock ran, from the clock's start to its stop or to `now`, in order and without gaps.
 * A reopened ticket begins with the unit that has it again.
 */
export const timeSpans = (ticket: Facts, entries: readonly Entry[], now: number): TimeSpan[] => {
  const start = Date.parse(ticket.clock.startedAt);
  const end = ticket.clock.stoppedAt ? Date.parse(ticket.clock.stoppedAt) : now;
  let holder = firstHolder(ticket, entries);
  let waiting = false;
  let since = start;
  const spans: TimeSpan[] = [];

  const close = (at: number) => {
    const to = Math.min(Math.max(at, start), end);
    if (to <= since) return;
    const place: Place = waiting ? 'wait' : holder.place;
    const label = waiting ? '' : holder.label;
    const last = spans.at(-1);
    if (last && last.place === place && last.label === label) last.to = to;
    else spans.push({ place, label, from: since, to });
    since = to;
  };

  for (const entry of entries) {
    const at = Date.parse(entry.at);
    switch (entry.kind) {
      case 'handed_over':
        close(at);
        holder = unitOf(entry);
        break;
      case 'returned':
      case 'transferred':
        close(at);
        holder = SITE;
        break;
      case 'clarification_asked':
        close(at);
        waiting = true;
        break;
      case 'replied':
        close(at);
        waiting = false;
        break;
    }
  }
  close(end);
  return spans;
};
