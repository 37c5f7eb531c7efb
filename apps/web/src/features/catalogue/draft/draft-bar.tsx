import { IconAlertTriangle, IconDeviceFloppy, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import styles from './draft.module.css';
import type { CatalogueDrafting } from './use-catalogue-draft.ts';

type DraftBarProps = { drafting: CatalogueDrafting; onReview: () => void };

/** What is not published yet, wherever one is in the catalogue. */
export const DraftBar = ({ drafting: { changes, savedAt, failed, clear }, onReview }: DraftBarProps) => {
  const { t } = useTranslation(['catalogue', 'common']);
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  return (
    <section className={styles.bar} aria-label={t('draft.label')}>
      <p className={styles.count} role="status">
        <IconPencil size={18} aria-hidden="true" />
        <b>{t('draft.count', { count: changes.length })}</b>
      </p>
      {failed ? (
        <p className={styles.failed} role="alert">
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t('draft.failed')}
        </p>
      ) : (
        savedAt !== null && (
          <p className={styles.saved}>
            <IconDeviceFloppy size={15} aria-hidden="true" />
            {t('draft.kept', { time: format.time(savedAt) })}
          </p>
        )
      )}
      <div className={styles.end}>
        <Button onClick={() => setAsks(true)}>{t('draft.clear')}</Button>
        <Button kind="primary" onClick={onReview}>
          {t('draft.review')}
        </Button>
      </div>
      <Dialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('draft.clearTitle')}
        footer={
          <>
            <Button onClick={() => setAsks(false)}>{t('common:cancel')}</Button>
            <Button
              kind="late"
              onClick={() => {
                setAsks(false);
                clear();
              }}
            >
              {t('draft.clear')}
            </Button>
          </>
        }
      >
        <p>{t('draft.clearBody', { count: changes.length })}</p>
      </Dialog>
    </section>
  );
};
