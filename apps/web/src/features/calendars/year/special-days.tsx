import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge/badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import styles from '../calendars.module.css';
import type { Day } from '../calendars.queries.ts';
import { hoursText } from '../edit/hours-text.ts';
import { writtenDate } from './day-text.ts';
import { WEEKDAYS, weekdayOf } from './resolved-day.ts';

const TONES = { official: 'neutral', statutory: 'accent', provisional: 'warn' } as const;

type SpecialDaysProps = {
  year: number;
  days: readonly Day[];
  edited: ReadonlySet<string>;
  onOpen?: (date: string) => void;
};

/** The exceptions of a year as a table: what the year view shows, for those who read in order. */
export const SpecialDays = ({ year, days, edited, onOpen }: SpecialDaysProps) => {
  const { t } = useTranslation('calendars');
  const shown = days.filter(({ date }) => date.startsWith(`${year}-`));
  return (
    <section className={styles.card} aria-labelledby="special-days">
      <h2 id="special-days">{t('special.title', { year })}</h2>
      {shown.length === 0 ? (
        <p className={styles.faint}>{t('special.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('special.date')}</th>
                <th scope="col">{t('special.kind')}</th>
                <th scope="col">{t('special.name')}</th>
                <th scope="col">{t('special.hours')}</th>
                <th scope="col">{t('special.status')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((day) => (
                <tr key={`${day.date} ${day.kind}`}>
                  <td>
                    {onOpen ? (
                      <Button kind="link" onClick={() => onOpen(day.date)}>
                        {writtenDate(day.date)}
                      </Button>
                    ) : (
                      writtenDate(day.date)
                    )}{' '}
                    <small>{t(`weekday.${WEEKDAYS[weekdayOf(day.date)] ?? 'mon'}`)}</small>
                  </td>
                  <td>{t(`kind.${day.kind}`)}</td>
                  <td>
                    {day.name}
                    {edited.has(day.date) && <small> · {t('editedDay')}</small>}
                  </td>
                  <td>{day.intervals.length > 0 ? hoursText(day.intervals) : t('closed')}</td>
                  <td>
                    <Badge tone={TONES[day.status]}>{t(`status.${day.status}`)}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
