import { IconAlertTriangle, IconCloudOff, IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useLiveStatus } from '../../lib/live-events.ts';
import { useNow } from '../../ui/countdown/ticker.ts';
import styles from './draft-line.module.css';

/** Where what is typed is kept, in words: nobody should fear to lose it on a weak line. */
export const DraftLine = ({ savedAt, failed }: { savedAt: number | null; failed: boolean }) => {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const now = useNow();
  const offline = useLiveStatus().state === 'lost';
  if (failed)
    return (
      <p className={styles.failed} role="alert">
        <IconAlertTriangle size={16} aria-hidden="true" />
        {t('draft.failed')}
      </p>
    );
  const saved = savedAt !== null && t('draft.saved', { moment: format.moment(savedAt, now) });
  return (
    <p className={styles.line}>
      {offline ? (
        <>
          <IconCloudOff size={16} aria-hidden="true" />
          {t('draft.offline')}
        </>
      ) : (
        saved && <IconDeviceFloppy size={16} aria-hidden="true" />
      )}
      {saved}
    </p>
  );
};
