import { IconAlertTriangle, IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './act.module.css';
import type { ActForm } from './use-act.ts';

type DraftNoteProps = { form: Pick<ActForm, 'savedAt' | 'notKept' | 'discard' | 'busy'> };

/** Where what is typed is kept, and a way to throw it away. */
export const DraftNote = ({ form: { savedAt, notKept, discard, busy } }: DraftNoteProps) => {
  const { t } = useTranslation(['ticket', 'common']);
  const format = useFormat();
  if (notKept)
    return (
      <p className={styles.notKept} role="alert">
        <IconAlertTriangle size={15} aria-hidden="true" />
        {t('acts.draftFailed')}
      </p>
    );
  if (savedAt === null) return null;
  return (
    <div className={styles.draft}>
      <IconDeviceFloppy size={15} aria-hidden="true" />
      <span>{t('common:savedAt', { time: format.moment(savedAt, Date.now()) })}</span>
      <Button kind="link" disabled={busy} onClick={() => void discard()}>
        {t('acts.discard')}
      </Button>
    </div>
  );
};
