import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  /** One way on: a Button or a link. */
  action?: ReactNode;
  /** Inside a card, with less room around it. */
  small?: boolean;
};

export const EmptyState = ({ icon, title, children, action, small }: EmptyStateProps) => (
  <div className={classNames(styles.state, small && styles.small)}>
    {icon}
    <p className={styles.title}>{title}</p>
    {children && <div>{children}</div>}
    {action && <div className={styles.actions}>{action}</div>}
  </div>
);
