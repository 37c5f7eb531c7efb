import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { addDays } from '../../../lib/local-day.ts';
import type { RoutingReport } from '../routing-report.queries.ts';
import type { Period } from '../routing-search.ts';
import { ENOUGH } from '../share.ts';
import styles from './report.module.css';

type Week = RoutingReport['accuracy']['weeks'][number];
const WIDTH = 1000;
/** Shares above, numbers of questions below. */
const SHARES = 100;
const GAP = 14;
const COUNTS = 44;
const HEIGHT = SHARES + GAP + COUNTS;

/** Mondays of a period, also those of weeks in which nothing came. */
const mondaysOf = ({ from, to }: Period): string[] => {
  const back = (new Date(from).getUTCDay() + 6) % 7;
  const mondays: string[] = [];
  for (let day = addDays(from, -back); day <= to; day = addDays(day, 7)) mondays.push(day);
  return mondays;
};

/** How often the first suggestion was right, week by week, over how many questions that says it of. */
export const WeeksChart = ({ weeks, period }: { weeks: readonly Week[]; period: Period }) => {
  const { t } = useTranslation('routingReport');
  const format = useFormat();
  const mondays = mondaysOf(period);
  const step = WIDTH / mondays.length;
  const most = Math.max(1, ...weeks.map(({ received }) => received));
  const shares = weeks.filter(({ decided }) => decided > 0).map(({ right, decided }) => right / decided);
  // The upper half alone, as long as nothing lies below it: a course from 90 to 95 % is to be seen.
  const floor = shares.every((share) => share >= 0.5) ? 0.5 : 0;
  const columns = weeks.map((week) => {
    const left = mondays.indexOf(week.monday) * step;
    const share = week.decided > 0 ? week.right / week.decided : null;
    return {
      ...week,
      left,
      x: left + step / 2,
      y: share === null ? null : SHARES * (1 - (share - floor) / (1 - floor)),
    };
  });
  const points = columns.flatMap(({ x, y, decided, monday }) => (y === null ? [] : [{ x, y, decided, monday }]));
  const tall = (count: number) => (count / most) * COUNTS;
  const labelled = Math.ceil(mondays.length / 6);
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.legend}>
        <span data-part="share">{t('weeks.legendShare')}</span>
        <span data-part="few">{t('weeks.legendFew')}</span>
        <span data-part="decided">{t('weeks.legendDecided')}</span>
        <span data-part="open">{t('weeks.legendOpen')}</span>
      </figcaption>
      <div className={styles.plot}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('weeks.chart', { weeks: format.number(mondays.length) })}
        >
          {[0, 0.5, 1].map((at) => (
            <path key={at} d={`M0 ${SHARES * at}H${WIDTH}`} className={styles.grid} />
          ))}
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
          {/* A line without length and with round ends stays a dot, however wide the drawing is stretched. */}
          {points.map(({ x, y, monday, decided }) => (
            <g key={monday}>
              <path d={`M${x} ${y}h0`} className={styles.dot} />
              {decided < ENOUGH && <path d={`M${x} ${y}h0`} className={styles.hole} />}
            </g>
          ))}
          {columns.map(({ monday, left, decided, received }) => (
            <g key={monday}>
              <rect
                x={left + step * 0.2}
                y={HEIGHT - tall(received)}
                width={step * 0.6}
                height={tall(received)}
                className={styles.open}
              />
              <rect
                x={left + step * 0.2}
                y={HEIGHT - tall(decided)}
                width={step * 0.6}
                height={tall(decided)}
                className={styles.decided}
              />
            </g>
          ))}
        </svg>
        <ul className={styles.scale} aria-hidden="true">
          <li>{format.percent(1)}</li>
          <li>{format.percent((1 + floor) / 2)}</li>
          <li>{format.percent(floor)}</li>
          <li>{t('weeks.most', { number: format.number(most) })}</li>
        </ul>
      </div>
      <div className={styles.axis} aria-hidden="true">
        {mondays.map((monday, at) => (
          <span key={monday}>{at % labelled === 0 ? format.dayMonth(monday) : ''}</span>
        ))}
      </div>
    </figure>
  );
};
