import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { cleanDeep, cleanText } from '../core/clean-text.ts';

/**
 * Cleans every text of a path, query and body before it is validated, so that limits count what is kept. Passwords too: NFC on both
 * sides. A path's before anything else, since who may call is asked with its id.
 */
export const cleanTexts = fp(async (app: FastifyInstance) => {
  app.addHook('onRequest', async (request) => {
    const params = request.params as Record<string, string>; // the router's own, texts by name
    for (const [key, value] of Object.entries(params)) params[key] = cleanText(value);
  });
  app.addHook('preValidation', async (request) => {
    if (request.body !== null && typeof request.body === 'object') request.body = cleanDeep(request.body);
    if (request.query !== null && typeof request.query === 'object') {
      const query = request.query as Record<string, unknown>; // Fastify's own parsed object
      for (const [key, value] of Object.entries(query)) if (typeof value === 'string') query[key] = cleanText(value);
    }
  });
});
