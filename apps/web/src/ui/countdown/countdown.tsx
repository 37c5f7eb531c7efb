import type { ClockView } from '@caunoi/sla/clock';
import { tickClockView } from '@caunoi/sla/clock-tick';
import { formatCountdown } from '@caunoi/sla/duration-text';
import { IconClockQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names.ts';
import { Arch } from './arch.tsx';
import styles from './countdown.module.css';
import { useNow } from './ticker.ts';

const WIDTH = { row: 44, card: 50, preview: 88, ticket: 132 } as const;

type CountdownProps = {
  clock: ClockView;
  /** row: table · card: phone list · preview: side pane · ticket: head of the page. */
  size?: keyof typeof WIDTH;
  /** Replaces the second line ("hạn 15:06 hôm nay"). */
  line?: ReactNode;
  /** Working minutes of a full arch. */
  budget?: number;
  /** The server's time is not known: says so beside the due time. */
  deviceTime?: boolean;
  className?: string;
};

/** Working time left (or over) of one clock, counted live: the bridge, the words and the due time. */
export const Countdown = ({ clock, size = 'row', line, budget, deviceTime, className }: CountdownProps) => {
  'use memo'; // hundreds of rows hear each beat, and most look the same afterwards
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en' : 'vi';
  const view = tickClockView(clock, useNow('minute'));
  const { state, main, detail, ariaLabel } = formatCountdown(view, locale);
  return (
    <div
      role="timer"
      aria-live="off"
      aria-label={ariaLabel}
      data-state={state}
      className={classNames(styles.countdown, styles[size], className)}
    >
      <Arch state={state} remaining={view.remainingWorkingMinutes} budget={budget} width={WIDTH[size]} />
      <div className={styles.words}>
        <span className={styles.main}>{main}</span>
        <span className={styles.line}>
          {line ?? detail}
          {deviceTime && (
            <span className={styles.deviceTime} title={t('countdown.deviceTimeHint')}>
              <IconClockQuestion size={14} aria-hidden="true" />
              {t('countdown.deviceTime')}
            </span>
          )}
        </span>
      </div>
    </div>
  );
};
