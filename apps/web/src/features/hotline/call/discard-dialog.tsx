import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';

type DiscardDialogProps = { opened: boolean; onClose: () => void; onDiscard: () => void };

export const DiscardDialog = ({ opened, onClose, onDiscard }: DiscardDialogProps) => {
  const { t } = useTranslation('hotline');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('call.discardTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('call.continue')}</Button>
          <Button kind="late" onClick={onDiscard}>
            {t('call.discardConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('call.discardBody')}</p>
    </Dialog>
  );
};
