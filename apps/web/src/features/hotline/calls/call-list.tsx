import { IconPhoneOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLiveEvent } from '../../../lib/live-events.ts';
import { useProblemText } from '../../../lib/use-problem-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { RowTable } from '../../../ui/table/row-table.tsx';
import { callsQuery } from '../hotline.queries.ts';
import { CallRow } from './call-row.tsx';
import styles from './calls.module.css';
import type { CallsSearch } from './calls-search.ts';

export const CallList = ({ search, onClear }: { search: CallsSearch; onClear: () => void }) => {
  const { t } = useTranslation('hotline');
  const problemText = useProblemText();
  const calls = useInfiniteQuery(callsQuery(search));
  // A colleague at the same desk has logged a call.
  useLiveEvent((event) => {
    if (event.type === 'ticket.created') calls.refetch();
  });
  const rows = calls.data?.pages.flatMap(({ items }) => items);
  if (!rows) {
    if (!calls.isError) return <SkeletonRows />;
    const { title, detail, requestId } = problemText(calls.error);
    return (
      <ErrorState title={title} requestId={requestId} onRetry={() => calls.refetch()}>
        {detail}
      </ErrorState>
    );
  }
  const filtered = search.commune !== null || search.outcome !== null;
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<IconPhoneOff size={28} aria-hidden="true" />}
        title={filtered ? t('calls.emptyFiltered') : t('calls.empty')}
        action={filtered && <Button onClick={onClear}>{t('calls.clear')}</Button>}
      >
        {!filtered && t('calls.emptyBody')}
      </EmptyState>
    );
  }
  return (
    <>
      <RowTable className={styles.table} aria-label={t('calls.list')} aria-busy={calls.isPlaceholderData || undefined}>
        <thead>
          <tr>
            <th scope="col">{t('calls.column.time')}</th>
            <th scope="col">{t('calls.column.caller')}</th>
            <th scope="col">{t('calls.column.question')}</th>
            <th scope="col">{t('calls.column.outcome')}</th>
            <th scope="col">{t('calls.column.operator')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((call) => (
            <CallRow key={call.id} call={call} />
          ))}
        </tbody>
      </RowTable>
      {calls.hasNextPage && (
        <div className={styles.more}>
          <Button busy={calls.isFetchingNextPage} onClick={() => calls.fetchNextPage()}>
            {t('calls.more')}
          </Button>
        </div>
      )}
    </>
  );
};
