import { type AddressInfo, createServer } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = Email & { to0: string; size: number; header: (name: string) => string | undefined };
/** An answer of the server to a mail; a 4xx or 5xx code refuses it. */
export type Verdict = { code: number; message: string } | undefined;

/** A mail server that takes whatever comes, keeps it, repetitions too, and refuses what `judge` says. */
export async function openSmtpServer() {
  const received: ReceivedMail[] = [];
  let judge: (to: string) => Verdict = () => undefined;
  let slow = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const verdict = judge(address);
      done(verdict ? Object.assign(new Error(verdict.message), { responseCode: verdict.code }) : null);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const keep = async () => {
          const mail = await PostalMime.parse(raw);
          const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
          received.push({ ...mail, to0: envelope.rcptTo[0]?.address ?? '', size: raw.length, header });
          setTimeout(() => done(null), slow);
        };
        keep().catch(done);
      });
    },
  });
  server.on('error', () => undefined); // a client that is cut off is part of some tests
  const port = await listen(server);
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    to: (address: string | undefined | null) => received.filter(({ to0 }) => to0 === address),
    judge: (by: typeof judge) => {
      judge = by;
    },
    /** Accepts, and says so only after so many milliseconds. */
    takeTime: (ms: number) => {
      slow = ms;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
export type TestSmtpServer = Awaited<ReturnType<typeof openSmtpServer>>;

const listen = (server: SMTPServer): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port)); // TCP has one
  });

/** A port on which nobody listens. */
export const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // TCP has one
      server.close(() => resolve(port));
    });
  });
