import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { ChannelChip } from '../../../ui/chip/channel-chip.tsx';
import type { RoutingReport } from '../routing-report.queries.ts';
import { useShare } from '../share.ts';
import styles from './report.module.css';

export const ChannelTable = ({ channels }: { channels: RoutingReport['accuracy']['channels'] }) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const share = useShare();
  const heading = useId();
  if (channels.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{t('weeks.channels')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('weeks.channel')}</th>
            <th scope="col">{t('weeks.right')}</th>
            <th scope="col">{t('weeks.decided')}</th>
            <th scope="col">{t('weeks.received')}</th>
          </tr>
        </thead>
        <tbody>
          {channels.map((row) => (
            <tr key={row.channel}>
              <th scope="row">
                <ChannelChip channel={row.channel} />
              </th>
              <td>{share(row.right, row.decided) ?? '–'}</td>
              <td>{format.number(row.decided)}</td>
              <td>{format.number(row.received)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
