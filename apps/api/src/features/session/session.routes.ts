import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { ACCESS_MINUTES } from '../../plugins/security.ts';
import { changePassword } from './change-password.service.ts';
import { login } from './login.service.ts';
import { logout } from './logout.service.ts';
import { getMe } from './me.queries.ts';
import { type Opened, refreshSession } from './refresh-session.service.ts';
import { REFRESH_DAYS } from './refresh-token.ts';
import { demandSameOrigin } from './same-origin.ts';
import { ChangePassword, Login, Me, SignedIn } from './session.schemas.ts';

const COOKIE = 'caunoi_refresh';

export const sessionRoutes: Feature = async (app, { ctx }) => {
  const cookie = { path: '/api/auth', httpOnly: true, sameSite: 'strict', secure: ctx.config.secureCookies } as const;

  /** The access token is for the body, the refresh token for the cookie: no script ever holds the long-lived one. */
  const signIn = async (reply: FastifyReply, { userId, familyId, refreshToken }: Opened) => {
    const user = await getMe(ctx, userId);
    reply.setCookie(COOKIE, refreshToken, { ...cookie, maxAge: REFRESH_DAYS * 86_400 });
    reply.header('cache-control', 'no-store');
    const expiresAt = new Date(ctx.clock.now().getTime() + ACCESS_MINUTES * 60_000).toISOString();
    return { accessToken: app.jwt.sign({ sub: userId, sid: familyId }), expiresAt, user };
  };

  app.post(
    '/api/auth/login',
    {
      config: { access: 'public' },
      preHandler: demandSameOrigin(ctx),
      schema: {
        operationId: 'login',
        summary: 'Sign in. An unknown user, a wrong password and a disabled account get the same 401; too many get 429',
        body: Login,
        response: { 200: SignedIn, '4xx': Problem },
      },
    },
    async (request, reply) => signIn(reply, await login(ctx, request.body, originOf(request))),
  );

  app.post(
    '/api/auth/refresh',
    {
      config: { access: 'public' },
      preHandler: demandSameOrigin(ctx),
      schema: {
        operationId: 'refreshSession',
        summary:
          'A new access token for the cookie, which is replaced; no body. Reuse of a replaced cookie ends the session',
        response: { 200: SignedIn, '4xx': Problem },
      },
    },
    async (request, reply) => signIn(reply, await refreshSession(ctx, request.cookies[COOKIE], originOf(request))),
  );

  app.post(
    '/api/auth/logout',
    {
      config: { access: 'public' },
      preHandler: demandSameOrigin(ctx),
      schema: {
        operationId: 'logout',
        summary: 'End the session of the cookie; no body. Also 204 when there is none',
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async (request, reply) => {
      await logout(ctx, request.cookies[COOKIE], originOf(request));
      return reply.clearCookie(COOKIE, cookie).status(204).send(null);
    },
  );

  app.get(
    '/api/me',
    {
      config: { access: 'session:use' },
      schema: {
        operationId: 'getMe',
        summary: 'The person who is signed in',
        response: { 200: Me, '4xx': Problem },
      },
    },
    ({ actor }) => getMe(ctx, actor.userId),
  );

  app.post(
    '/api/me/password',
    {
      config: { access: 'session:use' },
      schema: {
        operationId: 'changePassword',
        summary: 'Change the own password; every other session of the person ends',
        body: ChangePassword,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async (request, reply) => {
      await changePassword(ctx, request.actor, request.user.sid, request.body, originOf(request));
      return reply.status(204).send(null);
    },
  );
};

const originOf = (request: { id: string; ip: string; headers: { 'user-agent'?: string } }) => ({
  requestId: request.id,
  address: request.ip,
  userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
});
