import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { MAIL_KINDS } from '../../core/mail/mail-kinds.ts';
import { readWording } from '../../core/mail/read-wording.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { MailPreview, MailTemplate } from './mail-templates.schemas.ts';

let world: TestWorld;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
});
afterAll(() => world.close());

const URL = '/api/mail-templates';
const list = async () => (await world.as(admin).get<{ items: MailTemplate[] }>(URL)).body.items;
const one = async (kind: string, locale = 'vi') =>
  (await list()).find((each) => each.kind === kind && each.locale === locale);
const put = (place: string, body: object, version: number) =>
  world.as(admin).put<MailTemplate>(`${URL}/${place}`, body, { version });
const OWN = {
  subject: 'Phiếu {{ticketCode}} đã có trả lời',
  body: 'Kính gửi {{recipientName}},\n\nMời xem:\n\n{{link}}',
};
const errorsOf = (problem: { errors?: { pointer: string; code: string; detail: string }[] }) => problem.errors ?? [];

describe('the wordings of mails', () => {
  it('are those of the product in both languages, all of them valid and with a preview', async () => {
    const items = await list();
    expect(items).toHaveLength(MAIL_KINDS.length * 2);
    expect(items.every(({ own, version }) => own === null && version === 0)).toBe(true);
    for (const { kind, locale, default: wording } of items) {
      const { status, body } = await world.as(admin).post<MailPreview>(`${URL}/${kind}/${locale}/preview`, wording);
      expect(status, `${kind} ${locale}`).toBe(200);
      expect(body.subject + body.text).not.toMatch(/\{\{|undefined/);
      expect(body.html).toContain('<!doctype html>');
    }
  });

  it('become the administrator’s own, are used, and go back', async () => {
    const written = await put('answered/vi', OWN, 0);
    expect(written.headers.etag).toBe('"1"');
    expect(written.body).toMatchObject({ own: { ...OWN, updatedBy: { id: admin.id, name: admin.name } }, version: 1 });
    const inForce = await readWording(world.db);
    expect(inForce('answered', 'vi')).toEqual(OWN);
    expect(inForce('answered', 'en')).toEqual((await one('answered', 'en'))?.default);
    const reset = () => world.as(admin).delete<MailTemplate>(`${URL}/answered/vi`, { version: 1 });
    expect((await reset()).body).toMatchObject({ own: null, version: 2 });
    expect((await reset()).problem.code).toBe('stale-record');
    expect((await readWording(world.db))('answered', 'vi')).toEqual((await one('answered'))?.default);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: 'answered/vi' }, orderBy: { id: 'asc' } });
    expect(trail).toMatchObject([
      { action: 'mail_template.update', actorId: admin.id, data: OWN },
      { action: 'mail_template.reset', data: { was: OWN } },
    ]);
  });

  it('count their versions on over a reset: a form of long ago overwrites nothing', async () => {
    await put('assigned/vi', OWN, 0);
    await world.as(admin).delete(`${URL}/assigned/vi`, { version: 1 });
    const newer = { ...OWN, subject: 'Mới hơn' };
    expect((await put('assigned/vi', newer, 2)).body).toMatchObject({ own: newer, version: 3 });
    expect((await put('assigned/vi', OWN, 1)).problem.code).toBe('stale-record');
    expect((await put('assigned/vi', OWN, 0)).problem.code).toBe('stale-record');
    expect((await one('assigned'))?.own).toMatchObject(newer);
  });

  it('are refused in a version that somebody has overtaken, with what is there now', async () => {
    expect((await world.as(admin).put(`${URL}/replied/vi`, OWN)).status).toBe(428);
    expect((await world.as(admin).delete(`${URL}/replied/vi`)).status).toBe(428);
    const both = await Promise.all([put('replied/vi', OWN, 0), put('replied/vi', { ...OWN, subject: 'Khác' }, 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409)?.problem;
    expect(refused).toMatchObject({ code: 'stale-record', current: { kind: 'replied', version: 1 } });
    expect((await put('replied/vi', OWN, 1)).body.version).toBe(2);
  });

  it('name every unknown variable with those allowed, all at once, and nothing is stored', async () => {
    const wrong = { subject: '{{code}}', body: '{{recipientName}} {{tickets}} {{answerText}} {{ticketCode' };
    for (const reply of [
      await put('referred/vi', wrong, 0),
      await world.as(admin).post(`${URL}/referred/vi/preview`, wrong),
    ]) {
      expect(reply.problem.code).toBe('validation-failed');
      expect(errorsOf(reply.problem).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
        '/subject unknown-variable',
        '/body unknown-variable',
        '/body unknown-variable',
        '/body unclosed-variable',
      ]);
      const details = errorsOf(reply.problem).map(({ detail }) => detail);
      expect(details[1]).toContain('tickets');
      for (const allowed of (await one('referred'))?.variables ?? []) expect(details[1]).toContain(allowed);
      expect(details[3]).toContain('{{ticketCode');
    }
    expect((await one('referred'))?.own).toBeNull();
  });

  it('are one line in the subject, not blank, and a digest keeps its list', async () => {
    const refused = async (place: string, body: object) =>
      errorsOf((await put(place, body, 0)).problem).map(({ pointer, code, detail }) => {
        expect(detail).not.toMatch(/[{}]|Giá trị không hợp lệ/);
        return `${pointer} ${code}`;
      });
    expect(await refused('referred/vi', { subject: ' ', body: '' })).toEqual(['/subject blank', '/body blank']);
    expect(await refused('referred/vi', { ...OWN, subject: 'a\nb' })).toEqual(['/subject one-line']);
    expect(await refused('digest/vi', { subject: 'Tổng hợp', body: 'Kính gửi' })).toEqual(['/body missing-variable']);
    expect(await refused('referred/vi', { subject: 'x'.repeat(301), body: 7 })).toEqual([
      '/subject maxLength',
      '/body type',
    ]);
    expect(await refused('unheard/fr', OWN)).toEqual(['/params/kind enum', '/params/locale enum']);
  });

  it('cannot bring HTML into a mail', async () => {
    const body = '<script>alert(1)</script> <b>{{recipientName}}</b>';
    const preview = await world.as(admin).post<MailPreview>(`${URL}/answered/vi/preview`, { subject: 'x', body });
    expect(preview.body.html).not.toMatch(/<script|<b>/);
    expect(preview.body.text).toContain('<script>');
  });
});
