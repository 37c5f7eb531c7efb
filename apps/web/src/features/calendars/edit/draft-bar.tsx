import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from '../calendars.module.css';

type DraftBarProps = {
  count: number;
  savedAt: number | null;
  failed: boolean;
  onDrop: () => void;
  onPreview: () => void;
};

/** What is changed and not yet in force; it stays on this device until it is published or thrown away. */
export const DraftBar = ({ count, savedAt, failed, onDrop, onPreview }: DraftBarProps) => {
  const { t } = useTranslation('calendars');
  const { time } = useFormat();
  return (
    <div className={styles.draft} role="status">
      <p>
        <strong>{t('draft.changes', { count })}</strong>{' '}
        <span className={styles.faint}>
          {failed ? t('draft.failed') : savedAt ? t('draft.saved', { time: time(savedAt) }) : t('draft.notInForce')}
        </span>
      </p>
      <div className={styles.draftActions}>
        <Button onClick={onDrop}>{t('draft.drop')}</Button>
        <Button kind="primary" onClick={onPreview}>
          {t('draft.preview')}
        </Button>
      </div>
    </div>
  );
};
