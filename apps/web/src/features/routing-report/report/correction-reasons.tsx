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

/** Why people decided otherwise, and from where to where; each count leads to its corrections. */
export const CorrectionReasons = ({ corrections, search }: CorrectionReasonsProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const heading = useId();
  const { total, setAside, byReason, byMove } = corrections;
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
      {byMove.length > 0 && (
        <>
          <h3>{t('reasons.moves')}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('reasons.from')}</th>
                <th scope="col">{t('reasons.to')}</th>
                <th scope="col">{t('reasons.count')}</th>
              </tr>
            </thead>
            <tbody>
              {byMove.map(({ from, to, corrections: count }) => {
                const code = to?.code ?? from?.code ?? null;
                const what = `${from?.shortName ?? t('nobody')} → ${to?.shortName ?? t('outsideOrNone')}`;
                return (
                  <tr key={`${from?.code} ${to?.code}`}>
                    <th scope="row" data-tooltip={from?.name}>
                      {from?.shortName ?? t('nobody')}
                    </th>
                    <td className={styles.words} data-tooltip={to?.name}>
                      {to?.shortName ?? t('outsideOrNone')}
                    </td>
                    <td>
                      <Link to={correctionsLink(search, { department: code })} aria-label={t('reasons.open', { what })}>
                        {format.number(count)}
                      </Link>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
};
