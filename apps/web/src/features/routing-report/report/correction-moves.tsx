import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { correctionsLink } from '../list-link.ts';
import type { RoutingReport } from '../routing-report.queries.ts';
import type { RoutingSearch } from '../routing-search.ts';
import styles from './report.module.css';

type CorrectionMovesProps = { moves: RoutingReport['corrections']['byMove']; search: RoutingSearch };

/** From which department to which people corrected; each count leads to the corrections of that department. */
export const CorrectionMoves = ({ moves, search }: CorrectionMovesProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const heading = useId();
  if (moves.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{t('reasons.moves')}</h2>
      <table className={styles.table} data-words>
        <thead>
          <tr>
            <th scope="col">{t('reasons.from')}</th>
            <th scope="col">{t('reasons.to')}</th>
            <th scope="col">{t('reasons.count')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ from, to, corrections }) => {
            const one = from?.shortName ?? t('nobody');
            const other = to?.shortName ?? t('outsideOrNone');
            return (
              <tr key={`${from?.code} ${to?.code}`}>
                <th scope="row" data-tooltip={from?.name}>
                  {one}
                </th>
                <td data-tooltip={to?.name}>{other}</td>
                <td>
                  <Link
                    to={correctionsLink(search, { department: to?.code ?? from?.code ?? null })}
                    aria-label={t('reasons.open', { what: `${one} → ${other}, ${format.number(corrections)}` })}
                  >
                    {format.number(corrections)}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
