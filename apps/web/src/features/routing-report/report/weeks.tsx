import { IconTargetArrow } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { addDays } from '../../../lib/local-day.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { correctionsLink } from '../list-link.ts';
import type { RoutingReport } from '../routing-report.queries.ts';
import type { Period, RoutingSearch } from '../routing-search.ts';
import { useShare } from '../share.ts';
import styles from './report.module.css';
import { WeeksChart } from './weeks-chart.tsx';

type WeeksProps = { weeks: RoutingReport['accuracy']['weeks']; period: Period; search: RoutingSearch };

/** Accuracy by week of receipt: the chart shows its course, the table below says the same in figures. */
export const Weeks = ({ weeks, period, search }: WeeksProps) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const share = useShare();
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{t('weeks.title')}</h2>
      <p className={styles.hint}>{t('weeks.hint')}</p>
      {weeks.length === 0 ? (
        <EmptyState small icon={<IconTargetArrow size={24} aria-hidden="true" />} title={t('weeks.none')}>
          {t('weeks.noneHint')}
        </EmptyState>
      ) : (
        <>
          <WeeksChart weeks={weeks} period={period} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('weeks.table')}>
            <table className={styles.table} aria-labelledby={heading}>
              <thead>
                <tr>
                  <th scope="col">{t('weeks.week')}</th>
                  <th scope="col">{t('weeks.right')}</th>
                  <th scope="col">{t('weeks.three')}</th>
                  <th scope="col">{t('weeks.decided')}</th>
                  <th scope="col">{t('weeks.received')}</th>
                  <th scope="col">{t('weeks.abstained')}</th>
                  <th scope="col">{t('weeks.corrected')}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.toReversed().map((week) => (
                  <tr key={week.monday}>
                    <th scope="row">{format.date(week.monday)}</th>
                    <td>{share(week.right, week.decided) ?? '–'}</td>
                    <td>{share(week.inFirstThree, week.decided) ?? '–'}</td>
                    <td>{format.number(week.decided)}</td>
                    <td>{format.number(week.received)}</td>
                    <td>{format.number(week.abstained)}</td>
                    <td>
                      {week.corrected === 0 ? (
                        0
                      ) : (
                        <Link
                          to={correctionsLink(search, { from: week.monday, to: addDays(week.monday, 6) })}
                          aria-label={t('weeks.list', {
                            date: format.date(week.monday),
                            number: format.number(week.corrected),
                          })}
                        >
                          {format.number(week.corrected)}
                        </Link>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
};
