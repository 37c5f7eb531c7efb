import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The only reader of process.env. */
export type Config = {
  production: boolean;
  host: string;
  port: number;
  /** Null: start the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null;
  databasePoolSize: number;
  dataDir: string;
  /** Demo accounts and their login page exist. */
  demo: boolean;
  jwtSecret: string;
  /** Cookies only over TLS. */
  secureCookies: boolean;
  publicUrl: string;
  /** Run the jobs in the API's own process. */
  worker: boolean;
  metricsToken: string | null;
  /** One proxy of ours stands in front. */
  trustProxy: boolean;
  storage:
    | { driver: 'local' }
    | { driver: 's3'; bucket: string; region: string; endpoint?: string; accessKeyId: string; secretAccessKey: string };
  /** Null: mails are written and wait. */
  smtpUrl: string | null;
  mailFrom: string;
  /** Where a demo without a mail server shows its mails; null for none. */
  mailCatcherPort: number | null;
  webDist: string;
  logLevel: string;
};

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const SHORTEST_SECRET = 32;
const DEFAULT_SECRETS = ['change-me', 'changeme', 'secret', 'development'];

const flag = (value: string | undefined, otherwise: boolean): boolean =>
  value === undefined || value === '' ? otherwise : ['1', 'true', 'yes', 'on'].includes(value.toLowerCase());

/** A development secret that survives restarts, so that sessions do. */
function localSecret(dataDir: string): string {
  const file = path.join(dataDir, 'jwt-secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    mkdirSync(dataDir, { recursive: true });
    const secret = randomBytes(48).toString('base64url');
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}

/** `Name <who@host>`, or the address alone. */
const SENDER = /^(?:[^<>\r\n]*<)?[^\s<>@,;]+@[^\s<>@,;]+>?$/;

function mailMistakes(env: NodeJS.ProcessEnv, production: boolean): string[] {
  const wrong: string[] = [];
  if (env.SMTP_URL) {
    const url = URL.canParse(env.SMTP_URL) ? new URL(env.SMTP_URL) : undefined;
    if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
      wrong.push(
        'SMTP_URL must look like smtp://host:587 or smtps://user:password@host:465 (special characters as %XX)',
      );
    if (production && !env.MAIL_FROM)
      wrong.push('MAIL_FROM is required with SMTP_URL: the address that mails come from');
  }
  if (env.MAIL_FROM && (!SENDER.test(env.MAIL_FROM) || env.MAIL_FROM.includes('<') !== env.MAIL_FROM.endsWith('>')))
    wrong.push('MAIL_FROM must be an address, or Name <address>');
  if (production && flag(env.MAIL_CATCHER, false)) wrong.push('MAIL_CATCHER must be off in production');
  return wrong;
}

/** Reads the environment. Throws one error that lists everything that is wrong with it. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const dataDir = path.resolve(env.DATA_DIR || path.join(ROOT, '.data'));
  const demo = flag(env.DEMO, !production);
  const wrong: string[] = [];
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) wrong.push('PORT must be a number from 0 to 65535');
  if (production) {
    const secret = env.JWT_SECRET ?? '';
    if (secret.length < SHORTEST_SECRET) wrong.push(`JWT_SECRET must have at least ${SHORTEST_SECRET} characters`);
    if (DEFAULT_SECRETS.some((word) => secret.toLowerCase().includes(word)) || new Set(secret).size < 10)
      wrong.push('JWT_SECRET looks like a default: make one with `openssl rand -base64 48`');
    if (demo) wrong.push('DEMO must be off in production');
    if (!env.DATABASE_URL) wrong.push('DATABASE_URL is required in production');
    if (!env.PUBLIC_URL?.startsWith('https://')) wrong.push('PUBLIC_URL must be the https address that people open');
  }
  if (env.PUBLIC_URL && !URL.canParse(env.PUBLIC_URL)) wrong.push('PUBLIC_URL is not an address');
  const s3 = env.STORAGE === 's3';
  if (s3)
    for (const key of ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
      if (!env[key]) wrong.push(`${key} is required with STORAGE=s3`);
  wrong.push(...mailMistakes(env, production));
  const catcherPort = Number(env.MAIL_CATCHER_PORT || 8025);
  if (!Number.isInteger(catcherPort) || catcherPort < 0 || catcherPort > 65_535)
    wrong.push('MAIL_CATCHER_PORT must be a number from 0 to 65535');
  if (wrong.length > 0) throw new Error(`Configuration:\n- ${wrong.join('\n- ')}`);
  return {
    production,
    host: env.HOST || (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    databaseUrl: env.DATABASE_URL || null,
    databasePoolSize: Number(env.DATABASE_POOL_SIZE || 20),
    dataDir,
    demo,
    jwtSecret: env.JWT_SECRET || (production ? '' : localSecret(dataDir)),
    secureCookies: production,
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    worker: flag(env.WORKER, true),
    metricsToken: env.METRICS_TOKEN || null,
    trustProxy: flag(env.TRUST_PROXY, production),
    storage: s3
      ? {
          driver: 's3',
          bucket: env.S3_BUCKET ?? '',
          region: env.S3_REGION ?? '',
          endpoint: env.S3_ENDPOINT,
          accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
        }
      : { driver: 'local' },
    smtpUrl: env.SMTP_URL || null,
    mailFrom: env.MAIL_FROM || 'Cầu Nối <no-reply@localhost>',
    mailCatcherPort: demo && !env.SMTP_URL && flag(env.MAIL_CATCHER, true) ? catcherPort : null,
    webDist: path.join(ROOT, 'apps/web/dist'),
    logLevel: env.LOG_LEVEL || 'info',
  };
}

/** A short fingerprint of the secret, to see in logs that all processes share one. */
export const secretFingerprint = (config: Config): string =>
  createHash('sha256').update(config.jwtSecret).digest('hex').slice(0, 8);
