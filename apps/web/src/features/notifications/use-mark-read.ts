import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { notificationsKey, notificationsQuery, unreadCountQuery } from './notifications.queries.ts';

/** Marks these, or all when none are named, as read: on the screen at once, then on the server. */
export const useMarkRead = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids?: readonly string[]) =>
      api.POST('/api/notifications/read', { body: ids ? { ids: [...ids] } : {} }),
    onMutate: async (ids) => {
      await queries.cancelQueries({ queryKey: notificationsKey });
      const readAt = new Date().toISOString();
      let marked = 0;
      queries.setQueryData(notificationsQuery.queryKey, (data) =>
        data
          ? {
              ...data,
              pages: data.pages.map((page) => ({
                ...page,
                items: page.items.map((item) => {
                  if (item.readAt !== null || (ids && !ids.includes(item.id))) return item;
                  marked += 1;
                  return { ...item, readAt };
                }),
              })),
            }
          : data,
      );
      queries.setQueryData(unreadCountQuery.queryKey, (count) =>
        count ? { unread: ids ? Math.max(0, count.unread - marked) : 0 } : count,
      );
    },
    // What the server says replaces what was assumed, also when it refused.
    onSettled: () => queries.invalidateQueries({ queryKey: notificationsKey }),
  });
};
