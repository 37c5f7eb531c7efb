import { tickClockView } from '@caunoi/sla/clock-tick';
import { formatHours } from '@caunoi/sla/duration-text';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { ClockDetail, TicketClocks, TimeSplit } from '../ticket.queries.ts';
import { PLACES, usePlaceLabel } from './places.ts';
import { splitNow } from './split-now.ts';
import { SplitTable } from './split-table.tsx';
import styles from './time-strip.module.css';

/** Where the time of this cycle went: one bar of working time, from receipt to due. */
const WentBar = ({ clocks: { ticket, clocks, timeSplit } }: { clocks: TicketClocks }) => {
  const { t } = useTranslation('ticket');
  const { language } = useFormat();
  const now = useNow();
  const answer = clocks.find(({ kind, cycle }) => kind === 'answer' && cycle === ticket.cycle);
  const read = timeSplit.find(({ cycle }) => cycle === ticket.cycle);
  if (!answer || !read) return null;
  const split = splitNow(read, answer, now);
  const totals = PLACES.map((place) => ({
    place,
    minutes: split.segments.reduce((sum, segment) => sum + (segment.place === place ? segment.minutes : 0), 0),
  }));
  return (
    <>
      <div className={styles.legend}>
        <h2>{t('time.title')}</h2>
        {totals
          .filter(({ minutes }) => minutes > 0)
          .map(({ place, minutes }) => (
            <span key={place}>
              <i className={classNames(styles.key, styles[place])} />
              {t(`time.place.${place}`)} <b>{formatHours(minutes, language)}</b>
              {place === 'waiting' && `, ${t('time.notCounted')}`}
            </span>
          ))}
        {split.totalMinutes === 0 && (answer.stoppedAt || answer.voidedAt) && <span>{t('time.none')}</span>}
      </div>
      <Bar split={split} answer={answer} now={now} />
      <div className="visually-hidden">
        <SplitTable split={split} caption={t('time.title')} />
      </div>
    </>
  );
};

/** For the eye; the table beside it says the same. */
const Bar = ({ split, answer, now }: { split: TimeSplit; answer: ClockDetail; now: number }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const labelOf = usePlaceLabel();
  const over = answer.stoppedAt || answer.voidedAt;
  const left = over ? 0 : Math.max(0, tickClockView(clockViewOf(answer), now).remainingWorkingMinutes);
  const whole = split.totalMinutes + left;
  if (whole < 1) return null;
  return (
    <ol className={styles.bar} aria-hidden="true">
      {split.segments
        .filter(({ minutes }) => minutes > 0)
        .map((segment) => {
          const minutes = formatHours(segment.minutes, format.language);
          return (
            <li key={segment.from} className={styles.part} style={{ width: `${(segment.minutes / whole) * 100}%` }}>
              <span className={styles.place}>{labelOf(segment, 'short')}</span>
              <span
                className={classNames(styles.block, styles[segment.place])}
                data-tooltip={`${labelOf(segment)}: ${minutes}`}
              >
                <span className={styles.minutes}>{minutes}</span>
              </span>
              <span className={styles.from}>{format.moment(segment.from, now)}</span>
            </li>
          );
        })}
      {left > 0 && (
        <li className={styles.part} style={{ width: `${(left / whole) * 100}%` }}>
          <span className={styles.place}>{t('time.left')}</span>
          <span className={classNames(styles.block, styles.left)}>
            <span className={styles.minutes}>{formatHours(left, format.language)}</span>
          </span>
          <span className={classNames(styles.from, styles.end)}>
            <b className={styles.nowText}>{t('time.now', { time: format.time(now) })}</b>
            {answer.dueAt && (
              <b className={styles.due}>{t('time.due', { moment: format.moment(answer.dueAt, now) })}</b>
            )}
          </span>
        </li>
      )}
    </ol>
  );
};

export default WentBar;
