import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import { newId } from '../../core/ids.ts';
import { openMail } from '../../core/mail/open-mail.ts';
import { verifyUnsubscribeToken } from '../../core/mail/unsubscribe-token.ts';
import { insertNotifications, type NewNotification } from '../../core/notify/insert-notifications.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import type { Role } from '../../db/generated/enums.ts';
import { closedPort, openSmtpServer, type TestSmtpServer } from '../../test/smtp-server.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import { composeMails } from './compose-mails.service.ts';
import { leaseMails } from './leased-mails.queries.ts';
import { sendMails } from './send-mails.service.ts';

let world: TestWorld;
let smtp: TestSmtpServer;
let ctx: TestWorld['ctx'];
beforeAll(async () => {
  world = await openTestWorld();
  smtp = await openSmtpServer();
  ctx = { ...world.ctx, mail: openMail(smtp.url, world.ctx.log) };
});
beforeEach(async () => {
  world.clock.set(MONDAY_MORNING);
  smtp.judge(() => undefined);
  await world.db.mail.updateMany({ where: { state: 'pending' }, data: { state: 'sent' } });
});
afterAll(async () => {
  ctx.mail?.close();
  await smtp.close();
  await world.close();
});

let addresses = 0;
async function aReader(role: Role, unitId: string, preference?: object): Promise<Person & { email: string }> {
  const email = `nguoi-nhan-${++addresses}@bct.example`;
  const person = await world.aPerson(role, unitId, { email });
  if (preference) await world.db.notificationPreference.create({ data: { userId: person.id, ...preference } });
  return { ...person, email };
}

/** A commune's question and the official at whose post it is, who wants a mail for each thing. */
async function aStage(preference: object = { tickets: 'each' }) {
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await aReader('deployed_official', place.post, preference);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT', subject: 'Cấp phép bán lẻ rượu <b>' });
  await world.takeJobs('notify-people');
  return { place, asker, official, ticket };
}

const tell = (person: Person, ticket: Ticket | null, news: Partial<NewNotification> = {}) =>
  world.db.$transaction(async (tx) =>
    insertNotifications(
      tx,
      await world.ctx.reference.current(),
      [
        {
          userId: person.id,
          kind: 'submitted',
          ticketId: ticket?.id ?? null,
          data: { actorName: 'Hồ Thị Lan', unitName: 'Xã Trà Bồng', dossier: null },
          onceKey: newId(),
          category: 'tickets',
          urgent: true,
          ...news,
        },
      ],
      world.clock.now(),
    ),
  );

const breach = (ticket: Ticket): Partial<NewNotification> => ({
  kind: 'clock_step',
  category: 'deadlines',
  data: {
    actorName: null,
    unitName: null,
    dossier: null,
    step: { clock: 'answer', step: 'breach', minutesAfter: 0, dueAt: ticket.clock?.dueAt ?? '' },
  },
});

const skippedOf = async (person: Person) =>
  (await world.db.delivery.findMany({ where: { userId: person.id } })).map(({ skipped }) => skipped);
const mailsOf = (person: Person) => world.db.mail.findMany({ where: { userId: person.id }, orderBy: { id: 'asc' } });

