import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { clockViewOf } from '../../../lib/clock-view.ts';
import { StateBadge } from '../../../ui/badge/state-badge.tsx';
import { Countdown } from '../../../ui/countdown/countdown.tsx';
import { clocksQuery, type Ticket } from '../ticket.queries.ts';
import styles from './time-strip.module.css';

// How it came about is asked less often than how much is left.
const WentBar = lazy(() => import('./went-bar.tsx'));
const WhyDue = lazy(() => import('./why-due.tsx'));

type TimeStripProps = {
  ticket: Ticket;
  /** The id or code by which the page was opened: its queries go by it. */
  openedAs: string;
};

/** How much of the day is left, why, and where the rest of it went. */
export const TimeStrip = ({ ticket, openedAs }: TimeStripProps) => {
  const { data } = useQuery(clocksQuery(openedAs));
  return (
    <section className={styles.strip}>
      <div className={styles.big}>
        <Countdown clock={clockViewOf(ticket.clock)} size="ticket" />
        <span className={styles.state}>
          <StateBadge state={ticket.state} askedBack={ticket.clock.kind === 'follow_up'} />
        </span>
        <div className={styles.why}>
          <Suspense>{data && <WhyDue ticket={ticket} clocks={data} />}</Suspense>
        </div>
      </div>
      <div className={styles.went}>
        <Suspense>{data && <WentBar clocks={data} />}</Suspense>
      </div>
    </section>
  );
};
