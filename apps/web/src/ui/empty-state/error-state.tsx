import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import styles from './empty-state.module.css';

type ErrorStateProps = {
  /** What failed; a general sentence when absent. */
  title?: string;
  /** Cause, and what was kept: "Bản nháp đã lưu trên máy lúc 10:23". */
  children?: ReactNode;
  requestId?: string;
  onRetry?: () => void;
  /** Instead of "try again". */
  action?: ReactNode;
  small?: boolean;
};

/** An error in its place, with one way on. */
export const ErrorState = ({ title, children, requestId, onRetry, action, small }: ErrorStateProps) => {
  const { t } = useTranslation();
  return (
    <div role="alert" className={classNames(styles.state, styles.late, small && styles.small)}>
      <IconAlertTriangle size={small ? 20 : 28} aria-hidden="true" />
      <p className={styles.title}>{title ?? t('problem.loadTitle')}</p>
      {children && <div>{children}</div>}
      {(action || onRetry) && (
        <div className={styles.actions}>{action ?? <Button onClick={onRetry}>{t('retry')}</Button>}</div>
      )}
      {requestId && <p className={styles.id}>{t('problem.requestId', { id: requestId })}</p>}
    </div>
  );
};
