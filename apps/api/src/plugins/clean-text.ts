import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

// Control characters other than tab and line breaks mean nothing in a question, and PostgreSQL refuses U+0000.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** NFC, so that text typed on a Mac equals the same text typed elsewhere; line ends as \n. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC');

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  return value;
}

/** Cleans every text of a body and query before it is validated, so that limits count what is kept. Passwords too: NFC on both sides. */
export const cleanTexts = fp(async (app: FastifyInstance) => {
  app.addHook('preValidation', async (request) => {
    if (request.body !== null && typeof request.body === 'object') request.body = clean(request.body);
    if (request.query !== null && typeof request.query === 'object') {
      const query = request.query as Record<string, unknown>; // Fastify's own parsed object
      for (const [key, value] of Object.entries(query)) if (typeof value === 'string') query[key] = cleanText(value);
    }
  });
});
