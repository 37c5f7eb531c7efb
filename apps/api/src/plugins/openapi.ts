import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

type Json = Record<string, unknown>;

/** Schemas that carry `x-name` become components, told once, so that clients get one type for each. */
export function nameComponents<T extends Json>(document: T): T {
  const schemas: Json = {};
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    const { 'x-name': name, ...rest } = node as Json; // JSON: any object is a record
    const walked = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, walk(value)]));
    if (typeof name !== 'string') return walked;
    schemas[name] ??= walked;
    return { $ref: `#/components/schemas/${name}` };
  };
  const paths = walk(document.paths);
  const components = (document.components ?? {}) as Json; // as above
  return {
    ...document,
    paths,
    components: { ...components, schemas: { ...(components.schemas as Json), ...schemas } },
  };
}

const DESCRIPTION = `The API of Cầu Nối: questions of communes as tickets with a one-day clock.

Every refusal is \`application/problem+json\` (RFC 9457) with a stable \`code\`. A ticket is read with an \`ETag\`; every write on it
needs \`If-Match\` (428 without, 409 when stale). A POST may carry an \`Idempotency-Key\`, remembered for 7 days.

503 with \`Retry-After\` says that nothing was done, since too many change the same at once (\`transaction-conflict\`) or too many files
are being read and written (\`too-busy\`): the same request may be sent again after that.`;

/** The contract, written by the routes' own schemas. */
export const openapi = fp(async (app: FastifyInstance) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Cầu Nối', version: '1.0.0', description: DESCRIPTION, license: { name: 'Apache-2.0' } },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{ bearer: [] }],
    },
    transformObject: (documents) => nameComponents('openapiObject' in documents ? { ...documents.openapiObject } : {}),
    transform: ({ schema, url, route }) => {
      const needed = route.config?.access;
      const ifMatch = route.config?.ifMatch;
      return {
        url,
        schema: {
          ...schema,
          tags: [url.split('/')[2] ?? 'api'],
          ...(needed === 'public' ? { security: [] } : { 'x-permission': needed }),
          ...(ifMatch && {
            headers: {
              type: 'object',
              required: ['if-match'],
              properties: { 'if-match': { type: 'string', description: 'ETag of the ticket, e.g. "3"' } },
            },
          }),
        },
      };
    },
  });
});