describe('a mail', () => {
  it('arrives as text and HTML, in Vietnamese, with what mail programs go by', async () => {
    const { official, ticket } = await aStage();
    await tell(official, ticket);
    expect(await composeMails(ctx)).toBe(1);
    expect(await sendMails(ctx)).toBe(1);
    const [mail] = smtp.to(official.email);
    const link = `${ctx.config.publicUrl}/phieu/${ticket.code}`;
    expect(mail?.subject).toBe(`[${ticket.code}] Câu hỏi mới: Cấp phép bán lẻ rượu <b>`);
    expect(mail?.text).toContain(`Kính gửi Ông/Bà ${official.name},`);
    expect(mail?.text).toContain('Hồ Thị Lan (Xã Trà Bồng) đã gửi một câu hỏi mới.');
    expect(mail?.text).toContain(`Đơn vị hỏi: ${ticket.commune.name}\n`);
    expect(mail?.text).toContain('Hạn trả lời: 17/11/2026 09:00 (còn 8 giờ làm việc)\n');
    expect(mail?.text).toContain(`\n${link}\n`);
    expect(mail?.html).toContain('Cấp phép bán lẻ rượu &lt;b&gt;');
    expect(mail?.html).toContain(`href="${link}"`);
    // Neither the question nor an answer: a mailbox is not a safe place.
    expect(`${mail?.text}${mail?.html}`).not.toContain('hộ kinh doanh trên địa bàn');
    const [row] = await mailsOf(official);
    expect(row).toMatchObject({ state: 'sent', attempts: 1, sentAt: world.clock.now(), lastError: null });
    expect(mail?.messageId).toBe(row?.messageId);
    expect(row?.messageId).toBe(`<${row?.id}@localhost>`);
    expect(mail?.inReplyTo).toBe(`<ticket.${ticket.id}@localhost>`);
    expect(mail?.header('references')).toBe(mail?.inReplyTo);
    expect(mail?.header('auto-submitted')).toBe('auto-generated');
    expect(mail?.header('x-auto-response-suppress')).toBe('All');
    expect(mail?.header('precedence')).toBe('bulk');
    expect(mail?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const token = /\/api\/unsubscribe\?token=([^>]+)>/.exec(mail?.header('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(verifyUnsubscribeToken(token, ctx.config.jwtSecret)).toEqual({ userId: official.id, category: 'tickets' });
  });

  it('says the usual words of a step only for its usual moment', async () => {
    const { official, ticket } = await aStage();
    const hourLeft = (minutesLeft: number) => ({
      ...breach(ticket),
      data: {
        actorName: null,
        unitName: null,
        dossier: null,
        step: { clock: 'answer' as const, step: 'hour_left', minutesLeft, dueAt: ticket.clock?.dueAt ?? '' },
      },
    });
    await tell(official, ticket, hourLeft(60));
    await tell(official, ticket, hourLeft(120));
    await composeMails(ctx);
    expect((await mailsOf(official)).map(({ kind }) => kind).sort()).toEqual(['step_hour_left', 'step_other']);
  });

  it('comes in English to who reads English, and says what was written for it', async () => {
    const { official, ticket } = await aStage();
    await world.db.user.update({ where: { id: official.id }, data: { locale: 'en' } });
    await tell(official, ticket, { kind: 'assigned' });
    await tell(official, ticket, breach(ticket));
    const own = { kind: 'assigned', locale: 'en', subject: 'Yours: {{ticketCode}}', body: 'See {{link}}' };
    await world.db.mailTemplate.create({ data: { ...own, updatedAt: world.clock.now(), updatedBy: official.id } });
    world.clock.set('2026-11-17T13:30:00+07:00');
    await composeMails(ctx);
    await sendMails(ctx);
    const mails = smtp.to(official.email);
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      `Yours: ${ticket.code}`,
      `[${ticket.code}] Overdue: Cấp phép bán lẻ rượu <b>`,
    ]);
    const overdue = mails.find(({ subject }) => subject?.includes('Overdue'));
    expect(overdue?.text).toContain('Due: 17/11/2026 09:00 (overdue by 3 h of working time)');
    await world.db.mailTemplate.deleteMany();
  });

  it('is one digest of what waits when there is more than three, the most pressing first', async () => {
    const { asker, official, ticket } = await aStage();
    const late = await world.aTicket({ by: asker, ministry: 'MoIT', subject: 'Phiếu quá hạn' });
    await world.db.clock.updateMany({
      where: { ticketId: late.id, kind: 'answer' },
      data: { dueAt: new Date('2026-11-16T01:30:00Z') },
    });
    await tell(official, ticket, { urgent: false });
    await tell(official, ticket, { kind: 'replied' });
    await tell(official, late);
    await tell(official, late, breach(late));
    await tell(official, null, {
      kind: 'dossier_submitted',
      data: { actorName: null, unitName: null, dossier: { id: newId(), code: 'HS-1', title: 'Không thấy', count: 3 } },
    });
    world.clock.advance({ minutes: 1 });
    await composeMails(ctx);
    await sendMails(ctx);
    const [digest, ...others] = smtp.to(official.email);
    expect(others).toEqual([]);
    expect(digest?.subject).toBe('Cầu Nối: 2 việc cần Ông/Bà xem');
    const text = digest?.text ?? '';
    expect(text.indexOf('QUÁ HẠN')).toBeLessThan(text.indexOf('Phiếu quá hạn'));
    expect(text.indexOf('Phiếu quá hạn')).toBeLessThan(text.indexOf('SẮP ĐẾN HẠN'));
    expect(text).toContain('Đã bổ sung thông tin · hạn 17/11/2026 09:00');
    expect(text).not.toContain('Không thấy');
    expect(digest?.inReplyTo).toBeUndefined();
    expect((await skippedOf(official)).filter(Boolean)).toEqual(['unseen']);
  });

  it('lists fifty things at most', async () => {
    const { asker, official } = await aStage();
    const reply = await world.as(asker).post<{ id: string }>('/api/dossiers', {
      title: 'Vướng mắc quý IV',
      questions: Array.from({ length: 53 }, (_, i) => ({ body: `Câu hỏi ${i} về chợ nông thôn?`, ministry: 'MoIT' })),
    });
    const tickets = await world.db.ticket.findMany({ where: { dossierId: reply.body.id } });
    await world.takeJobs('notify-people');
    for (const { id } of tickets) await tell(official, { id } as Ticket); // only the id is read
    await composeMails(ctx);
    const [mail, ...others] = await mailsOf(official);
    expect(others).toEqual([]);
    expect(mail?.text.match(/^- /gm)).toHaveLength(50);
    expect(mail?.text).toContain('\nvà 3 mục khác\n');
  });

  it('is one for all that a person wants together, beside those that they want one by one', async () => {
    const { asker, official, ticket } = await aStage({ tickets: 'digest', deadlines: 'each' });
    const second = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await tell(official, ticket);
    await tell(official, second);
    await tell(official, ticket, breach(ticket));
    await composeMails(ctx);
    expect((await mailsOf(official)).map(({ kind }) => kind).sort()).toEqual(['digest', 'step_breach']);
  });
});

describe('composeMails', () => {
  it('writes nothing before its time, nor in the quiet hours, nor one after the other', async () => {
    const { official, ticket } = await aStage();
    await tell(official, ticket, { urgent: false });
    await composeMails(ctx);
    expect(await mailsOf(official)).toHaveLength(0);
    world.clock.advance({ seconds: 30 });
    await composeMails(ctx);
    expect(await mailsOf(official)).toHaveLength(1);
    // Due long ago, found late in the evening after the worker was away.
    await tell(official, ticket);
    world.clock.set('2026-11-16T21:00:00+07:00');
    await composeMails(ctx);
    expect(await mailsOf(official)).toHaveLength(1);
    world.clock.set('2026-11-17T06:30:00+07:00');
    for (let i = 0; i < 6; i += 1) {
      await tell(official, ticket);
      await composeMails(ctx);
      world.clock.advance({ seconds: 2 });
    }
    expect(await mailsOf(official)).toHaveLength(5);
    world.clock.advance({ minutes: 1 });
    await composeMails(ctx);
    const mails = await mailsOf(official);
    expect(mails.map(({ kind }) => kind)).toEqual([...Array(5).fill('submitted'), 'digest']);
  });

  it('leaves out what is not to be told any more, and remembers why', async () => {
    const gone = await aStage();
    await tell(gone.official, gone.ticket);
    await world.db.user.update({ where: { id: gone.official.id }, data: { disabledAt: world.clock.now() } });
    const blind = await aStage();
    await tell(blind.official, blind.ticket);
    await world.db.posting.updateMany({
      where: { userId: blind.official.id },
      data: { validTo: new Date('2026-11-15') },
    });
    const reader = await aStage();
    await tell(reader.official, reader.ticket, { urgent: false });
    await tell(reader.official, reader.ticket);
    await world.as(reader.official).post('/api/notifications/read', {});
    const silent = await aStage();
    await tell(silent.official, silent.ticket);
    await world.db.notificationPreference.update({ where: { userId: silent.official.id }, data: { tickets: 'off' } });
    const done = await aStage();
    await tell(done.official, done.ticket, breach(done.ticket));
    await world.act(done.official, done.ticket, 'answer', {
      body: 'Thực hiện theo Điều 13.',
      citations: [{ document: 'Nghị định 105/2017/NĐ-CP' }],
    });
    world.clock.advance({ seconds: 30 });
    await composeMails(ctx);
    expect(await skippedOf(gone.official)).toEqual(['disabled']);
    expect(await skippedOf(blind.official)).toEqual(['unseen']);
    expect((await skippedOf(reader.official)).filter(Boolean)).toEqual(['read']);
    expect(await mailsOf(reader.official)).toHaveLength(1);
    expect(await skippedOf(silent.official)).toEqual(['off']);
    expect(await skippedOf(done.official)).toEqual(['stopped']);
    expect(await composeMails(ctx)).toBe(0);
  });

  it('lets what is wrong with the news of one person hold up nobody else', async () => {
    const [wrong, right] = [await aStage(), await aStage()];
    for (const { official, ticket } of [wrong, right]) await tell(official, ticket);
    const reference = await ctx.reference.current();
    const unit = (id: string) => {
      if (id === `commune:${wrong.ticket.commune.code}`) throw new Error('No such unit');
      return reference.unit(id);
    };
    const broken = { ...ctx, reference: { ...ctx.reference, current: async () => ({ ...reference, unit }) } };
    await composeMails(broken);
    expect(await mailsOf(wrong.official)).toEqual([]);
    expect(await mailsOf(right.official)).toHaveLength(1);
    expect(await composeMails(broken), 'left alone for a while').toBe(0);
    world.clock.advance({ minutes: 10 });
    await composeMails(ctx);
    expect(await mailsOf(wrong.official)).toHaveLength(1);
  });

  it('writes each thing once, and nobody two digests, whichever workers try', async () => {
    const stages = await Promise.all(Array.from({ length: 6 }, () => aStage()));
    for (const { official, ticket } of stages) for (let i = 0; i < 5; i += 1) await tell(official, ticket);
    await Promise.all(Array.from({ length: 4 }, () => composeMails(ctx)));
    await composeMails(ctx);
    for (const { official } of stages) expect(await mailsOf(official)).toMatchObject([{ kind: 'digest' }]);
    const userId = { in: stages.map(({ official }) => official.id) };
    expect(await world.db.delivery.count({ where: { userId, mailId: { not: null } } })).toBe(30);
  });
});

describe('sendMails', () => {
  /** So many mails that are written and wait. */
  async function waitingMails(count: number) {
    const stages = await Promise.all(Array.from({ length: count }, () => aStage()));
    for (const { official, ticket } of stages) await tell(official, ticket);
    await composeMails(ctx);
    return stages.map(({ official }) => official);
  }

  it('sends each once however many senders there are', async () => {
    const people = await waitingMails(20);
    await Promise.all([sendMails(ctx), sendMails(ctx), sendMails(ctx)]);
    expect(people.map(({ email }) => smtp.to(email).length)).toEqual(people.map(() => 1));
    expect(await sendMails(ctx)).toBe(0);
  });

  it('sends again, under the same Message-ID, what was accepted by the server but not recorded, and only after the lease', async () => {
    const [person] = await waitingMails(1);
    const [leased] = await leaseMails(world.db, world.clock.now(), 60_000, 10);
    // As a worker does that is killed right after the server's 250.
    await ctx.mail?.sendMail({ from: 'a@b.example', to: person?.email, messageId: leased?.messageId, text: '' });
    expect(await sendMails(ctx)).toBe(0);
    world.clock.advance({ seconds: 61 });
    expect(await sendMails(ctx)).toBe(1);
    world.clock.advance({ hours: 1 });
    expect(await sendMails(ctx)).toBe(0);
    expect(new Set(smtp.to(person?.email).map(({ messageId }) => messageId))).toEqual(new Set([leased?.messageId]));
    expect(smtp.to(person?.email)).toHaveLength(2);
  });

  it('tries again later what the server put off, and gives up what it refused', async () => {
    const [late, wrong] = await waitingMails(2);
    smtp.judge((to) => {
      if (to === late?.email) return { code: 451, message: 'come back later' };
      return to === wrong?.email ? { code: 550, message: 'no such mailbox' } : undefined;
    });
    expect(await sendMails(ctx)).toBe(2);
    expect(late && (await mailsOf(late))).toMatchObject([{ state: 'pending', attempts: 1 }]);
    expect(wrong && (await mailsOf(wrong))).toMatchObject([
      { state: 'dead', attempts: 1, lastError: expect.stringContaining('no such mailbox') },
    ]);
    expect(await sendMails(ctx)).toBe(0);
    smtp.judge(() => undefined);
    world.clock.advance({ seconds: 30 });
    expect(await sendMails(ctx)).toBe(1);
    expect(late && (await mailsOf(late))).toMatchObject([{ state: 'sent', attempts: 2, lastError: null }]);
    expect(smtp.to(wrong?.email)).toEqual([]);
  });

  it('gives up after eight tries', async () => {
    const [person] = await waitingMails(1);
    smtp.judge(() => ({ code: 450, message: 'mailbox busy' }));
    for (let i = 1; i <= 8; i += 1) {
      expect(await sendMails(ctx), `try ${i}`).toBe(1);
      expect(person && (await mailsOf(person))).toMatchObject([{ state: i < 8 ? 'pending' : 'dead', attempts: i }]);
      world.clock.advance({ hours: 4 });
    }
    expect(await sendMails(ctx)).toBe(0);
  });

  it('keeps the mails while the server is away, and counts no try', async () => {
    const people = await waitingMails(8);
    const away = { ...ctx, mail: openMail(`smtp://127.0.0.1:${await closedPort()}`, ctx.log) };
    expect(await sendMails(away)).toBe(0);
    const mails = (await Promise.all(people.map(mailsOf))).flat();
    expect(mails.every(({ state }) => state === 'pending')).toBe(true);
    expect(mails.every(({ attempts }) => attempts === 0)).toBe(true);
    expect(mails.filter(({ lastError }) => lastError?.includes('ECONNREFUSED'))).toHaveLength(5);
    world.clock.advance({ seconds: 31 });
    expect(await sendMails(ctx)).toBe(8);
    away.mail.close();
  });

  it('gives up no mail for a server that was away all night, but one at which it breaks off for days', async () => {
    const [person] = await waitingMails(1);
    const away = { ...ctx, mail: openMail(`smtp://127.0.0.1:${await closedPort()}`, ctx.log) };
    for (let i = 0; i < 30; i += 1) {
      await sendMails(away);
      world.clock.advance({ minutes: 30 });
    }
    expect(person && (await mailsOf(person))).toMatchObject([{ state: 'pending', attempts: 0 }]);
    world.clock.advance({ hours: 72 });
    await sendMails(away);
    expect(person && (await mailsOf(person))).toMatchObject([{ state: 'dead' }]);
    away.mail.close();
  });

  it('takes back what is late and would go to who no longer sees it, or to an old address', async () => {
    const [moved, left, stays] = [await aStage(), await aStage(), await aStage()];
    const second = await world.aTicket({ by: left.asker, ministry: 'MoIT' });
    await world.takeJobs('notify-people');
    for (const { official, ticket } of [moved, left, stays]) await tell(official, ticket);
    for (let i = 0; i < 4; i += 1) await tell(left.official, second);
    await composeMails(ctx);
    const address = `moi-${newId()}@bct.example`;
    await world.db.user.update({ where: { id: moved.official.id }, data: { email: address } });
    await world.db.posting.updateMany({
      where: { userId: left.official.id },
      data: { validTo: new Date('2026-11-15') },
    });
    forgetActor(ctx, left.official.id);
    world.clock.advance({ minutes: 11 });
    expect(await sendMails(ctx)).toBe(1);
    expect(smtp.to(stays.official.email)).toHaveLength(1);
    await composeMails(ctx);
    await sendMails(ctx);
    expect(smtp.to(address)).toHaveLength(1);
    expect([...smtp.to(moved.official.email), ...smtp.to(left.official.email)]).toEqual([]);
    expect(await mailsOf(left.official)).toEqual([]);
    expect(await skippedOf(left.official)).toEqual(Array(5).fill('unseen'));
  });

  it('leases nothing without a mail server, nor for who was disabled meanwhile', async () => {
    const [person] = await waitingMails(1);
    expect(await sendMails(world.ctx)).toBe(0);
    expect(person && (await mailsOf(person))).toMatchObject([{ state: 'pending', attempts: 0 }]);
    await world.db.user.update({ where: { id: person?.id ?? '' }, data: { disabledAt: world.clock.now() } });
    expect(await sendMails(ctx)).toBe(0);
    expect(person && (await mailsOf(person))).toMatchObject([
      { state: 'dead', attempts: 0, lastError: 'account disabled' },
    ]);
  });

  it('ends what is at work when it is to stop, and gives back the rest', async () => {
    const people = await waitingMails(12);
    const stop = new AbortController();
    smtp.judge(() => {
      stop.abort();
      return undefined;
    });
    const tried = await sendMails(ctx, stop.signal);
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThanOrEqual(5);
    expect(await world.db.mail.count({ where: { state: 'pending', attempts: 0 } })).toBe(12 - tried);
    expect(await sendMails(ctx, stop.signal)).toBe(0);
    expect(await sendMails(ctx)).toBe(12 - tried);
    expect(people.map(({ email }) => smtp.to(email).length)).toEqual(people.map(() => 1));
  });
});
