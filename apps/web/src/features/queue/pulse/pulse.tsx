import {
  IconAlertTriangle,
  IconCalendarDue,
  IconCircleCheck,
  IconHourglass,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import type { Counts } from '../queue.queries.ts';
import { Histogram } from './histogram.tsx';
import styles from './pulse.module.css';
import { Figure } from './pulse-figure.tsx';

type PulseProps = {
  /** Undefined while the first counts load. */
  counts: Counts | undefined;
  /** Goes to the part of the queue that a figure counts. */
  onShow: (part: 'overdue' | 'soon' | 'today' | 'paused' | 'answered') => void;
};

/** The queue at a glance: what is late, what is next, how the day lies. */
export const Pulse = ({ counts, onShow }: PulseProps) => {
  const { t } = useTranslation('queue');
  const format = useFormat();
  const now = useNow();
  const withHistogram = useMedia(MEDIA.pane);
  const pulse = counts?.pulse;
  const dueTimes = pulse?.dueTimes ?? [];
  const first = dueTimes[0];
  const next = dueTimes.find((due) => Date.parse(due) >= now);
  const last = dueTimes.at(-1);
  // What is soon has its own figure; near closing time some of that is due tomorrow.
  const later = pulse && Math.max(0, pulse.dueToday - pulse.dueSoon);
  const number = (value: number | undefined) => (value === undefined ? '–' : format.number(value));
  const share = pulse?.onTimeShare30Days ?? null;
  // Two working hours may reach into the next working day, which `dueTimes` does not.
  const soonLine =
    pulse && pulse.dueSoon > 0
      ? next
        ? t('pulse.next', { time: format.time(next) })
        : t('pulse.nextWorkingDay')
      : t('pulse.none');

  return (
    <section className={styles.pulse} aria-label={t('pulse.title')}>
      <Figure
        tone={pulse && pulse.overdue > 0 ? 'late' : undefined}
        icon={<IconAlertTriangle size={15} aria-hidden="true" />}
        label={t('pulse.overdue')}
        value={number(pulse?.overdue)}
        line={
          pulse && pulse.overdue > 0 && first
            ? t('pulse.overdueSince', { moment: format.moment(first, now) })
            : t('pulse.none')
        }
        onClick={() => onShow('overdue')}
      />
      <Figure
        tone={pulse && pulse.dueSoon > 0 ? 'soon' : undefined}
        icon={<IconHourglass size={15} aria-hidden="true" />}
        label={t('pulse.dueSoon')}
        value={number(pulse?.dueSoon)}
        line={soonLine}
        onClick={() => onShow('soon')}
      />
      <Figure
        icon={<IconCalendarDue size={15} aria-hidden="true" />}
        label={t('pulse.dueToday')}
        value={number(later)}
        line={later && later > 0 && last ? t('pulse.until', { time: format.time(last) }) : t('pulse.none')}
        onClick={() => onShow('today')}
      />
      <Figure
        tone="paused"
        icon={<IconPlayerPause size={15} aria-hidden="true" />}
        label={t('pulse.paused')}
        value={number(pulse?.paused)}
        line={t('pulse.pausedLine')}
        onClick={() => onShow('paused')}
      />
      {withHistogram && (
        <Histogram
          dueTimes={dueTimes}
          soon={pulse?.dueSoon ?? 0}
          summary={t('pulse.summary', {
            overdue: number(pulse?.overdue),
            soon: number(pulse?.dueSoon),
            today: number(later),
          })}
        />
      )}
      <Figure
        tone="done"
        icon={<IconCircleCheck size={15} aria-hidden="true" />}
        label={t('pulse.answeredToday')}
        value={number(pulse?.answeredToday)}
        line={
          pulse && pulse.answeredToday > 0
            ? t('pulse.onTime', {
                onTime: number(pulse.answeredTodayOnTime),
                late: number(pulse.answeredToday - pulse.answeredTodayOnTime),
              })
            : t('pulse.noneYet')
        }
        onClick={() => onShow('answered')}
      />
      <Figure
        label={t('pulse.share')}
        value={share === null ? '–' : format.percent(share)}
        bar={share}
        line={t('pulse.shareLine')}
      />
    </section>
  );
};
