import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { type App, buildApp } from '../../app.ts';
import { emit } from '../../core/outbox.ts';
import { type OpenContext, openContext } from '../../open-context.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
/** Another process on the same database. */
let other: { app: App; opened: OpenContext };
let addresses: { here: string; there: string };

beforeAll(async () => {
  world = await openTestWorld();
  const opened = await openContext(world.ctx.config, { clock: world.clock, log: world.ctx.log });
  other = { opened, app: await buildApp(opened.ctx) };
  const at = { port: 0, host: '127.0.0.1' };
  addresses = { here: await world.app.listen(at), there: await other.app.listen(at) };
});
afterAll(async () => {
  await other.app.close();
  await other.opened.close();
  await world.close();
});

type Message = { id: string; event: string; data: Record<string, unknown> };

/** Reads a stream of live events as a browser does. */
async function openStream(person: Person, options: { there?: boolean; lastEventId?: string; token?: string } = {}) {
  const stop = new AbortController();
  const response = await fetch(`${options.there ? addresses.there : addresses.here}/api/events`, {
    signal: stop.signal,
    headers: {
      authorization: `Bearer ${options.token ?? world.tokenFor(person)}`,
      accept: 'text/event-stream',
      ...(options.lastEventId !== undefined && { 'last-event-id': options.lastEventId }),
    },
  });
  const messages: Message[] = [];
  let check = () => {};
  const over = (async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (text + chunk).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
        if (field('event')) messages.push({ id: field('id'), event: field('event'), data: JSON.parse(field('data')) });
      }
      check();
    }
  })().catch(() => undefined);
  const until = (what: (message: Message) => boolean) =>
    new Promise<Message>((resolve) => {
      check = () => {
        const found = messages.find(what);
        if (found) resolve(found);
      };
      check();
    });
  const stream = { response, messages, until, over, stop: () => stop.abort() };
  if (response.ok) await until(({ event }) => event === 'connected' || event === 'resync');
  return stream;
}
const ofTicket = (id: string, kind: string) => (message: Message) =>
  message.data.ticketId === id && message.data.kind === kind;

async function aStage() {
  const place = world.aPlace();
  return {
    place,
    asker: await world.aPerson('commune_staff', place.commune.unitId),
    official: await world.aPerson('deployed_official', place.post),
  };
}

