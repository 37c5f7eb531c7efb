import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, idempotencyKey, unwrap } from '../../lib/api.ts';
import { createSendKeys } from '../../lib/send-keys.ts';
import type { BulkBody } from './bulk-act.ts';

/** What shows tickets, by the first part of its key: an act of one's own is seen at once, the live event would take its second. */
const SHOWING_TICKETS: readonly unknown[] = ['queue', 'dossier', 'dossiers', 'ticket', 'similar-to-ticket'];

/** Sends a bulk act. The same content sent again, after a lost answer, has the same key: nothing is done twice. */
export const useBulk = () => {
  const queries = useQueryClient();
  const sendKey = useRef(createSendKeys()).current;
  return useMutation({
    mutationFn: (body: BulkBody) =>
      unwrap(api.POST('/api/tickets/bulk', { body, headers: idempotencyKey(sendKey(body)) })),
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWING_TICKETS.includes(queryKey[0]) }),
  });
};
