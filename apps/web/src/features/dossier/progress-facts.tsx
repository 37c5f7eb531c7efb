import { IconAlertTriangle, IconCircleCheck, IconClockHour4, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useNow } from '../../ui/countdown/ticker.ts';
import type { Dossier } from './dossier.queries.ts';
import styles from './progress.module.css';

/** What the bar does not say: overdue, waiting for the commune, the next due. */
export const ProgressFacts = ({ progress: { open, overdue, waiting, nextDueAt } }: Pick<Dossier, 'progress'>) => {
  const { t } = useTranslation('dossier');
  const format = useFormat();
  const now = useNow();
  return (
    <span className={styles.facts}>
      {overdue > 0 && (
        <span className={styles.late}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t('overdue', { count: overdue })}
        </span>
      )}
      {waiting > 0 && (
        <span className={styles.paused}>
          <IconPlayerPause size={14} aria-hidden="true" />
          {t('waiting', { count: waiting })}
        </span>
      )}
      {open === 0 ? (
        <span className={styles.ok}>
          <IconCircleCheck size={14} aria-hidden="true" />
          {t('complete')}
        </span>
      ) : (
        nextDueAt && (
          <span>
            <IconClockHour4 size={14} aria-hidden="true" />
            {t('nextDue', { moment: format.moment(nextDueAt, now) })}
          </span>
        )
      )}
    </span>
  );
};
