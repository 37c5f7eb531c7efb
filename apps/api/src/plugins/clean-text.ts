import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { AppError } from '../core/app-error.ts';

// Control characters other than tab and line breaks mean nothing in a question, and PostgreSQL refuses U+0000.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** NFC, so that text typed on a Mac equals the same text typed elsewhere; line ends as \n; no halves of characters, which JSON may have. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC');

/** No body of ours goes half as deep; one of a hundred thousand brackets would overflow the stack. */
const DEEPEST = 20;

function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > DEEPEST) throw new AppError('malformed-body');
  if (Array.isArray(value)) return value.map((inner) => clean(inner, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner, depth + 1)]));
}

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
    if (request.body !== null && typeof request.body === 'object') request.body = clean(request.body);
    if (request.query !== null && typeof request.query === 'object') {
      const query = request.query as Record<string, unknown>; // Fastify's own parsed object
      for (const [key, value] of Object.entries(query)) if (typeof value === 'string') query[key] = cleanText(value);
    }
  });
});
