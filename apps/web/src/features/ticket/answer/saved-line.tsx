import { IconAlertTriangle, IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { clockOffset } from '../../../lib/server-clock.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import styles from './composer.module.css';

/** Where what is typed is kept: "đã lưu nháp 10:23". `savedAt` is the device's time, all that is shown the server's. */
export const SavedLine = ({ savedAt, failed }: { savedAt: number | null; failed: boolean }) => {
  const { t } = useTranslation(['ticket', 'common']);
  const format = useFormat();
  const now = useNow();
  if (failed) {
    return (
      <span className={styles.notSaved} role="alert">
        <IconAlertTriangle size={15} aria-hidden="true" />
        {t('draft.failed')}
      </span>
    );
  }
  if (savedAt === null) return null;
  return (
    <span className={styles.saved}>
      <IconDeviceFloppy size={15} aria-hidden="true" />
      {t('common:savedAt', { time: format.moment(savedAt + (clockOffset() ?? 0), now) })}
    </span>
  );
};
