import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { correctionsLink } from '../list-link.ts';
import type { RoutingReport } from '../routing-report.queries.ts';
import type { RoutingSearch } from '../routing-search.ts';
import styles from './report.module.css';

type CorrectionReasonsProps = { corrections: RoutingReport['corrections']; search: RoutingSearch };

/** Why people decided otherwise; each reason leads to its corrections. */
export const CorrectionReasons = ({ corrections, search }: CorrectionReasonsProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const heading = useId();
  const { total, setAside, byReason } = corrections;
  const most = Math.max(1, ...byReason.map((row) => row.corrections));
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{t('reasons.title')}</h2>
        {total > 0 && <Link to={correctionsLink(search)}>{t('reasons.all', { number: format.number(total) })}</Link>}
      </div>
      {byReason.length === 0 && <EmptyState small title={t('reasons.none')} />}
      {byReason.length > 0 && (
        <ul className={styles.bars}>
          {byReason.map(({ reason, corrections: count }) => (
            <li key={reason}>
              <Link to={correctionsLink(search, { reason })}>{t(`reason.${reason}`)}</Link>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <b>{format.number(count)}</b>
            </li>
          ))}
        </ul>
      )}
      {setAside > 0 && (
        <p className={styles.hint}>{t('reasons.setAside', { count: setAside, number: format.number(setAside) })}</p>
      )}
    </section>
  );
};
