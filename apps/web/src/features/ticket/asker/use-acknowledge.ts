import { useEffect } from 'react';
import { api } from '../../../lib/api.ts';

/** Answers that were told of already: the server takes it again, but need not be asked. */
const told = new Set<string>();

/** Tells the server that the asking side has the sent answer on its screen: those who answered see that it was opened. */
export const useAcknowledge = (ticketId: string, answerId: string | undefined): void => {
  useEffect(() => {
    if (answerId === undefined) return;
    const tell = () => {
      if (document.hidden || told.has(answerId)) return;
      told.add(answerId);
      // Not worth a word on the screen: the next look tells it again.
      api
        .POST('/api/tickets/{id}/receipt', { params: { path: { id: ticketId } } })
        .then(({ response }) => response.ok || told.delete(answerId))
        .catch(() => told.delete(answerId));
    };
    tell();
    // A page in a tab behind others has not been read yet.
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [ticketId, answerId]);
};
