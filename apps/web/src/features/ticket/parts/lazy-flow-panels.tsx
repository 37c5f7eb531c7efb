import { lazy, Suspense } from 'react';
import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import type { Ticket } from '../ticket.queries.ts';

const Parts = lazy(() => import('./parts-panel.tsx'));
const Consult = lazy(() => import('../consult/consult-panel.tsx'));

type FlowPanelsProps = {
  ticket: Ticket;
  /** Somebody was asked for advice on it, now or before. */
  consulted: boolean;
  onConsult: () => void;
  onOffer: (text: OfferedText) => void;
};

/** Who else works on the question: its parts, and departments that are asked. Their code and words come when needed. */
export const FlowPanels = ({ ticket, consulted, onConsult, onOffer }: FlowPanelsProps) => (
  <Suspense>
    {(ticket.part || ticket.parts) && <Parts ticket={ticket} onOffer={onOffer} />}
    {(consulted || ticket.can.consult) && <Consult ticket={ticket} consulted={consulted} onConsult={onConsult} />}
  </Suspense>
);
