import { IconMailCheck, IconRefresh } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../lib/query-client.ts';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { RowTable } from '../../ui/table/row-table.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { DeadLetterRow } from './dead-letter-row.tsx';
import { deadLettersQuery, useRetryAll } from './dead-letters.queries.ts';
import styles from './dead-letters-page.module.css';

export const loader = () => {
  queryClient.prefetchInfiniteQuery(deadLettersQuery);
  return null;
};

/** Mails and background jobs that were given up: the administrator sees why and lets them be tried again. */
export const Page = () => {
  const { t } = useTranslation('failures');
  const letters = useInfiniteQuery(deadLettersQuery);
  const [latest] = letters.data?.pages ?? [];
  const rows = letters.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = latest ? latest.total.mail + latest.total.job : 0;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        where={latest && total > 0 && t('where', { count: total })}
        actions={<RetryAllButton total={total} />}
      />
      <p className={styles.intro}>
        {t('intro')}
        {latest && latest.waiting > 0 && <strong> {t('waiting', { count: latest.waiting })}.</strong>}
      </p>
      <Loaded
        pending={!letters.data}
        error={letters.error}
        onRetry={() => letters.refetch()}
        skeleton={<SkeletonRows rows={6} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {rows.length === 0 ? (
          <EmptyState icon={<IconMailCheck size={28} aria-hidden="true" />} title={t('empty')}>
            {t('emptyBody')}
          </EmptyState>
        ) : (
          <RowTable className={styles.table} aria-label={t('list')}>
            <thead>
              <tr>
                <th scope="col">{t('column.what')}</th>
                <th scope="col">{t('column.to')}</th>
                <th scope="col">{t('column.error')}</th>
                <th scope="col">{t('column.at')}</th>
                <th scope="col">
                  <span className={styles.hidden}>{t('column.act')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((letter) => (
                <DeadLetterRow key={letter.id} letter={letter} />
              ))}
            </tbody>
          </RowTable>
        )}
        {letters.hasNextPage && (
          <div className={styles.more}>
            <Button busy={letters.isFetchingNextPage} onClick={() => letters.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Loaded>
    </div>
  );
};

const RetryAllButton = ({ total }: { total: number }) => {
  const { t } = useTranslation('failures');
  const problemText = useProblemText();
  const phone = useMedia(MEDIA.phone);
  const all = useRetryAll();
  const disabled = total === 0 && t('nothingToRetry');
  const retryAll = () =>
    all.mutate(undefined, {
      onSuccess: ({ retried }) => showToast({ tone: 'ok', message: t('retried', { count: retried }) }),
      onError: (error) => showToast({ tone: 'late', message: problemText(error).title }),
    });
  if (phone)
    return (
      <IconButton
        size="touch"
        icon={<IconRefresh size={20} aria-hidden="true" />}
        label={t('retryAll')}
        disabled={disabled}
        onClick={() => !all.isPending && retryAll()}
      />
    );
  return (
    <Button
      kind="primary"
      icon={<IconRefresh size={16} aria-hidden="true" />}
      busy={all.isPending}
      disabled={disabled}
      onClick={retryAll}
    >
      {t('retryAll')}
    </Button>
  );
};
