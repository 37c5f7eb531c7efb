import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import type { Act } from '../acts/act.ts';
import { HandOverPanel } from '../acts/hand-over-panel.tsx';
import { FlowPanels } from '../parts/lazy-flow-panels.tsx';
import { SimilarPanel } from '../similar/lazy-similar-panel.tsx';
import type { Ticket, TimelineEntry } from '../ticket.queries.ts';
import { HolderCard } from './holder-card.tsx';

type SidePanelProps = {
  ticket: Ticket;
  /** Undefined while it is on its way. */
  timeline: readonly TimelineEntry[] | undefined;
  /** One came for what is similar. */
  showSimilar: boolean;
  onAct: (act: Act) => void;
  onDone: (ticket: Ticket) => void;
  onOffer: (text: OfferedText) => void;
};

/** Who has it, and who should have it. */
export const SidePanel = ({ ticket, timeline, showSimilar, onAct, onDone, onOffer }: SidePanelProps) => {
  const consulted = ticket.consulted.length > 0 || (timeline?.some(({ kind }) => kind === 'consulted') ?? false);
  const flow = (
    <FlowPanels ticket={ticket} consulted={consulted} onConsult={() => onAct('consult')} onOffer={onOffer} />
  );
  // parts to put together, advice to give: that comes before whom else it could go to
  const asked = ticket.consulted.length > 0 && !ticket.can.consult;
  const shared = ticket.parts !== null || ticket.part !== null || asked;
  return (
    <>
      <HolderCard ticket={ticket} onAssign={() => onAct('assign')} />
      {shared && flow}
      <HandOverPanel ticket={ticket} onDone={onDone} onCorrect={() => onAct('correctRoute')} />
      {!shared && flow}
      <SimilarPanel ticket={ticket} wanted={showSimilar} onOffer={onOffer} />
    </>
  );
};
