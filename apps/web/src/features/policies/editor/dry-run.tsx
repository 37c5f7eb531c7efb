import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { paths } from '../../../paths.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import type { PolicyDryRun } from '../policies.queries.ts';
import styles from './editor.module.css';

/** Which open deadlines would move, and which would be overdue by it. */
export const DryRun = ({ result }: { result: PolicyDryRun }) => {
  const { t } = useTranslation('policies');
  const format = useFormat();
  const { total, examined, moved, breached, examples } = result;
  if (moved === 0) return <p>{total === 0 ? t('dryRun.none') : t('dryRun.still', { count: examined })}</p>;
  return (
    <div className={styles.dryRun}>
      <p>
        <b>{t('dryRun.summary', { moved: format.number(moved), total: format.number(total) })}</b>
        {', '}
        {breached > 0 ? (
          <span className={styles.breached}>
            <IconAlertTriangle size={14} aria-hidden="true" /> {t('dryRun.breached', { count: breached })}
          </span>
        ) : (
          t('dryRun.noBreach')
        )}
        .
      </p>
      {examined < total && <p>{t('dryRun.partly', { examined: format.number(examined) })}</p>}
      <table className={styles.examples}>
        <caption>{t('dryRun.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dryRun.column.ticket')}</th>
            <th scope="col">{t('dryRun.column.from')}</th>
            <th scope="col">{t('dryRun.column.to')}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ ticket, kind, from, to, paused, breached: late }) => (
            <tr key={`${ticket.id} ${kind}`}>
              <td>
                <Link to={paths.ticket(ticket.code)}>{ticket.code}</Link>
                <small>
                  {t(`clock.${kind}`)}
                  {paused && `, ${t('dryRun.paused')}`}
                </small>
              </td>
              <td>{format.moment(from, serverNow())}</td>
              <td>
                {format.moment(to, serverNow())}
                {late && (
                  <Badge tone="late" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
                    {t('dryRun.late')}
                  </Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
