import type { operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

export type Notification =
  operations['listNotifications']['responses'][200]['content']['application/json']['items'][number];

export const notificationsKey = ['notifications'] as const;
const PAGE_SIZE = 20;

export const unreadCountQuery = queryOptions({
  queryKey: [...notificationsKey, 'unread'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/notifications/unread-count', { signal })),
});

export const notificationsQuery = infiniteQueryOptions({
  queryKey: [...notificationsKey, 'list'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/notifications', {
        params: { query: { limit: PAGE_SIZE, ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});
