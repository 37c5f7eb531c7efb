import { Type } from 'typebox';
import { Page } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { markNotificationsRead } from './mark-notifications-read.service.ts';
import { countUnreadNotifications, listNotifications } from './notifications.queries.ts';
import { ListNotifications, Notification, ReadNotifications, UnreadCount } from './notifications.schemas.ts';

export const notificationRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/notifications',
    {
      config: { access: 'notification:read' },
      schema: {
        operationId: 'listNotifications',
        summary: 'What concerns the caller, newest first',
        querystring: ListNotifications,
        response: { 200: Page(Notification), '4xx': Problem },
      },
    },
    ({ actor, query }) => listNotifications(ctx, actor, query),
  );

  app.get(
    '/api/notifications/unread-count',
    {
      config: { access: 'notification:read' },
      schema: {
        operationId: 'countUnreadNotifications',
        summary: 'How many of them were not read yet',
        response: { 200: UnreadCount, '4xx': Problem },
      },
    },
    ({ actor }) => countUnreadNotifications(ctx, actor),
  );

  app.post(
    '/api/notifications/read',
    {
      config: { access: 'notification:read' },
      schema: {
        operationId: 'markNotificationsRead',
        summary: 'Mark these, or all, as read',
        body: ReadNotifications,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async ({ actor, body }, reply) => {
      await markNotificationsRead(ctx, actor, body.ids);
      return reply.status(204).send(null);
    },
  );
};