describe('streamEvents', () => {
  it('is a stream that no proxy keeps back', async () => {
    const { official } = await aStage();
    const stream = await openStream(official);
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.response.headers.get('cache-control')).toContain('no-cache');
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no');
    expect(stream.messages).toMatchObject([{ id: expect.stringMatching(/^\d+-\d+$/), event: 'connected' }]);
    stream.stop();
  });

  it('tells in every process what happens in one, and only to those who see the ticket', async () => {
    const { asker, official } = await aStage();
    const stranger = await aStage();
    const streams = await Promise.all([
      openStream(official),
      openStream(official, { there: true }),
      openStream(asker, { there: true }),
      openStream(stranger.official),
      openStream(stranger.asker, { there: true }),
    ]);
    const [here, there, commune, ...strangers] = streams;
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await world.act(official, ticket, 'take');
    const own = await world.aTicket({ by: stranger.asker, ministry: 'MoIT' });
    await Promise.all([here, there, commune].map((stream) => stream?.until(ofTicket(ticket.id, 'taken'))));
    await Promise.all(strangers.map((stream) => stream.until(ofTicket(own.id, 'submitted'))));
    expect(here?.messages.slice(1)).toEqual(there?.messages.slice(1));
    expect(here?.messages.slice(1)).toMatchObject([
      { event: 'ticket.created', data: { kind: 'submitted', version: 1 } },
      { event: 'ticket.changed', data: { kind: 'taken', version: 2, code: ticket.code, actorId: official.id } },
    ]);
    for (const stream of streams) expect(JSON.stringify(stream.messages)).not.toMatch(/place|communeCode|ownerUnit/);
    for (const stream of strangers) expect(stream.messages.some(({ data }) => data.ticketId === ticket.id)).toBe(false);
    for (const stream of streams) stream.stop();
  });

  it('keeps notes and presence from the asking side', async () => {
    const { place, asker, official } = await aStage();
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    const [staff, commune] = await Promise.all([openStream(official), openStream(asker)]);
    await world.act(official, ticket, 'note', { body: 'Chờ ý kiến của Sở.' });
    const colleague = await world.aPerson('provincial_officer', place.provincialDepartment);
    await world.as(colleague).post(`/api/tickets/${ticket.id}/presence`, { activity: 'viewing' });
    await world.act(official, ticket, 'take');
    await Promise.all([staff.until(ofTicket(ticket.id, 'taken')), commune.until(ofTicket(ticket.id, 'taken'))]);
    // the ticket's opening may still have been on its way when the streams began
    const told = (messages: Message[]) =>
      messages
        .slice(1)
        .map(({ event, data }) => data.kind ?? event)
        .filter((kind) => kind !== 'submitted');
    expect(told(staff.messages)).toEqual(['noted', 'presence.changed', 'taken']);
    expect(told(commune.messages)).toEqual(['taken']);
    staff.stop();
    commune.stop();
  });

  it('tells the asking side of a review that the version moved, not what it was nor whose', async () => {
    const { asker, official } = await aStage();
    const officer = await world.aPerson('department_officer', 'department:HC');
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await world.act(official, ticket, 'handover', { department: 'HC' });
    const [staff, commune] = await Promise.all([openStream(officer), openStream(asker)]);
    await world.act(officer, ticket, 'answer', { body: 'Dự thảo.', noCitationReason: 'Không cần căn cứ.' });
    const updated = await commune.until(ofTicket(ticket.id, 'updated'));
    expect(updated.data).toMatchObject({ version: 3, actorId: null });
    expect((await staff.until(ofTicket(ticket.id, 'answer_submitted'))).data.actorId).toBe(officer.id);
    expect(JSON.stringify(commune.messages)).not.toContain(officer.id);
    staff.stop();
    commune.stop();
  });

  it('resumes after the last id in another process, without gap or repetition', async () => {
    const { asker, official } = await aStage();
    const first = await openStream(official);
    const tickets = [];
    for (let i = 0; i < 2; i += 1) tickets.push(await world.aTicket({ by: asker, ministry: 'MoIT' }));
    const seen = await first.until(ofTicket(tickets[0]?.id ?? '', 'submitted'));
    first.stop();
    for (let i = 0; i < 2; i += 1) tickets.push(await world.aTicket({ by: asker, ministry: 'MoIT' }));
    const second = await openStream(official, { there: true, lastEventId: seen.id });
    tickets.push(await world.aTicket({ by: asker, ministry: 'MoIT' }));
    await second.until(ofTicket(tickets.at(-1)?.id ?? '', 'submitted'));
    expect(second.messages.slice(1).map(({ data }) => data.ticketId)).toEqual(tickets.slice(1).map(({ id }) => id));
    second.stop();
  });

  it('says resync when the id is unknown or too old', async () => {
    const { official } = await aStage();
    for (const lastEventId of ['1-1', 'nonsense', '9999999999999-1']) {
      await world.db.$executeRaw`DELETE FROM outbox WHERE seq = 1`;
      const stream = await openStream(official, { lastEventId });
      expect(stream.messages[0]?.event).toBe('resync');
      stream.stop();
    }
  });

  it('announces a notification to its person only', async () => {
    const { asker, official } = await aStage();
    const [own, others] = await Promise.all([openStream(official), openStream(asker)]);
    await emit(world.db, [{ type: 'notification.created', userId: official.id, notificationId: 'n-1' }]);
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await Promise.all([own, others].map((stream) => stream.until(ofTicket(ticket.id, 'submitted'))));
    expect(own.messages[1]).toMatchObject({ event: 'notification.created', data: { notificationId: 'n-1' } });
    expect(others.messages.map(({ event }) => event)).toEqual(['connected', 'ticket.created']);
    own.stop();
    others.stop();
  });

  it('ends when the account is closed, when the token ends, and needs one', async () => {
    const { official, asker } = await aStage();
    const stream = await openStream(official, { there: true });
    await world.db.user.update({ where: { id: official.id }, data: { disabledAt: world.clock.now() } });
    await emit(world.db, [{ type: 'people.changed', userId: official.id }]);
    await stream.over;
    const brief = world.app.jwt.sign({ sub: asker.id, sid: 'x' }, { expiresIn: '1s' });
    await (await openStream(asker, { token: brief })).over;
    expect((await openStream(asker, { token: 'none' })).response.status).toBe(401);
  });

  it('follows a change of roles', async () => {
    const { asker, official } = await aStage();
    const elsewhere = await aStage();
    const stream = await openStream(official);
    await world.db.posting.updateMany({ where: { userId: official.id }, data: { postUnitId: elsewhere.place.post } });
    await emit(world.db, [{ type: 'people.changed', userId: official.id }]);
    const before = await world.aTicket({ by: asker, ministry: 'MoIT' });
    const after = await world.aTicket({ by: elsewhere.asker, ministry: 'MoIT' });
    await stream.until(ofTicket(after.id, 'submitted'));
    expect(stream.messages.some(({ data }) => data.ticketId === before.id)).toBe(false);
    stream.stop();
  });

  it('ends with the server', async () => {
    const opened = await openContext(world.ctx.config, { clock: world.clock, log: world.ctx.log });
    const app = await buildApp(opened.ctx);
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const { official } = await aStage();
    const response = await fetch(`${address}/api/events`, {
      headers: { authorization: `Bearer ${world.tokenFor(official)}` },
    });
    await app.close();
    await expect(response.text()).resolves.toContain('event: connected');
    await opened.close();
  });
});
