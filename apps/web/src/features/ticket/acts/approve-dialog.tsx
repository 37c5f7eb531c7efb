import { IconCircleCheck } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { differingAnswers } from '../../../parts/differs/differing.ts';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const DespiteField = lazy(() => import('../../../parts/differs/despite-field.tsx'));

const EMPTY = { despite: '' };

/** The head lets the text go out; from here on it cannot be called back, so it is asked once. */
const ApproveDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const form = useAct({
    act: 'approve',
    ticket,
    empty: EMPTY,
    missing: () => [],
    bodyOf: ({ despite }) => (despite.trim() ? { despite: despite.trim() } : {}),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/approve', request)),
    onDone,
  });
  const differing = isProblem(form.error, 'answer-differs') ? differingAnswers(form.error) : null;
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.approve.title')}
      intro={t('acts.approve.intro', { commune: ticket.commune.name, province: ticket.province.name })}
      send={t('acts.approve.send')}
      icon={<IconCircleCheck size={16} aria-hidden="true" />}
      waits={differing && form.value.despite.trim() === '' ? t('acts.approve.needsReason') : undefined}
      width={differing ? 720 : undefined}
      onClose={onClose}
    >
      {differing && (
        <Suspense>
          <DespiteField
            others={differing}
            value={form.value.despite}
            hint={t('acts.approve.orReturn')}
            onChange={(despite) => form.change({ despite })}
          />
        </Suspense>
      )}
    </ActFrame>
  );
};

export default ApproveDialog;
