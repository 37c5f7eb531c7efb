import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachmentFolder } from '../../core/attachments.ts';
import { newId } from '../../core/ids.ts';
import { emit } from '../../core/outbox.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { sweepExpired } from './sweep-expired.service.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(world.clock.now().getTime() - hours * HOUR_MS);

describe('sweep-expired', () => {
  it('deletes uploads that nobody used for a day, with their files', async () => {
    const person = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const ticket = await world.aTicket({ by: person });
    const put = async (createdAt: Date, ticketId: string | null) => {
      const id = newId();
      await world.ctx.files.put(`attachments/${id}`, 'x');
      await world.db.attachment.create({
        data: {
          id,
          storageKey: `attachments/${id}`,
          name: 'a.txt',
          contentType: 'text/plain',
          byteSize: 1,
          sha256: '',
          uploadedById: person.id,
          createdAt,
          ticketId,
          audience: ticketId ? 'public' : null,
        },
      });
      return id;
    };
    const old = await put(hoursAgo(25), null);
    const fresh = await put(hoursAgo(23), null);
    const used = await put(hoursAgo(25), ticket.id);
    await sweepExpired(world.ctx);
    const left = await world.db.attachment.findMany({ select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([fresh, used].sort());
    expect(await world.ctx.files.exists(`attachments/${old}`)).toBe(false);
    expect(await world.ctx.files.exists(`attachments/${used}`)).toBe(true);
  });

  it('deletes files of the day before yesterday that no row knows', async () => {
    const person = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const folder = attachmentFolder(hoursAgo(48));
    const ticket = await world.aTicket({ by: person });
    await world.ctx.files.put(`${folder}/known`, 'x');
    await world.ctx.files.put(`${folder}/orphan`, 'x');
    await world.db.attachment.create({
      data: {
        id: newId(),
        storageKey: `${folder}/known`,
        name: 'a.txt',
        contentType: 'text/plain',
        byteSize: 1,
        sha256: '',
        uploadedById: person.id,
        createdAt: hoursAgo(48),
        ticketId: ticket.id,
        audience: 'public',
      },
    });
    await sweepExpired(world.ctx);
    expect(await world.ctx.files.exists(`${folder}/known`)).toBe(true);
    expect(await world.ctx.files.exists(`${folder}/orphan`)).toBe(false);
  });

  it('deletes old keys, sessions and presence, and keeps young ones', async () => {
    const person = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const key = (createdAt: Date) => ({
      userId: person.id,
      operation: 'POST /api/tickets',
      key: newId(),
      bodyHash: '',
      response: {},
      createdAt,
    });
    await world.db.idempotencyKey.createMany({ data: [key(hoursAgo(169)), key(hoursAgo(167))] });
    const session = (expiresAt: Date) => ({
      id: newId(),
      familyId: newId(),
      userId: person.id,
      tokenHash: newId(),
      createdAt: hoursAgo(900),
      expiresAt,
    });
    await world.db.session.createMany({ data: [session(hoursAgo(169)), session(hoursAgo(-1))] });
    const presence = (seenAt: Date) => ({ ticketId: newId(), userId: person.id, activity: 'viewing', seenAt });
    await world.db.presence.createMany({ data: [presence(hoursAgo(2)), presence(hoursAgo(0))] });
    await sweepExpired(world.ctx);
    const { id: userId } = person;
    expect(
      await world.db.idempotencyKey.count({ where: { userId, operation: 'POST /api/tickets', bodyHash: '' } }),
    ).toBe(1);
    expect(await world.db.session.count({ where: { userId } })).toBe(1);
    expect(await world.db.presence.count({ where: { userId } })).toBe(1);
  });

  it('deletes mails of a quarter ago with what they carried, which is not told again', async () => {
    const { id: userId } = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const put = async (state: string, days: number, skipped?: string) => {
      const [id, at] = [newId(), hoursAgo(24 * days)];
      const sentAt = state === 'sent' ? at : null;
      if (!skipped)
        await world.db.mail.create({
          data: {
            id,
            userId,
            toAddress: 'a@b.example',
            locale: 'vi',
            kind: 'other',
            subject: '',
            text: '',
            html: '',
            messageId: id,
            state,
            nextTryAt: at,
            createdAt: at,
            sentAt,
          },
        });
      const told = { id: newId(), userId, kind: 'assigned', data: {}, onceKey: id, createdAt: at };
      await world.db.notification.create({ data: told });
      const delivery = { category: 'tickets', channel: 'email', urgent: false, notBefore: at, createdAt: at };
      await world.db.delivery.create({
        data: {
          id,
          notificationId: told.id,
          userId,
          ...delivery,
          ...(skipped ? { skipped } : { mailId: id }),
        },
      });
      return id;
    };
    const gone = [await put('sent', 91), await put('', 91, 'read')];
    const kept = [await put('sent', 89), await put('dead', 91), await put('pending', 91), await put('', 89, 'read')];
    await sweepExpired(world.ctx);
    const left = await world.db.delivery.findMany({ where: { userId }, orderBy: { id: 'asc' } });
    expect(left.map(({ id }) => id)).toEqual(kept);
    expect(left.filter(({ mailId, skipped }) => mailId === null && skipped === null)).toEqual([]);
    expect(await world.db.mail.count({ where: { id: { in: gone } } })).toBe(0);
    expect(await world.db.mail.count({ where: { userId } })).toBe(3);
    expect(await world.db.notification.count({ where: { userId } })).toBe(6);
  });

  it('deletes drafts that nobody touched for ninety days, with their files, and keeps what was sent', async () => {
    const person = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
    const put = async (days: number, state: 'open' | 'sent') => {
      const [id, at] = [newId(), hoursAgo(24 * days)];
      const storageKey = `question-files/${id}`;
      await world.ctx.files.put(storageKey, 'x');
      const read = { letter: {}, notQuestions: [], resultColumns: [], uploadedById: person.id, createdAt: at };
      await world.db.questionFile.create({
        data: { id, storageKey, name: 'a.xlsx', format: 'xlsx', byteSize: 1, sha256: '', ...read },
      });
      await world.db.dossierDraft.create({
        data: {
          id,
          fileId: id,
          title: 'Hồ sơ',
          createdById: person.id,
          unitId: 'commune:00001',
          createdAt: at,
          updatedAt: at,
          questions: { create: { id: newId(), position: 1, body: 'Hỏi?', columns: {}, textKey: id, state } },
        },
      });
      return id;
    };
    const old = await put(91, 'open');
    const kept = [await put(89, 'open'), await put(91, 'sent')];
    await sweepExpired(world.ctx);
    const left = await world.db.dossierDraft.findMany({ where: { createdById: person.id }, orderBy: { id: 'asc' } });
    expect(left.map(({ id }) => id)).toEqual(kept);
    expect(await world.ctx.files.exists(`question-files/${old}`)).toBe(false);
    for (const id of kept) expect(await world.ctx.files.exists(`question-files/${id}`)).toBe(true);
  });

  it('deletes live events of yesterday, but never the newest one', async () => {
    await world.db.$executeRaw`TRUNCATE outbox`;
    for (let i = 0; i < 4; i += 1) await emit(world.db, [{ type: 'people.changed', userId: newId() }]);
    const seqs = (await world.db.outbox.findMany({ orderBy: { seq: 'asc' } })).map(({ seq }) => seq);
    await world.db.outbox.updateMany({ where: { seq: { in: seqs.slice(0, 2) } }, data: { at: hoursAgo(25) } });
    await world.db.outbox.updateMany({ where: { seq: { in: seqs.slice(2) } }, data: { at: hoursAgo(1) } });
    await sweepExpired(world.ctx);
    const left = async () => (await world.db.outbox.findMany({ orderBy: { seq: 'asc' } })).map(({ seq }) => seq);
    expect(await left()).toEqual(seqs.slice(2));
    await world.db.outbox.updateMany({ data: { at: hoursAgo(25) } });
    await sweepExpired(world.ctx);
    expect(await left()).toEqual(seqs.slice(3));
  });
});
