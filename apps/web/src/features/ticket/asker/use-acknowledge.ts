import { useEffect } from 'react';
import { api } from '../../../lib/api.ts';
import { useUser } from '../../../session/use-session.ts';

/** Who was told to have which answer: the server takes it again, but need not be asked. People share computers. */
const told = new Set<string>();

/** Tells the server that the asking side has the sent answer on its screen: those who answered see that it was opened. */
export const useAcknowledge = (ticketId: string, answerId: string | undefined): void => {
  const { id: userId } = useUser();
  useEffect(() => {
    if (answerId === undefined) return;
    const read = `${userId} ${answerId}`;
    const tell = () => {
      if (document.hidden || told.has(read)) return;
      told.add(read);
      // Not worth a word on the screen: the next look tells it again.
      api
        .POST('/api/tickets/{id}/receipt', { params: { path: { id: ticketId } } })
        .then(({ response }) => response.ok || told.delete(read))
        .catch(() => told.delete(read));
    };
    tell();
    // A page in a tab behind others has not been read yet.
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [ticketId, answerId, userId]);
};
