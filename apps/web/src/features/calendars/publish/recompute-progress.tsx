import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from '../calendars.module.css';
import { isAtWork, type Recompute, recomputeQuery } from '../calendars.queries.ts';

/** How far the latest publication has been carried through the open deadlines. */
export const RecomputeProgress = ({ recompute }: { recompute: Recompute }) => {
  const { t } = useTranslation('calendars');
  const { number, time, date } = useFormat();
  const { data = recompute } = useQuery({
    ...recomputeQuery(recompute.id),
    initialData: recompute,
    enabled: isAtWork(recompute),
  });
  const figures = {
    done: number(data.done),
    total: number(data.total),
    moved: number(data.moved),
    breached: number(data.breached),
  };
  return (
    <div className={styles.progress}>
      {isAtWork(data) ? (
        <>
          <label htmlFor={`progress-${data.id}`}>{t('progress.running', { version: data.version, ...figures })}</label>
          <progress id={`progress-${data.id}`} max={Math.max(1, data.total)} value={data.done} />
        </>
      ) : (
        <p role="status" className={data.state === 'failed' ? styles.late : styles.faint}>
          {data.state === 'failed'
            ? t('progress.failed', { version: data.version, error: data.error ?? '' })
            : t('progress.done', {
                version: data.version,
                at: data.finishedAt ? `${time(data.finishedAt)} ${date(data.finishedAt)}` : '',
                ...figures,
              })}
        </p>
      )}
    </div>
  );
};
