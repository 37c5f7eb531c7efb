import Fastify from 'fastify';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { LOG_REDACTION } from './log-redaction.ts';

it('keeps the tokens of links and sessions out of the log of requests', async () => {
  const lines: string[] = [];
  const loggerInstance = pino({ redact: LOG_REDACTION }, { write: (line) => lines.push(line) });
  const app = Fastify({ loggerInstance });
  app.get('/api/unsubscribe', async () => ({}));
  await app.inject('/api/unsubscribe?a=1&token=secret-one&b=2');
  loggerInstance.info({ req: { headers: { authorization: 'secret-two', cookie: 'secret-three' } } });
  expect(lines.join('')).toContain('/api/unsubscribe?a=1&token=…&b=2');
  expect(lines.join('')).toContain('[Redacted]');
  expect(lines.join('')).not.toContain('secret');
});
