import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadNamespaces } from '../../i18n/i18n.ts';
import { useLiveEvent } from '../../lib/live-events.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { announce } from '../../ui/live-region/announcer.ts';
import { Popover } from '../../ui/popover/popover.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { notificationsKey, unreadCountQuery } from './notifications.queries.ts';

const NotificationPanel = lazy(async () => {
  const [module] = await Promise.all([import('./notification-panel.tsx'), loadNamespaces('notifications')]);
  return module;
});

/** How much that concerns the reader is unread, live; the panel shows it. */
export const Bell = () => {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  const { data } = useQuery(unreadCountQuery);
  const unread = data?.unread ?? 0;
  const label = unread > 0 ? t('notificationsUnread', { count: unread }) : t('notifications');

  useLiveEvent(async (event) => {
    if (event.type !== 'notification.created') return;
    await queries.invalidateQueries({ queryKey: notificationsKey });
    const now = queries.getQueryData(unreadCountQuery.queryKey)?.unread ?? 0;
    if (now > 0) announce(t('notificationsUnread', { count: now }));
  });

  return (
    <Popover
      label={t('notifications')}
      side="bottom"
      align="end"
      target={(attributes) => (
        <IconButton icon={<IconBell size={18} aria-hidden="true" />} label={label} count={unread} {...attributes} />
      )}
    >
      {(close) => (
        <Suspense fallback={<SkeletonRows rows={4} />}>
          <NotificationPanel close={close} />
        </Suspense>
      )}
    </Popover>
  );
};
