import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { useNow } from '../ui/countdown/ticker.ts';
import styles from './shell.module.css';

/** The time by which every deadline on the screen counts. */
export const ServerClockLabel = () => {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const now = useNow('minute');
  return (
    <time
      className={`${styles.status} ${styles.clock}`}
      dateTime={new Date(now).toISOString()}
      data-tooltip={t('clock')}
    >
      <IconClock size={15} aria-hidden="true" />
      <span>
        <b>{format.time(now)}</b>
        <span className={styles.date}>
          {' '}
          {format.weekday(now)} {format.date(now)}
        </span>
      </span>
    </time>
  );
};
