import { IconGavel } from '@tabler/icons-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { TextColumn } from '../../parts/differs/side-by-side.tsx';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { useNow } from '../../ui/countdown/ticker.ts';
import type { AnswerConflict } from './answers.queries.ts';
import styles from './conflicts.module.css';
import { standing } from './standing.ts';

const SettleDialog = lazy(() => import('./settle-dialog.tsx'));

/** Two answers to one question beside each other, why the second was sent, and what was decided. */
export const ConflictCard = ({ conflict }: { conflict: AnswerConflict }) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const now = useNow();
  const heading = useId();
  const [settling, setSettling] = useState(false);
  const { answer, other, reason, settled } = conflict;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{answer.ticket?.subject ?? other.ticket?.subject ?? t('conflicts.moved')}</h2>
      <div className={styles.columns}>
        <Side side={other} heading="conflicts.first" />
        <Side side={answer} heading="conflicts.second" />
      </div>
      <p className={styles.reason}>{t('conflicts.reason', { reason })}</p>
      {settled ? (
        <p className={styles.settled}>
          <IconGavel size={16} aria-hidden="true" />
          <span>
            {t('conflicts.concluded', {
              name: settled.by.name,
              moment: format.moment(settled.at, now),
              settlement: settled.settlement,
            })}{' '}
            <b>
              {t('conflicts.stands')}: {standing(settled.stands, conflict, t)}
            </b>
          </span>
        </p>
      ) : (
        <div>
          <Button icon={<IconGavel size={16} aria-hidden="true" />} onClick={() => setSettling(true)}>
            {t('conflicts.settle')}
          </Button>
        </div>
      )}
      {settling && (
        <Suspense>
          <SettleDialog conflict={conflict} onClose={() => setSettling(false)} />
        </Suspense>
      )}
    </article>
  );
};

type SideProps = { side: AnswerConflict['answer']; heading: 'conflicts.first' | 'conflicts.second' };

const Side = ({ side, heading }: SideProps) => {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const now = useNow();
  const { unit, sentAt, ticket, body, citations, noCitationReason } = side;
  return (
    <TextColumn
      heading={t(heading, { unit: unit.name, moment: format.moment(sentAt, now) })}
      body={body}
      citations={citations}
      noCitationReason={noCitationReason}
    >
      {ticket ? (
        <p className={styles.ticket}>
          <Link to={paths.ticket(ticket.code)}>{ticket.code}</Link> {ticket.commune.name}
        </p>
      ) : (
        <p className={styles.ticket}>{t('conflicts.moved')}</p>
      )}
    </TextColumn>
  );
};
