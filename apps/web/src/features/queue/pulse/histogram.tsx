import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { COLUMNS, DAY, type DueCell, dueHistogram, EARLIER, minuteOfDay } from './due-histogram.ts';
import styles from './histogram.module.css';

const WIDTH = 484;
const BASE = 48;
const CELL = { width: 21, height: 10.5, gap: 1.5 };
/** Room for the column of earlier days. */
const EARLIER_WIDTH = 34;

const HOURS = [
  { minute: DAY.opens, text: '07:30', anchor: 'start' },
  { minute: 540, text: '09:00', anchor: 'middle' },
  { minute: DAY.lunchFrom, text: '11:30', anchor: 'middle' },
  { minute: DAY.lunchTo, text: '13:00', anchor: 'middle' },
  { minute: 900, text: '15:00', anchor: 'middle' },
  { minute: DAY.closes, text: '17:00', anchor: 'end' },
] as const;

type HistogramProps = { dueTimes: readonly string[]; soon: number; summary: string };

/** When today's answers are due: one cell a question, the working day from left to right. */
export const Histogram = ({ dueTimes, soon, summary }: HistogramProps) => {
  const { t } = useTranslation('queue');
  const format = useFormat();
  const hatch = useId();
  const now = useNow();
  const { cells, perCell, height, hasEarlier } = dueHistogram(dueTimes, now, soon);

  const left = hasEarlier ? EARLIER_WIDTH : 0;
  const x = (minute: number) => left + ((minute - DAY.opens) / (DAY.closes - DAY.opens)) * (WIDTH - left);
  const step = (WIDTH - left) / COLUMNS;
  const cellHeight = Math.min(CELL.height, (BASE - 2) / Math.max(1, height) - CELL.gap);
  const place = ({ column, level }: DueCell) => ({
    x: column === EARLIER ? 0 : left + column * step + (step - CELL.width) / 2,
    y: BASE - 0.5 - (level + 1) * (cellHeight + CELL.gap) + CELL.gap,
  });
  const minute = minuteOfDay(now);
  const inDay = minute >= DAY.opens && minute <= DAY.closes;
  const nowX = x(minute);

  return (
    <div className={styles.box}>
      <p className={styles.title}>{t('pulse.histogram', { count: perCell })}</p>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} 66`} role="img" aria-label={summary}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className={styles.hatchBack} />
            <rect width="1.5" height="5" className={styles.hatchLine} />
          </pattern>
        </defs>
        <rect
          x={x(DAY.lunchFrom)}
          y="6"
          width={x(DAY.lunchTo) - x(DAY.lunchFrom)}
          height={BASE - 6}
          fill={`url(#${hatch})`}
        />
        {cells.map((cell) => {
          const at = place(cell);
          const key = `${cell.column}.${cell.level}`;
          if (cell.tone !== 'late')
            return (
              <rect
                key={key}
                {...at}
                className={styles[cell.tone]}
                width={CELL.width}
                height={cellHeight}
                rx={Math.min(1.5, cellHeight / 2)}
              />
            );
          // A broken cell: overdue is told by its shape too.
          return (
            <path
              key={key}
              className={styles.late}
              d={`M${at.x} ${at.y}h9v${cellHeight}h-9zM${at.x + 12} ${at.y}h9v${cellHeight}h-9z`}
            />
          );
        })}
        <path className={styles.base} d={`M0 ${BASE + 0.5}H${WIDTH}`} />
        {hasEarlier && (
          <text x="0" y="62">
            {t('pulse.earlier')}
          </text>
        )}
        {HOURS.filter(({ minute: at }) => !hasEarlier || at !== DAY.opens).map(({ minute: at, text, anchor }) => (
          <text key={text} x={x(at)} y="62" textAnchor={anchor}>
            {text}
          </text>
        ))}
        {inDay && (
          <>
            <path className={styles.now} d={`M${nowX} 2V50`} />
            <text
              className={styles.nowText}
              x={nowX < 90 ? nowX + 6 : nowX - 6}
              y="11"
              textAnchor={nowX < 90 ? 'start' : 'end'}
            >
              {t('pulse.now', { time: format.time(now) })}
            </text>
          </>
        )}
      </svg>
    </div>
  );
};
