import { IconFlame } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { TextArea } from '../../../ui/field/text-field.tsx';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const EMPTY = { reason: '' };
const LIMIT = 4000;

/** There are two degrees: the question gets the other one, and the deadlines that go with it. */
const UrgencyDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const urgency = ticket.urgency === 'urgent' ? 'normal' : 'urgent';
  const form = useAct({
    act: 'setUrgency',
    ticket,
    empty: EMPTY,
    missing: ({ reason }) => (reason.trim() ? [] : ['reason']),
    bodyOf: ({ reason }) => ({ urgency, reason: reason.trim() }) as const,
    post: (request) => unwrap(api.POST('/api/tickets/{id}/urgency', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t(`acts.setUrgency.${urgency}.title`)}
      intro={t('acts.setUrgency.intro')}
      send={t(`acts.setUrgency.${urgency}.send`)}
      icon={<IconFlame size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <TextArea
        label={t('acts.setUrgency.reason')}
        hint={t('acts.staffOnly')}
        rows={3}
        maxLength={LIMIT}
        data-autofocus
        value={form.value.reason}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
        problem={form.problemOf('reason') ?? form.problemOf('reason', '/urgency')}
      />
    </ActFrame>
  );
};

export default UrgencyDialog;
