import { createHash, timingSafeEqual } from 'node:crypto';
import { Gauge, Registry } from '@prometheus-io/client';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fastifyMetrics from 'fastify-metrics';
import fp from 'fastify-plugin';
import type { Ctx } from '../context.ts';
import { AppError } from '../core/app-error.ts';
import { countMails } from '../core/mail/count-mails.ts';
import { countOverdueJobs } from '../core/overdue-jobs.ts';
import { countOverdueSteps } from '../core/overdue-steps.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** From a few milliseconds, which a queue page takes, to what nobody waits for. */
const BUCKETS_SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** With a token: who sends it. Without: this machine itself, and nobody who came through a proxy. */
function mayRead(token: string | null, request: FastifyRequest): boolean {
  const { authorization = '', 'x-forwarded-for': forwardedFor, forwarded } = request.headers;
  if (token !== null && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`))) return true;
  return forwardedFor === undefined && forwarded === undefined && LOOPBACK.has(request.socket.remoteAddress ?? '');
}

/** How long requests take, how the process fares, and whether jobs wait: for the operator's own eyes. */
export const metrics = fp(async (app: FastifyInstance, { ctx }: { ctx: Ctx }) => {
  // A registry of the app's own: the library's default one is the whole process's.
  const registry = new Registry();
  await app.register(fastifyMetrics.default, {
    endpoint: null,
    defaultMetrics: { enabled: true, register: registry },
    routeMetrics: {
      enabled: { histogram: true, summary: false },
      overrides: {
        histogram: { registers: [registry], buckets: BUCKETS_SECONDS },
        summary: { registers: [registry] },
      },
    },
  });
  new Gauge({
    name: 'caunoi_jobs_overdue',
    help: 'jobs that wait or hang longer than they may',
    registers: [registry],
    async collect() {
      this.set(await countOverdueJobs(ctx));
    },
  });
  new Gauge({
    name: 'caunoi_steps_overdue',
    help: 'steps of clocks that are due for longer than they may be',
    registers: [registry],
    async collect() {
      this.set(await countOverdueSteps(ctx));
    },
  });
  new Gauge({
    name: 'caunoi_mails',
    help: 'mails that wait to be sent, and those that were given up',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { waiting, dead } = await countMails(ctx);
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'dead' }, dead);
    },
  });
  app.get('/metrics', { schema: { hide: true }, config: { disableMetrics: true } }, async (request, reply) => {
    if (!mayRead(ctx.config.metricsToken, request)) throw new AppError('not-found');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
});
