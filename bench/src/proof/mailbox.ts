import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Mailbox = {
  url: string;
  /** How often each Message-ID came to each address. */
  arrivals: (messageId: string, to: string) => number;
  /** Mails beyond the first of each Message-ID and address. */
  repeats: () => number;
  total: () => number;
  close: () => Promise<void>;
};

/** A mail server that takes whatever comes and does not deduplicate. */
export async function openMailbox(): Promise<Mailbox> {
  const counts = new Map<string, number>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const messageId = /^message-id:\s*(<[^>]+>)/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? 'none';
        for (const { address } of envelope.rcptTo) {
          const key = `${messageId} ${address}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        done();
      });
    },
  });
  server.on('error', () => undefined); // a sender that was killed in the middle is what this is for
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo; // it listens on TCP
  const total = () => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrivals: (messageId, to) => counts.get(`${messageId} ${to}`) ?? 0,
    repeats: () => total() - counts.size,
    total,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
