import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const EMPTY = {};

/** The head lets the text go out; from here on it cannot be called back, so it is asked once. */
const ApproveDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const form = useAct({
    act: 'approve',
    ticket,
    empty: EMPTY,
    missing: () => [],
    bodyOf: () => ({}),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/approve', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.approve.title')}
      intro={t('acts.approve.intro', { commune: ticket.commune.name, province: ticket.province.name })}
      send={t('acts.approve.send')}
      icon={<IconCircleCheck size={16} aria-hidden="true" />}
      onClose={onClose}
    />
  );
};

export default ApproveDialog;
