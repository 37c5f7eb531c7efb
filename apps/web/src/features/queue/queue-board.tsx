import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { serverNow } from '../../lib/server-clock.ts';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { type Ability, useReasons } from '../../lib/use-reason.ts';
import type { BulkAction } from '../../parts/bulk/bulk-act.ts';
import { BulkBar } from '../../parts/bulk/bulk-bar.tsx';
import { extendTo, NOTHING, selectAll, toggle } from '../../parts/bulk/selection.ts';
import { paths } from '../../paths.ts';
import { may, useUser } from '../../session/use-session.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { KeyHints } from './list/key-hints.tsx';
import { QueueList } from './list/queue-list.tsx';
import type { RowActs } from './list/queue-row.tsx';
import type { PreviewActs } from './preview/preview-acts.tsx';
import { Pulse } from './pulse/pulse.tsx';
import { firstOf, type PulsePart, VIEW_OF } from './pulse/pulse-parts.ts';
import type { Ticket } from './queue.queries.ts';
import styles from './queue-board.module.css';
import { QueuePreview } from './queue-preview.tsx';
import { isFiltered, listQuery, type View, withoutFilters } from './queue-search.ts';
import { viewsFor } from './queue-views.ts';
import { useOwnClockNews } from './use-own-clock-news.ts';
import { useQueueCursor } from './use-queue-cursor.ts';
import { useQueueData } from './use-queue-data.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useQueueLive } from './use-queue-live.ts';
import { useQueueSearch } from './use-queue-search.ts';

const BulkDialog = lazy(() => import('../../parts/bulk/bulk-dialog.tsx'));

const BULK_ACTIONS = ['handover', 'merge', 'assign', 'note'] as const;

/** The ticket's page opens with this part of it ready to be used. */
type Intent = 'answer' | 'clarify';

