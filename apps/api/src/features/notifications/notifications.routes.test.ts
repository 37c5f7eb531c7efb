import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import { newId } from '../../core/ids.ts';
import type { NotifyJob } from '../../core/job-names.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { CreatedDrafts, SubmittedDraft } from '../dossier-drafts/dossier-drafts.schemas.ts';
import type { Notification } from './notifications.schemas.ts';
import { notifyPeople } from './notify-people.service.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

/** Runs the jobs that were sent since the last time, and returns what they were about. */
async function runJobs(): Promise<NotifyJob[]> {
  const events = (await world.takeJobs('notify-people')).flatMap((job) => job.events);
  await notifyPeople(world.ctx, events);
  return events;
}

const listOf = async (person: Person) =>
  (await world.as(person).get<{ items: Notification[]; nextCursor: string | null }>('/api/notifications')).body.items;
const kindsOf = async (person: Person) => (await listOf(person)).map(({ kind }) => kind);
const unreadOf = async (person: Person) =>
  (await world.as(person).get<{ unread: number }>('/api/notifications/unread-count')).body.unread;

/** A commune that asks, the post that answers, a department and its head. */
async function aStage() {
  const place = world.aPlace();
  const [asker, official, substitute, officer, head] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('provincial_officer', place.provincialDepartment),
    world.aPerson('department_officer', 'department:TTTN'),
    world.aPerson('department_head', 'department:TTTN'),
  ]);
  await world.substituteAt(place.post, substitute);
  return { place, asker, official, substitute, officer, head };
}

describe('notify-people', () => {
  it('tells the post and its substitute of a new question, once however often the job runs', async () => {
    const { asker, official, substitute } = await aStage();
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT', subject: 'Cấp phép bán lẻ rượu' });
    const events = await runJobs();
    await notifyPeople(world.ctx, events);
    await Promise.all([notifyPeople(world.ctx, events), notifyPeople(world.ctx, events)]);
    for (const person of [official, substitute])
      expect(await listOf(person)).toEqual([
        {
          id: expect.any(String),
          kind: 'submitted',
          ticket: { id: ticket.id, code: ticket.code, subject: 'Cấp phép bán lẻ rượu' },
          dossier: null,
          data: { actorName: asker.name, unitName: ticket.commune.name },
          createdAt: world.clock.now().toISOString(),
          readAt: null,
        },
      ]);
    expect(await kindsOf(asker)).toEqual([]);
    const announced = await world.db.outbox.findMany({
      where: { type: 'notification.created', payload: { path: ['userId'], equals: official.id } },
    });
    expect(announced).toHaveLength(1);
  });

  it('follows a question through its life', async () => {
    const { asker, official, officer, head, substitute } = await aStage();
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await runJobs();
    await world.act(official, ticket, 'handover', { unit: 'department:TTTN' });
    await world.act(head, ticket, 'assign', { userId: officer.id });
    await world.act(officer, ticket, 'clarification', {
      question: 'Xã cho biết diện tích cửa hàng.',
      expectedAt: '2026-11-18T10:00:00Z',
    });
    await world.act(asker, ticket, 'reply', { body: 'Diện tích 40 m2.' });
    await world.act(officer, ticket, 'answer', {
      body: 'Thực hiện theo Điều 13.',
      citations: [{ document: 'Nghị định 105/2017/NĐ-CP' }],
    });
    await runJobs();
    expect((await kindsOf(asker)).sort()).toEqual(['answered', 'clarification_asked']);
    expect((await kindsOf(officer)).sort()).toEqual(['assigned', 'handed_over', 'replied']);
    expect(await kindsOf(head)).toEqual(['handed_over']);
    expect((await kindsOf(substitute)).sort()).toEqual(['submitted']);
  });

  it('tells the unit when the person is gone, and never the disabled', async () => {
    const { place, asker, official, substitute } = await aStage();
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await world.act(official, ticket, 'take');
    const gone = await world.aPerson('commune_staff', place.commune.unitId);
    await world.db.user.update({ where: { id: official.id }, data: { disabledAt: world.clock.now() } });
    await world.act(asker, ticket, 'reply', { body: 'Xã bổ sung thông tin.' });
    await runJobs();
    expect((await kindsOf(substitute)).sort()).toEqual(['replied', 'submitted']);
    expect(await world.db.notification.count({ where: { userId: { in: [official.id, gone.id] } } })).toBe(0);
  });

  it('tells each post once of a dossier', async () => {
    const { asker, official } = await aStage();
    const reply = await world.as(asker).post('/api/dossiers', {
      title: 'Vướng mắc quý IV',
      questions: Array.from({ length: 7 }, (_, i) => ({ body: `Câu hỏi ${i} về chợ nông thôn?`, ministry: 'MoIT' })),
    });
    expect(reply.status, JSON.stringify(reply.problem)).toBeLessThan(300);
    await runJobs();
    expect(await listOf(official)).toMatchObject([
      { kind: 'dossier_submitted', ticket: null, dossier: { title: 'Vướng mắc quý IV', count: 7 } },
    ]);
  });
});

