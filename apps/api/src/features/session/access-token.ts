import '@fastify/jwt';
import type { AccessToken } from '../../plugins/access.ts';

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: AccessToken;
    user: AccessToken;
  }
}
