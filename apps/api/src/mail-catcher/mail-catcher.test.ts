import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { openMail } from '../core/mail/open-mail.ts';
import { noteError } from '../test/fail-on-error.ts';
import { quietLog } from '../test/quiet-log.ts';
import { closedPort } from '../test/smtp-server.ts';
import { type MailCatcher, openMailCatcher } from './open-mail-catcher.ts';

const log = quietLog(noteError);
const open: MailCatcher[] = [];
afterEach(async () => {
  for (const catcher of open.splice(0)) await catcher.close();
});

async function aCatcher(port: number): Promise<MailCatcher> {
  const catcher = await openMailCatcher(port, log);
  if (!catcher) throw new Error('no catcher');
  open.push(catcher);
  return catcher;
}

it('shows what was sent, its HTML in a cage', async () => {
  const port = await closedPort();
  const catcher = await aCatcher(port);
  expect(catcher.pageUrl).toBe(`http://localhost:${port}`);
  const mail = openMail(catcher.smtpUrl, log);
  await mail.sendMail({
    from: 'Cầu Nối <a@b.example>',
    to: 'xa@trabong.example',
    subject: 'Câu hỏi <mới>',
    text: 'Kính gửi',
    html: '<p>Kính gửi</p><script>alert(1)</script>',
  });
  mail.close();
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  expect(await (await get('/')).text()).toContain('<a href="/mails/1">Câu hỏi &lt;mới&gt;</a>');
  expect(await (await get('/mails/1')).text()).toContain('xa@trabong.example');
  const html = await get('/mails/1/html');
  expect(await html.text()).toContain('<p>Kính gửi</p>');
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
  expect(await (await get('/mails.json')).json()).toMatchObject([{ number: 1, mail: { subject: 'Câu hỏi <mới>' } }]);
  expect((await get('/mails/2')).status).toBe(404);
});

it('answers to its own name only', async () => {
  const port = await closedPort();
  await aCatcher(port);
  const status = await new Promise((resolve) =>
    request({ port, host: '127.0.0.1', headers: { host: 'evil.example' } }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    }).end(),
  );
  expect(status).toBe(404);
});

it('takes another port when the wanted one is taken', async () => {
  const port = await closedPort();
  const [first, second] = [await aCatcher(port), await aCatcher(port)];
  expect(second.pageUrl).not.toBe(first.pageUrl);
  expect((await fetch(second.pageUrl.replace('localhost', '127.0.0.1'))).status).toBe(200);
});
