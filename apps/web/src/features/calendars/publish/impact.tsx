import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import styles from '../calendars.module.css';
import type { Day, DryRun } from '../calendars.queries.ts';
import { writtenDate } from '../year/day-text.ts';

const FIGURES = ['openClocks', 'moved', 'later', 'earlier', 'breached', 'unbreached'] as const;

/** How many deadlines move, which of them become overdue, and examples from → to. */
export const Impact = ({ dryRun }: { dryRun: DryRun }) => {
  const { t } = useTranslation('calendars');
  const { number, time, date } = useFormat();
  const moment = (at: string) => `${time(at)} ${date(at)}`;
  const { changes, examples } = dryRun;
  const lists: [string, readonly Day[]][] = [
    [t('change.added'), changes.added],
    [t('change.removed'), changes.removed],
    [t('change.changed'), changes.changed.map(({ after }) => after)],
  ];
  return (
    <>
      <ul className={styles.listed}>
        {changes.weekly && <li>{t('change.weekly')}</li>}
        {lists.map(
          ([label, days]) =>
            days.length > 0 && (
              <li key={label}>
                <strong>{label}:</strong> {days.map((day) => `${writtenDate(day.date)} (${day.name})`).join(', ')}
              </li>
            ),
        )}
      </ul>
      <div role="status">
        <dl className={styles.figures}>
          {FIGURES.map((figure) => (
            <div key={figure} data-late={figure === 'breached' && dryRun.breached > 0 ? true : undefined}>
              <dt>{t(`impact.${figure}`)}</dt>
              <dd>{number(dryRun[figure])}</dd>
            </div>
          ))}
        </dl>
      </div>
      {examples.length > 0 && (
        <div className={styles.examples}>
          <table className={styles.table}>
            <caption>{t('impact.examples', { count: examples.length, total: number(dryRun.moved) })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('impact.ticket')}</th>
                <th scope="col">{t('impact.clock')}</th>
                <th scope="col">{t('impact.from')}</th>
                <th scope="col">{t('impact.to')}</th>
              </tr>
            </thead>
            <tbody>
              {examples.map(({ ticketCode, clock, from, to, breached, paused }) => (
                <tr key={`${ticketCode} ${clock}`}>
                  <td>{ticketCode}</td>
                  <td>{t(`clock.${clock}`)}</td>
                  <td>{moment(from)}</td>
                  <td>
                    {moment(to)} {breached && <Badge tone="late">{t('impact.late')}</Badge>}
                    {paused && <Badge tone="paused">{t('impact.paused')}</Badge>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};
