import { fastifySSE } from '@fastify/sse';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { type StreamSink, streamEvents } from './event-stream.ts';

/** Proxies and phones close what is silent for longer. */
const HEARTBEAT_MS = 15_000;

const EventStream = {
  description: 'Server-sent events: `connected` or `resync` first, then what changes.',
  content: { 'text/event-stream': { schema: Type.String() } },
};

/** How long the caller's token still lasts; ours always say when they end. */
const tokenLeft = ({ user }: FastifyRequest): number =>
  (typeof user === 'object' && 'exp' in user ? Number(user.exp) * 1000 : 0) - Date.now();

/** A browser that vanished while it was written to never drains: its end must be noticed here. */
const unlessEnded = (sending: Promise<void>, ended: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => resolve();
    ended.addEventListener('abort', stop, { once: true });
    sending.then(resolve, reject).finally(() => ended.removeEventListener('abort', stop));
  });

/** A browser needs one; more than this of one person are forgotten ones, and the oldest ends. */
const STREAMS_A_PERSON = 20;

/** Notes a person's stream in this process and makes room for it; returns how to forget it. */
function enroll(streams: Map<string, Set<AbortController>>, userId: string, stream: AbortController): () => void {
  const own = streams.get(userId) ?? new Set();
  streams.set(userId, own.add(stream));
  const [oldest] = own;
  if (own.size > STREAMS_A_PERSON) oldest?.abort();
  return () => {
    own.delete(stream);
    if (own.size === 0) streams.delete(userId);
  };
}

export const eventRoutes: Feature = async (app, { ctx }) => {
  await app.register(fastifySSE, { heartbeatInterval: HEARTBEAT_MS });
  const closing = new AbortController();
  const streams = new Map<string, Set<AbortController>>();
  // Before the server waits for its connections to end.
  app.addHook('preClose', async () => closing.abort());

  app.get(
    '/api/events',
    {
      config: { access: 'event:stream' },
      // `manual`: whoever does not ask for this type gets our own problem documents, not the plugin's.
      sse: 'manual',
      schema: {
        operationId: 'streamEvents',
        summary: 'What changes, live, as far as the caller may see it',
        description:
          'Types: `ticket.created`, `ticket.changed` (ticketId, code, version, dossierId, kind, actorId), `presence.changed` (ticketId), ' +
          '`dossier-draft.changed` (draftId, version, by), ' +
          '`notification.created` (notificationId). `Last-Event-ID` resumes; `resync` means that too much was missed: read again what is ' +
          'shown. The stream ends when the access token does: come back with a new one.',
        headers: Type.Object({ 'last-event-id': Type.Optional(Type.String({ maxLength: 60 })) }),
        response: { 200: EventStream, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const gone = new AbortController();
      const ended = AbortSignal.any([gone.signal, closing.signal]);
      const expiry = setTimeout(() => gone.abort(), tokenLeft(request));
      const forget = enroll(streams, request.actor.userId, gone);
      reply.sse.onClose(() => gone.abort());
      // Neither kept nor compressed on its way: both would hold events back.
      reply.header('cache-control', 'no-cache, no-transform');
      reply.hijack();
      const sink: StreamSink = { send: (message) => unlessEnded(reply.sse.send(message), ended) };
      try {
        await streamEvents(ctx, request.actor, request.headers['last-event-id'] || undefined, sink, ended);
      } catch (error) {
        if (!ended.aborted) request.log.error({ err: error }, 'a stream of live events failed');
      } finally {
        clearTimeout(expiry);
        forget();
        reply.sse.close();
      }
    },
  );
};
