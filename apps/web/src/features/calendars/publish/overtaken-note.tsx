import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { ApiProblem } from '../../../lib/api-problem.ts';
import styles from '../calendars.module.css';
import type { Day } from '../calendars.queries.ts';
import { writtenDate } from '../year/day-text.ts';

type Change = {
  version: number;
  at: string;
  by: string | null;
  note: string | null;
  weekly: boolean;
  added: Day[];
  removed: Day[];
  changed: { after: Day }[];
};

/** Who published meanwhile, and what: the draft stays and lies upon it. */
export const OvertakenNote = ({ problem }: { problem: ApiProblem }) => {
  const { t } = useTranslation('calendars');
  const { date, time } = useFormat();
  const changes = (problem.document.changes ?? []) as Change[]; // what the API says of a calendar's stale-record
  return (
    <div className={styles.faults} role="alert">
      <p>{t('overtaken.title')}</p>
      <ul>
        {changes.map(({ version, at, by, note, weekly, added, removed, changed }) => (
          <li key={version}>
            {t('overtaken.by', { version, by: by ?? t('versions.system'), at: `${time(at)} ${date(at)}` })}
            {note && ` “${note}”`}
            {weekly && ` · ${t('change.weekly')}`}
            {[
              ['added', added],
              ['removed', removed],
              ['changed', changed.map(({ after }) => after)],
            ].map(([what, days]) =>
              days && days.length > 0 ? (
                <span key={String(what)}>
                  {' · '}
                  {t(`change.${what as 'added' | 'removed' | 'changed'}`)}{' '}
                  {(days as Day[]).map((day) => writtenDate(day.date)).join(', ')}
                </span>
              ) : null,
            )}
          </li>
        ))}
      </ul>
      <p>{t('overtaken.kept')}</p>
    </div>
  );
};
