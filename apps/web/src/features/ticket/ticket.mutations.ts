import type { operations } from '@caunoi/api-client/schema.gen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { type Ticket, ticketKey } from './ticket.queries.ts';

type Body<Operation extends keyof operations> = operations[Operation] extends {
  requestBody: { content: { 'application/json': infer Content } };
}
  ? Content
  : never;

/** What one can do with a ticket, and what each needs to be told. */
export type TicketAct =
  | { act: 'take'; body: Record<string, never> }
  | { act: 'assign'; body: Body<'assignTicket'> }
  | { act: 'answer'; body: Body<'answerTicket'> }
  | { act: 'approve'; body: Record<string, never> }
  | { act: 'return-answer'; body: Body<'returnAnswer'> }
  | { act: 'handover'; body: Body<'handOverTicket'> }
  | { act: 'return'; body: Body<'returnTicket'> }
  | { act: 'transfer'; body: Body<'transferTicket'> }
  | { act: 'refer'; body: Body<'referTicket'> }
  | { act: 'clarification'; body: Body<'askClarification'> }
  | { act: 'reply'; body: Body<'replyToTicket'> }
  | { act: 'note'; body: Body<'addNote'> }
  | { act: 'withdraw'; body: Body<'withdrawTicket'> }
  | { act: 'accept'; body: Body<'acceptAnswer'> }
  | { act: 'reopen'; body: Body<'reopenTicket'> };

/** `key`: the same for every try of the same content, so that a lost answer leads to one act, not two. */
type Sent = TicketAct & { key: string };

const send = ({ id, version }: Ticket, { key, ...sent }: Sent): Promise<Ticket> => {
  const options = { params: { path: { id }, header: ifMatch(version) }, headers: idempotencyKey(key) };
  switch (sent.act) {
    case 'take':
      return unwrap(api.POST('/api/tickets/{id}/take', { ...options, body: sent.body }));
    case 'assign':
      return unwrap(api.POST('/api/tickets/{id}/assign', { ...options, body: sent.body }));
    case 'answer':
      return unwrap(api.POST('/api/tickets/{id}/answer', { ...options, body: sent.body }));
    case 'approve':
      return unwrap(api.POST('/api/tickets/{id}/approve', { ...options, body: sent.body }));
    case 'return-answer':
      return unwrap(api.POST('/api/tickets/{id}/return-answer', { ...options, body: sent.body }));
    case 'handover':
      return unwrap(api.POST('/api/tickets/{id}/handover', { ...options, body: sent.body }));
    case 'return':
      return unwrap(api.POST('/api/tickets/{id}/return', { ...options, body: sent.body }));
    case 'transfer':
      return unwrap(api.POST('/api/tickets/{id}/transfer', { ...options, body: sent.body }));
    case 'refer':
      return unwrap(api.POST('/api/tickets/{id}/refer', { ...options, body: sent.body }));
    case 'clarification':
      return unwrap(api.POST('/api/tickets/{id}/clarification', { ...options, body: sent.body }));
    case 'reply':
      return unwrap(api.POST('/api/tickets/{id}/reply', { ...options, body: sent.body }));
    case 'note':
      return unwrap(api.POST('/api/tickets/{id}/note', { ...options, body: sent.body }));
    case 'withdraw':
      return unwrap(api.POST('/api/tickets/{id}/withdraw', { ...options, body: sent.body }));
    case 'accept':
      return unwrap(api.POST('/api/tickets/{id}/accept', { ...options, body: sent.body }));
    case 'reopen':
      return unwrap(api.POST('/api/tickets/{id}/reopen', { ...options, body: sent.body }));
  }
};

/**
 * Acts on the ticket at the version that is on the screen. Afterwards the page shows the ticket as it stands; after
 * somebody else was faster, it shows what they did.
 */
export const useTicketAct = (ticket: Ticket) => {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['ticket'] }),
      queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' }),
    ]);
  return useMutation({
    mutationFn: (sent: Sent) => send(ticket, sent),
    onSuccess: (after) => {
      // The answer to an act lacks what only reading shows.
      for (const id of [after.id, after.code])
        queries.setQueryData<Ticket>(ticketKey(id), (before) => before && { ...before, ...after });
      return refresh();
    },
    onError: (error) => {
      if (isProblem(error) && (error.status === 409 || error.status === 403)) return refresh();
    },
  });
};

export type ActOnTicket = ReturnType<typeof useTicketAct>;
