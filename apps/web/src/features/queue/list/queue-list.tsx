import type { RefObject } from 'react';
import { useRef } from 'react';
import { MEDIA, useMedia } from '../../../lib/use-media.ts';
import type { Selection } from '../../../parts/bulk/selection.ts';
import { useUser } from '../../../session/use-session.ts';
import type { Ticket } from '../queue.queries.ts';
import { isFiltered, type QueueSearch } from '../queue-search.ts';
import type { QueueData } from '../use-queue-data.ts';
import { LoadMore } from './load-more.tsx';
import { QueueCards } from './queue-card.tsx';
import styles from './queue-list.module.css';
import type { RowActs } from './queue-row.tsx';
import { QueueEmpty, QueueError, QueueLoading, QueueStale } from './queue-states.tsx';
import { QueueTable } from './queue-table.tsx';

type QueueListProps = {
  data: QueueData;
  search: QueueSearch;
  current: Ticket | null;
  selection: Selection;
  focusWanted: RefObject<string | null>;
  acts: RowActs;
  onSelectAll: (all: boolean) => void;
  /** Shown where nothing is: to clear the filters, or to record a question. */
  emptyAction: React.ReactNode;
};

/** The list itself in each of its states. */
export const QueueList = ({
  data,
  search,
  current,
  selection,
  focusWanted,
  acts,
  onSelectAll,
  emptyAction,
}: QueueListProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const phone = useMedia(MEDIA.phone);
  const { roles } = useUser();
  const { list, tickets, counts } = data;
  const withProvince = new Set(roles.map(({ provinceCode }) => provinceCode)).size !== 1 || !roles[0]?.provinceCode;

  if (list.isPending || (list.isError && tickets.length === 0)) {
    return (
      <div className={styles.scroller}>
        {list.isPending ? <QueueLoading /> : <QueueError error={list.error} onRetry={list.refetch} />}
      </div>
    );
  }
  return (
    <>
      {list.isRefetchError && <QueueStale at={list.dataUpdatedAt} onRetry={list.refetch} />}
      <div ref={scroller} className={styles.scroller} aria-busy={list.isPlaceholderData || undefined}>
        {tickets.length === 0 ? (
          <QueueEmpty
            kind={isFiltered(search) ? 'filtered' : search.view === 'open' ? 'open' : 'view'}
            answeredToday={counts?.pulse.answeredToday}
            action={emptyAction}
          />
        ) : phone ? (
          <QueueCards
            tickets={tickets}
            withProvince={withProvince}
            onDossier={acts.onlyDossier}
            onChoose={acts.choose}
          />
        ) : (
          <QueueTable
            tickets={tickets}
            currentId={current?.id ?? null}
            selection={selection}
            withProvince={withProvince}
            focusWanted={focusWanted}
            scroller={scroller}
            acts={acts}
            onSelectAll={onSelectAll}
          />
        )}
        {list.hasNextPage && <LoadMore busy={list.isFetchingNextPage} onMore={list.fetchNextPage} />}
      </div>
    </>
  );
};
