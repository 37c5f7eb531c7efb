import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Ticket } from '../ticket.queries.ts';
import styles from './asker-panel.module.css';

/** While there is no answer: who has the question and when the answer is due. */
export const WhatNow = ({ ticket: { state, owner, clock } }: { ticket: Ticket }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  if (state === 'withdrawn' || state === 'closed') {
    return <p className={styles.now}>{t(`asker.${state}`)}</p>;
  }
  return (
    <section className={styles.now} aria-label={t('asker.nowTitle')}>
      <h2>{t('asker.nowTitle')}</h2>
      <p>
        {owner.person
          ? t('asker.heldBy', { person: owner.person.name, unit: owner.unit.name })
          : t('asker.heldByUnit', { unit: owner.unit.name })}
      </p>
      {state === 'merged' && <p>{t('asker.merged')}</p>}
      {clock.dueAt && (
        <p>
          {t(clock.state === 'breached' ? 'asker.wasDue' : 'asker.due', { moment: format.moment(clock.dueAt, now) })}
        </p>
      )}
    </section>
  );
};
