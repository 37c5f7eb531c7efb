import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ifMatch, unwrap } from '../../lib/api.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { queueKeys, type Ticket } from './queue.queries.ts';

/** After an act of one's own the queue is asked at once; the live event would take its second. */
export const useRefreshQueue = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['queue'] });
};

export const useTakeTicket = () => {
  const { t } = useTranslation('queue');
  const queries = useQueryClient();
  const refresh = useRefreshQueue();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: ({ id, version }: Ticket) =>
      unwrap(api.POST('/api/tickets/{id}/take', { params: { path: { id }, header: ifMatch(version) }, body: {} })),
    onSuccess: (ticket) => {
      queries.setQueryData(queueKeys.ticket(ticket.id), ticket);
      showToast({ tone: 'ok', message: t('preview.taken', { code: ticket.code }) });
    },
    onError: (error) => showToast({ tone: 'late', message: problemText(error).detail }),
    onSettled: refresh,
  });
};
