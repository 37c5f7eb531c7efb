import { api, unwrap } from '../../../lib/api.ts';
import { UNSURE_BELOW } from '../../../ui/confidence/confidence.tsx';
import type { Why } from '../route/why.ts';
import type { Ticket } from '../ticket.queries.ts';
import { handOverBody, isOtherwise, preselected, type Receiver, suggestionsFor } from './hand-over.ts';
import { useAct } from './use-act.ts';

type HandOver = {
  /** Null: the suggested one, when it is sure. */
  receiver: Receiver | null;
  note: string;
  /** Why not the suggested one; absent in drafts of earlier versions. */
  why?: Why | null;
};

const EMPTY: HandOver = { receiver: null, note: '' };

/** Handing over, in the dialog and in the page's right column alike. */
export const useHandOver = (ticket: Ticket, onDone: (ticket: Ticket) => void) => {
  const suggestions = suggestionsFor(ticket);
  const receiverOf = ({ receiver }: HandOver): Receiver => receiver ?? preselected(ticket, UNSURE_BELOW);
  const form = useAct({
    act: 'handOver',
    ticket,
    empty: EMPTY,
    missing: (value) => (receiverOf(value) ? [] : ['receiver']),
    bodyOf: (value) => {
      const receiver = receiverOf(value);
      return handOverBody(receiver, value.note, isOtherwise(receiver, ticket) ? value.why : null);
    },
    post: (request) => unwrap(api.POST('/api/tickets/{id}/handover', request)),
    onDone,
  });
  const receiver = receiverOf(form.value);
  return {
    ...form,
    suggestions,
    receiver,
    otherwise: isOtherwise(receiver, ticket),
    receiverProblem: form.problemOf('receiver', receiver.includes(':') ? '/unit' : '/department'),
    noteProblem: form.problemOf('note'),
  };
};

export type HandOverForm = ReturnType<typeof useHandOver>;
