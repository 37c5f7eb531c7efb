import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { addDays } from '../../../lib/local-day.ts';
import type { RoutingReport } from '../routing-report.queries.ts';
import type { Period } from '../routing-search.ts';
import styles from './report.module.css';

type Week = RoutingReport['accuracy']['weeks'][number];
const HEIGHT = 120;
const WIDTH = 1000;

/** Mondays of a period, also those of weeks in which nothing came. */
const mondaysOf = ({ from, to }: Period): string[] => {
  const back = (new Date(from).getUTCDay() + 6) % 7;
  const mondays: string[] = [];
  for (let day = addDays(from, -back); day <= to; day = addDays(day, 7)) mondays.push(day);
  return mondays;
};

/** Questions of each week as columns: right at the bottom, wrong hatched above, what nobody decided yet hollow. */
export const WeeksChart = ({ weeks, period }: { weeks: readonly Week[]; period: Period }) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const mondays = mondaysOf(period);
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  const most = Math.max(1, ...weeks.map(({ received }) => received));
  const step = WIDTH / Math.max(mondays.length, 1);
  const tall = (count: number) => (count / most) * HEIGHT;
  const labelled = Math.ceil(mondays.length / 6);
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.legend}>
        <span data-part="right">{t('weeks.legendRight')}</span>
        <span data-part="wrong">{t('weeks.legendWrong')}</span>
        <span data-part="open">{t('weeks.legendOpen')}</span>
        <b>{t('questions', { count: most, number: format.number(most) })}</b>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('weeks.chart', { weeks: format.number(mondays.length) })}
      >
        <defs>
          <pattern id="routing-wrong" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.wrongGround} />
            <rect width="2.5" height="6" className={styles.wrongLine} />
          </pattern>
        </defs>
        {mondays.map((monday, at) => {
          const week = byMonday.get(monday);
          if (!week) return null;
          const x = at * step + step * 0.14;
          const width = step * 0.72;
          const right = tall(week.right);
          const wrong = tall(week.decided - week.right);
          const open = tall(week.received - week.decided);
          return (
            <g key={monday}>
              <rect x={x} y={HEIGHT - right} width={width} height={right} className={styles.right} />
              <rect x={x} y={HEIGHT - right - wrong} width={width} height={wrong} fill="url(#routing-wrong)" />
              <rect x={x} y={HEIGHT - right - wrong - open} width={width} height={open} className={styles.open} />
            </g>
          );
        })}
      </svg>
      <div className={styles.axis} aria-hidden="true">
        {mondays.map((monday, at) => (
          <span key={monday}>{at % labelled === 0 ? format.dayMonth(monday) : ''}</span>
        ))}
      </div>
    </figure>
  );
};
