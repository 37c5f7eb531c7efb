import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Consultation, Consultations } from './consultations.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const OWNER = 'department:TTTN';
const ASKED = 'department:HC';
const ANSWER = { body: 'Trả lời của Bộ.', citations: [{ document: 'Nghị định 139/2025/NĐ-CP' }] };
const QUESTION = { department: 'HC', question: 'Hóa chất nào phải khai báo?' };

/** A question at TTTN, whose officer may ask Cục Hóa chất. */
async function aCase() {
  world.clock.set(MONDAY_MORNING);
  const place = world.aPlace();
  const [asker, official, officer, adviser, head] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', OWNER),
    world.aPerson('department_officer', ASKED),
    world.aPerson('department_head', ASKED),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  await world.act(official, ticket, 'handover', { department: 'TTTN' });
  return { place, asker, official, officer, adviser, head, ticket };
}
type Case = Awaited<ReturnType<typeof aCase>>;
const ask = ({ officer, ticket }: Case, body: unknown = QUESTION) => world.act(officer, ticket, 'consultations', body);
const listOf = async (person: { id: string }, { id }: Pick<Ticket, 'id'>) =>
  (await world.as(person).get<Consultations>(`/api/tickets/${id}/consultations`)).body.items;
const statusFor = async (person: { id: string }, { id }: Pick<Ticket, 'id'>) =>
  (await world.as(person).get(`/api/tickets/${id}`)).status;
const reply = (person: { id: string }, consultation: Pick<Consultation, 'id'>, body = 'Khai báo theo Phụ lục V.') =>
  world.as(person).post<Consultation>(`/api/consultations/${consultation.id}/reply`, { body });
const aConsultation = async (scene: Case): Promise<Consultation> => {
  await ask(scene);
  const [first] = await listOf(scene.officer, scene.ticket);
  if (!first) throw new Error('A department was asked');
  return first;
};

