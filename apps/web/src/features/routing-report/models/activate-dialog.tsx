import { IconAlertTriangle, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { useSendKey } from '../../../lib/use-send-key.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { type RoutingModel, useActivate } from '../routing-report.queries.ts';
import styles from './models.module.css';

type ActivateDialogProps = { model: RoutingModel; current: RoutingModel | null; onClose: () => void };

/** Going to another version, said with what it changes and what it leaves. */
export const ActivateDialog = ({ model, current, onClose }: ActivateDialogProps) => {
  const { t } = useTranslation(['routingReport', 'common']);
  const problemText = useProblemText();
  const activate = useActivate();
  const [key] = useState(() => crypto.randomUUID());
  const { id, version } = model;
  const send = () => {
    if (activate.isPending) return;
    activate.mutate(
      { id, key },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', message: t('models.activateDone', { version }) });
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
      title={t('models.activateTitle', { version })}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            icon={<IconHistory size={16} aria-hidden="true" />}
            keys={['Ctrl', 'Enter']}
            busy={activate.isPending}
            onClick={send}
          >
            {t('models.activateSend', { version })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {current
            ? t('models.activateBody', { version, current: current.version })
            : t('models.activateFirst', { version })}
        </p>
        <p>{t('models.activateNight')}</p>
        {activate.isError && (
          <p className={styles.failed} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            {problemText(activate.error).detail}
          </p>
        )}
      </div>
    </Dialog>
  );
};
