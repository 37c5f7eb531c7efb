import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../../lib/use-reason.ts';
import { Button } from '../../../ui/button/button.tsx';
import type { Act } from '../acts/act.ts';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { AnswerCard } from './answer-card.tsx';
import styles from './composer.module.css';

type ReviewCardProps = { ticket: Ticket; entry: TimelineEntry; onAct: (act: Act) => void };

/** The text under review: the head sends it, or gives it back with a reason. */
export const ReviewCard = ({ ticket, entry, onAct }: ReviewCardProps) => {
  const { t } = useTranslation('ticket');
  const blocked = useReason(ticket)('approve');
  return (
    <AnswerCard entry={entry}>
      {ticket.cannot.approve === 'not-your-role' ? (
        <p className={styles.hint}>{t('answer.awaitsHead')}</p>
      ) : (
        <div className={styles.cardButtons}>
          <Button
            icon={<IconArrowBackUp size={16} aria-hidden="true" />}
            disabled={blocked}
            onClick={() => onAct('returnAnswer')}
          >
            {t('acts.returnAnswer.name')}
          </Button>
          <Button
            kind="primary"
            icon={<IconCheck size={16} aria-hidden="true" />}
            disabled={blocked}
            onClick={() => onAct('approve')}
          >
            {t('acts.approve.name')}
          </Button>
        </div>
      )}
    </AnswerCard>
  );
};
