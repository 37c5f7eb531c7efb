import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import styles from './pulse.module.css';

type FigureProps = {
  tone?: 'late' | 'soon' | 'paused' | 'done';
  icon?: ReactNode;
  label: string;
  value: string;
  /** What the number means now. */
  line: string;
  /** A share of one, drawn below the number. */
  bar?: number | null;
  onClick?: () => void;
};

/** One number of the pulse; a button where it leads somewhere. */
export const Figure = ({ tone, icon, label, value, line, bar, onClick }: FigureProps) => {
  const content = (
    <>
      <span className={styles.label}>
        {icon}
        {label}
      </span>
      <b className={styles.value}>{value}</b>
      {bar !== undefined && (
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${(bar ?? 0) * 100}%` }} />
        </span>
      )}
      <span className={styles.line}>{line}</span>
    </>
  );
  const className = classNames(styles.figure, tone && styles[tone]);
  if (!onClick) return <div className={className}>{content}</div>;
  return (
    <button type="button" className={className} onClick={onClick}>
      {content}
    </button>
  );
};