describe('questions that are added to a dossier later', () => {
  it('are told as well, as one thing', async () => {
    const { asker, official } = await aStage();
    const { body: created } = await world.as(asker).post<CreatedDrafts>('/api/dossier-drafts', { title: 'Hồ sơ dần' });
    const url = `/api/dossier-drafts/${created.drafts[0]?.id}`;
    for (const version of [1, 3]) {
      const changes = [0, 1].map((n) => {
        const body = `Câu ${version}.${n} về chợ nông thôn, ai có thẩm quyền?`;
        return { op: 'add', id: newId(), after: null, body };
      });
      await world.as(asker).post(`${url}/changes`, { version, changes });
      const sent = await world.as(asker).post<SubmittedDraft>(`${url}/submission`, { version: version + 1 });
      expect(sent.body.opened).toHaveLength(2);
      await runJobs();
      world.clock.set(new Date(world.clock.now().getTime() + 1_000));
    }
    expect(await listOf(official)).toMatchObject([
      { kind: 'dossier_submitted', dossier: { title: 'Hồ sơ dần', count: 2 } },
      { kind: 'dossier_submitted', dossier: { title: 'Hồ sơ dần', count: 2 } },
    ]);
  });
});

describe('the notifications of a person', () => {
  it('are read one by one, or all at once, and only by their owner', async () => {
    const { asker, official, substitute } = await aStage();
    for (let i = 0; i < 3; i += 1) await world.aTicket({ by: asker, ministry: 'MoIT' });
    await runJobs();
    const [first] = await listOf(official);
    expect(await unreadOf(official)).toBe(3);
    await world.as(substitute).post('/api/notifications/read', { ids: [first?.id] });
    expect(await unreadOf(official)).toBe(3);
    expect((await world.as(official).post('/api/notifications/read', { ids: [first?.id] })).status).toBe(204);
    expect(await unreadOf(official)).toBe(2);
    expect((await listOf(official))[0]?.readAt).toBe(world.clock.now().toISOString());
    await world.as(official).post('/api/notifications/read', {});
    expect(await unreadOf(official)).toBe(0);
  });

  it('come in pages, newest first', async () => {
    const { asker, official } = await aStage();
    for (let i = 0; i < 5; i += 1) await world.aTicket({ by: asker, ministry: 'MoIT' });
    await runJobs();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const url: string = `/api/notifications?limit=2${cursor ? `&cursor=${cursor}` : ''}`;
      const { body } = await world.as(official).get<{ items: Notification[]; nextCursor: string | null }>(url);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    expect((await world.as(official).get('/api/notifications?cursor=nonsense')).problem.code).toBe('bad-cursor');
  });

  it('leave the list with the sight of their ticket', async () => {
    const { asker, official, substitute } = await aStage();
    await world.aTicket({ by: asker, ministry: 'MoIT' });
    await runJobs();
    expect(await unreadOf(substitute)).toBe(1);
    await world.db.posting.deleteMany({ where: { userId: official.id } });
    await world.db.substitution.deleteMany({ where: { userId: substitute.id } });
    await world.db.roleAssignment.deleteMany({ where: { userId: substitute.id } });
    await world.db.roleAssignment.create({
      data: {
        id: newId(),
        userId: substitute.id,
        role: 'department_officer',
        unitId: 'department:TTTN',
        validFrom: new Date('2025-01-01'),
      },
    });
    forgetActor(world.ctx, substitute.id);
    expect(await listOf(substitute)).toEqual([]);
    expect(await unreadOf(substitute)).toBe(0);
  });

  it('are nobody’s without a session', async () => {
    expect((await world.anonymous.get('/api/notifications')).status).toBe(401);
    expect((await world.anonymous.post('/api/notifications/read', {})).status).toBe(401);
  });
});
