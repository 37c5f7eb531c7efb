import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './timeline.module.css';

export type TimelineItem = {
  id: string;
  /** 14 px. */
  icon: ReactNode;
  tone?: 'neutral' | 'ok' | 'warn' | 'late' | 'paused' | 'accent';
  title: ReactNode;
  /** ISO instant, and how it reads: "13:40 hôm qua". */
  at: string;
  atText: string;
  body?: ReactNode;
};

export const Timeline = ({ items, label }: { items: readonly TimelineItem[]; label: string }) => (
  <ol aria-label={label}>
    {items.map(({ id, icon, tone = 'neutral', title, at, atText, body }) => (
      <li key={id} className={classNames(styles.item, tone !== 'neutral' && styles[tone])}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        <div className={styles.text}>
          <p className={styles.head}>
            <b>{title}</b>
            <time dateTime={at}>{atText}</time>
          </p>
          {body}
        </div>
      </li>
    ))}
  </ol>
);
