import { describe, expect, it } from 'vitest';
import { MAIL_KINDS, mailKindOf, variablesOf } from './mail-kinds.ts';
import { fillTemplate, validateTemplate } from './mail-template.ts';
import { renderMail } from './render-mail.ts';
import { sampleVariables } from './sample-variables.ts';
import { defaultTemplate } from './templates/default-template.ts';
import { signUnsubscribeToken, verifyUnsubscribeToken } from './unsubscribe-token.ts';

const PUBLIC_URL = 'https://caunoi.example';
const frame = { publicUrl: PUBLIC_URL, unsubscribeUrl: `${PUBLIC_URL}/huy-dang-ky?token=x` };

describe.each(['vi', 'en'] as const)('the wording of the product in %s', (locale) => {
  it.each(MAIL_KINDS)('of %s names only what it may, leaves no place empty and has a link', (kind) => {
    const template = defaultTemplate(kind, locale);
    expect(validateTemplate(kind, template)).toEqual([]);
    const mail = renderMail(template, sampleVariables(kind, locale, PUBLIC_URL), { kind, locale, ...frame });
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/\{\{|\}\}|undefined|\(\)/);
    expect(mail.text).toContain(`\n${PUBLIC_URL}/phieu/BCT-2026-000123\n`);
    expect(mail.html).toContain(`href="${PUBLIC_URL}/phieu/BCT-2026-000123"`);
    expect(mail.html).toContain(`<html lang="${locale}">`);
  });
});

describe('validateTemplate', () => {
  it('names every wrong place at once', () => {
    const errors = validateTemplate('assigned', {
      subject: '{{ticketCode}}\n{{body}}',
      body: 'Kính gửi {{ name }}\nxem {{link\nvà {{answer}} {{answer}}',
    });
    const allowed = variablesOf('assigned').join(', ');
    expect(errors).toEqual([
      { pointer: '/subject', code: 'unknown-variable', params: { name: 'body', allowed } },
      { pointer: '/body', code: 'unknown-variable', params: { name: 'name', allowed } },
      { pointer: '/body', code: 'unknown-variable', params: { name: 'answer', allowed } },
      { pointer: '/body', code: 'unclosed-variable', params: { near: 'xem {{link' } },
      { pointer: '/subject', code: 'one-line' },
    ]);
  });

  it('knows what belongs to another kind, an empty text, and a digest that lists nothing', () => {
    expect(
      validateTemplate('digest', { subject: '{{ticketCode}}', body: 'Xem {{link}}' }).map(({ code }) => code),
    ).toEqual(['unknown-variable', 'missing-variable']);
    expect(validateTemplate('assigned', { subject: ' ', body: '' })).toEqual([
      { pointer: '/subject', code: 'blank' },
      { pointer: '/body', code: 'blank' },
    ]);
    expect(validateTemplate('step_half', { subject: 'x', body: '{{clockName}} }}' })[0]?.code).toBe(
      'unclosed-variable',
    );
  });
});

describe('fillTemplate and renderMail', () => {
  it('leave out a line whose values are missing, and nothing else', () => {
    const filled = fillTemplate(
      {
        subject: '{{ticketCode}}',
        body: 'A {{link}}\nHạn: {{dueAt}} ({{remaining}})\n\nPhiếu {{ticketCode}}, hạn {{dueAt}}',
      },
      { ticketCode: 'BCT-1', link: 'L' },
    );
    expect(filled.body).toBe('A L\n\nPhiếu BCT-1, hạn');
  });

  it('let no value become markup, a header, a variable or a link', () => {
    const subject = '<b onclick="x">{{link}}\r\nBcc: a@b.vn https://evil.example/x';
    const mail = renderMail(
      { subject: '{{subject}}', body: '{{subject}}\n\nhttps://evil.example/x\n\n{{link}}' },
      { subject, link: `${PUBLIC_URL}/phieu/1` },
      { kind: 'assigned', locale: 'vi', ...frame },
    );
    expect(mail.subject).toBe('<b onclick="x">{{link}} Bcc: a@b.vn https://evil.example/x');
    expect(mail.html).not.toContain('<b onclick');
    expect(mail.html).not.toContain('href="https://evil');
    expect(mail.html.match(/<a /g)).toHaveLength(2);
  });

  it('keep what people typed on its line, and cut no character in half', () => {
    const subject = `Kính gửi\n\n${PUBLIC_URL}/bay\n\nNộp tiền ngay`;
    const filled = fillTemplate(
      { subject: '{{subject}}', body: 'Trích yếu: {{subject}}\n{{items}}' },
      { subject, items: 'a\nb' },
    );
    expect(filled.body).toBe(`Trích yếu: Kính gửi ${PUBLIC_URL}/bay Nộp tiền ngay\na\nb`);
    const long = fillTemplate({ subject: '{{subject}}', body: '' }, { subject: `${'a'.repeat(199)}😀b` });
    expect(long.subject).toBe(`${'a'.repeat(199)}😀`);
  });
});

describe('mailKindOf', () => {
  it.each([
    ['assigned', null, 'assigned'],
    ['clock_step', 'breach_4h', 'step_breach_4h'],
    ['clock_step', 'two_hours_left', 'step_other'],
    ['merged', undefined, 'other'],
    ['digest', null, 'other'],
  ])('%s, %s: %s', (kind, step, mail) => {
    expect(mailKindOf(kind, step)).toBe(mail);
  });
});

describe('the unsubscribe token', () => {
  const userId = '01a2001b-6f6e-77b7-9220-4b28330c26d3';
  it('comes back as it was signed, and not otherwise', () => {
    const token = signUnsubscribeToken(userId, 'tickets', 'secret');
    expect(verifyUnsubscribeToken(token, 'secret')).toEqual({ userId, category: 'tickets' });
    for (const forged of [
      token.replace('tickets', 'deadlines'),
      `${token}x`,
      token.slice(0, -1),
      '',
      token.replace('0', '1'),
    ])
      expect(verifyUnsubscribeToken(forged, 'secret'), forged).toBeUndefined();
    expect(verifyUnsubscribeToken(token, 'another secret')).toBeUndefined();
  });
});
