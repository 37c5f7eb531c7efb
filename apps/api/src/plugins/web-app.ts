import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Ctx } from '../context.ts';

/** Vite writes a hash of the content into the names of everything in this folder. */
const HASHED = '/assets/';
/** Paths that are never a page of the app: a missing file there is a 404, not the app's front page. */
const NOT_A_PAGE = /^\/(api|metrics|assets)(\/|$|\?)|\.(js|css|map|json|txt|xml|ico|png|svg|woff2|webmanifest)(\?|$)/;

/** Serves the built web app from the API's own port: files as they were compressed at build time, every other path its front page. */
export const webApp = fp(async (app: FastifyInstance, { ctx }: { ctx: Ctx }) => {
  const root = ctx.config.webDist;
  // In development Vite serves the app.
  if (!existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.br', '**/*.gz'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = file.replaceAll(path.sep, '/').includes(HASHED);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const frontPage = (request: FastifyRequest, reply: FastifyReply) =>
    NOT_A_PAGE.test(request.url) ? reply.callNotFound() : reply.sendFile('index.html');
  app.get('/', { schema: { hide: true } }, frontPage);
  app.get('/*', { schema: { hide: true } }, frontPage);
});
