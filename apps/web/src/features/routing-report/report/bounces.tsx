import { formatWorkingDuration } from '@caunoi/sla/duration-text';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import { may, useUser } from '../../../session/use-session.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import type { RoutingReport } from '../routing-report.queries.ts';
import styles from './report.module.css';

/** Fields whose questions went from department to department, and the working time that it cost. */
export const Bounces = ({ bounces }: { bounces: RoutingReport['bounces'] }) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const heading = useId();
  const readsTickets = may(useUser(), 'ticket:read');
  const { total, fields } = bounces;
  const time = (minutes: number) => formatWorkingDuration(minutes, format.language);
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{t('bounces.title')}</h2>
        {total.handedOver > 0 && (
          <span className={styles.hint}>
            {t('bounces.share', {
              bounced: format.number(total.questions),
              handed: format.number(total.handedOver),
            })}
          </span>
        )}
      </div>
      <p className={styles.hint}>{t('bounces.hint')}</p>
      {fields.length === 0 ? (
        <EmptyState small title={t('bounces.none')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
        <section className={styles.scroll} tabIndex={0} aria-label={t('bounces.table')}>
          <table className={styles.table} aria-labelledby={heading}>
            <thead>
              <tr>
                <th scope="col">{t('bounces.field')}</th>
                <th scope="col">{t('bounces.questions')}</th>
                <th scope="col">{t('bounces.handovers')}</th>
                <th scope="col">{t('bounces.lost')}</th>
                <th scope="col">{t('bounces.worst')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ field, department, questions, handovers, lostMinutes, worstMinutes }) => (
                <tr key={field?.id ?? ''}>
                  <th scope="row">
                    {field?.name ?? t('noField')}
                    {department && (
                      <small>
                        {readsTickets ? (
                          <Link
                            to={`${paths.queue}?${new URLSearchParams({ view: 'all', department: department.code })}`}
                            aria-label={t('bounces.queue', { name: department.shortName })}
                          >
                            {department.shortName}
                          </Link>
                        ) : (
                          department.shortName
                        )}
                      </small>
                    )}
                  </th>
                  <td>{format.number(questions)}</td>
                  <td>{format.number(handovers)}</td>
                  <td>{time(lostMinutes)}</td>
                  <td>{time(worstMinutes)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('bounces.total')}</th>
                <td>{format.number(total.questions)}</td>
                <td>{format.number(total.handovers)}</td>
                <td>{time(total.lostMinutes)}</td>
                <td>{time(total.worstMinutes)}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </section>
  );
};
