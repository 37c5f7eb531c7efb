import { IconGavel } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SegmentedControl } from '../../ui/segmented/segmented-control.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { type ConflictState, conflictsQuery } from './answers.queries.ts';
import { ConflictCard } from './conflict-card.tsx';
import styles from './conflicts.module.css';

export const loader = () => {
  queryClient.prefetchInfiniteQuery(conflictsQuery('open'));
  return null;
};

/** Where two units of the ministry told communes different things: the personnel officer says which holds. */
export const Page = () => {
  const { t } = useTranslation('reuse');
  const [params, setParams] = useSearchParams();
  const state: ConflictState = params.get('state') === 'settled' ? 'settled' : 'open';
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    conflictsQuery(state),
  );
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader title={t('conflicts.page')} />
      <div className={styles.page}>
        <p className={styles.intro}>{t('conflicts.intro')}</p>
        <div>
          <SegmentedControl
            label={t('conflicts.filter')}
            options={[
              { value: 'open', label: t('conflicts.open') },
              { value: 'settled', label: t('conflicts.settled') },
            ]}
            value={state}
            onChange={(next) => setParams(next === 'open' ? {} : { state: next }, { replace: true })}
          />
        </div>
        <Loaded
          pending={!data}
          error={error}
          onRetry={() => refetch()}
          skeleton={<SkeletonRows rows={5} />}
          slowText={t('conflicts.slow')}
          staleText={t('conflicts.stale')}
        >
          {items.length === 0 ? (
            <EmptyState
              icon={<IconGavel size={28} aria-hidden="true" />}
              title={t(state === 'open' ? 'conflicts.none' : 'conflicts.noneSettled')}
            />
          ) : (
            items.map((conflict) => <ConflictCard key={conflict.id} conflict={conflict} />)
          )}
        </Loaded>
        {hasNextPage && (
          <div>
            <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {t('conflicts.more')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
};
