import { lazy, Suspense } from 'react';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { StateBadge } from '../../../ui/badge/state-badge.tsx';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import styles from './time-strip.module.css';

// The calendar with its holidays comes after the question itself.
const WentBar = lazy(() => import('./went-bar.tsx'));

type TimeStripProps = { ticket: Ticket; timeline: readonly TimelineEntry[] | undefined };

/** How much of the day is left, and where the rest of it went. */
export const TimeStrip = ({ ticket, timeline }: TimeStripProps) => (
  <section className={styles.strip}>
    <div className={styles.big}>
      <Countdown clock={clockViewOf(ticket.clock)} size="ticket" />
      <span className={styles.state}>
        <StateBadge state={ticket.state} />
      </span>
    </div>
    <div className={styles.went}>
      <Suspense>{timeline && <WentBar ticket={ticket} timeline={timeline} />}</Suspense>
    </div>
  </section>
);
