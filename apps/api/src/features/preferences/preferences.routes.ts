import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getPreferences } from './preferences.queries.ts';
import { Preferences, UnsubscribeQuery, Unsubscription, UpdatePreferences } from './preferences.schemas.ts';
import { readUnsubscription, unsubscribe } from './unsubscribe.service.ts';
import { updatePreferences } from './update-preferences.service.ts';

const tagged = (reply: FastifyReply, preferences: Preferences): Preferences => {
  reply.header('etag', `"${preferences.version}"`);
  return preferences;
};

const originOf = ({ id, ip }: FastifyRequest) => ({ requestId: id, address: ip });

export const preferenceRoutes: Feature = async (app, { ctx }) => {
  // RFC 8058: a mailbox provider posts `List-Unsubscribe=One-Click` as a form. What it says is in the query; the body adds nothing.
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string', bodyLimit: 1024 },
    (_request, _body, done) => done(null, undefined),
  );

  app.get(
    '/api/me/notification-preferences',
    {
      config: { access: 'notification:choose' },
      schema: {
        operationId: 'getNotificationPreferences',
        summary: 'How the caller wants to be mailed, and where',
        response: { 200: Preferences, '4xx': Problem },
      },
    },
    async ({ actor }, reply) => tagged(reply, await getPreferences(ctx.db, actor.userId)),
  );

  app.put(
    '/api/me/notification-preferences',
    {
      config: { access: 'notification:choose', ifMatch: true },
      schema: {
        operationId: 'updateNotificationPreferences',
        summary: 'Choose it; If-Match "0" before the first choice',
        body: UpdatePreferences,
        response: { 200: Preferences, '4xx': Problem },
      },
    },
    async ({ actor, version, body, once, id }, reply) =>
      tagged(reply, await updatePreferences(ctx, actor, version, body, once, id)),
  );

  app.get(
    '/api/unsubscribe',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'getUnsubscription',
        summary: 'What the link of a mail would switch off. Changes nothing: scanners of mails open links',
        querystring: UnsubscribeQuery,
        response: { 200: Unsubscription, '4xx': Problem },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { category } = await readUnsubscription(ctx, request.query.token, originOf(request));
      return { category };
    },
  );

  app.post(
    '/api/unsubscribe',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'unsubscribe',
        summary: 'Switch those mails off (RFC 8058 one-click, or the page). Again does no harm',
        querystring: UnsubscribeQuery,
        response: { 200: Unsubscription, '4xx': Problem },
      },
    },
    (request) => unsubscribe(ctx, request.query.token, originOf(request)),
  );
};
