import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { paths } from '../../../paths.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import type { Ticket } from '../queue.queries.ts';
import styles from './queue-card.module.css';
import { TicketMeta } from './ticket-meta.tsx';

type QueueCardsProps = {
  tickets: readonly Ticket[];
  withProvince: boolean;
  onDossier: (dossierId: string) => void;
  onChoose: (id: string) => void;
};

/** The queue on a phone: one card a question, the whole card leads to it. */
export const QueueCards = ({ tickets, withProvince, onDossier, onChoose }: QueueCardsProps) => {
  const { t } = useTranslation('queue');
  return (
    <ul className={styles.cards} aria-label={t('list')}>
      {tickets.map((ticket) => (
        <li key={ticket.id} className={styles.card} data-hot={isHot(ticket) || undefined}>
          <div className={styles.head}>
            <Countdown clock={clockViewOf(ticket.clock)} size="card" />
            <Avatar name={ticket.owner.person?.name ?? null} id={ticket.owner.person?.id} />
          </div>
          <Link to={paths.ticket(ticket.code)} className={styles.subject} onClick={() => onChoose(ticket.id)}>
            {ticket.subject}
          </Link>
          <TicketMeta ticket={ticket} withProvince={withProvince} onDossier={onDossier} />
        </li>
      ))}
    </ul>
  );
};

const LAST_HOUR = 60;

const isHot = ({ clock }: Ticket): boolean => clock.state === 'running' && clock.remainingWorkingMinutes <= LAST_HOUR;
