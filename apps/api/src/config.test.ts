import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

const DEVELOPMENT = { JWT_SECRET: 'signs the tokens of tests and of nothing else', DEMO: 'on' };
const PRODUCTION = {
  NODE_ENV: 'production',
  JWT_SECRET: 'nM4xk2vQ8sT1zR7wB5yL9cE3hJ6pD0aF',
  DATABASE_URL: 'postgresql://localhost/caunoi',
  PUBLIC_URL: 'https://caunoi.example',
};

describe('the settings of mail', () => {
  it.each([
    ['smtp://mail:1025', 'Cầu Nối <no-reply@caunoi.example>'],
    ['smtps://a%40b.vn:p%20w@mail.example:465', 'no-reply@caunoi.example'],
  ])('%s, %s are taken, and then nothing is caught', (SMTP_URL, MAIL_FROM) => {
    const config = loadConfig({ ...DEVELOPMENT, SMTP_URL, MAIL_FROM });
    expect(config).toMatchObject({ smtpUrl: SMTP_URL, mailFrom: MAIL_FROM, mailCatcherPort: null });
  });

  it('are complained about all at once', () => {
    const load = () =>
      loadConfig({ ...DEVELOPMENT, SMTP_URL: 'mail:25', MAIL_FROM: 'Cầu Nối', MAIL_CATCHER_PORT: 'x' });
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'MAIL_CATCHER_PORT']) expect(load).toThrow(`- ${name} must`);
    expect(() => loadConfig({ ...DEVELOPMENT, MAIL_FROM: 'Cầu Nối <a@b.vn' })).toThrow('MAIL_FROM');
  });

  it('know where links lead, whether or not the address ends in a slash', () => {
    expect(loadConfig({ ...PRODUCTION, PUBLIC_URL: 'https://caunoi.example/' }).publicUrl).toBe(
      'https://caunoi.example',
    );
    expect(() => loadConfig({ ...PRODUCTION, PUBLIC_URL: 'https://' })).toThrow('PUBLIC_URL');
  });

  it('let a demo catch its mails, and never production', () => {
    expect(loadConfig(DEVELOPMENT).mailCatcherPort).toBe(8025);
    expect(loadConfig({ ...DEVELOPMENT, MAIL_CATCHER: 'off' }).mailCatcherPort).toBeNull();
    expect(loadConfig(PRODUCTION).mailCatcherPort).toBeNull();
    expect(() => loadConfig({ ...PRODUCTION, MAIL_CATCHER: 'on' })).toThrow('MAIL_CATCHER');
    expect(() => loadConfig({ ...PRODUCTION, SMTP_URL: 'smtp://mail:25' })).toThrow('MAIL_FROM is required');
  });
});
