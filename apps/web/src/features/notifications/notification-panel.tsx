import { IconBellOff, IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorState } from '../../ui/empty-state/error-state.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { NotificationItem } from './notification-item.tsx';
import styles from './notification-panel.module.css';
import { notificationsQuery, unreadCountQuery } from './notifications.queries.ts';
import { useMarkRead } from './use-mark-read.ts';

/** What concerns the reader, newest first. Its code and words load when the bell is first pressed. */
const NotificationPanel = ({ close }: { close: () => void }) => {
  const { t } = useTranslation('notifications');
  const problemText = useProblemText();
  const list = useInfiniteQuery(notificationsQuery);
  const { data: count } = useQuery(unreadCountQuery);
  const mark = useMarkRead();
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
        {count !== undefined && count.unread > 0 && (
          <Button
            kind="link"
            size="sm"
            icon={<IconChecks size={16} aria-hidden="true" />}
            busy={mark.isPending}
            onClick={() => mark.mutate(undefined)}
          >
            {t('markAll')}
          </Button>
        )}
      </div>
      {mark.isError && (
        <p className={styles.failed} role="alert">
          {problemText(mark.error).detail}
        </p>
      )}
      {!items && list.isError && (
        <ErrorState small onRetry={() => list.refetch()}>
          {problemText(list.error).detail}
        </ErrorState>
      )}
      {!items && !list.isError && <SkeletonRows rows={4} />}
      {items?.length === 0 && (
        <EmptyState small icon={<IconBellOff size={24} aria-hidden="true" />} title={t('empty')}>
          {t('emptyBody')}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <ul className={styles.list} aria-busy={list.isFetching || undefined}>
          {items.map((notification) => (
            <NotificationItem
              key={notification.id}
              notification={notification}
              onRead={() => mark.mutate([notification.id])}
              onOpen={() => {
                if (notification.readAt === null) mark.mutate([notification.id]);
                close();
              }}
            />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button kind="ghost" size="sm" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
};

export default NotificationPanel;