describe('asking another department', () => {
  it('lets it read the ticket while it is asked, and not afterwards; the owner and the clocks stay', async () => {
    const scene = await aCase();
    const { ticket, adviser, officer, official } = scene;
    expect(await statusFor(adviser, ticket)).toBe(404);
    const clocks = await world.db.clock.findMany({ where: { ticketId: ticket.id }, orderBy: { id: 'asc' } });
    const asked = await ask(scene);
    expect(asked.body).toMatchObject({ owner: { unit: { id: OWNER } }, consulted: [{ id: ASKED }] });
    expect(await statusFor(adviser, ticket)).toBe(200);
    expect(await world.db.clock.findMany({ where: { ticketId: ticket.id }, orderBy: { id: 'asc' } })).toEqual(clocks);
    const [one] = await listOf(adviser, ticket);
    expect(one).toMatchObject({
      question: QUESTION.question,
      department: { id: ASKED },
      canReply: true,
      canEnd: false,
    });
    const given = await reply(adviser, one ?? { id: '' });
    expect(given.body).toMatchObject({ reply: 'Khai báo theo Phụ lục V.', repliedBy: { id: adviser.id } });
    expect(await statusFor(adviser, ticket)).toBe(404);
    expect(await listOf(official, ticket)).toMatchObject([{ reply: 'Khai báo theo Phụ lục V.', canReply: false }]);
    expect((await world.as(officer).get<Ticket>(`/api/tickets/${ticket.id}`)).body.consulted).toEqual([]);
  });

  it('advises and notes, and does nothing else', async () => {
    const scene = await aCase();
    const { ticket, adviser, head } = scene;
    await ask(scene);
    const seen = (await world.as(adviser).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
    const able = Object.entries(seen.can).flatMap(([ability, may]) => (may ? [ability] : []));
    expect(able).toEqual(['note']);
    const asHead = (await world.as(head).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
    expect(Object.entries(asHead.can).flatMap(([ability, may]) => (may ? [ability] : []))).toEqual(['note']);
    expect((await world.act(adviser, ticket, 'answer', ANSWER)).problem).toMatchObject({ code: 'not-your-turn' });
    expect((await world.act(adviser, ticket, 'note', { body: 'Đang tra cứu.' })).status).toBe(200);
  });

  it('is listed in pages: what is waited for first, the latest first, however much was asked before', async () => {
    const scene = await aCase();
    const { ticket, officer, adviser } = scene;
    const open = await aConsultation(scene);
    const over = Array.from({ length: 4 }, (_, index) => ({
      id: newId(),
      ticketId: ticket.id,
      unitId: ASKED,
      askingUnitId: OWNER,
      askedById: officer.id,
      question: `Hỏi lần ${index + 1}`,
      askedAt: new Date(world.clock.now().getTime() + (index - 1) * 60_000),
      endedAt: world.clock.now(),
    }));
    await world.db.consultation.createMany({ data: over });
    const expected = [open.id, ...over.map(({ id }) => id).reverse()];
    const pages = async (limit: number) => {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const path: string = `/api/tickets/${ticket.id}/consultations?limit=${limit}${cursor && `&cursor=${cursor}`}`;
        const { body } = await world.as(adviser).get<Consultations>(path);
        expect(body.items.length).toBeLessThanOrEqual(limit);
        ids.push(...body.items.map(({ id }) => id));
        cursor = body.nextCursor;
      }
      return ids;
    };
    expect(await pages(50)).toEqual(expected);
    expect(await pages(2)).toEqual(expected);
    expect(await pages(1)).toEqual(expected);
    const bad = await world.as(officer).get(`/api/tickets/${ticket.id}/consultations?cursor=abc`);
    expect(bad.problem.code).toBe('bad-cursor');
  });

  it('makes nobody’s open text stale', async () => {
    const scene = await aCase();
    const { ticket, officer, adviser } = scene;
    const read = (await world.as(officer).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
    const consultation = await aConsultation(scene);
    await reply(adviser, consultation);
    expect((await world.act(officer, ticket, 'answer', ANSWER, { version: read.version })).status).toBe(200);
  });

  it('is nothing that the asking side learns of', async () => {
    const scene = await aCase();
    const { ticket, asker, adviser } = scene;
    const consultation = await aConsultation(scene);
    await reply(adviser, consultation);
    expect((await world.as(asker).get(`/api/tickets/${ticket.id}/consultations`)).problem.code).toBe('forbidden');
    const own = (await world.as(asker).get<Ticket>(`/api/tickets/${ticket.id}`)).body;
    expect(own.consulted).toEqual([]);
    const timeline = await world.as(asker).get(`/api/tickets/${ticket.id}/timeline`);
    expect(JSON.stringify(timeline.body)).not.toMatch(/Hóa chất|Phụ lục/);
  });

  it('stands in the asked department’s own view, and in no other queue of theirs', async () => {
    const scene = await aCase();
    const { ticket, adviser } = scene;
    await ask(scene);
    const listed = async (view: string) => {
      const { body } = await world.as(adviser).get<{ items: Ticket[] }>(`/api/tickets?view=${view}&limit=100`);
      return body.items.some(({ id }) => id === ticket.id);
    };
    expect([await listed('consulted'), await listed('open'), await listed('untaken')]).toEqual([true, false, false]);
    const before = (await world.as(adviser).get<{ counts: { consulted: number } }>('/api/tickets/counts')).body.counts;
    const [one] = await listOf(adviser, ticket);
    await reply(adviser, one ?? { id: '' });
    expect(await listed('consulted')).toBe(false);
    const after = (await world.as(adviser).get<{ counts: { consulted: number } }>('/api/tickets/counts')).body.counts;
    expect(after.consulted).toBe(before.consulted - 1);
  });

  it('tells the department, and then whoever asked', async () => {
    const scene = await aCase();
    const { adviser, officer } = scene;
    await world.runJobs();
    const consultation = await aConsultation(scene);
    await world.runJobs();
    const told = (person: { id: string }) =>
      world.db.notification.findMany({
        where: { userId: person.id, ticketId: scene.ticket.id },
        select: { kind: true },
      });
    expect(await told(adviser)).toEqual([{ kind: 'consulted' }]);
    await reply(adviser, consultation);
    await world.runJobs();
    expect((await told(officer)).map(({ kind }) => kind)).toContain('advised');
  });
});

describe('the end of a consultation', () => {
  it('comes when the question is answered first', async () => {
    const scene = await aCase();
    const { ticket, officer, adviser } = scene;
    const consultation = await aConsultation(scene);
    await world.act(officer, ticket, 'answer', ANSWER);
    expect(await statusFor(adviser, ticket)).toBe(404);
    expect(await listOf(officer, ticket)).toMatchObject([{ id: consultation.id, reply: null, canEnd: false }]);
    expect((await reply(adviser, consultation)).problem.code).toBe('consultation-over');
  });

  it('comes when the department itself gets the question', async () => {
    const scene = await aCase();
    const { ticket, officer, official, adviser } = scene;
    await ask(scene);
    await world.act(officer, ticket, 'return', { reason: 'Thuộc Cục Hóa chất.' });
    expect(await statusFor(adviser, ticket)).toBe(200);
    const handed = await world.act(official, ticket, 'handover', { department: 'HC' });
    expect(handed.body.consulted).toEqual([]);
    expect(await listOf(official, ticket)).toMatchObject([{ endedAt: expect.any(String) }]);
    expect(await statusFor(adviser, ticket)).toBe(200);
  });

  it('comes when the holder waits no longer; nobody else may say so', async () => {
    const scene = await aCase();
    const { official, officer, adviser, ticket } = scene;
    const { id } = await aConsultation(scene);
    const end = (person: { id: string }) => world.as(person).post(`/api/consultations/${id}/end`, {});
    expect((await end(official)).problem.code).toBe('not-your-turn');
    expect((await end(adviser)).problem.code).toBe('not-your-turn');
    expect((await end(officer)).status).toBe(200);
    expect((await end(officer)).problem.code).toBe('consultation-over');
    expect(await statusFor(adviser, ticket)).toBe(404);
  });
});

describe('refusals', () => {
  it('asks no department twice at once, not the holder, none of another ministry, nobody in the past', async () => {
    const scene = await aCase();
    await ask(scene);
    const pointerOf = async (body: unknown) => {
      const { problem } = await ask(scene, body);
      return problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    expect(await pointerOf(QUESTION)).toEqual(['/department asked-already']);
    expect(await pointerOf({ ...QUESTION, department: 'TTTN' })).toEqual(['/department holds-it']);
    expect(await pointerOf({ ...QUESTION, department: 'QLĐĐ' })).toEqual(['/department unknown']);
    expect(await pointerOf({ ...QUESTION, expectedAt: '2020-01-01T00:00:00Z' })).toEqual([
      '/department asked-already',
      '/expectedAt past',
    ]);
    expect(await pointerOf({ department: 'HC', question: '   ' })).toEqual(['/question blank']);
  });

  it('is for whoever holds the question', async () => {
    const { ticket, official, adviser, officer, asker } = await aCase();
    expect((await world.act(official, ticket, 'consultations', QUESTION)).problem.code).toBe('not-your-turn');
    expect((await world.act(asker, ticket, 'consultations', QUESTION)).problem.code).toBe('forbidden');
    expect((await world.act(adviser, ticket, 'consultations', QUESTION)).status).toBe(404);
    await world.act(officer, ticket, 'answer', ANSWER);
    expect((await world.act(officer, ticket, 'consultations', QUESTION)).problem.code).toBe('illegal-transition');
  });

  it('lets nobody reply but the department that was asked', async () => {
    const scene = await aCase();
    const consultation = await aConsultation(scene);
    expect((await reply(scene.officer, consultation)).problem.code).toBe('not-your-turn');
    expect((await reply(scene.official, consultation)).problem.code).toBe('forbidden');
    const stranger = await world.aPerson('department_officer', 'department:ĐCK');
    expect((await reply(stranger, consultation)).status).toBe(404);
    expect((await reply(scene.adviser, { id: newId() })).status).toBe(404);
  });

  it('refuses a stale version, and takes effect once', async () => {
    const scene = await aCase();
    const stale = await world.act(scene.officer, scene.ticket, 'consultations', QUESTION, { version: 1 });
    expect(stale.problem.code).toBe('stale-version');
    const key = newId();
    const { version } = await world.db.ticket.findUniqueOrThrow({ where: { id: scene.ticket.id } });
    for (const _ of [1, 2])
      expect((await world.act(scene.officer, scene.ticket, 'consultations', QUESTION, { key, version })).status).toBe(
        200,
      );
    expect(await listOf(scene.officer, scene.ticket)).toHaveLength(1);
  });

  it('takes the first of two replies', async () => {
    const scene = await aCase();
    const consultation = await aConsultation(scene);
    const replies = await Promise.all([
      reply(scene.adviser, consultation, 'Một.'),
      reply(scene.head, consultation, 'Hai.'),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
