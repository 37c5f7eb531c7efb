import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Figures } from '../catalogue.queries.ts';
import styles from './publish.module.css';

type Move = Figures['byMove'][number];
type Side = Move['from'];

/** From whom to whom; nobody of ours is said so. */
export const Route = ({ from, to }: { from: Side; to: Side }) => {
  const { t } = useTranslation('catalogue');
  const name = (side: Side) =>
    side ? (
      <span data-tooltip={side.name}>{side.shortName}</span>
    ) : (
      <span className={styles.nobody}>{t('trial.nobody')}</span>
    );
  return (
    <span className={styles.route}>
      {name(from)}
      <IconArrowRight size={14} aria-label={t('trial.to')} role="img" />
      {name(to)}
    </span>
  );
};

/** How many questions would go from whom to whom, most first. */
export const Moves = ({ figures: { byMove, changed } }: { figures: Figures }) => {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  if (byMove.length === 0) return null;
  return (
    <table className={styles.moves}>
      <caption className="visually-hidden">{t('trial.moves')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trial.move')}</th>
          <th scope="col">{t('trial.count')}</th>
        </tr>
      </thead>
      <tbody>
        {byMove.map(({ from, to, count }) => (
          <tr key={`${from?.code} ${to?.code}`}>
            <td>
              <Route from={from} to={to} />
            </td>
            <td>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${(count / Math.max(1, changed)) * 100}%` }} />
              </span>
              {format.number(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
