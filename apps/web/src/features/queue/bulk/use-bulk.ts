import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { useRefreshQueue } from '../queue.mutations.ts';
import type { BulkBody } from './bulk-act.ts';

/** Sends a bulk act. The same content sent again, after a lost answer, has the same key: nothing is done twice. */
export const useBulk = () => {
  const refresh = useRefreshQueue();
  const sent = useRef({ content: '', key: '' });
  return useMutation({
    mutationFn: (body: BulkBody) => {
      const content = JSON.stringify(body);
      if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() };
      return unwrap(api.POST('/api/tickets/bulk', { body, headers: idempotencyKey(sent.current.key) }));
    },
    onSettled: refresh,
  });
};
