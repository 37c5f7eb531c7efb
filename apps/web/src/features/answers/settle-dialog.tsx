import { IconAlertTriangle, IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { useSendKey } from '../../lib/use-send-key.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type AnswerConflict, type Settlement, useSettle } from './answers.queries.ts';
import styles from './conflicts.module.css';
import { standing } from './standing.ts';

const NO_WORDS = { settlement: '' };
const LONGEST = 4_000;
const CHOICES = ['other', 'answer', 'both'] as const;

type SettleDialogProps = { conflict: AnswerConflict; onClose: () => void };

/** Which of the two answers is given from now on, and why. */
const SettleDialog = ({ conflict, onClose }: SettleDialogProps) => {
  const { t } = useTranslation(['reuse', 'common']);
  const problemText = useProblemText();
  const settle = useSettle(conflict.id);
  const draft = useDraft(`settle:${conflict.id}`, NO_WORDS);
  const [stands, setStands] = useState<Settlement['stands']>('other');
  const settlement = draft.value.settlement.trim();
  const send = () => {
    if (settlement === '' || settle.isPending) return;
    settle.mutate(
      { settlement, stands, key: `${draft.sendKey}.${stands}` },
      {
        onSuccess: () => {
          void draft.clear();
          showToast({ tone: 'ok', message: t('conflicts.done') });
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
      title={t('conflicts.settleTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            icon={<IconGavel size={16} aria-hidden="true" />}
            keys={['Ctrl', 'Enter']}
            busy={settle.isPending}
            disabled={settlement === ''}
            onClick={send}
          >
            {t(settle.isPending ? 'conflicts.sending' : 'conflicts.send')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <fieldset className={styles.choices}>
          <legend>{t('conflicts.stands')}</legend>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input type="radio" name="stands" checked={stands === choice} onChange={() => setStands(choice)} />
              {standing(choice, conflict, t)}
            </label>
          ))}
        </fieldset>
        <TextArea
          label={t('conflicts.settlement')}
          hint={t('conflicts.settlementHint')}
          maxLength={LONGEST}
          rows={4}
          value={draft.value.settlement}
          onChange={(event) => draft.setValue({ settlement: event.currentTarget.value })}
        />
        {settle.isError && (
          <p className={styles.failed} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            {problemText(settle.error).detail}
          </p>
        )}
      </div>
    </Dialog>
  );
};

export default SettleDialog;
