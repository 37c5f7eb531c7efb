import type { operations } from '@caunoi/api-client/schema.gen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { type Ticket, ticketKey } from './ticket.queries.ts';

type Body<Operation extends 'answerTicket' | 'addNote'> =
  operations[Operation]['requestBody']['content']['application/json'];

/** What is done in the page itself; the other acts have their dialogs. */
export type PageAct =
  | { act: 'take' }
  | { act: 'answer'; body: Body<'answerTicket'> }
  | { act: 'note'; body: Body<'addNote'> };

/** `key`: the same for every try of the same content, so that a lost answer leads to one act, not two. */
type Sent = PageAct & { key: string };

const send = ({ id, version }: Ticket, sent: Sent): Promise<Ticket> => {
  const options = { params: { path: { id }, header: ifMatch(version) }, headers: idempotencyKey(sent.key) };
  switch (sent.act) {
    case 'take':
      return unwrap(api.POST('/api/tickets/{id}/take', { ...options, body: {} }));
    case 'answer':
      return unwrap(api.POST('/api/tickets/{id}/answer', { ...options, body: sent.body }));
    case 'note':
      return unwrap(api.POST('/api/tickets/{id}/note', { ...options, body: sent.body }));
  }
};

/** Acts of this page, by ticket and version, with when they were shown. */
const ownActs = new Map<string, number>();
const NEWS_TAKE_MS = 10_000;
const actKey = (ticketId: string, version: number): string => `${ticketId} ${version}`;

/** The live event of an act of this page: what it changed is being read already. Each act excuses one event. */
export const isNewsOfOwnAct = (ticketId: string, version: number): boolean => {
  const at = ownActs.get(actKey(ticketId, version));
  ownActs.delete(actKey(ticketId, version));
  return at !== undefined && Date.now() - at < NEWS_TAKE_MS;
};

/** Shows the ticket as it stands after an act, one's own or one that somebody else was faster with. */
export const useShowTicket = () => {
  const queries = useQueryClient();
  const readAgain = () => {
    void queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' });
    return queries.invalidateQueries({ queryKey: ['ticket'] });
  };
  const show = (after: Ticket) => {
    ownActs.set(actKey(after.id, after.version), Date.now());
    // The answer to an act lacks what only reading shows.
    for (const id of [after.id, after.code])
      queries.setQueryData<Ticket>(ticketKey(id), (before) => before && { ...before, ...after });
    return readAgain();
  };
  return { show, readAgain };
};

/** Acts on the ticket at the version that is on the screen. */
export const useTicketAct = (ticket: Ticket) => {
  const { show, readAgain } = useShowTicket();
  return useMutation({
    mutationFn: (sent: Sent) => send(ticket, sent),
    onSuccess: show,
    onError: (error) => {
      if (isProblem(error) && (error.status === 409 || error.status === 403)) return readAgain();
    },
  });
};
