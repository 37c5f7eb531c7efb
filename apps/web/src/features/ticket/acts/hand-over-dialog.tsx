import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { HandOverFields } from './hand-over-fields.tsx';
import { useHandOver } from './use-hand-over.ts';

const HandOverDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const form = useHandOver(ticket, onDone);
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.handOver.title')}
      intro={t('acts.handOver.intro')}
      send={t('acts.handOver.send')}
      icon={<IconSend size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <HandOverFields ticket={ticket} form={form} />
    </ActFrame>
  );
};

export default HandOverDialog;
