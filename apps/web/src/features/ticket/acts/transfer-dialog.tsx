import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { WhyChips } from '../route/lazy-why-chips.tsx';
import type { Why } from '../route/why.ts';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const EMPTY: { reason: string; why?: Why | null } = { reason: '' };
const LIMIT = 4000;

/** To the other ministry of the system: there are two. */
const TransferDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const other = ticket.ministry.code === 'MoIT' ? 'MAE' : 'MoIT';
  const ministry = t(`acts.ministry.${other}`);
  const form = useAct({
    act: 'transfer',
    ticket,
    empty: EMPTY,
    missing: ({ reason }) => (reason.trim() ? [] : ['reason']),
    bodyOf: ({ reason, why }) => ({ ministry: other, reason: reason.trim(), ...(why && { correction: why }) }) as const,
    post: (request) => unwrap(api.POST('/api/tickets/{id}/transfer', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.transfer.title', { ministry })}
      intro={t('acts.transfer.intro', { ministry, province: ticket.province.name })}
      send={t('acts.transfer.send')}
      icon={<IconArrowsExchange size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <TextArea
        label={t('acts.transfer.reason')}
        hint={t('acts.staffOnly')}
        rows={4}
        maxLength={LIMIT}
        data-autofocus
        value={form.value.reason}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
        problem={form.problemOf('reason') ?? form.problemOf('reason', '/ministry')}
      />
      <WhyChips value={form.value.why ?? null} onChange={(why) => form.change({ why })} />
    </ActFrame>
  );
};

export default TransferDialog;
