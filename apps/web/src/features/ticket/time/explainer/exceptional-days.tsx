import { IconCalendarQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/use-format.ts';
import { Badge } from '../../../../ui/badge/badge.tsx';
import type { ClockDetail } from '../../ticket.queries.ts';
import styles from './explainer.module.css';

/** Holidays, make-up days and closures on the way; a day that is not decided yet says so. */
export const ExceptionalDays = ({ days }: { days: ClockDetail['explanation']['days'] }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  if (days.length === 0) return null;
  return (
    <section>
      <h3>{t('why.days')}</h3>
      <ul className={styles.days}>
        {days.map(({ date, kind, name, status, intervals }) => (
          <li key={date}>
            <span className={styles.date}>
              {format.weekday(`${date}T12:00:00+07:00`)} {format.date(`${date}T12:00:00+07:00`)}
            </span>
            <span>
              {name} ·{' '}
              {intervals.length === 0
                ? t(`why.day.${kind}`)
                : intervals.map((interval) => interval.join('–')).join(', ')}
            </span>
            {status === 'provisional' && (
              <Badge tone="warn" icon={<IconCalendarQuestion size={13} aria-hidden="true" />}>
                {t('why.provisional')}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
