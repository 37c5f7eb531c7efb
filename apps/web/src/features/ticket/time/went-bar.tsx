import { formatHours } from '@caunoi/sla/duration-text';
import { IconCalculator } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { buttonClass } from '../../../ui/button/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { Popover } from '../../../ui/popover/popover.tsx';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { DueExplained } from './due-explained.tsx';
import { type MeasuredTime, measureTime } from './measured-time.ts';
import { type Place, timeSpans } from './time-spans.ts';
import styles from './time-strip.module.css';

type WentBarProps = { ticket: Ticket; timeline: readonly TimelineEntry[] };

const PLACES: readonly Place[] = ['site', 'unit', 'wait'];

/** Where the time went: one bar of working time, from receipt to due. */
const WentBar = ({ ticket, timeline }: WentBarProps) => {
  const { t } = useTranslation('ticket');
  const { language } = useFormat();
  const now = useNow();
  const time = measureTime(ticket, timeSpans(ticket, timeline, now));
  return (
    <>
      <div className={styles.legend}>
        <h2>{t('time.title')}</h2>
        {time &&
          PLACES.filter((place) => time.totals[place] >= 1).map((place) => (
            <span key={place}>
              <i className={classNames(styles.key, styles[place])} />
              {t(`time.${place}`)} <b>{formatHours(time.totals[place], language)}</b>
              {place === 'wait' && `, ${t('time.notCounted')}`}
            </span>
          ))}
        <Popover
          label={t('time.how')}
          align="end"
          target={(attributes) => (
            <button type="button" className={buttonClass({ kind: 'link', size: 'sm' }, styles.how)} {...attributes}>
              <IconCalculator size={14} aria-hidden="true" />
              {t('time.how')}
            </button>
          )}
        >
          {() => <DueExplained ticket={ticket} explanation={time?.explanation ?? null} />}
        </Popover>
      </div>
      {time && <Bar ticket={ticket} time={time} />}
    </>
  );
};

const Bar = ({ ticket: { clock }, time: { spans, totals } }: { ticket: Ticket; time: MeasuredTime }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const now = useNow();
  const left = clock.stoppedAt ? 0 : Math.max(0, clock.remainingWorkingMinutes);
  const whole = totals.site + totals.unit + totals.wait + left;
  if (whole < 1) return null;
  const shown = spans.filter(({ minutes }) => minutes >= 1);
  const label = ({ place, label: unit }: (typeof spans)[number]) => unit || t(`time.${place}`);
  return (
    <ol className={styles.bar} aria-label={t('time.title')}>
      {shown.map((span) => {
        const minutes = formatHours(span.minutes, format.language);
        return (
          <li key={span.from} className={styles.part} style={{ width: `${(span.minutes / whole) * 100}%` }}>
            <span className={styles.place}>{label(span)}</span>
            <span className={classNames(styles.block, styles[span.place])} data-tooltip={`${label(span)}: ${minutes}`}>
              <span className={styles.minutes}>{minutes}</span>
            </span>
            <span className={styles.from}>{format.moment(span.from, now)}</span>
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
            {clock.dueAt && <b className={styles.due}>{t('time.due', { moment: format.moment(clock.dueAt, now) })}</b>}
          </span>
        </li>
      )}
    </ol>
  );
};

export default WentBar;
