import type { FastifyBaseLogger } from 'fastify';
import nodemailer, { type Transporter } from 'nodemailer';

/** As many mails are sent at once; features/mail goes by it. */
const CONNECTIONS = 5;
/** A server that takes longer than this is given up: long before a mail's lease of 60 s is over. */
const PATIENCE_MS = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 20_000, dnsTimeout: 8_000 };

/** Connections to the mail server that are kept and used again. */
export function openMail(url: string, log: FastifyBaseLogger): Transporter {
  const mail = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: 500,
    ...PATIENCE_MS,
  });
  // Without a listener an idle connection that breaks would end the process.
  mail.on('error', (error) => log.warn({ err: error }, 'a connection to the mail server broke'));
  return mail;
}
