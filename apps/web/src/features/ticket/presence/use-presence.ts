import { useEffect, useRef, useState } from 'react';
import { api } from '../../../lib/api.ts';
import { may, useUser } from '../../../session/use-session.ts';
import type { Ticket } from '../ticket.queries.ts';

/** The server forgets a presence after 60 s. */
const RENEW_MS = 25_000;
/** So long after the last letter somebody still composes. */
const COMPOSING_MS = 20_000;

type Activity = 'viewing' | 'composing' | 'left';

/** Tells colleagues that one looks at the ticket, and that one writes while `text` changes; what became of the ticket ends that. */
export const usePresence = ({ id: ticketId, version }: Pick<Ticket, 'id' | 'version'>, text: string): void => {
  const allowed = may(useUser(), 'ticket:presence');
  const [composing, setComposing] = useState(false);
  const before = useRef(text);

  useEffect(() => {
    // A draft found on the device is no typing, nor is a text that has just been sent.
    const typed = text !== before.current && text !== '' && before.current !== '';
    before.current = text;
    setComposing(typed);
    if (!typed) return;
    const timer = setTimeout(() => setComposing(false), COMPOSING_MS);
    return () => clearTimeout(timer);
  }, [text]);

  // A text that was sent is cleared only after everything has been read again: until then nobody composes it any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the ticket has become another
  useEffect(() => setComposing(false), [version]);

  useEffect(() => {
    if (!allowed) return;
    const say = (activity: Activity) =>
      api
        .POST('/api/tickets/{id}/presence', { params: { path: { id: ticketId } }, body: { activity }, keepalive: true })
        // Nobody's work depends on it.
        .catch(() => undefined);
    const renew = () => {
      if (!document.hidden) say(composing ? 'composing' : 'viewing');
    };
    renew();
    const timer = setInterval(renew, RENEW_MS);
    const leave = () => say('left');
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
    };
  }, [allowed, ticketId, composing]);

  useEffect(() => {
    if (!allowed) return;
    return () => {
      api
        .POST('/api/tickets/{id}/presence', { params: { path: { id: ticketId } }, body: { activity: 'left' } })
        .catch(() => undefined);
    };
  }, [allowed, ticketId]);
};
