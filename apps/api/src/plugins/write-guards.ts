import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { AppError } from '../core/app-error.ts';
import type { Once } from '../core/transaction.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The write needs `If-Match` with the version that was read. */
    ifMatch?: boolean;
  }
  interface FastifyRequest {
    /** Present when the caller sent an `Idempotency-Key`. */
    once: Once | undefined;
    /** The version in `If-Match`; on routes with `ifMatch`. */
    version: number;
  }
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** Turns `Idempotency-Key` into {@link Once} and `If-Match` into a version. Missing versions are refused with 428. */
export const writeGuards = fp(async (app: FastifyInstance) => {
  app.decorateRequest('once', undefined);
  app.decorateRequest('version', 0);
  app.addHook('preHandler', async (request) => {
    const { config, url, method } = request.routeOptions;
    if (method !== 'POST' && method !== 'PATCH' && method !== 'PUT' && method !== 'DELETE') return;
    const key = request.headers['idempotency-key'];
    if (key !== undefined && request.actor) {
      if (typeof key !== 'string' || !KEY.test(key))
        throw new AppError('validation-failed', {
          params: { count: 1 },
          errors: [{ pointer: '/headers/idempotency-key', code: 'pattern' }],
        });
      const operation = `${method} ${url}`;
      // The path belongs to the request as much as its body: the same key on another ticket is another request.
      const bodyHash = createHash('sha256')
        .update(JSON.stringify([request.params, request.body ?? null]))
        .digest('hex');
      request.once = { userId: request.actor.userId, operation, key, bodyHash };
    }
    if (!config.ifMatch) return;
    const match = request.headers['if-match'];
    if (match === undefined) throw new AppError('version-required');
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(match.trim())?.[1];
    if (!version)
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/headers/if-match', code: 'pattern' }],
      });
    request.version = Number(version);
  });
});
