import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import type { Act } from '../acts/act.ts';
import { HandOverPanel } from '../acts/hand-over-panel.tsx';
import { FlowPanels } from '../parts/lazy-flow-panels.tsx';
import { SimilarPanel } from '../similar/lazy-similar-panel.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { HolderCard } from './holder-card.tsx';

type SidePanelProps = {
  ticket: Ticket;
  onAct: (act: Act) => void;
  onDone: (ticket: Ticket) => void;
  onOffer: (text: OfferedText) => void;
};

/** Who has it, and who should have it. */
export const SidePanel = ({ ticket, onAct, onDone, onOffer }: SidePanelProps) => (
  <>
    <HolderCard ticket={ticket} onAssign={() => onAct('assign')} />
    <HandOverPanel ticket={ticket} onDone={onDone} onCorrect={() => onAct('correctRoute')} />
    <FlowPanels ticket={ticket} onConsult={() => onAct('consult')} onOffer={onOffer} />
    <SimilarPanel ticket={ticket} onOffer={onOffer} />
  </>
);
