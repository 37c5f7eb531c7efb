import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../lib/store.ts';
import { Button } from '../button/button.tsx';
import { IconButton } from '../button/icon-button.tsx';
import { classNames } from '../class-names.ts';
import styles from './toast-region.module.css';
import { dismissToast, type Toast, toasts } from './toast-store.ts';

const ICON = { ok: IconCircleCheck, info: IconInfoCircle, late: IconAlertTriangle } as const;

const ToastItem = ({ toast: { id, tone, message, action } }: { toast: Toast }) => {
  const { t } = useTranslation();
  const Icon = ICON[tone];
  return (
    <div className={classNames(styles.toast, tone !== 'info' && styles[tone])}>
      <Icon size={18} aria-hidden="true" />
      <span className={styles.message}>{message}</span>
      {action && (
        <Button
          kind="onBar"
          size="sm"
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        className={styles.close}
        icon={<IconX size={16} aria-hidden="true" />}
        label={t('close')}
        size="sm"
        onClick={() => dismissToast(id)}
      />
    </div>
  );
};

/** Mounted once. The region itself is always there, or screen readers would miss the first message. */
export const ToastRegion = () => {
  const list = useStore(toasts);
  return (
    <div className={styles.region} role="status" aria-live="polite" aria-atomic="false">
      {list.map((toast) => (
        <ToastItem key={toast.id} toast={toast} />
      ))}
    </div>
  );
};
