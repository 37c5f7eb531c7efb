import { IconCornerUpLeft, IconReplace, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/field/text-field.tsx';
import { DESPITE_LENGTH, type DifferingAnswer } from './differing.ts';
import styles from './differs.module.css';
import { SideBySide } from './side-by-side.tsx';

type DiffersDialogProps = {
  own: { body: string; citations: readonly { document: string; article: string }[] };
  others: readonly DifferingAnswer[];
  busy: boolean;
  onDespite: (reason: string) => void;
  onUse: (other: DifferingAnswer) => void;
  onClose: () => void;
};

/** Before an answer goes out that says something else than another unit's: both texts, and three ways on. */
const DiffersDialog = ({ own, others, busy, onDespite, onUse, onClose }: DiffersDialogProps) => {
  const { t } = useTranslation('reuse');
  const [reason, setReason] = useState('');
  const [first] = others;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('differs.title')}
      width={860}
      footer={
        <>
          <Button icon={<IconCornerUpLeft size={16} aria-hidden="true" />} onClick={onClose}>
            {t('differs.back')}
          </Button>
          {first && (
            <Button kind="light" icon={<IconReplace size={16} aria-hidden="true" />} onClick={() => onUse(first)}>
              {t('differs.useOther')}
            </Button>
          )}
          <Button
            kind="primary"
            icon={<IconSend size={16} aria-hidden="true" />}
            busy={busy}
            disabled={reason.trim() === '' ? t('differs.needsReason') : undefined}
            onClick={() => onDespite(reason.trim())}
          >
            {t('differs.despite')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{t('differs.intro')}</p>
        <SideBySide own={own} others={others} />
        <TextArea
          label={t('differs.reason')}
          hint={t('differs.reasonHint')}
          maxLength={DESPITE_LENGTH}
          value={reason}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
};

export default DiffersDialog;
