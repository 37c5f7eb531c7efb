import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import jwt from '@fastify/jwt';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Ctx } from '../context.ts';
import { AppError } from '../core/app-error.ts';

/** Lifetime of an access token; short, since it cannot be called back. */
export const ACCESS_MINUTES = 10;

/** Headers, cookies, tokens, and the refusal of cross-site writes that ride on a cookie. */
export const security = fp(async (app: FastifyInstance, { ctx }: { ctx: Ctx }) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine sets style attributes and a style element for its variables
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(ctx.config.production && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: ctx.config.production ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register(jwt, {
    secret: ctx.config.jwtSecret,
    sign: { algorithm: 'HS256', expiresIn: `${ACCESS_MINUTES}m` },
    verify: { algorithms: ['HS256'] },
  });
  app.addHook('onRequest', async (request) => {
    // Bearer tokens are not sent by a foreign page; cookies are. Browsers say where a request comes from.
    const site = request.headers['sec-fetch-site'];
    if (request.method !== 'GET' && request.method !== 'HEAD' && (site === 'cross-site' || site === 'same-site'))
      throw new AppError('cross-site-request');
  });
  app.addHook('onSend', async (_request, reply) => {
    // The browser's countdowns run by the server's clock.
    reply.header('x-server-time', ctx.clock.now().toISOString());
  });
});
