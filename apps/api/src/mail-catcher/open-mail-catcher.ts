import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import { type CaughtMail, findPage } from './mail-catcher-pages.ts';

export type MailCatcher = { smtpUrl: string; pageUrl: string; close: () => Promise<void> };

/** The newest are kept, in memory. */
const KEPT = 500;
const LARGEST_BYTES = 2 * 1024 * 1024;
const HOST = '127.0.0.1';
const OUR_HOSTS = new Set(['127.0.0.1', 'localhost']);

/**
 * A mail server for development that delivers nothing and shows everything, to this machine alone. Null, with a warning, when it
 * cannot be opened: the application works without it. A port that is taken is replaced by a free one.
 */
export async function openMailCatcher(
  wanted: number,
  log: Pick<FastifyBaseLogger, 'warn'>,
): Promise<MailCatcher | null> {
  const caught: CaughtMail[] = [];
  try {
    const smtp = await openSmtp(caught);
    const pages = createServer((request, response) => {
      // A page elsewhere must not read mails through a name that it points at this machine.
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const page = OUR_HOSTS.has(host) ? findPage(caught, request.url ?? '/') : undefined;
      response.writeHead(page?.status ?? 404, {
        'content-type': page?.type ?? 'text/plain; charset=utf-8',
        'content-security-policy': page?.policy ?? "default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      response.end(page?.body ?? 'Not found');
    });
    const port = await listen(pages, wanted).catch(() => listen(pages, 0));
    return {
      smtpUrl: `smtp://${HOST}:${smtp.port}`,
      pageUrl: `http://localhost:${port}`,
      close: async () => {
        await smtp.close();
        pages.closeAllConnections();
        await new Promise<void>((resolve) => pages.close(() => resolve()));
      },
    };
  } catch (error) {
    log.warn({ err: error }, 'no mail catcher: mails wait');
    return null;
  }
}

/** Loaded only here: what runs in production is installed without it. */
async function openSmtp(caught: CaughtMail[]): Promise<{ port: number; close: () => Promise<void> }> {
  const [{ SMTPServer }, { default: PostalMime }] = await Promise.all([import('smtp-server'), import('postal-mime')]);
  let number = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: LARGEST_BYTES,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          number += 1;
          caught.unshift({ number, at: new Date(), mail });
          caught.splice(KEPT);
          done(null);
        }, done);
      });
    },
  });
  server.on('error', () => undefined); // a sender that goes away
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    const listening: NetServer = server.listen(0, HOST, () => resolve(portOf(listening)));
  });
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(portOf(server));
    });
  });

const portOf = (server: NetServer): number => (server.address() as AddressInfo).port; // listening on TCP it has one
