import type { FastifyRequest } from 'fastify';
import type { Ctx } from '../../context.ts';
import { demand } from '../../core/app-error.ts';

/**
 * Refuses what a foreign page makes a browser send to the routes that set or read the cookie. SameSite=Strict keeps the cookie back
 * and `Sec-Fetch-Site` is checked for every write; this adds `Origin` for browsers that do not send the latter. A client that sends
 * neither is no browser and carries nobody's cookie.
 */
export const demandSameOrigin = (ctx: Pick<Ctx, 'config'>) => async (request: FastifyRequest) => {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined || origin === undefined) return;
  const own = origin === new URL(ctx.config.publicUrl).origin || origin === `${request.protocol}://${request.host}`;
  demand(own, 'cross-site-request');
};
