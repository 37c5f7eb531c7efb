import { createHash } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

const DOCUMENT = '/api/openapi.json';
const PAGE = '/api/docs';
const SCRIPT = '/api/docs/scalar.js';

type Reference = { page: string; script: Buffer; policy: string };

/**
 * The contract as data and as a page to read. The page's script comes from the package, nothing from elsewhere; only this page has
 * a content policy that lets it run.
 */
export const apiDocs = fp(async (app: FastifyInstance) => {
  let reference: Promise<Reference> | undefined;
  const open = { config: { access: 'public' as const }, schema: { hide: true } };

  app.get(DOCUMENT, open, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(app.swagger()),
  );

  app.get(PAGE, open, async (_request, reply) => {
    reference ??= renderReference();
    const { page, policy } = await reference;
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page);
  });

  app.get(SCRIPT, open, async (_request, reply) => {
    reference ??= renderReference();
    const { script } = await reference;
    return reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').send(script);
  });
});

/** Four megabytes of script, loaded when somebody first wants to read: an app of its own renders the page once. */
async function renderReference(): Promise<Reference> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const renderer = Fastify();
  await renderer.register(scalar, {
    routePrefix: PAGE,
    configuration: {
      url: DOCUMENT,
      cdn: SCRIPT,
      pageTitle: 'Cầu Nối API',
      // What would call other hosts.
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
      showDeveloperTools: 'never',
    },
  });
  const page = (await renderer.inject(`${PAGE}/`)).payload;
  const script = (await renderer.inject(`${PAGE}/js/scalar.js`)).rawPayload;
  await renderer.close();
  return { page, script, policy: policyFor(page) };
}

/** Our own script and exactly the inline ones of this page; styles that it writes itself; nothing of another host. */
function policyFor(page: string): string {
  const hashes = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
