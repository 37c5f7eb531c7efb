import '@fastify/jwt';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Ctx } from '../context.ts';
import { type Actor, hasRole } from '../core/actor.ts';
import { findActor } from '../core/actor-directory.ts';
import { AppError } from '../core/app-error.ts';
import { PERMISSIONS, type Permission, rolesWith } from '../core/permissions.ts';
import { ticketIsVisible } from '../core/ticket/ticket-sight.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route: a permission, or `public`. The app refuses to start with a route that lacks it. */
    access?: Permission | 'public';
  }
  interface FastifyRequest {
    /** Who calls. Present on every route that is not public. */
    actor: Actor;
  }
}

type AccessToken = { sub: string; sid: string };

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: AccessToken;
    user: AccessToken;
  }
}

/** Reads the Bearer token and finds the actor as they are now: a disabled account or a changed role counts within seconds. */
async function authenticate(ctx: Ctx, request: FastifyRequest): Promise<Actor> {
  const token = await request.jwtVerify<AccessToken>().catch(() => {
    throw new AppError('not-signed-in');
  });
  const actor = await findActor(ctx, token.sub);
  if (!actor) throw new AppError('not-signed-in');
  return actor;
}

/** Deny by default: each route names its permission, checked before anything of the request is read. */
export const access = fp(async (app: FastifyInstance, { ctx }: { ctx: Ctx }) => {
  app.decorateRequest('actor', null as unknown as Actor); // set by the hook below before any handler runs
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api')) return;
    const needed = route.config?.access;
    if (!needed) throw new Error(`${route.method} ${route.url} does not say who may call it`);
    if (needed !== 'public' && !Object.hasOwn(PERMISSIONS, needed))
      throw new Error(`${route.method} ${route.url}: no permission "${needed}"`);
  });
  app.addHook('onRequest', async (request) => {
    const needed = request.routeOptions.config.access;
    if (!needed || needed === 'public') return;
    request.actor = await authenticate(ctx, request);
    if (request.actor.mustChangePassword && needed !== 'session:use') throw new AppError('must-change-password');
    if (hasRole(request.actor, ...rolesWith(needed))) return;
    // What a caller may not see does not exist for them: only on a ticket in sight is the refusal spelled out.
    const { id } = (request.params ?? {}) as { id?: string };
    const ticketRoute = id !== undefined && request.routeOptions.url?.startsWith('/api/tickets/:id');
    throw new AppError(ticketRoute && !(await ticketIsVisible(ctx, request.actor, id)) ? 'not-found' : 'forbidden');
  });
});
