import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { useSendKey } from '../../../lib/use-send-key.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { type CorrectionChoice, useChangeCorrections } from '../routing-report.queries.ts';
import styles from './corrections.module.css';

const LONGEST = 500;

type ChangeDialogProps = {
  to: 'set-aside' | 'restorations';
  choice: Omit<CorrectionChoice, 'reason'>;
  /** What it means, and for how many. */
  body: string;
  onClose: () => void;
  onDone?: () => void;
};

/** Corrections that shall teach nothing, or teach again, and why. */
export const ChangeDialog = ({ to, choice, body, onClose, onDone }: ChangeDialogProps) => {
  const { t } = useTranslation(['routingReport', 'common']);
  const format = useFormat();
  const problemText = useProblemText();
  const change = useChangeCorrections(to);
  const [reason, setReason] = useState('');
  // A retry of the same words is the same act.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const aside = to === 'set-aside';
  const empty = reason.trim() === '';
  const send = () => {
    if (empty || change.isPending) return;
    change.mutate(
      { ...choice, reason: reason.trim(), key },
      {
        onSuccess: ({ corrections }) => {
          const words = { count: corrections, number: format.number(corrections) };
          showToast({ tone: 'ok', message: t(aside ? 'change.asideDone' : 'change.restoreDone', words) });
          onDone?.();
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
      title={t(aside ? 'change.asideTitle' : 'change.restoreTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" keys={['Ctrl', 'Enter']} busy={change.isPending} disabled={empty} onClick={send}>
            {t(aside ? 'list.setAside' : 'list.restore')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{body}</p>
        <TextArea
          label={t('change.reason')}
          hint={t('change.reasonHint')}
          maxLength={LONGEST}
          rows={3}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setKey(crypto.randomUUID());
          }}
        />
        {change.isError && (
          <p className={styles.failed} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            {problemText(change.error).detail}
          </p>
        )}
      </div>
    </Dialog>
  );
};
