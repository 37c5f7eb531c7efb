import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { EntryBody } from './entry-body.tsx';
import { isKnown, LOOKS, OTHER } from './entry-look.ts';
import { type ToldEntry, toldEntries } from './told-entries.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

type TicketTimelineProps = { ticket: Ticket; entries: readonly TimelineEntry[] };

/** What happened to the ticket, oldest first, with every text in its place. */
export const TicketTimeline = ({ ticket, entries }: TicketTimelineProps) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();

  const changeOf = (kind: string, data: ToldEntry['data']): string => {
    if (kind === 'urgency_set') return t(`acts.setUrgency.${data.to === 'urgent' ? 'urgent' : 'normal'}.word`);
    return kind === 'received_at_corrected' ? format.moment(text(data.to), now) : '';
  };

  const titleOf = ({ kind, by, data }: ToldEntry): string => {
    if (!isKnown(kind)) return t('event.other');
    const who = by?.person?.name ?? by?.unit.shortName ?? t('event.system');
    if (kind === 'answered' && data.authority) return t('answer.ofAuthority', { authority: text(data.authority) });
    if (kind === 'answered' && ticket.part) return t('answer.partAnswered');
    return t(`event.${kind}`, {
      who,
      commune: ticket.commune.name,
      code: text(data.code),
      change: changeOf(kind, data),
      unit:
        text(data.unit) || text(data.name) || text(data.ministry) || text(data.authority) || t('event.noDepartment'),
    });
  };

  return (
    <Timeline
      label={t('timeline')}
      items={toldEntries(entries).map((entry) => {
        const { icon: Icon, tone } = isKnown(entry.kind) ? LOOKS[entry.kind] : OTHER;
        return {
          id: entry.id,
          icon: <Icon size={14} aria-hidden="true" />,
          tone,
          title: titleOf(entry),
          at: entry.at,
          atText: format.moment(entry.at, now),
          body: <EntryBody entry={entry} />,
        };
      })}
    />
  );
};
