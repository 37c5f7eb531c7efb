import { api, unwrap } from '../../../lib/api.ts';
import { UNSURE_BELOW } from '../../../ui/confidence/confidence.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { handOverBody, type Receiver, suggestionsFor, surest } from './hand-over.ts';
import { useAct } from './use-act.ts';

type HandOver = {
  /** Null: the suggested one, when it is sure. */
  receiver: Receiver | null;
  note: string;
};

const EMPTY: HandOver = { receiver: null, note: '' };

/** Handing over, in the dialog and in the page's right column alike. */
export const useHandOver = (ticket: Ticket, onDone: (ticket: Ticket) => void) => {
  const suggestions = suggestionsFor(ticket);
  const receiverOf = ({ receiver }: HandOver): Receiver => receiver ?? surest(suggestions, UNSURE_BELOW);
  const form = useAct({
    act: 'handOver',
    ticket,
    empty: EMPTY,
    missing: (value) => (receiverOf(value) ? [] : ['receiver']),
    bodyOf: (value) => handOverBody(receiverOf(value), value.note),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/handover', request)),
    onDone,
  });
  const receiver = receiverOf(form.value);
  return {
    ...form,
    suggestions,
    receiver,
    receiverProblem: form.problemOf('receiver', receiver.includes(':') ? '/unit' : '/department'),
    noteProblem: form.problemOf('note'),
  };
};

export type HandOverForm = ReturnType<typeof useHandOver>;
