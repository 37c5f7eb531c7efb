import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './badge.module.css';

export type Tone = 'neutral' | 'ok' | 'warn' | 'late' | 'paused' | 'accent' | 'line';

type BadgeProps = {
  tone?: Tone;
  /** 13 px. Needed wherever the tone alone would carry the meaning. */
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
};

export const Badge = ({ tone = 'neutral', icon, children, className }: BadgeProps) => (
  <span className={classNames(styles.badge, tone !== 'neutral' && styles[tone], className)}>
    {icon}
    {children}
  </span>
);
