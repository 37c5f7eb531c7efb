import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/class-names.ts';
import styles from './year.module.css';

const LOOKS = ['working', 'off', 'holiday', 'make_up', 'closure'] as const;
const STATUSES = ['official', 'statutory', 'provisional'] as const;

/** What letters, colours and borders mean. The words are also in every day's own label. */
export const Legend = () => {
  const { t } = useTranslation('calendars');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {LOOKS.map((look) => (
        <li key={look}>
          <span className={classNames(styles.day, styles[look])} aria-hidden="true">
            <span>1</span>
            {look !== 'working' && look !== 'off' && <span className={styles.mark}>{t(`mark.${look}`)}</span>}
          </span>
          {t(`kind.${look}`)}
        </li>
      ))}
      {STATUSES.map((status) => (
        <li key={status} className={status === 'official' ? styles.apart : undefined}>
          <span
            className={classNames(styles.day, styles.holiday, status !== 'official' && styles[status])}
            aria-hidden="true"
          >
            <span>1</span>
          </span>
          {t(`status.${status}`)}
        </li>
      ))}
    </ul>
  );
};
