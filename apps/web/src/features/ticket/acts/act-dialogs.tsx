import { lazy, Suspense, useState } from 'react';
import type { Act, ActProps } from './act.ts';

const HandOverDialog = lazy(() => import('./hand-over-dialog.tsx'));
const CorrectRouteDialog = lazy(() => import('../route/correct-route-dialog.tsx'));
const ConsultDialog = lazy(() => import('../consult/consult-dialog.tsx'));
const SplitDialog = lazy(() => import('../parts/split-dialog.tsx'));
const ClarificationDialog = lazy(() => import('./clarification-dialog.tsx'));
const AssignDialog = lazy(() => import('./assign-dialog.tsx'));
const TransferDialog = lazy(() => import('./transfer-dialog.tsx'));
const ReferDialog = lazy(() => import('./refer-dialog.tsx'));
const MergeDialog = lazy(() => import('./merge-dialog.tsx'));
const UrgencyDialog = lazy(() => import('./urgency-dialog.tsx'));
const ReceivedAtDialog = lazy(() => import('./received-at-dialog.tsx'));
const ApproveDialog = lazy(() => import('./approve-dialog.tsx'));
const ReplyDialog = lazy(() => import('./reply-dialog.tsx'));
const TextActDialog = lazy(() => import('./text-act-dialog.tsx'));

const FormOf = ({ act, ...props }: ActProps & { act: Act }) => {
  switch (act) {
    case 'handOver':
      return <HandOverDialog {...props} />;
    case 'correctRoute':
      return <CorrectRouteDialog {...props} />;
    case 'consult':
      return <ConsultDialog {...props} />;
    case 'split':
      return <SplitDialog {...props} />;
    case 'askClarification':
      return <ClarificationDialog {...props} />;
    case 'assign':
      return <AssignDialog {...props} />;
    case 'transfer':
      return <TransferDialog {...props} />;
    case 'refer':
      return <ReferDialog {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'setUrgency':
      return <UrgencyDialog {...props} />;
    case 'correctReceivedAt':
      return <ReceivedAtDialog {...props} />;
    case 'approve':
      return <ApproveDialog {...props} />;
    case 'reply':
    case 'askBack':
      return <ReplyDialog act={act} {...props} />;
    default:
      return <TextActDialog act={act} {...props} />;
  }
};

/**
 * The dialog of one act; its code loads on first use. The ticket is held as it was when the dialog opened: what changes
 * behind it meanwhile is told by the server's refusal, not passed over.
 */
export const ActDialog = ({ ticket, ...props }: ActProps & { act: Act }) => {
  const [read] = useState(ticket);
  return (
    <Suspense>
      <FormOf {...props} ticket={read} />
    </Suspense>
  );
};