export const QueueBoard = () => {
  const { t } = useTranslation('queue');
  const user = useUser();
  const navigate = useNavigate();
  const { pathname, search: address } = useLocation();
  const panelId = useId();
  const filterInput = useRef<HTMLInputElement>(null);
  const wide = useMedia(MEDIA.pane);
  const phone = useMedia(MEDIA.phone);
  const [paneShown, setPaneShown] = useState(true);
  const [drawerOpened, setDrawerOpened] = useState(false);
  const [dialog, setDialog] = useState<{ action: BulkAction; tickets: readonly Ticket[] } | null>(null);

  const { search, change } = useQueueSearch();
  const data = useQueueData(search, pathname + address);
  const { list, tickets, counts, total } = data;
  const cursor = useQueueCursor(JSON.stringify([user.id, listQuery(search)]), tickets);
  const { current, selection, setSelection } = cursor;
  const order = tickets.map(({ id }) => id);
  const selected = tickets.filter(({ id }) => selection.ids.has(id));
  const reasonOf = useReasons();
  useQueueLive(tickets);
  useOwnClockNews(tickets);

  const goTo = (ticket: Ticket, intent?: Intent) => navigate(paths.ticket(ticket.code), { state: { intent } });
  const open = (ticket: Ticket) => (wide || phone ? goTo(ticket) : setDrawerOpened(true));
  const handOver = (ticket: Ticket) => setDialog({ action: 'handover', tickets: [ticket] });
  const previewActs: PreviewActs = {
    answer: (ticket) => goTo(ticket, 'answer'),
    handOver,
    clarify: (ticket) => goTo(ticket, 'clarify'),
  };
  const rowActs: RowActs = {
    choose: cursor.choose,
    pick: (id) => {
      cursor.choose(id);
      if (wide) setPaneShown(true);
      else setDrawerOpened(true);
    },
    select: (id, extend) => setSelection(extend ? extendTo(selection, order, id) : toggle(selection, id)),
    open,
    onlyDossier: (dossier) => change({ dossier }),
  };
  const step = (by: 1 | -1, extend = false) => {
    if (!cursor.step(by, extend) && by === 1 && list.hasNextPage) list.fetchNextPage();
  };
  const closePreview = () => (wide ? setPaneShown(false) : setDrawerOpened(false));
  const show = (part: PulsePart) => {
    change({ view: VIEW_OF[part], sort: 'due' });
    const first =
      VIEW_OF[part] === search.view && search.sort === 'due' ? firstOf(part, tickets, serverNow()) : undefined;
    if (first) cursor.goTo(first.id);
  };

  /** A key without its button in sight must say by itself why nothing happens. */
  const attempt = (ticket: Ticket | null, ability: Ability, act: (ticket: Ticket) => void) => {
    if (!ticket) return;
    const reason = reasonOf(ticket, ability);
    if (reason) showToast({ tone: 'info', message: `${ticket.code}: ${reason}` });
    else act(ticket);
  };

  useQueueKeys({
    step,
    select: () => current && setSelection(toggle(selection, current.id)),
    open: () => current && open(current),
    answer: () => attempt(current, 'answer', previewActs.answer),
    handOver: () => {
      if (selected.length === 0) return attempt(current, 'handOver', handOver);
      const example = selected.find(({ can }) => can.handOver) ?? selected[0] ?? null;
      attempt(example, 'handOver', () => setDialog({ action: 'handover', tickets: selected }));
    },
    clarify: () => attempt(current, 'askClarification', previewActs.clarify),
    record: may(user, 'ticket:create') ? () => navigate(paths.newQuestion) : null,
    filter: () => filterInput.current?.focus(),
    escape: () => {
      if (selection.ids.size > 0) setSelection(NOTHING);
      else closePreview();
    },
  });

  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const emptyAction = isFiltered(search) ? (
    <Button onClick={() => change(withoutFilters(search))}>{t('filter.clear')}</Button>
  ) : (
    may(user, 'ticket:create') && (
      <Link to={paths.newQuestion} className={buttonClass()}>
        {t('record')}
      </Link>
    )
  );
  const department = user.roles.every(({ unit }) => unit.kind === 'department');
  const labelOf = (view: View) => t(view === 'untaken' && department ? 'views.untakenDepartment' : `views.${view}`);

  return (
    <div className={styles.board}>
      <Pulse counts={counts} onShow={show} />
      <div className={styles.work} data-pane={(wide && paneShown) || undefined}>
        <section className={styles.list} aria-label={t('list')}>
          <Tabs
            tabs={viewsFor(user, search.view).map((value) => ({
              value,
              label: labelOf(value),
              count: counts?.counts[value] ?? null,
            }))}
            value={search.view}
            onChange={(view) => change({ view })}
            label={t('views.label')}
            panelId={panelId}
          />
          <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, search.view)} className={styles.panel}>
            <FilterBar search={search} onChange={change} tickets={tickets} textRef={filterInput} />
            <QueueList
              data={data}
              search={search}
              current={current}
              selection={selection}
              focusWanted={cursor.focusWanted}
              acts={rowActs}
              onSelectAll={(all) => setSelection(all ? selectAll(order) : NOTHING)}
              emptyAction={emptyAction}
            />
            <div className={styles.float}>
              <BulkBar
                actions={BULK_ACTIONS}
                selected={selected}
                tickets={tickets}
                onAct={(action) => setDialog({ action, tickets: selected })}
                onSelect={(ids) => setSelection(selectAll(ids))}
                onClear={() => setSelection(NOTHING)}
              />
            </div>
            <KeyHints shown={tickets.length} total={total} capped={counts !== undefined && total === counts.cap} />
          </div>
        </section>
        <QueuePreview
          ticket={current}
          paneShown={paneShown}
          drawerOpened={drawerOpened}
          acts={previewActs}
          onStep={step}
          onClose={closePreview}
        />
      </div>
      <Suspense>
        {dialog && (
          <BulkDialog
            key={dialog.action}
            action={dialog.action}
            draftKey="queue"
            tickets={dialog.tickets.map((ticket) => byId.get(ticket.id) ?? ticket)}
            onClose={() => setDialog(null)}
            onDone={cursor.leave}
          />
        )}
      </Suspense>
    </div>
  );
};
