import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useMedia } from '../../lib/use-media.ts';
import { type Ability, useReason } from '../../lib/use-reason.ts';
import { type Shortcut, useShortcuts } from '../../lib/use-shortcuts.ts';
import { useTicketNews } from '../../lib/use-ticket-news.ts';
import type { OfferedText } from '../../parts/similar/similar.queries.ts';
import { hasRole, useUser } from '../../session/use-session.ts';
import { Drawer } from '../../ui/dialog/dialog.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { Act } from './acts/act.ts';
import { ActDialog } from './acts/act-dialogs.tsx';
import { TicketHeader } from './header/ticket-header.tsx';
import { MergeBanner } from './merge/merge-banner.tsx';
import { MiddleColumn } from './middle-column.tsx';
import { QuestionColumn } from './question/question-column.tsx';
import { SidePanel } from './side/side-panel.tsx';
import { SixClears } from './six/six-clears.tsx';
import { isNewsOfOwnAct, useShowTicket } from './ticket.mutations.ts';
import { type Ticket, timelineQuery } from './ticket.queries.ts';
import styles from './ticket-board.module.css';
import { TimeStrip } from './time/time-strip.tsx';

/** Between a phone's one column and three columns the side panel is a drawer. */
const DRAWER = '(1024px <= width < 1280px)';

type TicketBoardProps = {
  ticket: Ticket;
  /** The id or code by which the page was opened: its queries go by it. */
  openedAs: string;
};

export const TicketBoard = ({ ticket, openedAs }: TicketBoardProps) => {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const intent: unknown = state?.intent;
  const asker = user.roles.every(({ role }) => role === 'commune_staff');
  const inDrawer = useMedia(DRAWER) && !asker;
  const [act, setAct] = useState<Act | null>(
    intent === 'clarify' && ticket.can.askClarification ? 'askClarification' : null,
  );
  const [panelOpened, setPanelOpened] = useState(intent === 'similar');
  // from the call desk one comes with what was read to the caller
  const [offered, setOffered] = useState<OfferedText | null>(state?.offered ?? null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const [wantsText, setWantsText] = useState(intent === 'answer');
  const timeline = useQuery(timelineQuery(openedAs));
  const entries = timeline.data?.items;
  const reasonOf = useReason(ticket);
  // parts and advice go by the id, the rest by what the address says
  useTicketNews(
    ['ticket'],
    [ticket.clock],
    ({ ticketId, version, actorId }) =>
      ticketId === ticket.id && !(actorId === user.id && isNewsOfOwnAct(ticketId, version)),
  );

  const { show } = useShowTicket();

  /** A key tells by itself why nothing happens: its button may be out of sight. */
  const attempt = (ability: Ability, run: () => void) => () => {
    const reason = reasonOf(ability);
    if (reason) showToast({ tone: 'info', message: reason });
    else run();
  };
  const shortcuts: Shortcut[] = [
    {
      codes: ['KeyA'],
      keys: ['A'],
      label: t('answer.mode'),
      // Pressed before the text is there, it has the focus as soon as it is.
      run: attempt('answer', () => (textRef.current ? textRef.current.focus() : setWantsText(true))),
    },
    {
      codes: ['KeyC'],
      keys: ['C'],
      label: t('acts.handOver.name'),
      run: attempt('handOver', () => setAct('handOver')),
    },
    {
      codes: ['KeyB'],
      keys: ['B'],
      label: t('acts.askClarification.name'),
      run: attempt('askClarification', () => setAct('askClarification')),
    },
  ];
  useShortcuts(asker ? [] : shortcuts);

  const done = (after: Ticket) => {
    setAct(null);
    setPanelOpened(false);
    void show(after);
  };
  const side = (
    <SidePanel
      ticket={ticket}
      timeline={entries}
      showSimilar={intent === 'similar'}
      onAct={setAct}
      onDone={done}
      onOffer={(text) => {
        setPanelOpened(false);
        setOffered(text);
      }}
    />
  );
  return (
    <div className={styles.board}>
      <TicketHeader
        ticket={ticket}
        asker={asker}
        onAct={setAct}
        onPanel={inDrawer ? () => setPanelOpened(true) : null}
      />
      <TimeStrip ticket={ticket} openedAs={openedAs} />
      {ticket.merge && <MergeBanner merge={ticket.merge} />}
      <SixClears ticket={ticket} />
      <div className={styles.columns} data-asker={asker || undefined}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
        <section className={styles.question} aria-label={t('question')} tabIndex={0}>
          <QuestionColumn
            ticket={ticket}
            timeline={entries}
            onRetry={timeline.isError ? () => void timeline.refetch() : null}
          />
        </section>
        <section className={styles.middle} aria-label={t('answerColumn')}>
          <MiddleColumn
            ticket={ticket}
            timeline={entries}
            asker={asker}
            textRef={textRef}
            focusText={wantsText}
            onAct={setAct}
            offered={offered}
            onOfferSettled={() => {
              setOffered(null);
              // a page loaded again would offer it once more
              if (state?.offered) navigate(pathname, { replace: true, state: { ...state, offered: null } });
            }}
          />
        </section>
        {!asker && !inDrawer && hasRole(user, ...WORKING) && (
          <aside className={styles.side} aria-label={t('panel')}>
            {side}
          </aside>
        )}
      </div>
      {inDrawer && (
        <Drawer opened={panelOpened} onClose={() => setPanelOpened(false)} title={t('panel')} width={400}>
          <div className={styles.inDrawer}>{side}</div>
        </Drawer>
      )}
      {act && <ActDialog key={act} act={act} ticket={ticket} onClose={() => setAct(null)} onDone={done} />}
    </div>
  );
};

/** Those who act on tickets; the others only read. */
const WORKING = [
  'deployed_official',
  'provincial_officer',
  'department_officer',
  'department_head',
  'hotline_operator',
] as const;
