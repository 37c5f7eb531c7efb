import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { useSendKey } from '../../../lib/use-send-key.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { useTrain } from '../routing-report.queries.ts';
import styles from './models.module.css';

const LONGEST = 500;

export const TrainDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['routingReport', 'common']);
  const problemText = useProblemText();
  const train = useTrain();
  const [note, setNote] = useState('');
  // A retry of the same words is the same act.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = () => {
    if (train.isPending) return;
    train.mutate(
      { note: note.trim(), key },
      {
        onSuccess: ({ version }) => {
          showToast({ tone: 'ok', message: t('models.trainDone', { version }) });
          onClose();
        },
      },
    );
  };
  useSendKey(send);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('models.trainTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            icon={<IconRefresh size={16} aria-hidden="true" />}
            keys={['Ctrl', 'Enter']}
            busy={train.isPending}
            onClick={send}
          >
            {t('models.trainSend')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('models.trainBody')}</p>
        <TextArea
          label={t('models.noteLabel')}
          hint={t('models.noteHint')}
          optional
          maxLength={LONGEST}
          rows={2}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setKey(crypto.randomUUID());
          }}
        />
        {train.isError && (
          <p className={styles.failed} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            {problemText(train.error).detail}
          </p>
        )}
      </div>
    </Dialog>
  );
};
