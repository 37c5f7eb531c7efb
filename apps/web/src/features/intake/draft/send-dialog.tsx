import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Checkbox } from '../../../ui/field/checkbox.tsx';
import styles from './send-bar.module.css';
import { canBeSent } from './standing.ts';
import type { DraftBoardState } from './use-draft-board.ts';
import { ALL, chosenRows, SENT_AT_ONCE, type Sending } from './use-send-draft.ts';

/** What stays in the draft, and what may not need sending, before the clocks start. */
export const SendDialog = ({ board, sending }: { board: DraftBoardState; sending: Sending }) => {
  const { t } = useTranslation('drafts');
  const { rows, counts } = board;
  const [choice, setChoice] = useState(ALL);
  const many = chosenRows(rows, choice).length;
  const held = rows.filter(({ standing }) => standing === 'fix').length;
  const beyond = rows.filter(canBeSent).length - SENT_AT_ONCE;
  return (
    <Dialog
      opened={sending.asking}
      onClose={sending.cancel}
      title={t('confirm.title')}
      footer={
        <>
          <Button onClick={sending.cancel}>{t('confirm.back')}</Button>
          <Button
            kind="primary"
            data-autofocus
            busy={sending.pending}
            disabled={many === 0 && t('send.nothing')}
            onClick={() => void sending.send(choice)}
          >
            {t('send.button', { count: many })}
          </Button>
        </>
      }
    >
      <div className={styles.confirm}>
        {held > 0 && <p>{t('confirm.held', { count: held })}</p>}
        {counts.answered > 0 && (
          <Checkbox
            label={t('confirm.answered', { count: counts.answered })}
            checked={choice.answered}
            onChange={(event) => setChoice({ ...choice, answered: event.currentTarget.checked })}
          />
        )}
        {counts.duplicate > 0 && (
          <Checkbox
            label={t('confirm.duplicates', { count: counts.duplicate })}
            checked={choice.duplicates}
            onChange={(event) => setChoice({ ...choice, duplicates: event.currentTarget.checked })}
          />
        )}
        {beyond > 0 && <p>{t('confirm.beyond', { limit: SENT_AT_ONCE, count: beyond })}</p>}
        <p className={styles.quiet}>{t('confirm.keptWhere')}</p>
      </div>
    </Dialog>
  );
};
